import { atOnce, isRasterError } from '@memraster/ground'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { decodeJpeg, type JpegDecoding } from '../../src/jpeg/jpeg-decoder.ts'
import { type EncodedComponent, encodeJpegInSteps } from '../../src/jpeg/jpeg-encoder.ts'
import { quantisationTables } from '../../src/jpeg/jpeg-quantisation.ts'
import { type JpegKernel, jpegKernel } from '../../src/kernels/jpeg-kernel.ts'
import { fixtures, fromBase64 } from '../fixtures.ts'

let kernel: JpegKernel

beforeAll(async () => {
  await jpegKernel.load()
  if (jpegKernel.shared === undefined) throw new Error('This runtime compiles no kernel.')
  kernel = jpegKernel.shared
})

type Given = Pick<JpegDecoding, 'conversion' | 'tables'>

/** What decoding comes to: the samples, or the message of its error. */
function outcome(stream: Uint8Array, given: Given, kernelOf?: () => JpegKernel): string {
  try {
    const { width, height, samples } = decodeJpeg(stream, {
      ...given,
      reduction: 1,
      kernelOf,
      checkFrame(frame) {
        if (frame.width * frame.height > 1 << 16) throw new RangeError('too large')
      },
    })
    return `${width} x ${height}: ${Buffer.from(samples).toString('hex')}`
  } catch (error) {
    if (isRasterError(error) || error instanceof RangeError) return error.message
    throw error
  }
}

function expectSame(stream: Uint8Array, given: Given): void {
  const expected = outcome(stream, given)
  // What an earlier picture left there must not show.
  kernel.bytes.fill(0x5a)
  const actual = outcome(stream, given, () => kernel)
  if (actual !== expected) expect(actual.slice(0, 300)).toBe(expected.slice(0, 300))
  expect(actual === expected).toBe(true)
}

const FACTORS = fc.integer({ min: 1, max: 2 })

/** Pictures of noise on a slope, whose chroma has fewer samples than its luminance, or as many. */
const pictures = fc
  .record({
    width: fc.integer({ min: 1, max: 70 }),
    height: fc.integer({ min: 1, max: 40 }),
    across: FACTORS,
    down: FACTORS,
    noise: fc.nat(255),
    quality: fc.integer({ min: 1, max: 100 }),
    seed: fc.nat(),
  })
  .map(({ width, height, across, down, noise, quality, seed }) => {
    const component = (id: number): EncodedComponent => ({
      id,
      across: id === 1 ? across : 1,
      down: id === 1 ? down : 1,
      table: id === 1 ? 0 : 1,
    })
    let state = seed
    const steps = encodeJpegInSteps(
      {
        width,
        height,
        components: [1, 2, 3].map(component),
        toYcbcr: true,
        quantisation: quantisationTables(true, quality, 255),
        progressive: false,
        form: 'complete',
      },
      (row, samples) => {
        for (let k = 0; k < samples.length; k++) {
          state = (Math.imul(state, 1664525) + 1013904223) >>> 0
          samples[k] = Math.min(255, row * 3 + k + Math.floor((state / 2 ** 32) * noise))
        }
      },
    )
    return atOnce(steps)
  })

const conversions = fc.constantFrom<Given>({ conversion: 'none' }, { conversion: 'ycbcr' })

describe('JPEG by the kernel', () => {
  it('decodes pictures to the samples of the plain decoder', () => {
    fc.assert(fc.property(pictures, conversions, expectSame), { numRuns: 300 })
  })

  it('does with damaged pictures what the plain decoder does', () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 8,
    })
    fc.assert(
      fc.property(pictures, conversions, changes, fc.nat(100), (picture, conversion, changed, cut) => {
        const damaged = picture.slice(0, Math.max(2, picture.length - cut))
        for (const [at, byte] of changed) damaged[2 + (at % (damaged.length - 1))] = byte
        expectSame(damaged, conversion)
      }),
      { numRuns: 1000 },
    )
  })

  it('wraps around where quantisation makes of coefficients what no picture has', () => {
    fc.assert(
      fc.property(
        pictures,
        conversions,
        fc.array(fc.nat(255), { minLength: 1, maxLength: 60 }),
        (picture, conversion, steps) => {
          const changed = picture.slice()
          // The first table follows its marker, length and number: as one of 16 bits it takes the second, too.
          const at = changed.findIndex((byte, k) => byte === 0xff && changed[k + 1] === 0xdb)
          for (const [k, step] of steps.entries()) changed[at + 5 + k] = step
          expectSame(changed, conversion)
        },
      ),
    )
  })

  it.each(fixtures.jpeg)('decodes $name as the plain decoder', ({ encoded, jpegTables, samplesPerPixel }) => {
    const tables = jpegTables === null ? undefined : fromBase64(jpegTables)
    expectSame(fromBase64(encoded), { conversion: 'none', tables })
    if (samplesPerPixel === 3) expectSame(fromBase64(encoded), { conversion: 'ycbcr', tables })
  })
})

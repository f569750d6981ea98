import { isRasterError } from '@memraster/ground'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type BlockKernel, blockKernel } from '../../src/kernels/block-kernel.ts'
import { loadCodec } from '../../src/load-codec.ts'
import { decodeLzw } from '../../src/lzw/lzw-decoder.ts'
import { encodeLzw } from '../../src/lzw/lzw-encoder.ts'
import { decodeLzwByKernel } from '../../src/lzw/lzw-kernel.ts'
import { applyPlainly } from '../../src/predictors/apply-predictor.ts'
import { applyByKernel, undoByKernel } from '../../src/predictors/predictor-kernel.ts'
import type { PredictorLayout } from '../../src/predictors/predictor-layout.ts'
import { undoPlainly } from '../../src/predictors/undo-predictor.ts'
import { context } from '../fixtures.ts'

let kernel: BlockKernel

beforeAll(async () => {
  await blockKernel.load()
  if (blockKernel.shared === undefined) throw new Error('This runtime compiles no kernel.')
  kernel = blockKernel.shared
})

/** What `decode` comes to: its bytes, or the message of its error. */
function outcome(decode: () => Uint8Array): string {
  try {
    return Buffer.from(decode()).toString('hex')
  } catch (error) {
    if (isRasterError(error)) return error.message
    throw error
  }
}

/** Bytes with runs and repetitions, which make strings of many lengths. */
const rasterBytes = fc
  .array(fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 60 })), {
    maxLength: 30,
  })
  .map((parts) =>
    Uint8Array.from(
      parts.flatMap(([bytes, times]) =>
        Array(times)
          .fill([...bytes])
          .flat(),
      ),
    ),
  )

describe('LZW by the kernel', () => {
  it('decodes what the plain decoder does, whole or in part', () => {
    fc.assert(
      fc.property(rasterBytes, fc.nat(200), (raw, less) => {
        const encoded = encodeLzw(raw)
        const size = Math.max(0, raw.length - less)
        expect(outcome(() => decodeLzwByKernel(kernel, encoded, size))).toBe(
          outcome(() => decodeLzw(encoded, size)),
        )
      }),
    )
  })

  it('does with damaged streams, and with those of the old form, what the plain decoder does', () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 8 })
    fc.assert(
      fc.property(rasterBytes, changes, fc.boolean(), fc.nat(5000), (raw, changed, isOld, size) => {
        const encoded = encodeLzw(raw)
        for (const [at, byte] of changed) encoded[at % encoded.length] = byte
        if (isOld) encoded.set([0, 1])
        expect(outcome(() => decodeLzwByKernel(kernel, encoded, size))).toBe(
          outcome(() => decodeLzw(encoded, size)),
        )
      }),
      { numRuns: 500 },
    )
  })

  it('decodes random bytes as the plain decoder does', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), fc.nat(3000), (encoded, size) => {
        expect(outcome(() => decodeLzwByKernel(kernel, encoded, size))).toBe(
          outcome(() => decodeLzw(encoded, size)),
        )
      }),
    )
  })

  it('decodes blocks that the shared memory does not hold, several at a time', async () => {
    const raw = Uint8Array.from({ length: 3 << 20 }, (_, at) => (at * at) >> 9)
    const encoded = await (await loadCodec(5)).encode?.(raw, context(), {})
    const codec = await loadCodec(5)
    const blocks = [1, 2].map(() => codec.decode(encoded as Uint8Array, raw.length, context()))
    for (const block of await Promise.all(blocks)) expect(Buffer.compare(block, raw)).toBe(0)
  })
})

const layouts: fc.Arbitrary<PredictorLayout> = fc
  .record({
    predictor: fc.constantFrom(2, 3),
    width: fc.integer({ min: 1, max: 100 }),
    height: fc.integer({ min: 1, max: 4 }),
    samplesPerPixel: fc.integer({ min: 1, max: 20 }),
    bits: fc.constantFrom(8, 16, 24, 32, 64),
    littleEndian: fc.boolean(),
  })
  .map(({ bits, ...layout }) => {
    const isFloat = layout.predictor === 3
    // Each has one depth that the other lacks.
    const bitsPerSample = isFloat ? Math.max(bits, 16) : bits === 24 ? 8 : bits
    return { ...layout, bitsPerSample, sampleFormat: isFloat ? 3 : 1 }
  })

const predicted = layouts.chain((layout) => {
  const { width, height, samplesPerPixel, bitsPerSample } = layout
  const length = (width * height * samplesPerPixel * bitsPerSample) / 8
  return fc.tuple(fc.constant(layout), fc.uint8Array({ minLength: length, maxLength: length }))
})

describe.each([
  ['taken off', undoPlainly, undoByKernel],
  ['put on', applyPlainly, applyByKernel],
])('a predictor %s by the kernel', (_name, plainly, byKernel) => {
  it('leaves the bytes that the plain way leaves', () => {
    fc.assert(
      fc.property(predicted, ([layout, bytes]) => {
        const expected = bytes.slice()
        plainly(expected, layout)
        expect(byKernel(bytes, layout)).toBe(true)
        expect(Buffer.compare(bytes, expected)).toBe(0)
      }),
      { numRuns: 500 },
    )
  })

  it('works in the memory of the kernel, at any place, and on nothing else there', () => {
    fc.assert(
      fc.property(predicted, fc.integer({ min: 1000, max: 1100 }), ([layout, bytes], at) => {
        const expected = bytes.slice()
        plainly(expected, layout)
        kernel.bytes.fill(170, at - 32, at + bytes.length + 32)
        kernel.bytes.set(bytes, at)
        expect(byKernel(kernel.bytes.subarray(at, at + bytes.length), layout)).toBe(true)
        const around = new Uint8Array(32).fill(170)
        const whole = Buffer.concat([around, expected, around])
        expect(Buffer.compare(kernel.bytes.subarray(at - 32, at + bytes.length + 32), whole)).toBe(0)
      }),
    )
  })

  it('goes through a block that is larger than what is copied at a time', () => {
    const layout: PredictorLayout = {
      predictor: 2,
      width: 1000,
      height: 700,
      samplesPerPixel: 1,
      bitsPerSample: 16,
      sampleFormat: 1,
      littleEndian: true,
    }
    const bytes = Uint8Array.from({ length: 1000 * 700 * 2 }, (_, at) => at * 37)
    const expected = bytes.slice()
    plainly(expected, layout)
    byKernel(bytes, layout)
    expect(Buffer.compare(bytes, expected)).toBe(0)
  })
})

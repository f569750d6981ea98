import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BlockContext } from '../src/block/block-codec.ts'
import { loadLercCodec } from '../src/lerc/lerc-codec.ts'
import { encodeLercMask } from '../src/lerc/lerc-mask.ts'
import { context, fixtures, fromBase64, rawOf } from './fixtures.ts'
import { decodedOf, rareFixtures, sourceOf } from './rare-fixtures.ts'

const lercCodec = await loadLercCodec()

async function encode(raw: Uint8Array, block: BlockContext, maxError = 0): Promise<Uint8Array> {
  return (await lercCodec.encode?.(raw, block, { maxError })) as Uint8Array
}

describe.each(rareFixtures.lerc)('LERC of $name', (fixture) => {
  const block = context({ ...fixture })

  it('is, byte by byte, what GDAL writes', async () => {
    const encoded = await encode(sourceOf(fixture), block, fixture.error)
    const theirs = fromBase64(fixture.encoded)
    // Huffman's codes are not the only ones of their lengths.
    const isHuffman = fixture.bitsPerSample === 8 && fixture.error === 0
    if (isHuffman) expect(encoded.length).toBe(theirs.length)
    else expect(Buffer.compare(encoded, theirs)).toBe(0)
  })

  it('decodes to what GDAL reads', async () => {
    const raw = decodedOf(fixture)
    expect(Buffer.compare(await lercCodec.decode(fromBase64(fixture.encoded), raw.length, block), raw)).toBe(
      0,
    )
  })
})

describe.each(fixtures.lerc)('LERC $name', (fixture) => {
  it('gives back what it encoded', async () => {
    const raw = rawOf(fixture)
    const lercWrapping = fixture.parameters[1]
    for (const extraSamples of [[], [2]]) {
      const block = context({ ...fixture, lercWrapping, extraSamples })
      const encoded = await encode(raw, block)
      expect(Buffer.compare(await lercCodec.decode(encoded, raw.length, block), raw)).toBe(0)
    }
  })
})

const ARRAYS = [
  Int8Array,
  Uint8Array,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
] as const

/** Blocks of a few sizes, of all types, smooth or not, with values that are missing from some. */
const blocks = fc
  .record({
    type: fc.nat(ARRAYS.length - 1),
    width: fc.integer({ min: 1, max: 40 }),
    height: fc.integer({ min: 1, max: 20 }),
    depth: fc.integer({ min: 1, max: 4 }),
    spread: fc.constantFrom(0, 1, 3, 100, 2 ** 15, 2 ** 31),
    smooth: fc.boolean(),
    holes: fc.constantFrom('none', 'pixels', 'values', 'all'),
    seed: fc.nat(),
    maxError: fc.constantFrom(0, 0.001, 0.3, 1, 4.5, 1000),
  })
  .map(({ type, width, height, depth, spread, smooth, holes, seed, maxError }) => {
    const TypedArray = ARRAYS[type] as (typeof ARRAYS)[number]
    const values = new TypedArray(width * height * depth)
    const isFloat = type >= 6
    let state = seed >>> 0
    const random = (): number => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0
      return state / 2 ** 32
    }
    for (let k = 0; k < values.length; k++) {
      values[k] = smooth ? k / 7 + spread * Math.sin(k / 50) : spread * (random() - (isFloat ? 0.5 : 0))
    }
    for (let pixel = 0; isFloat && pixel < width * height; pixel++) {
      const isHole = holes === 'all' || (holes === 'pixels' && random() < 0.3)
      for (let k = pixel * depth; k < (pixel + 1) * depth; k++) {
        if (isHole || (holes === 'values' && random() < 0.3)) values[k] = NaN
      }
    }
    const block = context({
      width,
      height,
      samplesPerPixel: depth,
      bitsPerSample: TypedArray.BYTES_PER_ELEMENT * 8,
      sampleFormat: isFloat ? 3 : TypedArray.name.startsWith('Int') ? 2 : 1,
    })
    return { TypedArray, values, block, maxError, isFloat }
  })

describe('LERC', () => {
  it('changes no value by more than it may', async () => {
    await fc.assert(
      fc.asyncProperty(blocks, async ({ TypedArray, values, block, maxError, isFloat }) => {
        const raw = new Uint8Array(values.buffer)
        const decoded = await lercCodec.decode(await encode(raw, block, maxError), raw.length, block)
        const read = new TypedArray(decoded.slice().buffer)
        // Reads are rounded to the type, as is the least value that all others are counted from.
        const rounding = TypedArray === Float32Array ? 2 ** 31 * 2 ** -23 : 0
        const allowed = maxError === 0 ? 0 : isFloat ? maxError * (1 + 1e-9) + rounding : Math.floor(maxError)
        const isRead = (value: number, k: number): boolean =>
          Number.isNaN(value) ? Number.isNaN(read[k]) : Math.abs((read[k] as number) - value) <= allowed
        expect([...values].findIndex((value, k) => !isRead(value, k))).toBe(-1)
      }),
      { numRuns: 200 },
    )
  })

  it('keeps colours that alpha hides', async () => {
    const raw = Uint8Array.from({ length: 32 * 32 * 4 }, (_, k) =>
      k % 4 === 3 ? (k % 8 === 3 ? 0 : 255) : k % 251,
    )
    const block = context({ width: 32, height: 32, samplesPerPixel: 4, extraSamples: [2] })
    expect(Buffer.compare(await lercCodec.decode(await encode(raw, block), raw.length, block), raw)).toBe(0)
  })

  it('packs a mask into runs and literals', () => {
    // 80 invalid pixels, 8 of both kinds, 40 valid: a run of ten zeros, a literal of one byte, a run of five.
    const mask = new Uint8Array(128).fill(1, 88)
    mask.fill(1, 80, 84)
    const expected = [-10 & 0xff, 0xff, 0, 1, 0, 0xf0, -5 & 0xff, 0xff, 0xff, 0x00, 0x80]
    expect([...encodeLercMask(mask)]).toEqual(expected)
  })
})

import { isRasterError } from '@memraster/ground'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadCodec } from '../src/load-codec.ts'
import { readWebpHeader } from '../src/webp/webp-header.ts'
import { context, fixtures, fromBase64, rawOf } from './fixtures.ts'
import { decodedOf, rareFixtures, sourceOf } from './rare-fixtures.ts'

const codec = await loadCodec(50001)

describe.each(rareFixtures.webp)('WebP $name', (fixture) => {
  const encoded = fromBase64(fixture.encoded)
  const raw = decodedOf(fixture)
  const block = context({ ...fixture })
  const settings = fixture.level === null ? { lossless: true } : { quality: fixture.level }

  it('decodes to the pixels that GDAL reads', async () => {
    expect(Buffer.compare(await codec.decode(encoded, raw.length, block), raw)).toBe(0)
  })

  it('is encoded to what GDAL reads from its own', async () => {
    const again = (await codec.encode?.(sourceOf(fixture), block, settings)) as Uint8Array
    expect(Buffer.compare(await codec.decode(again, raw.length, block), raw)).toBe(0)
    expect(readWebpHeader(again)).toEqual({
      width: fixture.width,
      height: fixture.height,
      isLossless: fixture.level === null,
    })
  })

  it('is refused if it is cut off or of another size', async () => {
    const decode = async (bytes: Uint8Array, width: number): Promise<Uint8Array> =>
      codec.decode(bytes, raw.length, { ...block, width })
    for (const length of [0, 11, 29, encoded.length >> 1]) {
      await expect(decode(encoded.subarray(0, length), block.width)).rejects.toMatchObject({
        code: 'CORRUPT',
      })
    }
    await expect(decode(encoded, block.width + 1)).rejects.toMatchObject({ code: 'CORRUPT' })
  })

  it('is read without its last byte when that makes a length even, or compression is lossy', async () => {
    const isReadable = fixture.level !== null || new DataView(encoded.buffer).getUint32(16, true) % 2 === 1
    const decoded = Promise.resolve(codec.decode(encoded.subarray(0, -1), raw.length, block))
    if (isReadable) expect(Buffer.compare(await decoded, raw)).toBe(0)
    else await expect(decoded).rejects.toMatchObject({ code: 'CORRUPT' })
  })

  it('throws nothing but CORRUPT if it is damaged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 3 }), async (at, bytes) => {
        const damaged = encoded.slice()
        damaged.set(bytes, at % (damaged.length - 3))
        try {
          expect((await codec.decode(damaged, raw.length, block)).length).toBe(raw.length)
        } catch (error) {
          if (!isRasterError(error, 'CORRUPT')) throw error
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('WebP', () => {
  it.each(fixtures.raw.filter(({ tag }) => tag === 50001))(
    'decodes lossless $name exactly',
    async (fixture) => {
      const raw = rawOf(fixture)
      const decoded = await codec.decode(fromBase64(fixture.encoded), raw.length, context({ ...fixture }))
      expect(Buffer.compare(decoded, raw)).toBe(0)
    },
  )

  it('keeps the colours of transparent pixels if it is lossless', async () => {
    const raw = Uint8Array.from({ length: 40 * 30 * 4 }, (_, k) => (k % 4 === 3 ? 0 : k))
    const block = context({ width: 40, height: 30, samplesPerPixel: 4 })
    const encoded = (await codec.encode?.(raw, block, { lossless: true })) as Uint8Array
    expect(Buffer.compare(await codec.decode(encoded, raw.length, block), raw)).toBe(0)
  })

  it('takes 3 or 4 samples of 8 bits only', async () => {
    for (const change of [
      { samplesPerPixel: 1 },
      { samplesPerPixel: 5 },
      { samplesPerPixel: 3, bitsPerSample: 16 },
    ]) {
      const encoding = Promise.resolve(codec.encode?.(new Uint8Array(60), context(change), {}))
      await expect(encoding).rejects.toMatchObject({ code: 'UNSUPPORTED', feature: 'WEBP' })
    }
  })

  it('refuses blocks larger than a WebP picture can be', async () => {
    const block = context({ width: 16384, samplesPerPixel: 3 })
    const encoding = Promise.resolve(codec.encode?.(new Uint8Array(16384 * 3), block, {}))
    await expect(encoding).rejects.toMatchObject({ code: 'BLOCK' })
  })
})

it('WebP leaves no global behind', async () => {
  const [fixture] = rareFixtures.webp as [(typeof rareFixtures.webp)[0]]
  const again = await loadCodec(50001)
  const raw = sourceOf(fixture)
  const encoded = (await again.encode?.(raw, context({ ...fixture }), {})) as Uint8Array
  await again.decode(encoded, raw.length, context({ ...fixture }))
  expect('ImageData' in globalThis).toBe(false)
})

import { isRasterError } from '@memraster/ground'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadCodec } from '../src/load-codec.ts'
import { context, fixtures, fromBase64, rawOf } from './fixtures.ts'

const codec = await loadCodec(34887)

describe.each(fixtures.lerc)('LERC $name', (fixture) => {
  const encoded = fromBase64(fixture.encoded)
  const raw = rawOf(fixture)
  const block = context({ ...fixture })

  it('decodes to the values that GDAL reads', async () => {
    expect(Buffer.compare(await codec.decode(encoded, raw.length, block), raw)).toBe(0)
  })

  it('is refused if it is cut off or of another shape', async () => {
    const decode = async (bytes: Uint8Array, width: number): Promise<Uint8Array> =>
      codec.decode(bytes, raw.length, { ...block, width })
    await expect(decode(encoded.subarray(0, encoded.length >> 1), block.width)).rejects.toMatchObject({
      code: 'CORRUPT',
    })
    await expect(decode(encoded, block.width + 1)).rejects.toMatchObject({ code: 'CORRUPT' })
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

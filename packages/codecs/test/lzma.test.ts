import { isRasterError } from '@memraster/ground'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lzmaCodec } from '../src/lzma/lzma-codec.ts'
import { context, fixtures, fromBase64, rawOf } from './fixtures.ts'

// GDAL's encodings are decoded in load-codec.test.ts, with those of the other byte codecs.
describe.each(fixtures.raw.filter(({ tag }) => tag === 34925))('LZMA $name', (fixture) => {
  const encoded = fromBase64(fixture.encoded)
  const size = rawOf(fixture).length

  it('throws nothing but CORRUPT if bytes are changed', () => {
    fc.assert(
      fc.property(fc.nat(encoded.length - 1), fc.nat(255), (at, value) => {
        const damaged = encoded.slice()
        damaged[at] = value
        try {
          expect(lzmaCodec.decode(damaged, size, context())).toHaveLength(size)
        } catch (error) {
          if (!isRasterError(error, 'CORRUPT')) throw error
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('LZMA', () => {
  it('throws nothing but CORRUPT for bytes at random behind a header', () => {
    const [{ encoded }] = fixtures.raw.filter(({ tag }) => tag === 34925) as [(typeof fixtures.raw)[0]]
    const header = fromBase64(encoded).subarray(0, 30)
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.integer({ min: 1, max: 10_000 }), (bytes, size) => {
        const decode = (): unknown => lzmaCodec.decode(new Uint8Array([...header, ...bytes]), size, context())
        try {
          decode()
        } catch (error) {
          if (!isRasterError(error, 'CORRUPT')) throw error
        }
      }),
      { numRuns: 500 },
    )
  })

  it('refuses gigabytes from a few bytes without setting memory aside', () => {
    const [{ encoded }] = fixtures.raw.filter(({ tag }) => tag === 34925) as [(typeof fixtures.raw)[0]]
    const decode = (): unknown => lzmaCodec.decode(fromBase64(encoded), 2 ** 33, context())
    expect(decode).toThrow(expect.objectContaining({ code: 'CORRUPT' }))
  })
})

import { isRasterError } from '@memraster/ground'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compressionName, compressionTag } from '../src/compression-name.ts'
import { loadCodec } from '../src/load-codec.ts'
import { context, fixtures, fromBase64, rawOf } from './fixtures.ts'

const READ = [1, 5, 8, 32773, 34925, 50000]
const WRITTEN = [1, 5, 8, 32773, 50000]

const repetitive = fc
  .array(fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 300 })), {
    maxLength: 20,
  })
  .map((pieces) =>
    Uint8Array.from(
      pieces.flatMap(([bytes, times]) =>
        Array(times)
          .fill([...bytes])
          .flat(),
      ),
    ),
  )

describe('blocks that GDAL encoded', () => {
  for (const fixture of fixtures.raw.filter(({ tag }) => READ.includes(tag))) {
    it(`decodes ${fixture.compress}, ${fixture.name}`, async () => {
      const codec = await loadCodec(fixture.tag)
      const raw = rawOf(fixture)
      const decoded = await codec.decode(fromBase64(fixture.encoded), raw.length, context())
      expect(Buffer.compare(decoded, raw)).toBe(0)
    })

    it(`ignores what ${fixture.compress}, ${fixture.name} holds beyond the wanted bytes`, async () => {
      const codec = await loadCodec(fixture.tag)
      const raw = rawOf(fixture)
      const size = raw.length - 1000
      const decoded = await codec.decode(fromBase64(fixture.encoded), size, context())
      expect(Buffer.compare(decoded, raw.subarray(0, size))).toBe(0)
    })

    it(`refuses ${fixture.compress}, ${fixture.name} if it is cut off or too short`, async () => {
      const codec = await loadCodec(fixture.tag)
      const encoded = fromBase64(fixture.encoded)
      const raw = rawOf(fixture)
      const decode = async (bytes: Uint8Array, size: number): Promise<Uint8Array> =>
        codec.decode(bytes, size, context())
      await expect(decode(encoded.subarray(0, encoded.length >> 1), raw.length)).rejects.toMatchObject({
        code: 'CORRUPT',
      })
      await expect(decode(encoded, raw.length + 1)).rejects.toMatchObject({ code: 'CORRUPT' })
    })

    it(`decodes ${fixture.compress}, ${fixture.name} with something behind its end`, async () => {
      const codec = await loadCodec(fixture.tag)
      const raw = rawOf(fixture)
      const padded = new Uint8Array([...fromBase64(fixture.encoded), 0, 0, 0])
      expect(Buffer.compare(await codec.decode(padded, raw.length, context()), raw)).toBe(0)
    })
  }
})

describe.each(WRITTEN.map((tag) => [compressionName(tag), tag] as const))('%s', (_name, tag) => {
  it('gives back what it encoded', async () => {
    const codec = await loadCodec(tag)
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 2000 }), repetitive), async (raw) => {
        const encoded = await codec.encode?.(raw, context({ width: 100 }), {})
        expect(encoded).toBeDefined()
        const decoded = await codec.decode(encoded as Uint8Array, raw.length, context())
        expect(Buffer.compare(decoded, raw)).toBe(0)
      }),
    )
  })

  it('gives back a large block, which may go another way', async () => {
    const codec = await loadCodec(tag)
    const raw = Uint8Array.from({ length: 300_000 }, (_, k) => (k * k) >> 7)
    const encoded = (await codec.encode?.(raw, context({ width: 1000 }), {})) as Uint8Array
    expect(Buffer.compare(await codec.decode(encoded, raw.length, context()), raw)).toBe(0)
  })

  it('throws nothing but CORRUPT for bytes at random', async () => {
    const codec = await loadCodec(tag)
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.nat(10_000), async (bytes, size) => {
        try {
          expect((await codec.decode(bytes, size, context())).length).toBe(size)
        } catch (error) {
          if (!isRasterError(error, 'CORRUPT')) throw error
        }
      }),
      { numRuns: 300 },
    )
  })

  it('throws nothing but CORRUPT for a block with a byte changed', async () => {
    const codec = await loadCodec(tag)
    const raw = Uint8Array.from({ length: 3000 }, (_, k) => (k * k) >> 7)
    const encoded = (await codec.encode?.(raw, context({ width: 100 }), {})) as Uint8Array
    await fc.assert(
      fc.asyncProperty(fc.nat(encoded.length - 1), fc.nat(255), async (at, value) => {
        const damaged = encoded.slice()
        damaged[at] = value
        try {
          expect((await codec.decode(damaged, raw.length, context())).length).toBe(raw.length)
        } catch (error) {
          if (!isRasterError(error, 'CORRUPT')) throw error
        }
      }),
      { numRuns: 300 },
    )
  })

  it('refuses gigabytes from a few bytes without setting memory aside', async () => {
    const codec = await loadCodec(tag)
    const encoded = (await codec.encode?.(new Uint8Array(1000), context({ width: 1000 }), {})) as Uint8Array
    const decode = async (): Promise<Uint8Array> => codec.decode(encoded, 2 ** 33, context())
    await expect(decode()).rejects.toMatchObject({ code: 'CORRUPT' })
  })
})

describe('FillOrder 2', () => {
  it('reverses the bits of the encoded bytes', async () => {
    const codec = await loadCodec(1, 2)
    const bytes = Uint8Array.of(0b1000_0000, 0b0001_0010, 0xff)
    expect(await codec.decode(bytes, 3, context())).toEqual(Uint8Array.of(1, 0b0100_1000, 0xff))
    expect(bytes[0]).toBe(0b1000_0000)
  })
})

describe('names and tags', () => {
  it('go both ways', () => {
    expect(compressionTag('deflate')).toBe(8)
    expect(compressionName(32946)).toBe('DEFLATE')
    expect(compressionTag('LERC_ZSTD')).toBe(34887)
    expect(compressionName(12345)).toBeUndefined()
    expect(() => compressionTag('lzo')).toThrow(
      expect.objectContaining({ code: 'UNSUPPORTED', feature: 'lzo' }),
    )
  })

  it('say what cannot be decoded', () => {
    expect(() => loadCodec(50002)).toThrow(expect.objectContaining({ code: 'UNSUPPORTED', feature: 'JXL' }))
    expect(() => loadCodec(12345)).toThrow(
      expect.objectContaining({ code: 'UNSUPPORTED', feature: 'compression 12345' }),
    )
  })
})

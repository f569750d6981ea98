import { deflateSync } from 'node:zlib'
import { isRasterError } from '@memraster/ground'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BlockCodec } from '../src/block/block-codec.ts'
import { type NodeZlib, nodeZlib } from '../src/block/node-zlib.ts'
import { createDeflateCodec } from '../src/deflate/deflate-codec.ts'
import { deflateWeb, inflatePlain, inflateWeb } from '../src/deflate/deflate-web.ts'
import { createZstdCodec } from '../src/zstd/zstd-codec.ts'
import { createNodeEngine } from '../src/zstd/zstd-node.ts'
import { plainEngine } from '../src/zstd/zstd-plain.ts'
import { loadWasmEngine } from '../src/zstd/zstd-wasm.ts'
import { context, fixtures, fromBase64, rawOf } from './fixtures.ts'

const plainDeflate: BlockCodec = {
  ...createDeflateCodec(undefined),
  decode: (encoded, size) => inflatePlain(encoded, size),
}
const zlib = nodeZlib() as NodeZlib

const engines: (readonly [name: string, tag: number, codec: BlockCodec])[] = [
  ['Deflate by node:zlib', 8, createDeflateCodec(zlib)],
  ['Deflate by the streams of the web', 8, { ...createDeflateCodec(), decode: inflateWeb }],
  ['Deflate in plain JavaScript', 8, plainDeflate],
  ['Zstandard in WebAssembly', 50000, createZstdCodec(await loadWasmEngine())],
  ['Zstandard in plain JavaScript', 50000, createZstdCodec(plainEngine)],
]
if (zlib.zstdDecompress)
  engines.push(['Zstandard by node:zlib', 50000, createZstdCodec(createNodeEngine(zlib))])
else console.info('Zstandard by node:zlib is not tested: this runtime has none (Node 22.15 and later do).')

describe.each(engines)('%s', (_name, tag, codec) => {
  const blocks = fixtures.raw.filter((fixture) => fixture.tag === tag)
  const encoded = blocks.map((fixture) => fromBase64(fixture.encoded))

  it('decodes what GDAL encoded', async () => {
    for (const [k, fixture] of blocks.entries()) {
      const raw = rawOf(fixture)
      expect(Buffer.compare(await codec.decode(encoded[k] as Uint8Array, raw.length, context()), raw)).toBe(0)
    }
  })

  it('ignores bytes behind the end and beyond the wanted size', async () => {
    for (const [k, fixture] of blocks.entries()) {
      const raw = rawOf(fixture)
      const padded = new Uint8Array([...(encoded[k] as Uint8Array), 0, 0])
      expect(Buffer.compare(await codec.decode(padded, raw.length, context()), raw)).toBe(0)
      const start = await codec.decode(padded, raw.length - 1000, context())
      expect(Buffer.compare(start, raw.subarray(0, raw.length - 1000))).toBe(0)
    }
  })

  it('refuses a block that is cut off or too short', async () => {
    for (const [k, fixture] of blocks.entries()) {
      const raw = rawOf(fixture)
      const block = encoded[k] as Uint8Array
      for (const [bytes, size] of [
        [block.subarray(0, block.length >> 1), raw.length],
        [block.subarray(0, 3), raw.length],
        [new Uint8Array(0), raw.length],
        [block, raw.length + 1],
      ] as const) {
        const decode = async (): Promise<Uint8Array> => codec.decode(bytes, size, context())
        await expect(decode()).rejects.toMatchObject({ code: 'CORRUPT' })
      }
    }
  })

  it('throws nothing but CORRUPT for damaged blocks', async () => {
    const size = 48 * 32
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 4 }), async (at, bytes) => {
        const damaged = (encoded[0] as Uint8Array).slice()
        damaged.set(bytes, at % (damaged.length - 4))
        try {
          expect((await codec.decode(damaged, size, context())).length).toBe(size)
        } catch (error) {
          if (!isRasterError(error, 'CORRUPT')) throw error
        }
      }),
      { numRuns: 400 },
    )
  })
})

describe('Deflate', () => {
  const raw = Uint8Array.from({ length: 5000 }, (_, k) => (k * k) >> 5)

  it.each(engines.filter(([, tag]) => tag === 8))(
    'notices a wrong checksum: %s',
    async (_name, _tag, codec) => {
      const encoded = new Uint8Array(deflateSync(raw))
      encoded[encoded.length - 1] = (encoded.at(-1) as number) ^ 1
      const decode = async (): Promise<Uint8Array> => codec.decode(encoded, raw.length, context())
      await expect(decode()).rejects.toMatchObject({ code: 'CORRUPT' })
    },
  )

  it.each(engines.filter(([, tag]) => tag === 8))(
    'reads a whole block without its checksum, as libtiff: %s',
    async (_name, _tag, codec) => {
      for (const size of [5000, 300_000]) {
        const content = Uint8Array.from({ length: size }, (_, k) => (k * k) >> 5)
        const encoded = new Uint8Array(deflateSync(content))
        const decode = async (missing: number): Promise<Uint8Array> =>
          codec.decode(encoded.subarray(0, -missing), size, context())
        for (const missing of [1, 2, 3, 4]) expect(Buffer.compare(await decode(missing), content)).toBe(0)
        await expect(decode(20)).rejects.toMatchObject({ code: 'CORRUPT' })
      }
    },
  )

  it.each([1, 6, 9])('encodes at level %i without node:zlib', async (level) => {
    const encoded = await deflateWeb(raw, level)
    expect(encoded.length).toBeLessThan(raw.length)
    expect(Buffer.compare(await inflatePlain(encoded, raw.length), raw)).toBe(0)
  })

  it('takes levels of GDAL that zlib does not have', async () => {
    const encoded = await createDeflateCodec(zlib).encode?.(raw, context(), { level: 12 })
    expect(encoded).toEqual(new Uint8Array(deflateSync(raw, { level: 9 })))
  })
})

describe('Zstandard in plain JavaScript', () => {
  it('sets no memory aside for a window or a content that the blocks cannot fill', async () => {
    const codec = createZstdCodec(plainEngine)
    // Magic number, then a window of 1 GiB and a raw block of 3 bytes, the last (RFC 8878 section 3.1.1).
    const window = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0, 20 << 3, 0x19, 0, 0, 7, 8, 9)
    expect(await codec.decode(window, 3, context())).toEqual(Uint8Array.of(7, 8, 9))
    // A single segment that claims 2 GiB less one.
    const claim = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0xa0, 0xff, 0xff, 0xff, 0x7f, 0x19, 0, 0, 7, 8, 9)
    const decode = async (): Promise<Uint8Array> => codec.decode(claim, 3, context())
    await expect(decode()).rejects.toMatchObject({ code: 'CORRUPT' })
  })
})

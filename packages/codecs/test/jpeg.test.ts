import { createHash } from 'node:crypto'
import { isRasterError } from '@memraster/ground'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BlockContext } from '../src/block/block-codec.ts'
import { Scratch } from '../src/block/scratch.ts'
import { loadCodec } from '../src/load-codec.ts'
import { context, fixtures, fromBase64, type JpegFixture, rawOf } from './fixtures.ts'
import damagedJpeg from './golden/damaged-jpeg.json' with { type: 'json' }
import damagedProgressiveJpeg from './golden/damaged-progressive-jpeg.json' with { type: 'json' }

/** PhotometricInterpretation 5, which GDAL shows as RGBA. */
const CMYK = 5

/** Libtiff's conversion (tif_getimage.c), in place. */
function cmykToRgba(pixels: Uint8Array): void {
  for (let k = 0; k < pixels.length; k += 4) {
    const light = 255 - (pixels[k + 3] as number)
    for (let ink = k; ink < k + 3; ink++) pixels[ink] = (light * (255 - (pixels[ink] as number))) / 255
    pixels[k + 3] = 255
  }
}

const codec = await loadCodec(7)

function contextOf({ jpegTables, ...fixture }: JpegFixture): BlockContext {
  return context({ ...fixture, jpegTables: jpegTables === null ? undefined : fromBase64(jpegTables) })
}

async function decode(encoded: Uint8Array, size: number, block: BlockContext): Promise<Uint8Array> {
  return codec.decode(encoded, size, block)
}

describe.each(fixtures.jpeg)('JPEG $name', (fixture) => {
  const encoded = fromBase64(fixture.encoded)
  const size = rawOf(fixture).length

  it('decodes to the pixels that GDAL reads', async () => {
    const decoded = await codec.decode(encoded, size, contextOf(fixture))
    if (fixture.photometric === CMYK) cmykToRgba(decoded)
    expect(Buffer.compare(decoded, rawOf(fixture))).toBe(0)
  })

  it('decodes the first rows of a block that is higher than its place', async () => {
    const rows = fixture.height - 5
    const start = rows * fixture.width * fixture.samplesPerPixel
    const decoded = await codec.decode(encoded, start, { ...contextOf(fixture), height: rows })
    if (fixture.photometric === CMYK) cmykToRgba(decoded)
    expect(Buffer.compare(decoded, rawOf(fixture).subarray(0, start))).toBe(0)
  })

  it('decodes without its end marker, and as far as it goes if some of the picture is missing', async () => {
    const decoded = await codec.decode(encoded.subarray(0, -2), size, contextOf(fixture))
    if (fixture.photometric === CMYK) cmykToRgba(decoded)
    expect(Buffer.compare(decoded, rawOf(fixture))).toBe(0)
    const cut = await codec.decode(encoded.subarray(0, -20), size, contextOf(fixture))
    expect(cut.length).toBe(decoded.length)
    if (fixture.photometric === CMYK) cmykToRgba(cut)
    expect(cut[0]).toBe(decoded[0])
  })

  it.each([
    ['an early end', [0xff, 0xd9], false],
    ['a restart marker that is not announced', [0xff, 0xd3], true],
    ['bits that no code begins with', [0xff, 0, 0xff, 0, 0xff, 0, 0xff, 0], true],
    ['coefficients behind the last', Array.from({ length: 6 }, () => [0xf5, 0x3a, 0xf9, 0x1c]).flat(), true],
    ['a table in its midst', [0xff, 0xc4, 0, 2], true],
  ] as const)('decodes with %s as GDAL does', async (name, marker, goesOn) => {
    const cut = Math.floor((encoded.length * 3) / 4)
    const rest = encoded.subarray(goesOn ? cut : encoded.length)
    const damaged = Buffer.concat([encoded.subarray(0, cut), Uint8Array.from(marker), rest])
    const decoded = await decode(damaged, size, contextOf(fixture))
    if (fixture.photometric === CMYK) cmykToRgba(decoded)
    const digest = createHash('sha256').update(decoded).digest('hex').slice(0, 16)
    const expected: Readonly<Record<string, Readonly<Record<string, string>>>> = damagedJpeg
    expect(digest).toBe(expected[fixture.name]?.[name])
  })

  it('fills a block that is larger than its picture with 0', async () => {
    const { width, height, samplesPerPixel: samples } = fixture
    const raw = await decode(encoded, size, contextOf(fixture))
    const block = { ...contextOf(fixture), width: width + 3, height: height + 9 }
    const expected = new Uint8Array(block.width * block.height * samples)
    for (let row = 0; row < height; row++) {
      const pixels = raw.subarray(row * width * samples, (row + 1) * width * samples)
      expected.set(pixels, row * block.width * samples)
    }
    expect(Buffer.compare(await decode(encoded, expected.length, block), expected)).toBe(0)
  })

  it('is refused if the picture is not that of the block', async () => {
    for (const changes of [{ width: 40 }, { samplesPerPixel: 5 }, { bitsPerSample: 16 }]) {
      await expect(decode(encoded, size, { ...contextOf(fixture), ...changes })).rejects.toMatchObject({
        code: 'CORRUPT',
      })
    }
  })

  it('throws nothing but RasterError if it is damaged', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.uint8Array({ minLength: 1, maxLength: 3 }),
        fc.nat(),
        async (at, bytes, cut) => {
          const damaged = encoded.slice()
          damaged.set(bytes, at % (damaged.length - 3))
          try {
            const end = cut % 4 === 0 ? cut % damaged.length : damaged.length
            expect((await codec.decode(damaged.subarray(0, end), size, contextOf(fixture))).length).toBe(size)
          } catch (error) {
            if (!isRasterError(error, 'CORRUPT', 'UNSUPPORTED')) throw error
          }
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('JPEG', () => {
  it('that is progressive and damaged decodes as GDAL reads it', async () => {
    const { encoded, damages, jpegTables: _, ...fixture } = damagedProgressiveJpeg
    const decoded = damages.map(async ([at, values]) => {
      const damaged = fromBase64(encoded)
      damaged.set(values as number[], at as number)
      const samples = await decode(damaged, fixture.width * fixture.height * 3, context(fixture))
      return [at, values, createHash('sha256').update(samples).digest('hex').slice(0, 16)]
    })
    expect(await Promise.all(decoded)).toEqual(damages)
  })

  it('blocks of several sizes pass through the same memory', async () => {
    const scratch = new Scratch()
    const memories = new Set<ArrayBufferLike>()
    for (const fixture of [...fixtures.jpeg, ...fixtures.jpeg.toReversed()]) {
      const raw = rawOf(fixture)
      const decoded = await codec.decode(fromBase64(fixture.encoded), raw.length, contextOf(fixture), scratch)
      memories.add(decoded.buffer)
      if (fixture.photometric === CMYK) cmykToRgba(decoded)
      expect(Buffer.compare(decoded, raw)).toBe(0)
    }
    expect(memories.size).toBe(1)
  })

  it('of a few bytes is refused if it claims a large picture', async () => {
    const fixture = fixtures.jpeg[0] as JpegFixture
    const encoded = fromBase64(fixture.encoded)
    const claim = { ...contextOf(fixture), width: 65500, height: 65500 }
    await expect(decode(encoded, 65500 * 65500, claim)).rejects.toMatchObject({ code: 'CORRUPT' })
  })

  it.each([{ width: 65536 }, { height: 65536 }, { samplesPerPixel: 5 }, { samplesPerPixel: 65535 }])(
    'is not written for blocks that no JPEG can hold: %o',
    (change) => {
      const block = {
        ...contextOf(fixtures.jpeg[0] as JpegFixture),
        width: 1,
        height: 1,
        samplesPerPixel: 1,
        ...change,
      }
      const raw = new Uint8Array(block.width * block.height * block.samplesPerPixel)
      expect(() => codec.encode?.(raw, block, {})).toThrow(expect.objectContaining({ code: 'UNSUPPORTED' }))
    },
  )

  it('is refused if its frame has more blocks than its bytes have bits for', async () => {
    // A frame of 65500 by 65500 pixels of gray, and 64 kB without any scan.
    const frame = [0xff, 0xc0, 0, 11, 8, 0xff, 0xdc, 0xff, 0xdc, 1, 1, 0x11, 0]
    const stream = Uint8Array.of(0xff, 0xd8, ...frame, ...new Array(65536).fill(0))
    const block = { ...context({}), width: 65500, height: 65500, samplesPerPixel: 1, bitsPerSample: 8 }
    await expect(decode(stream, 65500, block)).rejects.toThrow(/middle of its picture/)
  })

  it.each([[[]], [[0xff, 0xd8]], [[0xff, 0xd8, 0xff, 0xd9]], [[1, 2, 3, 4]]])(
    'of the bytes %j is refused',
    async (bytes) => {
      await expect(decode(Uint8Array.from(bytes), 1, context())).rejects.toMatchObject({ code: 'CORRUPT' })
    },
  )
})

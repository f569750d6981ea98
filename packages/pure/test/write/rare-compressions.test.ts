import { allocate, type DType } from '@memraster/ground'
import { beforeAll, describe, expect, test } from 'vitest'
import { MemoryFile, type Profile } from '../../src/index.ts'
import { digests } from '../read/fixture-rasters.ts'
import {
  invalidCogs,
  pythonIsMissing,
  rasterioIsMissing,
  rasterioSees,
  type SeenFacts,
} from './rasterio-oracle.ts'

const [WIDTH, HEIGHT] = [141, 107]

interface Written {
  readonly bytes: Uint8Array
  /** Digests of the pixels as they are read here. */
  readonly pixels: readonly string[]
  /** Of the pixels that were written. */
  readonly source: readonly string[]
  readonly structure: unknown
}

/** A ramp with some noise, with all kinds of alpha in a fourth band. */
function pixels(dtype: DType, count: number): ReturnType<typeof allocate> {
  const data = allocate(dtype, count * WIDTH * HEIGHT)
  let state = 12345
  for (let i = 0; i < data.length; i++) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    const column = i % WIDTH
    const row = Math.floor(i / WIDTH) % HEIGHT
    const band = Math.floor(i / WIDTH / HEIGHT)
    data[i] =
      band === 3 ? [0, 128, 255][Math.floor(column / 50)]! : (column + row * (band + 1)) / 2 + (state >>> 29)
  }
  return data
}

async function write(profile: Profile): Promise<Written> {
  const memfile = new MemoryFile()
  const dataset = await memfile.open({
    driver: 'GTiff',
    width: WIDTH,
    height: HEIGHT,
    count: 3,
    dtype: 'uint8',
    ...profile,
  })
  const { count } = dataset
  const data = pixels(dataset.dtypes[0] as DType, count)
  await dataset.write(data)
  await dataset.close()
  const bytes = memfile.bytes()
  await using reader = await new MemoryFile(bytes).open()
  return {
    bytes,
    pixels: digests((await reader.read()).data, count),
    source: digests(data, count),
    structure: reader.tags(0, 'IMAGE_STRUCTURE'),
  }
}

const lossless: Record<string, Profile> = {
  'webp-rgb.tif': { compress: 'webp', webp_lossless: true },
  'webp-rgba-tiled.tif': {
    count: 4,
    compress: 'webp',
    webp_lossless: true,
    tiled: true,
    blockxsize: 64,
    blockysize: 32,
  },
  'lerc-rgba.tif': { count: 4, compress: 'lerc' },
  'lerc-deflate.tif': { dtype: 'int16', compress: 'lerc_deflate', zlevel: 9 },
  'lerc-zstd.tif': { dtype: 'uint16', compress: 'lerc_zstd', interleave: 'band' },
  'lerc-cog.tif': { driver: 'COG', dtype: 'float32', compress: 'lerc_deflate', blocksize: 128 },
  'webp-cog.tif': { driver: 'COG', count: 4, compress: 'webp', quality: 100, blocksize: 128 },
}

for (const dtype of ['uint8', 'uint16', 'int16', 'uint32', 'int32', 'float32', 'float64'] as const) {
  for (const interleave of ['pixel', 'band']) {
    lossless[`lerc-${dtype}-${interleave}.tif`] = {
      dtype,
      interleave,
      compress: 'lerc',
      tiled: interleave === 'pixel',
    }
  }
}

const lossy: Readonly<Record<string, Profile>> = {
  'lerc-5.tif': { dtype: 'int16', compress: 'lerc', max_z_error: 5 },
  'lerc-tenth.tif': { dtype: 'float32', compress: 'lerc_zstd', max_z_error: 0.1, tiled: true },
  'lerc-cog-2.tif': { driver: 'COG', count: 4, compress: 'lerc', max_z_error: 2, blocksize: 128 },
  'webp-75.tif': { compress: 'webp' },
  'webp-20.tif': { count: 4, compress: 'webp', webp_level: 20, tiled: true },
  'webp-cog-60.tif': { driver: 'COG', compress: 'webp', quality: 60, blocksize: 128 },
}

const missing = rasterioIsMissing()
if (missing !== undefined) console.warn(`Skipped, since ${missing}: rare compressions, read by rasterio`)

describe('rare compressions', () => {
  const files = new Map<string, Written>()

  beforeAll(async () => {
    for (const [name, profile] of Object.entries({ ...lossless, ...lossy }))
      files.set(name, await write(profile))
  })

  test.each(Object.keys(lossless))('%s gives back what was written', (name) => {
    expect(files.get(name)?.pixels).toEqual(files.get(name)?.source)
  })

  test.skipIf(pythonIsMissing() !== undefined)('COGs are valid', () => {
    const cogs = [...files]
      .filter(([name]) => name.includes('cog'))
      .map(([name, { bytes }]) => [name, bytes] as const)
    expect(invalidCogs(new Map(cogs))).toEqual({})
  })

  describe.skipIf(missing !== undefined)('rasterio', () => {
    let seen: ReadonlyMap<string, SeenFacts>

    beforeAll(() => {
      seen = rasterioSees(new Map([...files].map(([name, { bytes }]) => [name, bytes])))
    })

    test.each(Object.keys({ ...lossless, ...lossy }))('sees in %s what is seen here', (name) => {
      const facts = seen.get(name)
      expect(facts?.warnings).toEqual([])
      expect(facts?.pixels).toEqual(files.get(name)?.pixels)
      expect(facts?.tags.IMAGE_STRUCTURE).toEqual(files.get(name)?.structure)
    })
  })
})

describe('WebP', () => {
  test.each([{ count: 1 }, { count: 5 }, { dtype: 'uint16' }, { interleave: 'band' }, { nbits: 7 }] as const)(
    'is refused for %o',
    async (change) => {
      await expect(write({ compress: 'webp', ...change })).rejects.toMatchObject({
        code: 'PROFILE',
        subject: 'compress',
      })
    },
  )

  test('stays lossless, or of its level, when a file is changed', async () => {
    for (const [options, structure] of [
      [{ webp_lossless: true }, { COMPRESSION_REVERSIBILITY: 'LOSSLESS' }],
      [{ webp_level: 30 }, { COMPRESSION_REVERSIBILITY: 'LOSSY', WEBP_LEVEL: '30' }],
    ] as const) {
      const memfile = await MemoryFile.from((await write({ compress: 'webp', ...options })).bytes, {
        copy: true,
      })
      const dataset = await memfile.open({ mode: 'r+' })
      dataset.updateTags({ note: 'changed' })
      await dataset.write(pixels('uint8', 3))
      await dataset.close()
      await using reader = await new MemoryFile(memfile.bytes()).open()
      expect(reader.tags(0, 'IMAGE_STRUCTURE')).toMatchObject(structure)
      expect(reader.tags()).toMatchObject({ note: 'changed' })
    }
  })
})

describe('LERC', () => {
  test.each([
    { dtype: 'int64' },
    { dtype: 'complex64' },
    { dtype: 'float32', nbits: 16 },
    { dtype: 'uint8', nbits: 4 },
    { endianness: 'big' },
  ] as const)('is refused for %o', async (change) => {
    await expect(write({ compress: 'lerc', ...change })).rejects.toMatchObject({
      code: 'PROFILE',
      subject: 'compress',
    })
  })

  test('keeps its compression when a file is changed', async () => {
    const { bytes } = await write({ dtype: 'int16', compress: 'lerc_deflate' })
    const memfile = await MemoryFile.from(bytes, { copy: true })
    const dataset = await memfile.open({ mode: 'r+' })
    const data = pixels('int16', 3).reverse()
    await dataset.write(data)
    await dataset.close()
    await using reader = await new MemoryFile(memfile.bytes()).open()
    expect(reader.compression).toBe('lerc_deflate')
    expect((await reader.read()).data).toEqual(data)
  })

  test.skipIf(missing !== undefined)('keeps what is not a number, as rasterio reads it', async () => {
    const files = new Map<string, Uint8Array>()
    const expected = new Map<string, readonly string[]>()
    for (const dtype of ['float32', 'float64'] as const) {
      for (const holes of ['pixels', 'values'] as const) {
        for (const interleave of ['pixel', 'band']) {
          const memfile = new MemoryFile()
          const profile = {
            driver: 'GTiff',
            width: 50,
            height: 40,
            count: 2,
            dtype,
            compress: 'lerc',
            interleave,
          }
          const dataset = await memfile.open(profile)
          const data = allocate(dtype, 2 * 50 * 40)
          for (let i = 0; i < data.length; i++)
            data[i] = (holes === 'pixels' ? i % 2000 : i) % 7 === 0 ? NaN : i / 3
          await dataset.write(data)
          await dataset.close()
          const name = `${dtype}-${holes}-${interleave}.tif`
          files.set(name, memfile.bytes())
          expected.set(name, digests(data, 2))
        }
      }
    }
    const seen = rasterioSees(files)
    for (const [name, pixelDigests] of expected)
      expect([name, seen.get(name)?.pixels]).toEqual([name, pixelDigests])
  })
})

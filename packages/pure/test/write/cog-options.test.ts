import { allocate, type DType } from '@memraster/ground'
import { describe, expect, test } from 'vitest'
import { type Dataset, MemoryFile, type Profile } from '../../src/index.ts'
import { PROFILE } from './cog-cases.ts'

const [WIDTH, HEIGHT] = [31, 23]

/** A COG of some noise, or of what `fill` says. */
async function cogOf(profile: Profile, fill = noise): Promise<Dataset> {
  const memfile = new MemoryFile()
  const dataset = await memfile.open({ ...PROFILE, width: WIDTH, height: HEIGHT, ...profile })
  const data = allocate(dataset.dtypes[0] as DType, dataset.count * WIDTH * HEIGHT)
  for (let i = 0; i < data.length; i++) data[i] = fill(i)
  await dataset.write(data)
  await dataset.close()
  return await new MemoryFile(memfile.bytes()).open()
}

function noise(i: number): number {
  return (Math.imul(i, 2_654_435_761) >>> 24) & 127
}

describe('the options of a COG', () => {
  // GDAL's names of the COG driver's options, and what its items say.
  test.each<[Profile, Record<string, string | undefined>]>([
    [{}, { COMPRESSION: 'LZW', PREDICTOR: undefined, INTERLEAVE: 'BAND' }],
    [{ count: 2 }, { INTERLEAVE: 'PIXEL' }],
    [{ compress: 'none' }, { COMPRESSION: undefined }],
    [{ predictor: 'yes' }, { PREDICTOR: '2' }],
    [{ predictor: 'no' }, { PREDICTOR: undefined }],
    [{ predictor: 'standard', dtype: 'float32' }, { PREDICTOR: '2' }],
    [{ predictor: 'yes', dtype: 'float32' }, { PREDICTOR: '3' }],
    [{ predictor: 'floating_point', dtype: 'float64' }, { PREDICTOR: '3' }],
    [{ compress: 'jpeg' }, { COMPRESSION: 'JPEG', JPEG_QUALITY: '75' }],
    [
      { compress: 'jpeg', quality: 91 },
      { COMPRESSION: 'JPEG', JPEG_QUALITY: '91' },
    ],
    [
      { compress: 'jpeg', count: 3 },
      { COMPRESSION: 'YCbCr JPEG', SOURCE_COLOR_SPACE: 'YCbCr' },
    ],
    [
      { compress: 'jpeg', count: 2 },
      { COMPRESSION: 'JPEG', SOURCE_COLOR_SPACE: undefined },
    ],
    [{ compress: 'webp', count: 3, quality: 100 }, { COMPRESSION_REVERSIBILITY: 'LOSSLESS' }],
    [
      { compress: 'webp', count: 3, quality: 99 },
      { COMPRESSION_REVERSIBILITY: 'LOSSY', WEBP_LEVEL: '99' },
    ],
    [{ nbits: 7 }, {}],
  ])('%o are told by the file', async (profile, structure) => {
    const dataset = await cogOf(profile)
    const found = dataset.tags(0, 'IMAGE_STRUCTURE')
    const shown = Object.fromEntries(Object.keys(structure).map((key) => [key, found[key]]))
    expect({ ...shown, LAYOUT: found.LAYOUT }).toEqual({ ...structure, LAYOUT: 'COG' })
    expect(dataset.blockShapes[0]).toEqual([128, 128])
  })

  test('compress more by their level', async () => {
    const length = async (level: number) => {
      const memfile = new MemoryFile()
      const options = { compress: 'deflate', level, width: 400, height: 300, overviews: 'none' } as const
      const dataset = await memfile.open({ ...PROFILE, ...options })
      await dataset.write(Uint8Array.from({ length: 400 * 300 }, (_, i) => (i % 400) * (i % 7)))
      await dataset.close()
      return memfile.length
    }
    expect(await length(9)).toBeLessThan(await length(1))
  })
})

describe('the overviews of a COG', () => {
  const methods = {
    nearest: 'nearest',
    average: 'average',
    bilinear: 'bilinear',
    cubic: 'cubic',
    cubicspline: 'cubic_spline',
    cubic_spline: 'cubic_spline',
    lanczos: 'lanczos',
    mode: 'mode',
    gauss: 'gauss',
    rms: 'rms',
  } as const

  test.each(Object.entries(methods))('are made by %s', async (name, resampling) => {
    // Of sides that two divides, the halves of a COG are those of a GeoTIFF.
    const even = { width: 32, height: 24, overview_count: 1 }
    const data = Uint8Array.from({ length: 32 * 24 }, (_, i) => noise(i))
    for (const option of ['overview_resampling', 'resampling']) {
      const [memfile, made] = [new MemoryFile(), new MemoryFile()]
      const dataset = await memfile.open({ ...PROFILE, ...even, [option]: name })
      await dataset.write(data)
      await dataset.close()
      const plain = { driver: 'GTiff', width: 32, height: 24, count: 1, dtype: 'uint8' } as const
      const other = await made.open({ ...plain, tiled: true, blockxsize: 128, blockysize: 128 })
      await other.write(data)
      await other.buildOverviews([2], { resampling })
      await other.close()
      const [cog, tiff] = [await memfile.open(), await made.open()]
      expect([cog.overviews(1), tiff.overviews(1)]).toEqual([[2], [2]])
      const outShape = [1, 12, 16] as const
      expect((await cog.read({ outShape })).data).toEqual((await tiff.read({ outShape })).data)
    }
  })

  test('are as many as they are said to be, down to one pixel', async () => {
    const factors = async (overview_count: number) => (await cogOf({ overview_count })).overviews(1).length
    // 31 by 23, 15 by 11, 7 by 5, 3 by 2, 1 by 1.
    expect([await factors(0), await factors(2), await factors(4), await factors(9)]).toEqual([0, 2, 4, 4])
  })

  test('are made until a tile holds them', async () => {
    const counts = async (width: number, height: number) => {
      const memfile = new MemoryFile()
      const dataset = await memfile.open({ ...PROFILE, width, height })
      await dataset.close()
      return (await memfile.open()).overviews(1).length
    }
    expect(await counts(128, 128)).toBe(0)
    expect(await counts(129, 1)).toBe(1)
    expect(await counts(1, 129)).toBe(1)
    expect(await counts(257, 3)).toBe(1)
    expect(await counts(3, 258)).toBe(2)
  })
})

describe('the statistics of a COG', () => {
  test('are those of its valid pixels', async () => {
    const tags = (
      await cogOf({ statistics: 'yes', count: 1, nodata: 9 }, (i) => [9, 1, 3, 5][i % 4] as number)
    ).tags(1)
    expect(tags).toMatchObject({ STATISTICS_MINIMUM: '1', STATISTICS_MAXIMUM: '5' })
    expect(Number(tags.STATISTICS_MEAN)).toBeCloseTo(3, 1)
  })

  test.each<[what: string, profile: Profile]>([
    ['is not asked for', {}],
    ['is refused', { statistics: 'no' }],
    ['has no valid pixel', { statistics: 'yes', nodata: 0 }],
    ['is complex', { statistics: 'yes', dtype: 'complex64' }],
  ])('are left out if a band %s', async (_, profile) => {
    const dataset = await cogOf(profile, () => 0)
    expect(dataset.tags(1).STATISTICS_MEAN).toBeUndefined()
    expect(dataset.tags(0, 'IMAGE_STRUCTURE').LAYOUT).toBe('COG')
  })
})

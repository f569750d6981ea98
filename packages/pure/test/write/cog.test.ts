import { allocate, type DType } from '@memraster/ground'
import { beforeAll, describe, expect, test } from 'vitest'
import { MemoryFile, type Profile } from '../../src/index.ts'
import { fixtureBytes } from '../read/fixture-rasters.ts'
import {
  invalidCogs,
  pythonIsMissing,
  rasterioIsMissing,
  rasterioSees,
  type SeenFacts,
} from './rasterio-oracle.ts'

const PROFILE = {
  driver: 'COG',
  width: 301,
  height: 203,
  count: 1,
  dtype: 'uint8',
  crs: 'EPSG:32633',
  transform: [10, 0, 500000, 0, -10, 4600000],
  blocksize: 128,
} as const

interface CogCase {
  readonly profile: Profile
  readonly masked?: boolean
  readonly factors?: readonly number[]
  readonly overviews: readonly number[]
}

/** With the overviews that GDAL would make: halves, until one tile holds all. */
const cases: Readonly<Record<string, CogCase>> = {
  'defaults.tif': { profile: {}, overviews: [2, 4] },
  'large-tiles.tif': { profile: { blocksize: undefined }, overviews: [] },
  'rgb-masked.tif': { profile: { count: 3, compress: 'deflate', level: 9 }, masked: true, overviews: [2, 4] },
  'rgba.tif': { profile: { count: 4, compress: 'zstd', resampling: 'average' }, overviews: [2, 4] },
  'predicted.tif': {
    profile: { dtype: 'float32', compress: 'lzw', predictor: 'yes', nodata: 3 },
    overviews: [2, 4],
  },
  'bigtiff.tif': { profile: { dtype: 'int16', compress: 'none', bigtiff: true }, overviews: [2, 4] },
  'counted.tif': { profile: { overview_count: 3, sparse_ok: true }, overviews: [2, 4, 8] },
  'none.tif': { profile: { overviews: 'none' }, factors: [2], overviews: [] },
  'existing.tif': { profile: {}, factors: [3], overviews: [3] },
  'ignored.tif': { profile: { overviews: 'ignore_existing' }, factors: [3], masked: true, overviews: [2, 4] },
  'forced.tif': { profile: { overviews: 'force_use_existing' }, overviews: [] },
  'statistics.tif': { profile: { statistics: 'yes' }, overviews: [2, 4] },
}

async function cogOf({ profile, masked, factors }: CogCase): Promise<Uint8Array> {
  const memfile = new MemoryFile()
  const dataset = await memfile.open({ ...PROFILE, ...profile })
  const { width, height, count } = dataset
  const data = allocate(dataset.dtypes[0] as DType, count * width * height)
  for (let i = 0; i < data.length; i++) data[i] = (i % width) / 4 + (Math.floor(i / width) % 7) * 3
  await dataset.write(data)
  if (masked)
    await dataset.writeMask(Uint8Array.from({ length: width * height }, (_, i) => (i % width > 99 ? 255 : 0)))
  if (factors !== undefined) await dataset.buildOverviews(factors)
  await dataset.close()
  return memfile.bytes()
}

describe('a COG', () => {
  const files = new Map<string, Uint8Array>()

  beforeAll(async () => {
    for (const [name, each] of Object.entries(cases)) files.set(name, await cogOf(each))
  })

  test.each(Object.keys(cases))('is one, and what it was made to be: %s', async (name) => {
    const { profile, masked, overviews } = cases[name] as CogCase
    const dataset = await new MemoryFile(files.get(name)).open()
    expect(dataset.driver).toBe('GTiff')
    expect(dataset.tags(0, 'IMAGE_STRUCTURE').LAYOUT).toBe('COG')
    expect(dataset.overviews(1)).toEqual(overviews)
    expect(dataset.compression ?? 'none').toBe(profile.compress ?? 'lzw')
    if (masked) expect(dataset.maskFlagEnums[0]).toEqual(['per_dataset'])
    const statistics = dataset.tags(1).STATISTICS_MEAN
    expect(statistics === undefined).toBe(profile.statistics !== 'yes')
  })

  test('that is changed is none any more', async () => {
    const memfile = await MemoryFile.from(fixtureBytes('cog.tif'), { copy: true })
    const dataset = await memfile.open({ mode: 'r+' })
    dataset.updateTags({ A: 'b' })
    await dataset.close()
    expect((await memfile.open()).tags(0, 'IMAGE_STRUCTURE').LAYOUT).toBeUndefined()
  })

  const noPython = pythonIsMissing()
  if (noPython !== undefined) console.warn(`Skipped, since ${noPython}: the structure of COGs`)

  test.skipIf(noPython !== undefined)('has the structure that GDAL documents', () => {
    expect(invalidCogs(files)).toEqual({})
    // The checks themselves see what is wrong.
    expect(invalidCogs(new Map([['not.tif', fixtureBytes('tiled-pixel.tif')]]))).not.toEqual({})
    expect(invalidCogs(new Map([['is.tif', fixtureBytes('cog-mask.tif')]]))).toEqual({})
  })

  const missing = rasterioIsMissing()
  if (missing !== undefined) console.warn(`Skipped, since ${missing}: COGs, seen by rasterio`)

  test.skipIf(missing !== undefined)('is seen by rasterio as it is here', async () => {
    const seen = rasterioSees(files)
    for (const [name, bytes] of files) {
      const { warnings, overviews, tags, dtypes } = seen.get(name) as SeenFacts
      const dataset = await new MemoryFile(bytes).open()
      expect([name, warnings]).toEqual([name, []])
      expect(overviews[0]).toEqual(dataset.overviews(1))
      expect(tags.IMAGE_STRUCTURE).toEqual(dataset.tags(0, 'IMAGE_STRUCTURE'))
      expect(dtypes).toEqual(dataset.dtypes)
    }
  })
})

describe.each([
  ['deflate', 1],
  ['jpeg', 3],
  ['jpeg', 4],
] as const)('closing a COG of %s and %i bands', (compress, count) => {
  const size = 600
  const begin = async () => {
    const memfile = new MemoryFile()
    const dataset = await memfile.open({ ...PROFILE, width: size, height: size, count, compress })
    await dataset.write(new Uint8Array(count * size * size).fill(7))
    return { memfile, dataset }
  }

  test('tells what is done', async () => {
    const { memfile, dataset } = await begin()
    const fractions: number[] = []
    await dataset.close({ onProgress: (fraction) => fractions.push(fraction) })
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b))
    expect(fractions.at(-1)).toBeCloseTo(1)
    expect(memfile.length).toBeGreaterThan(0)
  })

  test.each([0, 0.3, 0.8])('can be given up at %f', async (share) => {
    const { memfile, dataset } = await begin()
    const abort = new AbortController()
    const onProgress = (fraction: number): void => {
      if (fraction >= share) abort.abort()
    }
    await expect(dataset.close({ signal: abort.signal, onProgress })).rejects.toMatchObject({
      code: 'ABORTED',
    })
    expect(memfile.length).toBe(0)
  })
})

import { allocate, type DType } from '@memraster/ground'
import { MemoryFile, type Profile } from '../../src/index.ts'

/** A COG of one band of bytes. */
export const PROFILE = {
  driver: 'COG',
  width: 301,
  height: 203,
  count: 1,
  dtype: 'uint8',
  crs: 'EPSG:32633',
  transform: [10, 0, 500000, 0, -10, 4600000],
  blocksize: 128,
} as const

/** How a COG is made, and the factors of the overviews that it then has. */
export interface CogCase {
  readonly profile: Profile
  readonly masked?: boolean
  readonly factors?: readonly number[]
  readonly overviews: readonly number[]
}

/** With the overviews that GDAL would make: halves, until one tile holds all. */
export const cases: Readonly<Record<string, CogCase>> = {
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

/** The file of a case. */
export async function cogOf({ profile, masked, factors }: CogCase): Promise<Uint8Array> {
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

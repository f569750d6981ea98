import { formatNumber, RasterError } from '@memraster/ground'
import type { BandInfo } from '../backend/dataset-info.ts'
import type { OpenRaster } from '../operation/open-raster.ts'
import { type BandOptions, countValues, isCountable, type ValueCounts, visitValid } from './valid-pixels.ts'

/** Facts of the valid pixels of a band, computed exactly. */
export interface Statistics {
  readonly min: number
  readonly max: number
  readonly mean: number
  /** Of the population. */
  readonly std: number
  /** The share of pixels that are valid, from 0 to 100. */
  readonly validPercent: number
}

/** Running statistics of values. */
interface Moments {
  readonly count: number
  readonly min: number
  readonly max: number
  readonly mean: number
  readonly std: number
}

/**
 * `Dataset.stats` of one band; nodata, masked pixels and NaN are left out.
 *
 * @throws {RasterError} `DTYPE` for a complex band; `NODATA` if no pixel is valid.
 */
export async function bandStatistics(
  raster: OpenRaster,
  bidx: number,
  options: BandOptions,
): Promise<Statistics> {
  const { dtype } = raster.info.bands[bidx - 1] as BandInfo
  const { count, ...statistics } = isCountable(dtype)
    ? momentsOfCounts(await countValues(raster, bidx, options))
    : await moments(raster, bidx, options)
  if (count === 0) {
    throw new RasterError(
      'NODATA',
      `Band ${bidx} of ${raster.name} has no valid pixel, and so no statistics.`,
    )
  }
  return { ...statistics, validPercent: (100 * count) / (raster.info.width * raster.info.height) }
}

/** Exact sums in integers, as GDAL has them for bytes and shorts. */
function momentsOfCounts({ first, counts }: ValueCounts): Moments {
  let count = 0
  let min = Infinity
  let max = -Infinity
  let sum = 0n
  let squares = 0n
  for (let i = 0; i < counts.length; i++) {
    const times = counts[i] as number
    if (times === 0) continue
    const value = first + i
    if (count === 0) min = value
    max = value
    count += times
    sum += BigInt(value) * BigInt(times)
    squares += BigInt(value * value) * BigInt(times)
  }
  const deviation = Math.sqrt(Number(squares * BigInt(count) - sum * sum))
  return { count, min, max, mean: Number(sum) / count, std: deviation / count }
}

/** Welford's method, as GDAL: numerically stable over any number of pixels. */
async function moments(raster: OpenRaster, bidx: number, options: BandOptions): Promise<Moments> {
  let count = 0
  let mean = 0
  let squares = 0
  let min = Infinity
  let max = -Infinity
  await visitValid(raster, bidx, options, (pixels, mask) => {
    for (let i = 0; i < pixels.length; i++) {
      if (mask !== undefined && mask[i] !== 0) continue
      const value = Number(pixels[i])
      if (Number.isNaN(value)) continue
      count++
      if (value < min) min = value
      if (value > max) max = value
      const delta = value - mean
      mean += delta / count
      squares += delta * (value - mean)
    }
  })
  return { count, min, max, mean, std: Math.sqrt(squares / count) }
}

/** Statistics as the tags in which GDAL keeps them. */
export function statisticsTags(statistics: Statistics): Record<string, string> {
  const { min, max, mean, std, validPercent } = statistics
  return {
    STATISTICS_MAXIMUM: formatNumber(max, 14),
    STATISTICS_MEAN: formatNumber(mean, 14),
    STATISTICS_MINIMUM: formatNumber(min, 14),
    STATISTICS_STDDEV: formatNumber(std, 14),
    STATISTICS_VALID_PERCENT: formatNumber(validPercent, 4),
  }
}

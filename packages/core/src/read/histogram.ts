import { inParts, RasterError, requireNumbers, shown } from '@memraster/ground'
import type { BandInfo } from '../backend/dataset-info.ts'
import type { Limits } from '../backend/requests.ts'
import type { OpenRaster } from '../operation/open-raster.ts'
import { bandStatistics } from './statistics.ts'
import { type BandOptions, countValues, isCountable, visitValid } from './valid-pixels.ts'

/** Counts of the valid pixels of a band by value. */
export interface Histogram {
  /** One for each bin. */
  readonly counts: Float64Array
  /** One more than bins; each bin includes its lower edge and excludes its upper one, but the last includes both. */
  readonly edges: Float64Array
}

/** Options of `Dataset.histogram`. */
export interface HistogramOptions extends BandOptions {
  /** Default 256. */
  readonly bins?: number | undefined
  /** The least and the greatest value to count; default: those of the band. */
  readonly range?: readonly [min: number, max: number] | undefined
}

/**
 * `Dataset.histogram` of one band.
 *
 * @throws {RasterError} `DTYPE` for a complex band; `NODATA` if no pixel is valid, or one is infinite, and no range
 *   is given; `LIMIT` for more bins than the limits allow.
 */
export async function bandHistogram(
  raster: OpenRaster,
  bidx: number,
  options: HistogramOptions,
): Promise<Histogram> {
  const bins = options.bins ?? 256
  if (!Number.isInteger(bins) || bins < 1)
    throw new TypeError(`bins must be a whole number from 1 on, not ${shown(bins)}.`)
  checkBins(bins, raster.limits)
  if (options.range !== undefined) requireNumbers('range', options.range)
  let [min, max] = options.range ?? (await valueRange(raster, bidx, options.signal))
  if (!(min <= max && Number.isFinite(max - min)))
    throw new TypeError(`range must be [min, max], both finite, not [${min}, ${max}].`)
  if (min === max) {
    // A range of one value gets a bin around it, as numpy's histogram does.
    min -= 0.5
    max += 0.5
  }
  const counts = new Float64Array(bins)
  const scale = bins / (max - min)
  const add = (value: number, times: number): void => {
    if (!(value >= min && value <= max)) return
    const bin = Math.min(bins - 1, Math.floor((value - min) * scale))
    counts[bin] = (counts[bin] as number) + times
  }
  if (isCountable((raster.info.bands[bidx - 1] as BandInfo).dtype)) {
    const values = await countValues(raster, bidx, options)
    values.counts.forEach((times, i) => {
      add(values.first + i, times)
    })
  } else {
    await visitValid(raster, bidx, options, (pixels, mask) => {
      for (let i = 0; i < pixels.length; i++)
        if (mask === undefined || mask[i] === 0) add(Number(pixels[i]), 1)
    })
  }
  const edges = new Float64Array(bins + 1)
  await inParts(edges.length, (start, end) => {
    for (let i = start; i < end; i++) edges[i] = min + (i * (max - min)) / bins
  })
  return { counts, edges }
}

/** The least and the greatest value of a band. */
async function valueRange(
  raster: OpenRaster,
  bidx: number,
  signal: AbortSignal | undefined,
): Promise<[min: number, max: number]> {
  const { min, max } = await bandStatistics(raster, bidx, { signal })
  if (Number.isFinite(max - min)) return [min, max]
  throw new RasterError(
    'NODATA',
    `The values of band ${bidx} go from ${min} to ${max}, which cannot be divided into bins; give a finite \`range\`.`,
  )
}

/** The count and the edge of a bin. */
const BYTES_OF_BIN = 16

function checkBins(bins: number, { maxBytes }: Limits): void {
  if (bins * BYTES_OF_BIN <= maxBytes) return
  throw new RasterError(
    'LIMIT',
    `A histogram of ${bins} bins takes ${bins * BYTES_OF_BIN} bytes; the limit is ${maxBytes}. Ask for fewer \`bins\`, or open with a higher \`limits.maxBytes\`.`,
  )
}

import type { BandInfo } from '../backend/dataset-info.ts'
import { type DType, elementsPerSample, type RasterArray } from '../dtype.ts'
import { RasterError } from '../raster-error.ts'
import type { OpenRaster } from './open-raster.ts'
import { readPixels } from './read-pixels.ts'

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

/** Counts of the valid pixels of a band by value. */
export interface Histogram {
  /** One for each bin. */
  readonly counts: Float64Array
  /** One more than there are bins; each bin reaches from its edge to before the next, the last one up to it. */
  readonly edges: Float64Array
}

/** What long computations over a band take. */
export interface BandOptions {
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((fraction: number) => void) | undefined
}

/** What `Dataset.histogram` takes. */
export interface HistogramOptions extends BandOptions {
  /** Default 256. */
  readonly bins?: number | undefined
  /** The least and the greatest value that count; default: those of the band. */
  readonly range?: readonly [min: number, max: number] | undefined
}

/**
 * `Dataset.stats` of one band; nodata, masked pixels and NaN are left out.
 *
 * @throws {RasterError} `DTYPE` for a complex band; `NODATA` where no pixel is valid.
 */
export async function bandStatistics(
  raster: OpenRaster,
  bidx: number,
  options: BandOptions,
): Promise<Statistics> {
  let count = 0
  let mean = 0
  let squares = 0
  let min = Infinity
  let max = -Infinity
  // Welford's method, as GDAL: numerically stable over any number of pixels.
  await visitValid(raster, bidx, options, (pixels, mask) => {
    for (let i = 0; i < pixels.length; i++) {
      if (mask[i] !== 0) continue
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
  if (count === 0) {
    throw new RasterError(
      'NODATA',
      `Band ${bidx} of ${raster.name} has no valid pixel, and so no statistics.`,
    )
  }
  const validPercent = (100 * count) / (raster.info.width * raster.info.height)
  return { min, max, mean, std: Math.sqrt(squares / count), validPercent }
}

/**
 * `Dataset.histogram` of one band.
 *
 * @throws {RasterError} `DTYPE` for a complex band; `NODATA` where no pixel is valid and no range is given.
 */
export async function bandHistogram(
  raster: OpenRaster,
  bidx: number,
  options: HistogramOptions,
): Promise<Histogram> {
  const bins = options.bins ?? 256
  if (!Number.isInteger(bins) || bins < 1)
    throw new TypeError(`bins must be a whole number from 1 on, not ${bins}.`)
  let [min, max] = options.range ?? [NaN, NaN]
  if (!options.range) ({ min, max } = await bandStatistics(raster, bidx, { signal: options.signal }))
  if (!(min <= max)) throw new TypeError(`range must be [min, max], not [${min}, ${max}].`)
  if (min === max) {
    // A range of one value gets a bin around it, as numpy's histogram does.
    min -= 0.5
    max += 0.5
  }
  const counts = new Float64Array(bins)
  const scale = bins / (max - min)
  await visitValid(raster, bidx, options, (pixels, mask) => {
    for (let i = 0; i < pixels.length; i++) {
      if (mask[i] !== 0) continue
      const value = Number(pixels[i])
      if (!(value >= min && value <= max)) continue
      const bin = Math.min(bins - 1, Math.floor((value - min) * scale))
      counts[bin] = (counts[bin] as number) + 1
    }
  })
  return { counts, edges: Float64Array.from({ length: bins + 1 }, (_, i) => min + (i * (max - min)) / bins) }
}

/** The most pixels that are read at a time. */
const STRIP_PIXELS = 1 << 20

/** The tallest strips, in whole blocks where one fits, that cover a raster. */
export function* strips(raster: OpenRaster, bidx: number): Generator<{ rowOff: number; height: number }> {
  const { width, height } = raster.info
  const blockRows = (raster.info.bands[bidx - 1] as BandInfo).blockShape[0]
  const rows = Math.max(1, Math.floor(STRIP_PIXELS / width))
  const step = Math.min(height, rows >= blockRows ? rows - (rows % blockRows) : rows)
  for (let rowOff = 0; rowOff < height; rowOff += step)
    yield { rowOff, height: Math.min(step, height - rowOff) }
}

async function visitValid(
  raster: OpenRaster,
  bidx: number,
  { signal, onProgress }: BandOptions,
  visit: (pixels: RasterArray, mask: Uint8Array) => void,
): Promise<void> {
  const { dtype } = raster.info.bands[bidx - 1] as BandInfo
  refuseComplex(dtype, bidx)
  for (const { rowOff, height } of strips(raster, bidx)) {
    const window = { colOff: 0, rowOff, width: raster.info.width, height }
    const { data, mask } = await readPixels(raster, { indexes: bidx, window, masked: true, signal })
    visit(data, mask as Uint8Array)
    onProgress?.((rowOff + height) / raster.info.height)
  }
}

function refuseComplex(dtype: DType, bidx: number): void {
  if (elementsPerSample(dtype) === 1) return
  throw new RasterError('DTYPE', `Band ${bidx} is ${dtype}; statistics and histograms are of real values.`)
}

/** Statistics as the tags in which GDAL keeps them. */
export function statisticsTags(statistics: Statistics): Record<string, string> {
  const { min, max, mean, std, validPercent } = statistics
  return {
    STATISTICS_MAXIMUM: significant(max, 14),
    STATISTICS_MEAN: significant(mean, 14),
    STATISTICS_MINIMUM: significant(min, 14),
    STATISTICS_STDDEV: significant(std, 14),
    STATISTICS_VALID_PERCENT: significant(validPercent, 4),
  }
}

/** C's `%.<digits>g`. */
function significant(value: number, digits: number): string {
  const [mantissa = '', power = '0'] = value.toExponential(digits - 1).split('e')
  const exponent = Number(power)
  const trim = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text)
  if (exponent >= -4 && exponent < digits) return trim(value.toFixed(Math.max(0, digits - 1 - exponent)))
  return `${trim(mantissa)}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`
}

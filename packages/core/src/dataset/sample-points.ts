import { type DType, isIterable, wrongType } from '@memraster/ground'
import type { DatasetInfo } from '../backend/dataset-info.ts'
import { index } from '../georeference/pixel-location.ts'
import type { MaskedRasterData, RasterData } from '../read/raster-data.ts'
import type { ReadOptions } from '../read/read-options.ts'
import { transformOf } from './facts.ts'

/** Options of `Dataset.sample`. */
export interface SampleOptions {
  /** 1-based; default: all bands. */
  readonly indexes?: number | readonly number[] | undefined
  /** Adds a `mask` of invalid values; places outside of the raster are invalid. */
  readonly masked?: boolean | undefined
  readonly signal?: AbortSignal | undefined
}

/** The values of one place, from `Dataset.sample`. */
export type SampledData = RasterData<DType, readonly [bands: number]>
export type MaskedSample = MaskedRasterData<DType, readonly [bands: number]>

/** Places in the raster's CRS. */
export type Points =
  | Iterable<readonly [x: number, y: number]>
  | AsyncIterable<readonly [x: number, y: number]>

/**
 * `Dataset.sample`: for each place the values of the pixel that holds it, of shape `[bands]`; nodata, or 0, outside of
 * the raster. Points are consumed lazily.
 */
export async function* samplePoints(
  info: DatasetInfo,
  read: (options: Omit<ReadOptions, 'out' | 'outDtype'>) => Promise<RasterData>,
  points: Points,
  options: SampleOptions,
): AsyncGenerator<SampledData> {
  const transform = transformOf(info)
  const { indexes = info.bands.map((_, i) => i + 1), masked, signal } = options
  const bands = typeof indexes === 'number' ? [indexes] : indexes
  if (!isIterable(points)) throw wrongType('The points', 'a list or an iterable of pairs [x, y]', points)
  for await (const point of points) {
    if (!isIterable(point)) throw wrongType('A point', 'a pair [x, y]', point)
    const [x, y] = point
    const [row, col] = index(transform, x, y)
    const window = { colOff: col, rowOff: row, width: 1, height: 1 }
    const pixel = await read({ indexes: bands, window, boundless: true, masked, signal })
    const pair = pixel.shape.length === 4
    const shape = pair ? [bands.length, 2] : [bands.length]
    const values: unknown = { ...pixel, shape, stride: pair ? [2, 1] : [1] }
    yield values as SampledData
  }
}

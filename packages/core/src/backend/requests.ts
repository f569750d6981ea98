import type { DType } from '@memraster/ground'
import type { PixelRectangle } from '../window/window.ts'

/** Ways to compute the pixels of a read whose shape differs from its window's, named as rasterio does. */
export type Resampling =
  | 'nearest'
  | 'bilinear'
  | 'cubic'
  | 'cubic_spline'
  | 'lanczos'
  | 'average'
  | 'mode'
  | 'gauss'
  | 'rms'

/** All {@link Resampling} methods, in GDAL's order. */
export const RESAMPLINGS: readonly Resampling[] = Object.freeze([
  'nearest',
  'bilinear',
  'cubic',
  'cubic_spline',
  'lanczos',
  'average',
  'mode',
  'gauss',
  'rms',
])

/** Bounds on the memory and the time of one call. */
export interface Limits {
  /** The most samples (pixels times bands) that a result may have. */
  readonly maxPixels: number
  /** The most bytes that a result or a decoded block may take. */
  readonly maxBytes: number
  /**
   * The most milliseconds that a call may take: opening, a read or statistics, a write, overviews, closing. Infinity for
   * no limit.
   */
  readonly maxMilliseconds: number
}

/** The layout of a request's samples in an array; all numbers count samples, not elements. */
export interface SampleLayout {
  /** Position of the first band's upper left sample. */
  readonly offset: number
  /** Steps from one band, row and column to the next. */
  readonly stride: readonly [band: number, row: number, column: number]
}

/** One read, fully resolved. */
export interface ReadRequest extends SampleLayout {
  /** `mask` reads the stored masks (0 or 255) of the bands instead of their pixels. */
  readonly source: 'bands' | 'mask'
  /** 1-based, in the order of the result; may repeat; all of one dtype. */
  readonly bands: readonly number[]
  /** 0: full resolution; n: the n-th of the overviews (of the mask, for `mask`), or of the implicit ones, counted from 1. */
  readonly level: number
  /**
   * In pixels of the level, within it, not empty. Fractional only if it is resampled to `shape` or has a fractional
   * offset.
   */
  readonly window: PixelRectangle
  /** Rows and columns of the result. */
  readonly shape: readonly [height: number, width: number]
  readonly resampling: Resampling
  /**
   * Whether the result's array is the caller's, who may transfer or shrink its memory during the read: only this thread
   * may write into it, and a failing write rejects the request.
   */
  readonly borrowed?: boolean
  /** The dtype of the result's array; samples are converted by {@link convertSamples}'s rule. `uint8` for masks. */
  readonly dtype: DType
  readonly signal: AbortSignal | undefined
  /** Called with the share that is done, from 0 to 1; it never throws. */
  readonly onProgress: ((fraction: number) => void) | undefined
}

/** One write, fully resolved; the array is of the bands' dtype (`uint8` for masks). */
export interface WriteRequest extends SampleLayout {
  readonly target: 'bands' | 'mask'
  /** 1-based, without repeats. A mask is that of the whole dataset: then `[1]`. */
  readonly bands: readonly number[]
  /** Whole pixels, within the raster, not empty. */
  readonly window: PixelRectangle
  readonly signal: AbortSignal | undefined
  readonly onProgress: ((fraction: number) => void) | undefined
}

/** One call for overviews. */
export interface OverviewRequest {
  /** Decimation factors, each 2 or more, ascending. */
  readonly factors: readonly number[]
  readonly resampling: Resampling
  readonly signal: AbortSignal | undefined
  readonly onProgress: ((fraction: number) => void) | undefined
}

/** Closing a dataset; formats that are written as a whole, such as COG, are written then. */
export interface CloseRequest {
  readonly signal: AbortSignal | undefined
  readonly onProgress: ((fraction: number) => void) | undefined
}

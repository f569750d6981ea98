import { abridged, type DType, parseDType, RasterError, sampleSize, shown } from '@memraster/ground'
import type { DatasetInfo } from '../backend/dataset-info.ts'
import { type Limits, RESAMPLINGS, type Resampling } from '../backend/requests.ts'
import { bandsDtype, parseIndexes } from '../operation/band-indexes.ts'
import { checkLimits } from '../operation/limits.ts'
import { parseWindow, type WindowLike, windowShape } from '../window/parse-window.ts'
import type { PixelRectangle, Window } from '../window/window.ts'
import { arrangeOutput, type Output, type OutputArray } from './output.ts'

/** Options common to reads of pixels and of masks. */
export interface WindowReadOptions {
  /** 1-based; a number gives two axes, a list (its order and repeats are kept) or nothing three. */
  readonly indexes?: number | readonly number[] | undefined
  /** In pixels; may be fractional; cropped to the raster unless `boundless`. Default: the whole raster. */
  readonly window?: WindowLike | undefined
  /** The array to fill; excludes `outShape`. */
  readonly out?: OutputArray | undefined
  /** `[height, width]` or `[bands, height, width]` of the result, which is resampled to it. */
  readonly outShape?: readonly [number, number] | readonly [number, number, number] | undefined
  /** Keeps the window as it is; pixels outside the raster are filled. */
  readonly boundless?: boolean | undefined
  /** Default `nearest`. */
  readonly resampling?: Resampling | undefined
  /**
   * The layout of bands in memory: one after the other, or pixel by pixel. The axes of `shape` keep their order;
   * `stride` places the samples.
   */
  readonly interleave?: 'band' | 'pixel' | undefined
  readonly signal?: AbortSignal | undefined
  /** Called with the share that is done, from 0 to 1. */
  readonly onProgress?: ((fraction: number) => void) | undefined
}

/** Options of `Dataset.read`. */
export interface ReadOptions extends WindowReadOptions {
  /** The dtype of the result, if not the bands' own: floats are rounded and clamped to integers. */
  readonly outDtype?: DType | undefined
  /** Adds a `mask` of the invalid pixels. */
  readonly masked?: boolean | undefined
  /**
   * Stands in the pixels outside of the raster of a boundless read (default: nodata, else 0); without
   * `masked`, in all invalid pixels.
   */
  readonly fillValue?: number | bigint | undefined
}

/** The options of reads of masks, for `checkOptions`. */
export const MASK_READ_OPTIONS: Readonly<Record<keyof WindowReadOptions, true>> = {
  indexes: true,
  window: true,
  out: true,
  outShape: true,
  boundless: true,
  resampling: true,
  interleave: true,
  signal: true,
  onProgress: true,
}
/** The options of reads of pixels, for `checkOptions`. */
export const READ_OPTIONS: Readonly<Record<keyof ReadOptions, true>> = {
  ...MASK_READ_OPTIONS,
  outDtype: true,
  masked: true,
  fillValue: true,
}

/** The pixels and the destination of a read, with every default filled in. */
export interface ResolvedRead {
  readonly bands: readonly number[]
  /** In pixels of the raster; partly outside only if `boundless`. */
  readonly window: PixelRectangle
  readonly boundless: boolean
  readonly resampling: Resampling
  readonly output: Output
  readonly signal: AbortSignal | undefined
  readonly onProgress: ((fraction: number) => void) | undefined
}

/**
 * Checks and completes the options of a read.
 *
 * @param fixedDtype The dtype of the result if the caller has no choice, as for masks.
 * @throws {RasterError} `BAND`, `WINDOW`, `SHAPE`, `DTYPE` for invalid arguments; `LIMIT` for results that are too
 *   large.
 */
export function resolveRead(
  info: DatasetInfo,
  options: ReadOptions,
  limits: Limits,
  fixedDtype?: DType,
): ResolvedRead {
  const { bands, single } = parseIndexes(options.indexes, info.bands.length)
  const boundless = options.boundless ?? false
  const resampling = parseResampling(options.resampling)
  const full = { colOff: 0, rowOff: 0, width: info.width, height: info.height }
  const window = options.window === undefined ? full : parseReadWindow(options.window, info, boundless)
  const natural = windowShape(window)
  const dtype = fixedDtype ?? bandsDtype(info, bands, 'read')
  const wanted = options.outDtype === undefined ? undefined : parseDType(options.outDtype)
  const output = arrangeOutput({
    bands: bands.length,
    single,
    natural,
    dtype: wanted ?? dtype,
    dtypeIsGiven: wanted !== undefined || fixedDtype !== undefined,
    out: options.out,
    outShape: options.outShape,
    interleave: options.interleave ?? 'band',
    check: (samples, sampleDtype) => checkLimits(limits, samples, sampleSize(sampleDtype)),
  })
  return {
    bands,
    window: boundless ? window : atLeastOnePixel(window),
    boundless: boundless && options.window !== undefined,
    resampling,
    output,
    signal: options.signal,
    onProgress: options.onProgress,
  }
}

/** The window of a read: cropped to the raster unless `boundless`. */
export function parseReadWindow(
  value: WindowLike,
  { height, width }: DatasetInfo,
  boundless: boolean,
): Window {
  const window = parseWindow(value, height, width, { boundless })
  return boundless ? window : window.crop(height, width)
}

/** A window that rounds to less than a pixel becomes one pixel (rasterio's rule); an empty one stays empty. */
function atLeastOnePixel(window: PixelRectangle): PixelRectangle {
  if (window.width === 0 || window.height === 0) return window
  const { colOff, rowOff, width, height } = window
  return { colOff, rowOff, width: Math.max(1, width), height: Math.max(1, height) }
}

/** @throws {RasterError} `UNSUPPORTED` if `method` is not a method of resampled reads. */
export function parseResampling(method: unknown = 'nearest'): Resampling {
  const found = RESAMPLINGS.find((name) => name === method)
  if (found) return found
  throw new RasterError(
    'UNSUPPORTED',
    `${shown(method)} is not a resampling method; use one of ${RESAMPLINGS.join(', ')}.`,
    { feature: `resampling.${typeof method === 'string' ? abridged(method) : 'unknown'}` },
  )
}

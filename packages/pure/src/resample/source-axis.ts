/** One axis of a window that is resampled: pixels of the source along it, and how many come out. */
export interface AxisRequest {
  /** First pixel of the window; may be fractional. */
  readonly offset: number
  /** Pixels of the window; may be fractional. */
  readonly size: number
  /** Pixels of the result. */
  readonly count: number
  /** Pixels of the whole source. */
  readonly limit: number
  /** First pixel and number of the whole pixels that the window is taken for. */
  readonly wholeOffset: number
  readonly wholeSize: number
}

/** The resampling of an axis, in GDAL's terms (GDALRasterBand::RasterIOResampled). */
export interface SourceAxis {
  readonly limit: number
  readonly count: number
  /** Source pixels per result pixel. */
  readonly ratio: number
  readonly wholeOffset: number
  /** Whole pixels of the window. */
  readonly wholeSize: number
  /** The source pixel that kernels count from. */
  readonly origin: number
  /** The start of the window, counted from `origin`, unless `targetStart` says it. */
  readonly shift: number
  /**
   * The result's first pixel on a grid over the whole source: windows that begin on that grid give the pixels
   * that the whole would give. 0 for windows that do not.
   */
  readonly targetStart: number
}

/** The tolerance by which a window may begin off a whole number on the result's grid. */
const GRID_TOLERANCE = 1e-8

/** GDAL's numbers for one axis of a window. */
export function sourceAxis(request: AxisRequest): SourceAxis {
  const { offset, size, count, limit, wholeOffset, wholeSize } = request
  const ratio = size / count
  const targetStart = Math.trunc(offset / ratio + 0.5)
  const shared = { limit, count, ratio, wholeOffset, wholeSize }
  return Math.abs(offset / ratio - targetStart) < GRID_TOLERANCE
    ? { ...shared, origin: 0, shift: 0, targetStart }
    : { ...shared, origin: wholeOffset, shift: offset - wholeOffset, targetStart: 0 }
}

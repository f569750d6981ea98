import type { AxisRequest } from '../resample/source-axis.ts'

/** One axis of a window, and the whole pixels that GDAL takes it for. */
export type WholeWindow = Omit<AxisRequest, 'count' | 'limit'>

/** The error that whole positions of the full raster may gather on their way through an overview's. */
const EPSILON = 1e-7

/** One axis of a raster: pixels in all, and at the level that is read. */
interface LevelAxis {
  readonly full: number
  readonly limit: number
  readonly level: number
}

/** Pixels along an axis. */
interface AxisPixels {
  readonly offset: number
  readonly size: number
}

/**
 * GDAL truncates at full resolution, and rounds what that is in an overview (GDALBandGetBestOverviewLevel2).
 *
 * @param known The whole pixels at full resolution, if they are known.
 */
export function wholeWindow(
  { full, limit, level }: LevelAxis,
  { offset, size }: AxisPixels,
  known?: AxisPixels,
): WholeWindow {
  const factor = level === 0 ? 1 : full / limit
  const epsilon = level === 0 ? 0 : EPSILON
  const fullOffset = known?.offset ?? Math.floor(offset * factor + epsilon)
  const fullSize = known?.size ?? Math.max(1, Math.floor(size * factor + epsilon))
  if (level === 0) return { offset, size, wholeOffset: fullOffset, wholeSize: fullSize }
  const wholeOffset = Math.min(limit - 1, Math.round(fullOffset / factor))
  const wholeSize = Math.min(limit - wholeOffset, Math.max(1, Math.round(fullSize / factor)))
  return { offset, size, wholeOffset, wholeSize }
}

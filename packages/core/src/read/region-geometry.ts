import type { Resampling } from '../backend/requests.ts'
import type { OpenRaster } from '../operation/open-raster.ts'
import type { PixelRectangle } from '../window/window.ts'

/** A window of the raster and the grid of pixels that it becomes. */
export interface RegionGeometry {
  readonly window: PixelRectangle
  readonly size: readonly [height: number, width: number]
  readonly resampling: Resampling
  readonly boundless: boolean
  readonly signal: AbortSignal | undefined
  /** Whether the result is put into the caller's array, see `ReadRequest.borrowed`. */
  readonly borrowed?: boolean
  readonly onProgress: ((fraction: number) => void) | undefined
}

/** The pixels of a region's grid that lie on the raster: half-open ranges of rows and columns. */
export interface CoveredGrid {
  readonly rows: readonly [start: number, stop: number]
  readonly cols: readonly [start: number, stop: number]
}

/** Which rows and columns of a region's grid have their centres on the raster: all unless it is boundless. */
export function coveredGrid(raster: OpenRaster, geometry: RegionGeometry): CoveredGrid {
  const [height, width] = geometry.size
  const { window, boundless } = geometry
  if (!boundless) return { rows: [0, height], cols: [0, width] }
  return {
    rows: coveredRange(window.rowOff, window.height, height, raster.info.height),
    cols: coveredRange(window.colOff, window.width, width, raster.info.width),
  }
}

function coveredRange(
  offset: number,
  size: number,
  count: number,
  limit: number,
): [start: number, stop: number] {
  const step = size / count
  const position = (i: number): number => Math.floor((i + 0.5) * step + offset + 1e-10)
  let start = 0
  while (start < count && position(start) < 0) start++
  let stop = count
  while (stop > start && position(stop - 1) >= limit) stop--
  return [start, stop]
}

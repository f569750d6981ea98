import type { OverviewInfo } from '../backend/dataset-info.ts'
import type { PixelRectangle } from '../window/window.ts'

/** A raster's size at full resolution. */
interface Size {
  readonly width: number
  readonly height: number
}

/** The most by which an overview may be coarser than requested (GDAL's oversampling threshold). */
const THRESHOLD = 1.2

/**
 * The level for a decimated read, by GDAL's rule: the coarsest overview that is less than 1.2 times as coarse as the
 * request along its less reduced axis. 0 is full resolution, n the n-th overview.
 */
export function chooseLevel(
  full: Size,
  overviews: readonly OverviewInfo[],
  window: PixelRectangle,
  shape: readonly [height: number, width: number],
): number {
  const [height, width] = shape
  if (overviews.length === 0 || (width >= Math.floor(window.width) && height >= Math.floor(window.height)))
    return 0
  // GDAL chooses by the whole pixels of a window alone.
  const across = Math.max(1, Math.floor(window.width)) / width
  const down = Math.max(1, Math.floor(window.height)) / height
  const wanted = across < down || height === 1 ? across : down
  let level = 0
  let best = 0
  overviews.forEach((overview, index) => {
    const factor = Math.min(full.width / overview.width, full.height / overview.height)
    // GDAL takes no overview that is finer than the raster along an axis.
    if (factor < 1 || factor >= wanted * THRESHOLD || factor <= best) return
    best = factor
    level = index + 1
  })
  return level
}

/** A window of the full raster in the pixels of one of its overviews. */
export function windowAtLevel(full: Size, overview: Size, window: PixelRectangle): PixelRectangle {
  const across = full.width / overview.width
  const down = full.height / overview.height
  return {
    colOff: window.colOff / across,
    rowOff: window.rowOff / down,
    width: window.width / across,
    height: window.height / down,
  }
}

/** The decimation factor of an overview as rasterio reports it: halves become even, as Python rounds them. */
export function overviewFactor(full: Size, overview: OverviewInfo): number {
  const factor = full.width / overview.width
  const below = Math.floor(factor)
  return factor - below === 0.5 ? below + (below % 2) : Math.round(factor)
}

/**
 * The place of a level among overviews that somebody else counts, by its size: of several of one size, in their order.
 *
 * @param levels The overviews from the largest to the one that is meant.
 * @returns -1 if there is none.
 */
export function findOverview(levels: readonly Size[], others: readonly Size[]): number {
  const wanted = levels.at(-1)
  const isWanted = ({ width, height }: Size): boolean => width === wanted?.width && height === wanted.height
  const same = [...others.keys()].filter((index) => isWanted(others[index] as Size))
  return same[levels.filter(isWanted).length - 1] ?? -1
}

import type { BandInfo, DatasetInfo, PixelRectangle } from '@memraster/core/backend'
import { chooseLevel, windowAtLevel } from '@memraster/core/internal'
import type { LevelRequest } from '../read/read-nearest.ts'

/** A request at full resolution with the whole pixels that GDAL takes it for. */
export type WholeRequest = LevelRequest & { readonly whole: PixelRectangle }

/** The whole pixels of a window, as rasterio gives them to GDAL. */
export function wholePixels({ colOff, rowOff, width, height }: PixelRectangle): PixelRectangle {
  return {
    colOff: Math.floor(colOff),
    rowOff: Math.floor(rowOff),
    width: Math.max(1, Math.floor(width)),
    height: Math.max(1, Math.floor(height)),
  }
}

/** A request at full resolution as one at the level that GDAL takes for it. */
export function atBestLevel(info: DatasetInfo, request: LevelRequest): LevelRequest {
  const { window, whole = wholePixels(window), shape, source, bands } = request
  const lists = bands.map((index) => {
    const { overviews, maskOverviews } = info.bands[index - 1] as BandInfo
    return source === 'mask' ? maskOverviews : overviews
  })
  const [overviews = []] = lists
  if (lists.some(({ length }) => length !== overviews.length)) return request
  const level = chooseLevel(info, overviews, whole, shape)
  const overview = overviews[level - 1]
  if (overview === undefined) return request
  return { ...request, level, whole, window: windowAtLevel(info, overview, window) }
}

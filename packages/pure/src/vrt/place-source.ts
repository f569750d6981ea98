import type { VrtRectangle, VrtSource } from './parse-vrt-source.ts'

/** Where a source shows, in whole pixels of the VRT, and which of its own pixels are there. */
export interface PlacedSource {
  /** The columns and rows of the VRT that it covers; ends are not included. */
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  /** Pixels of the source per pixel of the VRT. */
  readonly scaleX: number
  readonly scaleY: number
  /** Where the VRT's upper left corner is in the source. */
  readonly originX: number
  readonly originY: number
}

/** What GDAL forgives before a pixel that is touched counts as covered. */
const EPSILON = 0.001

interface Size {
  readonly width: number
  readonly height: number
}

/**
 * Places a source as GDAL does (VRTSimpleSource::GetSrcDstWindow), for the whole raster at once: its part is cut to
 * what the file has, and pixels that it touches by more than a thousandth are covered. Undefined where there are none.
 */
export function placeSource({ placing }: VrtSource, file: Size, raster: Size): PlacedSource | undefined {
  const whole: VrtRectangle = { x: 0, y: 0, width: file.width, height: file.height }
  const { from, to } = placing ?? { from: whole, to: whole }
  const across = placeAxis([from.x, from.width], [to.x, to.width], file.width, raster.width)
  const down = placeAxis([from.y, from.height], [to.y, to.height], file.height, raster.height)
  if (across === undefined || down === undefined) return undefined
  return {
    left: across.start,
    right: across.end,
    scaleX: across.scale,
    originX: across.origin,
    top: down.start,
    bottom: down.end,
    scaleY: down.scale,
    originY: down.origin,
  }
}

function placeAxis(
  [from, fromSize]: readonly [number, number],
  [to, toSize]: readonly [number, number],
  fileSize: number,
  rasterSize: number,
): { start: number; end: number; scale: number; origin: number } | undefined {
  if (fromSize === 0 || toSize === 0) return undefined
  const scale = fromSize / toSize
  const origin = from - to * scale
  const first = Math.max(0, from, origin)
  const last = Math.min(fileSize, from + fromSize, origin + rasterSize * scale)
  const start = Math.max(0, Math.floor((first - origin) / scale + EPSILON))
  const end = Math.min(rasterSize, Math.ceil((last - origin) / scale - EPSILON))
  return first < last && start < end ? { start, end, scale, origin } : undefined
}

import type { BandInfo } from '@memraster/core/backend'
import { findOverview } from '@memraster/core/internal'
import { RasterError } from '@memraster/ground'
import type { GdalBand } from '../binding/gdal-binding.ts'
import { hasStoredMask } from '../binding/mask-flags.ts'

/**
 * A band, or its stored mask, at one of the levels that the facts give: GDAL may count others, so that an overview is
 * known by its size.
 *
 * @throws {RasterError} `UNSUPPORTED` if GDAL does not have it.
 */
export function levelBand(
  full: GdalBand,
  source: 'bands' | 'mask',
  level: number,
  { overviews, maskOverviews }: BandInfo,
): GdalBand {
  const isMask = source === 'mask'
  if (isMask && !hasStoredMask(full)) throw notShown('mask')
  const base = isMask ? full.getMaskBand() : full
  const levels = (isMask ? maskOverviews : overviews).slice(0, level)
  const wanted = levels.at(-1)
  if (!wanted) return base
  const others = Array.from({ length: base.overviews.count() }, (_, i) => base.overviews.get(i))
  const found = others[findOverview(levels, others.map(sizeOf))]
  if (found) return found
  throw notShown(`overview of ${wanted.width} x ${wanted.height} pixels${isMask ? ' of the mask' : ''}`)
}

function sizeOf({ size: { x, y } }: GdalBand): { width: number; height: number } {
  return { width: x, height: y }
}

function notShown(part: string): RasterError {
  return new RasterError(
    'UNSUPPORTED',
    `GDAL does not find the ${part} that the file has; open it with the pure backend.`,
    { feature: part },
  )
}

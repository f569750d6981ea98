import { loadOnce } from '@memraster/ground'
import { checkNodata } from '../nodata/nodata-range.ts'
import { checkOptions } from '../operation/check-options.ts'
import type { OpenRaster } from '../operation/open-raster.ts'
import { defaultFill, fillOutside } from './boundless-fill.ts'
import type { RasterData } from './raster-data.ts'
import { READ_OPTIONS, type ReadOptions, resolveRead } from './read-options.ts'
import { readRegion } from './read-region.ts'
import { isEmpty, rasterData, regionGeometry } from './read-result.ts'

const loadMasks = /* @__PURE__ */ loadOnce(() => import('./read-masks.ts'))

/** `Dataset.read`. */
export async function readPixels(raster: OpenRaster, options: ReadOptions): Promise<RasterData> {
  checkOptions('read', options, READ_OPTIONS)
  const resolved = resolveRead(raster.info, options, raster.limits)
  const { output, bands } = resolved
  const geometry = regionGeometry(resolved)
  const fillValue = options.fillValue === undefined ? undefined : checkNodata(options.fillValue, output.dtype)
  if (isEmpty(output)) return rasterData(output, options.masked ? new Uint8Array(0) : undefined, fillValue)
  if (resolved.boundless)
    await fillOutside(raster, resolved, geometry, fillValue ?? defaultFill(raster.info, resolved))
  const { borrowed, dtype } = output
  await readRegion(raster, { source: 'bands', bands, dtype }, { ...geometry, borrowed }, output, output.data)
  if (!options.masked && fillValue === undefined) return rasterData(output, undefined, undefined)
  const { applyMasks } = await loadMasks()
  return await applyMasks(raster, resolved, options.masked ?? false, fillValue)
}

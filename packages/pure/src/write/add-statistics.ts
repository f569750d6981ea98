import { bandStatistics, statisticsTags } from '@memraster/core/internal'
import { isComplex, isRasterError } from '@memraster/ground'
import { pureCapabilities } from '../driver/capabilities.ts'
import type { WritableRaster } from './writable-raster.ts'

const UNLIMITED = { maxPixels: Infinity, maxBytes: Infinity }

/** Puts the statistics of each band into its tags; a band without any, since it has no valid pixel, gets none. */
export async function addStatistics(raster: WritableRaster, signal: AbortSignal | undefined): Promise<void> {
  const open = {
    backend: { name: 'pure', capabilities: pureCapabilities },
    dataset: raster,
    info: raster.facts,
    limits: UNLIMITED,
    name: 'the raster',
  }
  for (const [i, band] of raster.facts.bands.entries()) {
    if (isComplex(band.dtype)) continue
    try {
      const tags = statisticsTags(await bandStatistics(open, i + 1, { signal }))
      await raster.update({ bands: { [i + 1]: { tags: { '': { ...band.tags[''], ...tags } } } } })
    } catch (error) {
      if (!isRasterError(error, 'NODATA')) throw error
    }
  }
}

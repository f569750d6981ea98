import type { GdalProcess } from './gdal-process.ts'

/** The remains of a raster that nobody closed and nobody holds: its number in a process. */
interface AbandonedRaster {
  readonly gdal: GdalProcess
  readonly raster: number
}

/** Ends rasters that are garbage. */
export const abandonedRasters: FinalizationRegistry<AbandonedRaster> = new FinalizationRegistry(
  ({ gdal, raster }) => {
    // A process that has ended holds nothing any more; one that ends meanwhile reports that to its users.
    if (!gdal.death) gdal.call({ method: 'discard', raster }).catch(() => {})
  },
)

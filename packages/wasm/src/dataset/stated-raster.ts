import type { DatasetInfo } from '@memraster/core/backend'
import type { StatedRaster } from '../engine/engine.ts'

/** The facts of a raster that an engine needs. */
export function statedRaster({ width, height, bands }: DatasetInfo): StatedRaster {
  return {
    width,
    height,
    bands: bands.map(({ dtype, nodata, overviews, maskOverviews, storedMask }) => ({
      dtype,
      nodata,
      overviews,
      maskOverviews,
      storedMask,
    })),
  }
}

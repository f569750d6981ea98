import type { Resampling } from '@memraster/core/backend'

/** GDALRIOResampleAlg's numbers. */
export const RASTERIO_METHODS: Readonly<Record<Resampling, number>> = Object.freeze({
  nearest: 0,
  bilinear: 1,
  cubic: 2,
  cubic_spline: 3,
  lanczos: 4,
  average: 5,
  mode: 6,
  gauss: 7,
  rms: 14,
})

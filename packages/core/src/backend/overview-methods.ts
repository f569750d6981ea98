import type { Resampling } from './requests.ts'

/** GDALBuildOverviews's names of the methods that make overviews. */
export const OVERVIEW_METHODS: Readonly<Record<Resampling, string>> = Object.freeze({
  nearest: 'NEAREST',
  bilinear: 'BILINEAR',
  cubic: 'CUBIC',
  cubic_spline: 'CUBICSPLINE',
  lanczos: 'LANCZOS',
  average: 'AVERAGE',
  mode: 'MODE',
  gauss: 'GAUSS',
  rms: 'RMS',
})

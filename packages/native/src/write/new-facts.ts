import type { DatasetInfo, ResolvedProfile } from '@memraster/core/backend'
import { defaultColors } from '@memraster/core/internal'

/** The facts of a new raster that is buffered until it is closed. */
export function newFacts(profile: ResolvedProfile, filename: string): DatasetInfo {
  const { driver, width, height, dtype, nodata, crs, transform, gcps, gcpsCrs, rpcs } = profile
  const colors = defaultColors(profile)
  return {
    driver,
    width,
    height,
    crs,
    transform,
    gcps,
    gcpsCrs,
    rpcs,
    tags: {},
    subdatasets: [],
    files: [filename],
    bands: colors.map((colorInterpretation) => ({
      dtype,
      nodata,
      blockShape: [1, width],
      colorInterpretation,
      description: undefined,
      unit: undefined,
      scale: 1,
      offset: 0,
      colormap: undefined,
      tags: {},
      overviews: [],
      maskOverviews: [],
      storedMask: 'none',
    })),
  }
}

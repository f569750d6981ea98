import type { DatasetInfo } from '../backend/dataset-info.ts'
import type { ResolvedProfile } from '../backend/resolved-profile.ts'
import { defaultColors } from './default-colors.ts'

/** The facts of a new raster of which nothing is known but its profile; its blocks are rows. */
export function newRasterFacts(profile: ResolvedProfile, filename: string): DatasetInfo {
  const { driver, width, height, dtype, nodata, crs, transform, gcps, gcpsCrs, rpcs } = profile
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
    bands: defaultColors(profile).map((colorInterpretation) => ({
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

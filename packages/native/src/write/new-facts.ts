import type { ColorInterpretation, DatasetInfo, ResolvedProfile } from '@memraster/core/backend'

/** The facts of a new raster that is buffered until it is closed. */
export function newFacts(profile: ResolvedProfile, filename: string): DatasetInfo {
  const { driver, width, height, count, dtype, nodata, crs, transform, gcps, gcpsCrs, rpcs } = profile
  const colors = defaultColors(count, dtype === 'uint8' || dtype === 'uint16')
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

/** What GDAL takes the bands of new GeoTIFFs for. */
function defaultColors(count: number, isImage: boolean): ColorInterpretation[] {
  const colors: ColorInterpretation[] =
    isImage && (count === 3 || count === 4) ? ['red', 'green', 'blue', 'alpha'] : ['gray']
  return Array.from({ length: count }, (_, index) => colors[index] ?? 'undefined')
}

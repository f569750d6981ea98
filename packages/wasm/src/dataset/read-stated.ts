import type { DatasetInfo, MemoryDirectory, OpenRequest } from '@memraster/core/backend'
import { isGeoTiff, readGeoTiff } from '@memraster/tiff'

/** The facts of a GeoTIFF, which GDAL is not asked for; undefined for other formats. */
export function readStated(
  files: MemoryDirectory,
  filename: string,
  request: OpenRequest,
): DatasetInfo | undefined {
  const isTiff = (request.drivers?.includes('GTiff') ?? true) && isGeoTiff(files, filename)
  return isTiff ? readGeoTiff(files, filename, request).info : undefined
}

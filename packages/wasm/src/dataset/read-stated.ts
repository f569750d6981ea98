import type { DatasetInfo, MemoryDirectory, OpenRequest } from '@memraster/core/backend'
import { isGeoTiff, readGeoTiff } from '@memraster/tiff'

/** The facts of a GeoTIFF, which GDAL is not asked for; undefined for other formats. */
export async function readStated(
  files: MemoryDirectory,
  filename: string,
  request: OpenRequest,
): Promise<DatasetInfo | undefined> {
  const isTiff = (request.drivers?.includes('GTiff') ?? true) && isGeoTiff(files, filename)
  return isTiff ? (await readGeoTiff(files, filename, request)).info : undefined
}

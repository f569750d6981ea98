import type { DatasetInfo, MemoryDirectory, OpenRequest } from '@memraster/core/backend'
import { isGeoTiff, readGeoTiff } from '@memraster/tiff'
import { requireChangeable } from '@memraster/tiff/encoding'
import { requireReadablePam } from '@memraster/tiff/metadata'

/**
 * The facts of a GeoTIFF, which GDAL is not asked for; undefined for other formats.
 *
 * @throws {RasterError} As `readGeoTiff`, and for mode `r+` as `requireChangeable` and `requireReadablePam`.
 */
export async function readStated(
  files: MemoryDirectory,
  filename: string,
  request: OpenRequest,
): Promise<DatasetInfo | undefined> {
  const isTiff = (request.drivers?.includes('GTiff') ?? true) && isGeoTiff(files, filename)
  if (!isTiff) {
    if (request.mode === 'r+') await requireReadablePam(files, filename)
    return undefined
  }
  const geotiff = await readGeoTiff(files, filename, request)
  if (request.mode === 'r+') requireChangeable(geotiff)
  return geotiff.info
}

import type { MemoryDirectory, ResolvedProfile } from '@memraster/core/backend'
import { beginRaster } from './begin-raster.ts'
import { creationLayout } from './creation-layout.ts'
import { encodeDirectories, encodeRaster } from './encode-raster.ts'
import type { WritableRaster } from './writable-raster.ts'

/**
 * Begins a GeoTIFF, which becomes the file `filename` when it is closed.
 *
 * @throws {RasterError} As `creationLayout`.
 */
export async function createGeoTiff(
  files: MemoryDirectory,
  filename: string,
  profile: ResolvedProfile,
): Promise<WritableRaster> {
  const { options } = profile
  return await beginRaster(filename, profile, creationLayout(profile), async (raster, control) => {
    const directories = await encodeDirectories(raster, options.sparse_ok !== true, control)
    files.set(filename, encodeRaster(raster, directories.chain, options))
  })
}

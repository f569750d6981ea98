import type { Backend, BackendDataset } from '../backend/backend.ts'
import type { DatasetInfo } from '../backend/dataset-info.ts'
import { MemoryDirectory } from '../directory/memory-directory.ts'
import { partsOf } from './raster-parts.ts'

/**
 * The file `<name>.msk` with the mask of all bands of a raster, as GDAL writes it: a GeoTIFF.
 *
 * @param backend Creates GeoTIFFs.
 * @param dataset Has the mask.
 */
export async function encodeMaskFile(
  backend: Pick<Backend, 'create'>,
  dataset: Pick<BackendDataset, 'read'>,
  info: DatasetInfo,
): Promise<Uint8Array> {
  const files = new MemoryDirectory()
  const name = 'mask.tif'
  const request = { signal: undefined, onProgress: undefined }
  const target = await backend.create(files, name, {
    driver: 'GTiff',
    width: info.width,
    height: info.height,
    count: 1,
    dtype: 'uint8',
    nodata: undefined,
    crs: undefined,
    transform: undefined,
    gcps: [],
    gcpsCrs: undefined,
    rpcs: undefined,
    options: { compress: 'DEFLATE' },
  })
  try {
    for (const part of partsOf(info, 'mask')) {
      const samples = part.allocate()
      await dataset.read(part.request, samples)
      await target.write?.({ ...part.request, target: 'bands' }, samples)
    }
    // GDAL's GMF_PER_DATASET.
    const flags = info.bands.map((_, index) => [`INTERNAL_MASK_FLAGS_${index + 1}`, '2'] as const)
    await target.update?.({ tags: { '': Object.fromEntries(flags) } })
  } catch (error) {
    await target.discard()
    throw error
  }
  await target.close(request)
  return files.get(name) as Uint8Array
}

import { type BackendDataset, MemoryDirectory, type ResolvedProfile } from '@memraster/core/backend'

/** The file `<name>.msk` with the mask of all bands of a raster that has no place for it, as GDAL writes it. */
export async function encodeMaskFile(
  mask: Uint8Array,
  { width, height, bands }: { readonly width: number; readonly height: number; readonly bands: number },
): Promise<Uint8Array> {
  const { createGeoTiff } = await import('../write/create-geotiff.ts')
  const profile: ResolvedProfile = {
    driver: 'GTiff',
    width,
    height,
    count: 1,
    dtype: 'uint8',
    nodata: undefined,
    crs: undefined,
    transform: undefined,
    gcps: [],
    gcpsCrs: undefined,
    rpcs: undefined,
    options: { compress: 'DEFLATE' },
  }
  const files = new MemoryDirectory()
  const name = 'mask'
  const request = { signal: undefined, onProgress: undefined }
  const window = { colOff: 0, rowOff: 0, width, height }
  const stride = [mask.length, width, 1] as const
  const target: BackendDataset = await createGeoTiff(files, name, profile)
  await target.write?.({ target: 'bands', bands: [1], window, offset: 0, stride, ...request }, mask)
  // GDAL's GMF_PER_DATASET.
  const flags = Array.from({ length: bands }, (_, i) => [`INTERNAL_MASK_FLAGS_${i + 1}`, '2'] as const)
  await target.update?.({ tags: { '': Object.fromEntries(flags) } })
  await target.close(request)
  return files.get(name) as Uint8Array
}

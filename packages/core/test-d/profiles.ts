import type {
  CreateOptions,
  Dataset,
  DriverProfile,
  MemoryFile,
  OpenOptions,
  ZipMemoryFile,
} from '@memraster/core'
import type { EntryPoints } from '@memraster/core/backend'

const size = { width: 8, height: 8, count: 1, dtype: 'uint8' } as const

/** What is written out is checked. */
export async function written(memfile: MemoryFile): Promise<void> {
  await memfile.open({
    ...size,
    driver: 'GTiff',
    compress: 'deflate',
    predictor: 2,
    tiled: true,
    bigtiff: 'if_safer',
  })
  await memfile.open({ ...size, driver: 'GTiff', compress: 'DEFLATE', limits: { maxBytes: 9 }, mode: 'w' })
  await memfile.open({
    ...size,
    driver: 'COG',
    blocksize: 256,
    overview_resampling: 'average',
    statistics: true,
  })
  await memfile.open({ ...size, driver: 'PNG', zlevel: 9 })
  await memfile.open({ ...size, driver: 'JPEG', quality: 90, progressive: true })
  await memfile.open({ ...size, driver: 'ENVI', suffix: 'add' })
  // @ts-expect-error
  await memfile.open({ ...size, driver: 'GTiff', compres: 'deflate' })
  // @ts-expect-error
  await memfile.open({ ...size, driver: 'GTiff', compress: 'deflat' })
  // @ts-expect-error
  await memfile.open({ ...size, driver: 'Gtif' })
  // @ts-expect-error
  await memfile.open({ ...size, driver: 'GTiff', predictor: 4 })
  // @ts-expect-error
  await memfile.open({ ...size, driver: 'COG', zlevel: 9 })
  // @ts-expect-error
  await memfile.open({ ...size, driver: 'PNG', zlevel: true })
  // @ts-expect-error
  await memfile.open({ ...size, driver: 'JPEG', jpeg_quality: 90 })
  // @ts-expect-error
  await memfile.open({ mode: 'r', driver: 'Gtif' })
  // @ts-expect-error
  await memfile.open({ mode: 'r', driver: ['GTiff', 'Gtif'] })
}

/** Drivers that are to read are checked, too, and the other options with them. */
export async function opened(
  { open }: EntryPoints,
  archive: ZipMemoryFile,
  bytes: Uint8Array,
  options: Omit<OpenOptions, 'mode'>,
): Promise<void> {
  await open(bytes)
  await open(bytes, options)
  await open(bytes, { driver: 'GTiff', openOptions: { NUM_THREADS: 2 } })
  await open(bytes, { driver: ['GTiff', 'netCDF'] })
  await open(bytes, { driver: 'RAW' as string })
  await open(bytes, { driver: ['GTiff', 'RAW' as string] })
  await archive.open('a.tif')
  await archive.open('a.tif', options)
  await archive.open('a.tif', { driver: ['GTiff', 'VRT'] })
  // @ts-expect-error
  await open(bytes, { driver: 'Gtif' })
  // @ts-expect-error
  await open(bytes, { driver: ['GTiff', 'Gtif'] })
  // @ts-expect-error
  await open(bytes, { drivers: 'GTiff' })
  // @ts-expect-error
  await open(bytes, { driver: 'GTiff', limit: { maxPixels: 9 } })
  // @ts-expect-error
  await archive.open('a.tif', { driver: 'Gtif' })
  // @ts-expect-error
  await archive.open('a.tif', { driver: ['Gtif'] })
}

/** What comes from elsewhere is taken, and drivers that the types do not know. */
export async function given(memfile: MemoryFile, dataset: Dataset, options: CreateOptions): Promise<void> {
  await memfile.open()
  await memfile.open(options)
  await memfile.open({ ...options, driver: 'GTiff' })
  await memfile.open(dataset.profile)
  await memfile.open(dataset.meta)
  await memfile.open({ ...dataset.profile, count: 1 })
  await memfile.open({ ...dataset.profile, driver: 'COG', compress: 'deflate', blocksize: 256 })
  await memfile.open({ ...dataset.profile, driver: 'GTiff', tiled: true, crs: 'EPSG:4326', nodata: null })
  await memfile.open({ ...size, driver: 'RAW' as string, endings: 'crlf' })
  await memfile.open({ mode: 'r', driver: ['GTiff', 'VRT'], openOptions: { NUM_THREADS: 2 } })
  // @ts-expect-error A typo beside a profile that is spread is one nevertheless.
  await memfile.open({ ...dataset.profile, driver: 'COG', blcksize: 256 })
}

/** A union that the driver discriminates. */
export function discriminated(profile: DriverProfile): DriverProfile {
  if (profile.driver === 'COG') return { ...profile, blocksize: 256 }
  return { ...size, driver: 'GTiff', compress: 'zstd', zstd_level: 9 } satisfies DriverProfile<'GTiff'>
}

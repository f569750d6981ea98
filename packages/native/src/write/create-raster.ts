import type { BackendDataset, MemoryDirectory, ResolvedProfile } from '@memraster/core/backend'
import { isComplex } from '@memraster/ground'
import { vetCrs } from '@memraster/tiff/references'
import type { GdalBinding, GdalDataset } from '../binding/gdal-binding.ts'
import { runGdal } from '../binding/gdal-errors.ts'
import { gdalTypeOf, hasInt8 } from '../binding/gdal-types.ts'
import { loadBinding } from '../binding/load-binding.ts'
import { quickInfo } from '../facts/quick-info.ts'
import { factsOf, readInfo } from '../facts/read-facts.ts'
import { mountEmpty } from '../files/mount.ts'
import { bufferedRaster } from './buffered-raster.ts'
import { creationOptions } from './creation-options.ts'
import { setFacts } from './set-facts.ts'
import { updatedRaster } from './updated-raster.ts'

/** Bands of a new raster whose facts are asked for one by one in less time than gdalinfo takes. */
const FEW_BANDS = 16

/** `Backend.create`. */
export async function createRaster(
  directory: MemoryDirectory,
  filename: string,
  profile: ResolvedProfile,
): Promise<BackendDataset> {
  for (const crs of [profile.crs, profile.gcpsCrs]) vetCrs(crs)
  const gdal = loadBinding()
  return isDirect(gdal, profile)
    ? runGdal(`creating ${filename}`, 'PROFILE', undefined, () =>
        createTiff(gdal, directory, filename, profile),
      )
    : bufferedRaster(gdal, directory, filename, profile)
}

/** Whether GDAL can write pixels and facts into a file as they come, with what the binding has. */
function isDirect(gdal: GdalBinding, { driver, dtype, options }: ResolvedProfile): boolean {
  if (
    driver !== 'GTiff' ||
    isComplex(dtype) ||
    dtype === 'int64' ||
    dtype === 'uint64' ||
    dtype === 'float16'
  )
    return false
  if (dtype === 'int8' && hasInt8(gdal.version)) return false
  // Other profiles leave GDAL's own tags out, and with them descriptions.
  return (options.profile ?? 'GDALGEOTIFF') === 'GDALGEOTIFF'
}

async function createTiff(
  gdal: GdalBinding,
  directory: MemoryDirectory,
  filename: string,
  profile: ResolvedProfile,
): Promise<BackendDataset> {
  const { width, height, count, dtype, nodata, crs, transform, gcps, gcpsCrs, rpcs } = profile
  const mount = mountEmpty(gdal)
  let dataset: GdalDataset | undefined
  try {
    const type = gdalTypeOf(dtype, hasInt8(gdal.version))
    const options = creationOptions(profile)
    if (dtype === 'int8') options.push('PIXELTYPE=SIGNEDBYTE')
    const path = `${mount.path}/${filename}`
    dataset = await gdal.drivers.get('GTiff').createAsync(path, width, height, count, type, options)
    const known = count <= FEW_BANDS ? quickInfo(dataset, []) : undefined
    const blank = factsOf(known ?? (await readInfo(gdal, dataset)), dataset, mount.path)
    setFacts(gdal, dataset, blank, {
      ...(crs && { crs }),
      ...(transform && { transform }),
      ...(gcps.length > 0 && { gcps: { points: gcps, crs: gcpsCrs } }),
      ...(rpcs && { rpcs }),
      ...(nodata !== undefined && {
        bands: Object.fromEntries(blank.bands.map((_, index) => [index + 1, { nodata }])),
      }),
    })
    const bands = blank.bands.map((band) => ({ ...band, nodata }))
    const info = { ...blank, crs, transform, gcps, gcpsCrs, rpcs, bands, files: [filename] }
    return updatedRaster(gdal, info, {
      dataset,
      mount,
      directory,
      filename,
      before: undefined,
      // core has checked the blocks.
      maxBytes: Infinity,
    })
  } catch (cause) {
    dataset?.close()
    mount.release()
    throw cause
  }
}

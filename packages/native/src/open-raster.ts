import type { BackendDataset, DatasetInfo, MemoryDirectory, OpenRequest } from '@memraster/core/backend'
import { decodeText, RasterError } from '@memraster/ground'
import type { GdalBinding, GdalDataset } from './binding/gdal-binding.ts'
import { openingError } from './binding/gdal-errors.ts'
import { loadBinding } from './binding/load-binding.ts'
import { withOption } from './binding/with-option.ts'
import { withBigNodata } from './facts/big-nodata.ts'
import { quickInfo } from './facts/quick-info.ts'
import { factsOf, readInfo } from './facts/read-facts.ts'
import { mountCopies, mountShared } from './files/mount.ts'
import { requireNoNetwork, requireOwnFiles, requireOwnReferences } from './files/own-references.ts'
import { HandlePool } from './read/handle-pool.ts'
import { openedRaster } from './read/opened-raster.ts'
import { poolLimit } from './read/pool-limit.ts'
import { annotatedRaster } from './write/annotated-raster.ts'
import { updatedRaster } from './write/updated-raster.ts'

/** `Backend.open`. */
export async function openRaster(
  directory: MemoryDirectory,
  filename: string,
  request: OpenRequest,
): Promise<BackendDataset> {
  const { signal } = request
  signal?.throwIfAborted()
  const gdal = loadBinding()
  if (!request.drivers?.includes('VRT')) requireOwnReferences(directory)
  const isUpdate = request.mode === 'r+'
  const mount = isUpdate ? mountCopies(gdal, directory) : mountShared(gdal, directory)
  const path = gdalPath(mount.path, directory, filename)
  const opened: GdalDataset[] = []
  const open = async (): Promise<GdalDataset> => {
    const dataset = await openFile(gdal, path, request)
    opened.push(dataset)
    return dataset
  }
  try {
    const dataset = await open()
    signal?.throwIfAborted()
    requireRaster(dataset, filename)
    const bytes = directory.get(filename)
    const gdalInfo =
      quickInfo(dataset, bytes) ??
      withBigNodata(await readInfo(gdal, dataset, bytes, () => textsOf(dataset, bytes, directory)), bytes)
    if (!request.drivers?.includes(gdalInfo.driverShortName)) {
      requireNoNetwork(gdalInfo.driverShortName)
      requireOwnFiles(filename, gdalInfo.files ?? [], mount.path)
    }
    signal?.throwIfAborted()
    const info = factsOf(gdalInfo, dataset, mount.path)
    requireReliable(info, filename)
    if (isUpdate && !changesFiles(dataset)) {
      return annotatedRaster(gdal, info, { dataset, mount, directory, filename, limits: request.limits })
    }
    if (isUpdate) {
      for (const each of opened.splice(0)) each.close()
      const updated = openForUpdate(gdal, path, info.driver, request)
      return updatedRaster(gdal, info, {
        dataset: updated,
        mount,
        directory,
        filename,
        before: bytes,
        limits: request.limits,
      })
    }
    // Virtual rasters that are opened by one thread may share their sources, which work for one at a time.
    const limit = info.driver === 'VRT' ? 1 : poolLimit()
    const pool = new HandlePool(dataset, open, limit)
    return openedRaster(gdal, info, pool, mount, request.limits)
  } catch (cause) {
    for (const each of opened) each.close()
    mount.release()
    throw signal?.aborted ? cause : openingError(cause, filename)
  }
}

/** The XML that tells of a raster: the sidecars of a directory, and the raster's own file where it is virtual. */
function textsOf(dataset: GdalDataset, bytes: Uint8Array | undefined, directory: MemoryDirectory): string[] {
  const own = dataset.driver.description === 'VRT' ? bytes : undefined
  const sidecars = directory.names.filter((name) => /\.xml$/i.test(name)).map((name) => directory.get(name))
  return [own, ...sidecars].flatMap((bytes) => (bytes ? [decodeText(bytes)] : []))
}

/** GDAL's name of a file, or of a subdataset such as `NETCDF:"file.nc":band` or `GTIFF_DIR:2:file.tif`. */
function gdalPath(path: string, directory: MemoryDirectory, filename: string): string {
  if (directory.has(filename)) return `${path}/${filename}`
  for (const name of directory.names) {
    const start = filename.indexOf(name)
    const end = start + name.length
    const isDelimited = /[:"]/.test(filename[start - 1] ?? '') && /^(?:$|[:"])/.test(filename.slice(end))
    if (isDelimited) return `${filename.slice(0, start)}${path}/${filename.slice(start)}`
  }
  throw new RasterError('IO', `${filename} names no raster of ${directory.names.join(', ')}.`, {
    subject: filename,
  })
}

/** Opens a file for reading, with the first of the drivers that takes it. */
async function openFile(gdal: GdalBinding, path: string, request: OpenRequest): Promise<GdalDataset> {
  const options = openOptions(request)
  if (!request.drivers && options.length === 0) return gdal.openAsync(path)
  let failure: unknown
  for (const name of request.drivers ?? [await identifyDriver(gdal, path)]) {
    try {
      const driver = gdal.drivers.get(name)
      // The binding passes options on only where it opens at once.
      return options.length > 0 ? driver.open(path, 'r', options) : await driver.openAsync(path, 'r')
    } catch (cause) {
      failure = cause
    }
  }
  throw failure
}

/** Whether files of a dataset's format can be changed, as against made as a whole. */
function changesFiles({ driver }: GdalDataset): boolean {
  return driver.getMetadata().DCAP_CREATE === 'YES'
}

/** Opens a file for update. */
function openForUpdate(gdal: GdalBinding, path: string, driver: string, request: OpenRequest): GdalDataset {
  // GDAL shows a TIFF of one high strip as if each row were one, and only reads it then.
  return withOption(gdal, 'GDAL_ENABLE_TIFF_SPLIT', 'NO', () =>
    gdal.drivers.get(driver).open(path, 'r+', openOptions(request)),
  )
}

function openOptions({ options }: OpenRequest): string[] {
  return Object.entries(options).map(([key, value]) => `${key.toUpperCase()}=${value}`)
}

/** The binding takes open options only with a driver. */
async function identifyDriver(gdal: GdalBinding, path: string): Promise<string> {
  const dataset = await gdal.openAsync(path)
  const { description } = dataset.driver
  dataset.close()
  return description
}

/** libtiff gives other pixels of old-style JPEG when blocks are read again, or not in their order. */
function requireReliable({ tags }: DatasetInfo, filename: string): void {
  if (tags.IMAGE_STRUCTURE?.COMPRESSION !== 'OJPEG') return
  throw new RasterError(
    'UNSUPPORTED',
    `${filename} holds old-style JPEG, of which GDAL gives wrong pixels when they are read a second time; open it with the pure backend.`,
    { feature: 'OJPEG', subject: filename },
  )
}

/** GDAL opens vector files as well. */
function requireRaster(dataset: GdalDataset, filename: string): void {
  if (dataset.driver.getMetadata().DCAP_RASTER === 'YES') return
  throw new RasterError(
    'NOT_RASTER',
    `${filename} has no raster: ${dataset.driver.description} files are of vectors.`,
    {
      subject: filename,
    },
  )
}

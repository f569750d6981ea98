import type { BackendDataset, DatasetInfo, MemoryDirectory, OpenRequest } from '@memraster/core/backend'
import { decodeText, RasterError } from '@memraster/ground'
import { isGeoTiff, readGeoTiff } from '@memraster/tiff'
import { requireChangeable } from '@memraster/tiff/encoding'
import { requireReadablePam } from '@memraster/tiff/metadata'
import { vetFiles } from '@memraster/tiff/references'
import type { GdalBinding, GdalDataset } from './binding/gdal-binding.ts'
import { openingError } from './binding/gdal-errors.ts'
import { loadBinding } from './binding/load-binding.ts'
import { withOption } from './binding/with-option.ts'
import { isPlain } from './facts/is-plain.ts'
import { opensAtOnce } from './facts/opens-at-once.ts'
import { factsOf, readInfo } from './facts/read-facts.ts'
import { requireSameRaster } from './facts/require-same-raster.ts'
import { mountCopies, mountShared } from './files/mount.ts'
import { steadyFiles } from './files/steady-files.ts'
import { HandlePool, type Reopen } from './handles/handle-pool.ts'
import { poolLimit } from './handles/node-threads.ts'
import { requireFewBands } from './handles/require-few-bands.ts'
import { openedRaster } from './read/opened-raster.ts'
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
  const steady = steadyFiles(directory)
  const vetted = vetFiles(steady, filename, request)
  const isTiff = (request.drivers?.includes('GTiff') ?? true) && isGeoTiff(steady, filename)
  const geotiff = isTiff ? await readGeoTiff(steady, filename, request) : undefined
  const stated = geotiff?.info
  if (stated) requireReliable(stated, filename)
  if (stated) requireFewBands(stated.bands.length, filename)
  const isUpdate = request.mode === 'r+'
  if (geotiff && isUpdate) requireChangeable(geotiff)
  if (!geotiff && isUpdate) await requireReadablePam(steady, filename)
  const mount = isUpdate ? mountCopies(gdal, vetted.directory) : mountShared(gdal, vetted.directory)
  const opened: GdalDataset[] = []
  try {
    const path = gdalPath(mount.path, filename, vetted.file)
    const files = { mount, directory, filename }
    const forUpdate = (info: DatasetInfo): BackendDataset => {
      const dataset = openForUpdate(gdal, path, info.driver, request)
      opened.push(dataset)
      if (stated) requireSameRaster(dataset, info, filename)
      const { maxBytes } = request.limits
      return updatedRaster(gdal, info, { ...files, dataset, before: directory.get(filename), maxBytes })
    }
    if (stated && isUpdate) return forUpdate(stated)
    const isQuick = geotiff !== undefined && opensAtOnce(geotiff, steady)
    const open: Reopen = () =>
      isQuick
        ? openTiff(gdal, path, request)
        : openFile(gdal, path, stated ? ['GTiff'] : vetted.drivers, request)
    const openPlain = isQuick && isPlain(geotiff) ? () => openPlainTiff(gdal, path, request) : undefined
    const dataset = openPlain ? openPlain() : await open()
    opened.push(dataset)
    signal?.throwIfAborted()
    const info = stated ?? (await describeOther(gdal, dataset, mount.path, steady, filename))
    signal?.throwIfAborted()
    if (stated) requireSameRaster(dataset, info, filename)
    else if (isUpdate) {
      if (!changesFiles(dataset)) return annotatedRaster(gdal, info, { ...files, dataset })
      for (const each of opened.splice(0)) each.close()
      return forUpdate(info)
    }
    // Virtual rasters that are opened by one thread may share their sources, which work for one at a time.
    const limit = info.driver === 'VRT' ? 1 : poolLimit()
    const pool = new HandlePool(openPlain ? undefined : dataset, open, limit)
    const plainPool = openPlain && new HandlePool(dataset, openPlain, limit)
    return openedRaster({ gdal, info, pool, plainPool, isQuick }, mount)
  } catch (cause) {
    for (const each of opened) each.close()
    mount.release()
    throw signal?.aborted ? cause : openingError(cause, filename)
  }
}

/** The facts of a file of another format than TIFF, which GDAL has. */
async function describeOther(
  gdal: GdalBinding,
  dataset: GdalDataset,
  path: string,
  directory: MemoryDirectory,
  filename: string,
): Promise<DatasetInfo> {
  requireRaster(dataset, filename)
  requireFewBands(dataset.bands?.count() ?? 0, filename)
  if (dataset.driver.description === 'GTiff') {
    throw new RasterError('IO', `${filename} names no page of a file.`, { subject: filename })
  }
  const info = await readInfo(gdal, dataset, () => textsOf(dataset, directory, filename))
  return factsOf(info, dataset, path)
}

/** The XML that describes a raster: the sidecars of a directory, and the raster's own file if it is virtual. */
function textsOf({ driver }: GdalDataset, directory: MemoryDirectory, filename: string): string[] {
  const names = directory.names.filter(
    (name) => /\.xml$/i.test(name) || (name === filename && driver.description === 'VRT'),
  )
  return names.flatMap((name) => {
    const bytes = directory.get(name)
    return bytes ? [decodeText(bytes)] : []
  })
}

/** GDAL's name of a file, or of a subdataset of it such as `NETCDF:"file.nc":band` or `GTIFF_DIR:2:file.tif`. */
function gdalPath(path: string, filename: string, file: string): string {
  return filename.replace(file, () => `${path}/${file}`)
}

/** Opens a file for reading, with the first of the drivers that takes it, in GDAL's order. */
async function openFile(
  gdal: GdalBinding,
  path: string,
  drivers: readonly string[],
  request: OpenRequest,
): Promise<GdalDataset> {
  const options = openOptions(request)
  let failure: unknown
  for (const name of gdal.drivers.getNames()) {
    if (!drivers.includes(name)) continue
    try {
      const driver = gdal.drivers.get(name)
      // The binding passes options on only if it opens synchronously.
      return options.length > 0 ? driver.open(path, 'r', options) : await driver.openAsync(path, 'r')
    } catch (cause) {
      // A driver that does not take the file says nothing.
      failure ??= String(cause) === '' ? undefined : cause
    }
  }
  throw failure ?? new Error('')
}

/** Opens a GeoTIFF for reading, on this thread. */
function openTiff(gdal: GdalBinding, path: string, request: OpenRequest): GdalDataset {
  return gdal.drivers.get('GTiff').open(path, 'r', openOptions(request))
}

/** As {@link openTiff}, for pixels that GDAL is to copy from the file's bytes, and not from blocks in its cache. */
function openPlainTiff(gdal: GdalBinding, path: string, request: OpenRequest): GdalDataset {
  return withOption(gdal, 'GTIFF_VIRTUAL_MEM_IO', 'YES', () => openTiff(gdal, path, request))
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

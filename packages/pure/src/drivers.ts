import type { BackendDataset, MemoryDirectory, OpenRequest, ResolvedProfile } from '@memraster/core/backend'
import { loadOnce, RasterError, throwIfAborted } from '@memraster/ground'
import { readGeoTiff } from '@memraster/tiff'
import { type Driver, requireReading } from './driver/driver.ts'
import { jpegDriver } from './jpeg-file/jpeg-driver.ts'
import { pngDriver } from './png/png-driver.ts'
import { OpenedGeoTiff } from './read/opened-geotiff.ts'
import { vrtDriver } from './vrt/vrt-driver.ts'

const loadReductions = /* @__PURE__ */ loadOnce(() => import('./read/jpeg-reductions.ts'))

/** A value of the Compression tag (259). */
const JPEG = 7

const geoTiffDriver: Driver = {
  name: 'GTiff',
  recognizes: () => true,
  async open(files, filename, request) {
    if (request.mode === 'r+') {
      const { updateGeoTiff } = await import('./write/update-geotiff.ts')
      return await updateGeoTiff(files, filename, request)
    }
    const opened = new OpenedGeoTiff(await readGeoTiff(files, filename, request), request.limits)
    if (opened.raster.roles.main.layout.compression !== JPEG) return opened
    const { withJpegReductions } = await loadReductions()
    return withJpegReductions(opened, request.limits.maxBytes)
  },
  async create(files, filename, profile) {
    const { createGeoTiff } = await import('./write/create-geotiff.ts')
    return createGeoTiff(files, filename, profile)
  },
}

const cogDriver: Driver = {
  ...geoTiffDriver,
  name: 'COG',
  // Reading, a COG is a GeoTIFF.
  recognizes: () => false,
  async create(files, filename, profile) {
    const { createCog } = await import('./write/create-cog.ts')
    return createCog(files, filename, profile)
  },
}

/** The last one takes every file that no other recognizes, and says what is wrong with it. */
const DRIVERS: readonly [...Driver[], Driver] = [vrtDriver, pngDriver, jpegDriver, cogDriver, geoTiffDriver]

/**
 * Opens a file by the first driver that recognizes it.
 *
 * @throws {RasterError} `IO` if there is no such file, `NOT_RASTER` if the request names only other drivers, and what
 *   the driver says of the file; `ABORTED`.
 */
export async function openRaster(
  files: MemoryDirectory,
  filename: string,
  request: OpenRequest,
): Promise<BackendDataset> {
  throwIfAborted(request.signal)
  const bytes = files.get(filename)
  if (bytes === undefined) {
    // The name of a page, or of nothing.
    const page = await readGeoTiff(files, filename, request)
    requireReading(request, 'Single pages of')
    return new OpenedGeoTiff(page, request.limits)
  }
  const driver = DRIVERS.find((each) => each.recognizes(bytes)) as Driver
  if (request.drivers !== undefined && !request.drivers.includes(driver.name)) {
    throw new RasterError(
      'NOT_RASTER',
      `${filename} is to be opened as ${request.drivers.join(' or ')}; it is none.`,
      { subject: filename },
    )
  }
  return await driver.open(files, filename, request, openRaster)
}

/** Begins a new file of the profile's format, which core has checked. */
export async function createRaster(
  files: MemoryDirectory,
  filename: string,
  profile: ResolvedProfile,
): Promise<BackendDataset> {
  const driver = DRIVERS.find(({ name }) => name === profile.driver)
  if (driver?.create === undefined) throw new TypeError(`There is no driver that creates ${profile.driver}`)
  return await driver.create(files, filename, profile)
}

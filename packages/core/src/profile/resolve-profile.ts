import { parseDType, RasterError, shown } from '@memraster/ground'
import type { Backend } from '../backend/backend.ts'
import type { DriverCapability } from '../backend/capabilities.ts'
import type { ResolvedProfile } from '../backend/resolved-profile.ts'
import { Affine } from '../georeference/affine.ts'
import { resolveGroundControl } from '../georeference/ground-control.ts'
import { resolveRpc } from '../georeference/rpc.ts'
import { checkNodata } from '../nodata/nodata-range.ts'
import {
  checkBlockSize,
  checkFileSize,
  checkPredictor,
  checkSamples,
  holdsOneReference,
} from './check-geotiff.ts'
import { checkPicture } from './check-picture.ts'
import type { Profile } from './profile.ts'
import { resolveCrs } from './resolve-crs.ts'
import { resolveOptions } from './resolve-options.ts'

/**
 * Checks a profile against what `backend` can create.
 *
 * @throws {RasterError} `PROFILE` for a missing field, a bad size or an unknown option, `DRIVER`, `DTYPE`,
 *   `NODATA`, `CRS` and `BLOCK` for values that do not fit.
 */
export function resolveProfile(profile: Profile, backend: Backend): ResolvedProfile {
  const driverName = resolveDriver(profile.driver, backend)
  const driver = backend.capabilities.drivers[driverName] as DriverCapability
  const width = requireSize(profile, 'width')
  const height = requireSize(profile, 'height')
  const count = requireSize(profile, 'count')
  if (profile.dtype === undefined) throw missing('dtype', "such as 'uint8'")
  const dtype = parseDType(profile.dtype)
  if (driver.dtypes && !driver.dtypes.includes(dtype)) {
    throw new RasterError(
      'DTYPE',
      `${driverName} of the ${backend.name} backend cannot hold ${dtype}; it takes ${driver.dtypes.join(', ')}.` +
        (dtype === 'float16' && driver.creationOptions?.nbits
          ? ' Half floats are float32 with nbits: 16.'
          : ''),
    )
  }
  const options = resolveOptions(profile, driverName, driver, backend)
  checkBlockSize(options)
  // Strips are as wide as the raster, as the profile's blockxsize also says.
  if (options.tiled !== true) delete options.blockxsize
  if (driverName === 'GTiff') {
    checkPredictor(options, dtype)
    checkSamples(options, dtype, count)
  }
  const nodata = profile.nodata ?? undefined
  const gcps = profile.gcps ? resolveGroundControl(profile.gcps) : undefined
  const transform = profile.transform ? Affine.from(profile.transform) : undefined
  if (gcps?.points.length && holdsOneReference(driverName)) requireNoTransform(transform, driverName)
  checkPicture(driverName, width, height, count)
  if (driverName === 'GTiff' || driverName === 'COG') checkFileSize(options, width * height * count, dtype)
  return {
    driver: driverName,
    width,
    height,
    count,
    dtype,
    nodata: nodata === undefined ? undefined : checkNodata(nodata, dtype),
    crs: resolveCrs(profile.crs, driverName),
    transform: transform?.coefficients,
    gcps: gcps?.points ?? [],
    gcpsCrs: gcps?.crs,
    rpcs: profile.rpcs ? resolveRpc(profile.rpcs) : undefined,
    options,
  }
}

/** The identity is no transform. */
function requireNoTransform(transform: Affine | undefined, driver: string): void {
  if (transform === undefined || transform.equals(Affine.identity())) return
  throw new RasterError(
    'PROFILE',
    `The profile has gcps and a transform, of which ${driver} files hold one; leave out the other.`,
    { subject: 'gcps' },
  )
}

function resolveDriver(name: unknown, backend: Backend): string {
  const creatable = Object.entries(backend.capabilities.drivers)
    .filter(([, driver]) => driver.create !== false)
    .map(([driverName]) => driverName)
  if (name === undefined || name === null) throw missing('driver', `one of ${creatable.join(', ')}`)
  if (typeof name !== 'string')
    throw new TypeError(`A profile's driver is a text such as 'GTiff', not ${typeof name}.`)
  const found = creatable.find((driverName) => driverName.toLowerCase() === name.toLowerCase())
  if (found) return found
  throw new RasterError(
    'DRIVER',
    `The ${backend.name} backend cannot create ${shown(name)} files; it creates ${creatable.join(', ')}.`,
    { subject: name },
  )
}

/** SamplesPerPixel has 16 bits: TIFF 6.0 section 8; GDAL has no more bands either. */
const MOST_BANDS = 65535

function requireSize(profile: Profile, field: 'width' | 'height' | 'count'): number {
  const value = profile[field]
  if (value === undefined || value === null) throw missing(field, 'a whole number from 1 on')
  const most = field === 'count' ? MOST_BANDS : 0x7fffffff
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > most) {
    throw new RasterError(
      'PROFILE',
      `${field} is ${shown(value)}; it must be a whole number from 1 to ${most}.`,
      {
        subject: field,
      },
    )
  }
  return value
}

function missing(field: string, expected: string): RasterError {
  return new RasterError('PROFILE', `A new raster needs \`${field}\` in its profile: ${expected}.`, {
    subject: field,
  })
}

import type { CRS } from '@memraster/crs'
import { type DType, parseDType, RasterError, sampleSize, shown } from '@memraster/ground'
import type { Backend } from '../backend/backend.ts'
import type { CreationOption, DriverCapability } from '../backend/capabilities.ts'
import type { Limits } from '../backend/requests.ts'
import type { ResolvedProfile } from '../backend/resolved-profile.ts'
import { Affine, type AffineCoefficients } from '../georeference/affine.ts'
import { type GroundControl, resolveGroundControl } from '../georeference/ground-control.ts'
import { type RPC, resolveRpc } from '../georeference/rpc.ts'
import { checkNodata } from '../nodata/nodata.ts'
import { checkSamples } from './check-geotiff.ts'
import { holdsOneReference } from './holds-one-reference.ts'
import { nearestName } from './nearest-name.ts'
import { resolveCrs } from './resolve-crs.ts'

/** What the value of a profile's entry may be. */
export type ProfileValue =
  | string
  | number
  | bigint
  | boolean
  | null
  | undefined
  | CRS
  | Affine
  | AffineCoefficients
  | GroundControl
  | RPC
  | Partial<Limits>

/**
 * The structure of a raster, as rasterio's profiles: what a new one needs, and what `dataset.profile` gives.
 *
 * Keys beside those named here are creation options of the driver, by their GDAL names in lower case.
 */
export interface Profile {
  readonly driver?: string | undefined
  readonly width?: number | undefined
  readonly height?: number | undefined
  /** Number of bands. */
  readonly count?: number | undefined
  readonly dtype?: DType | undefined
  readonly nodata?: number | bigint | null | undefined
  /** A CRS, an EPSG code, or a text that {@link CRS.fromUserInput} takes. */
  readonly crs?: CRS | string | number | null | undefined
  /** Pixel to world, in rasterio's order. */
  readonly transform?: Affine | AffineCoefficients | null | undefined
  readonly gcps?: GroundControl | null | undefined
  readonly rpcs?: RPC | null | undefined
  readonly compress?: string | undefined
  readonly predictor?: number | string | undefined
  readonly tiled?: boolean | undefined
  readonly blockxsize?: number | undefined
  readonly blockysize?: number | undefined
  readonly interleave?: 'pixel' | 'band' | string | undefined
  readonly photometric?: string | undefined
  readonly bigtiff?: boolean | 'yes' | 'no' | 'if_needed' | 'if_safer' | string | undefined
  /** How much one call on the raster may ask of memory; no part of the file. */
  readonly limits?: Partial<Limits> | undefined
  readonly [creationOption: string]: ProfileValue
}

const STRUCTURE_KEYS: ReadonlySet<string> = new Set([
  'driver',
  'width',
  'height',
  'count',
  'dtype',
  'nodata',
  'crs',
  'transform',
  'gcps',
  'rpcs',
])

/** What a raster's own profile says of its layout, whether or not its driver leaves a choice there. */
const LAYOUT_KEYS: ReadonlySet<string> = new Set([
  'blockxsize',
  'blockysize',
  'tiled',
  'interleave',
  'photometric',
])

/** The names that a profile's own entries have, as against creation options. */
export function isStructureKey(key: string): boolean {
  return STRUCTURE_KEYS.has(key)
}

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
  // Strips are as wide as the raster, which its profile says as well.
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

/** The most pixels on a side, and the numbers of bands, that pictures have. */
const PICTURES: Readonly<Record<string, { readonly side: number; readonly counts: readonly number[] }>> = {
  PNG: { side: 0x7fffffff, counts: [1, 2, 3, 4] },
  JPEG: { side: 65535, counts: [1, 3, 4] },
  WEBP: { side: 16383, counts: [3, 4] },
}

function checkPicture(driver: string, width: number, height: number, count: number): void {
  const picture = PICTURES[driver]
  if (!picture) return
  const { side, counts } = picture
  if (!counts.includes(count)) {
    throw new RasterError(
      'PROFILE',
      `count is ${count}; ${driver} files have ${counts.join(' or ')} bands.`,
      { subject: 'count' },
    )
  }
  const subject = width > side ? 'width' : 'height'
  if (Math.max(width, height) > side) {
    throw new RasterError(
      'PROFILE',
      `${subject} is ${subject === 'width' ? width : height}; ${driver} files have at most ${side}.`,
      { subject },
    )
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

/** From how many bytes of uncompressed pixels on GDAL takes a file for one of more than 4 GB. */
const CLASSIC_TIFF_BYTES = 4_200_000_000

/** TIFF 6.0 section 2: offsets have 32 bits. */
function checkFileSize(
  { bigtiff, compress, nbits }: ResolvedProfile['options'],
  samples: number,
  dtype: DType,
): void {
  if (bigtiff !== 'NO' || (compress !== undefined && compress !== 'NONE')) return
  const bytes = samples * (typeof nbits === 'number' ? nbits / 8 : sampleSize(dtype))
  if (bytes <= CLASSIC_TIFF_BYTES) return
  throw new RasterError(
    'PROFILE',
    `bigtiff is 'no', and the pixels take ${bytes} bytes, more than the 4 GB of a TIFF file that is none; leave bigtiff out, or compress.`,
    { subject: 'bigtiff' },
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

/** GDAL and rasterio name these twice. */
const ALIASES: Readonly<Record<string, string>> = {
  compression: 'compress',
  interleaving: 'interleave',
}

function resolveOptions(
  profile: Profile,
  driverName: string,
  driver: DriverCapability,
  backend: Backend,
): Record<string, string | number | boolean> {
  const known = driver.creationOptions ?? {}
  const options: Record<string, string | number | boolean> = {}
  for (const [key, value] of Object.entries(profile)) {
    if (STRUCTURE_KEYS.has(key) || value === undefined || value === null) continue
    const lower = key.toLowerCase()
    const name = known[lower] ? lower : (ALIASES[lower] ?? lower)
    const option = known[name]
    if (option) {
      options[name] = resolveOption(name, option, value, driverName)
      continue
    }
    // The profile of a raster of this driver makes another: PNG has no choice of blocks, JPEG none of compression.
    const isOwnCompression = name === 'compress' && String(value).toUpperCase() === driverName
    if (LAYOUT_KEYS.has(name) || isOwnCompression) continue
    const suggestion = nearestName(name, [...Object.keys(known), ...STRUCTURE_KEYS])
    throw new RasterError(
      'PROFILE',
      `${driverName} of the ${backend.name} backend has no creation option ${shown(key)}` +
        `${suggestion ? `; did you mean ${JSON.stringify(suggestion)}?` : '.'} It knows ${Object.keys(known).join(', ')}.`,
      { subject: key },
    )
  }
  return options
}

/** The value of an option as its declaration has it. */
export function resolveOption(
  name: string,
  option: CreationOption,
  value: ProfileValue,
  driverName: string,
): string | number | boolean {
  const refuse = (expected: string): RasterError =>
    new RasterError('PROFILE', `The ${driverName} option ${name} is ${shown(value)}; it takes ${expected}.`, {
      subject: name,
    })
  if (option.type === 'boolean') {
    const text = String(value).toUpperCase()
    if (['TRUE', 'YES', 'ON', '1'].includes(text)) return true
    if (['FALSE', 'NO', 'OFF', '0'].includes(text)) return false
    throw refuse('true or false')
  }
  if (option.type === 'string') {
    // A boolean stands for YES or NO where the option takes these, as rasterio has it.
    const text = value === true ? 'YES' : value === false ? 'NO' : String(value)
    if (!option.values) return text
    const upper = text.toUpperCase()
    if (option.values.includes(upper)) return upper
    throw refuse(`one of ${option.values.join(', ')}`)
  }
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  const { min = -Infinity, max = Infinity } = option
  if (typeof number === 'number' && number >= min && number <= max) {
    if (option.values && !option.values.includes(String(number)))
      throw refuse(`one of ${option.values.join(', ')}`)
    if (option.type !== 'integer' || Number.isInteger(number)) return number
  }
  const kind = option.type === 'integer' ? 'a whole number' : 'a number'
  throw refuse(`${kind}${min > -Infinity ? ` from ${min}` : ''}${max < Infinity ? ` to ${max}` : ''}`)
}

const PREDICTING: ReadonlySet<unknown> = new Set(['LZW', 'DEFLATE', 'ZSTD'])

/** TIFF 6.0 section 14 and Adobe's technical note 3: 2 is for differences, 3 for those of floats; others take no notice. */
function checkPredictor({ compress, predictor }: ResolvedProfile['options'], dtype: DType): void {
  if (predictor === undefined || !PREDICTING.has(compress)) return
  const takes = ['1', '2', ...(dtype.startsWith('float') ? ['3'] : [])]
  if (takes.includes(String(predictor))) return
  throw new RasterError(
    'PROFILE',
    `predictor is ${shown(predictor)}; ${dtype} takes one of ${takes.join(', ')}.`,
    {
      subject: 'predictor',
    },
  )
}

/** TIFF 6.0 section 15: tile sizes are multiples of 16. */
function checkBlockSize(options: ResolvedProfile['options']): void {
  if (options.tiled !== true) return
  for (const name of ['blockxsize', 'blockysize']) {
    const size = options[name]
    if (typeof size === 'number' && (size < 16 || size % 16 !== 0)) {
      throw new RasterError('BLOCK', `${name} is ${size}; the sides of tiles are multiples of 16.`, {
        subject: name,
      })
    }
  }
}

import { RasterError, shown } from '@memraster/ground'
import type { Backend } from '../backend/backend.ts'
import type { CreationOption, DriverCapability } from '../backend/capabilities.ts'
import { nearestName } from './nearest-name.ts'
import { type Profile, type ProfileValue, STRUCTURE_KEYS } from './profile.ts'

/** The layout entries of a raster's own profile, whether or not its driver offers a choice. */
const LAYOUT_KEYS: ReadonlySet<string> = new Set([
  'blockxsize',
  'blockysize',
  'tiled',
  'interleave',
  'photometric',
])

/** GDAL and rasterio name these twice. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['compression', 'compress'],
  ['interleaving', 'interleave'],
])

/**
 * The creation options of a profile, by the driver's names.
 *
 * @throws {RasterError} `PROFILE` for an unknown option, and for an invalid value.
 */
export function resolveOptions(
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
    const name = optionNamed(known, lower) ? lower : (ALIASES.get(lower) ?? lower)
    const option = optionNamed(known, name)
    if (option) {
      options[name] = resolveOption(name, option, value, driverName)
      continue
    }
    // The profile of a raster of this driver must be accepted: PNG has no choice of blocks, JPEG none of compression.
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

/** The option of a name, which may be any text, such as `constructor`. */
export function optionNamed(
  options: Readonly<Record<string, CreationOption>>,
  name: string,
): CreationOption | undefined {
  return Object.hasOwn(options, name) ? options[name] : undefined
}

/** The value of an option in its declared type. */
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
  if (typeof value === 'object' || typeof value === 'symbol' || typeof value === 'function')
    throw refuse('a text, a number or a boolean')
  if (option.type === 'boolean') {
    const text = String(value).toUpperCase()
    if (['TRUE', 'YES', 'ON', '1'].includes(text)) return true
    if (['FALSE', 'NO', 'OFF', '0'].includes(text)) return false
    throw refuse('true or false')
  }
  if (option.type === 'string') {
    // A boolean means YES or NO if the option accepts these, as in rasterio.
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

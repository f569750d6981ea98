import { RasterError } from '@memraster/ground'
import type { Backend } from '../backend/backend.ts'
import type { CreationOption } from '../backend/capabilities.ts'
import { nearestName } from './nearest-name.ts'
import { optionNamed, resolveOption } from './resolve-options.ts'

/** Open options as given by the caller: GDAL's names, in any case. */
export type OpenOptionValues = Readonly<Record<string, string | number | boolean | null | undefined>>

/** Which of a raster's overviews is opened in its place; -1: full resolution. */
export interface ChosenLevel {
  readonly level: number
  /** Whether the coarser overviews are hidden. */
  readonly only: boolean
}

/** Open options that have been checked, as far as they can be before the file's driver is known. */
export interface ResolvedOpenOptions {
  /** For the driver, by lower-case name. */
  readonly options: Readonly<Record<string, string>>
  readonly chosenLevel: ChosenLevel | undefined
}

/** Open options for files of every format, which core handles. */
const OVERVIEW_LEVEL = 'overview_level'

/**
 * Checks open options against those of `drivers`.
 *
 * @param drivers The drivers that may open the file.
 * @throws {RasterError} `PROFILE` for an unknown option, and for an invalid value.
 */
export function resolveOpenOptions(
  given: OpenOptionValues | undefined,
  drivers: readonly string[],
  backend: Pick<Backend, 'name' | 'capabilities'>,
): ResolvedOpenOptions {
  if (given === undefined) return { options: {}, chosenLevel: undefined }
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new TypeError('`openOptions` is an object of options by name, such as { GEOREF_SOURCES: "PAM" }.')
  const options: Record<string, string> = {}
  let chosenLevel: ChosenLevel | undefined
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue
    const name = key.toLowerCase()
    if (name === OVERVIEW_LEVEL) {
      chosenLevel = parseLevel(String(value))
      continue
    }
    const owners = drivers.filter((driver) => openOption(driver, name, backend))
    const [driver] = owners
    if (driver === undefined) throw unknownOption(key, drivers, backend)
    const option = openOption(driver, name, backend) as CreationOption
    // Drivers may differ in the option's values; the one that opens the file checks them later.
    options[name] = owners.length === 1 ? optionText(name, option, value, driver) : String(value)
  }
  return { options, chosenLevel }
}

/**
 * Checks the open options against those of the driver that opened the file, which would have silently ignored others.
 *
 * @throws {RasterError} `PROFILE`.
 */
export function checkOpenOptions(
  { options }: ResolvedOpenOptions,
  driver: string,
  backend: Pick<Backend, 'name' | 'capabilities'>,
): void {
  for (const [name, value] of Object.entries(options)) {
    const option = openOption(driver, name, backend)
    if (!option) throw unknownOption(name, [driver], backend)
    optionText(name, option, value, driver)
  }
}

function openOption(
  driver: string,
  name: string,
  backend: Pick<Backend, 'capabilities'>,
): CreationOption | undefined {
  return optionNamed(openOptionsOf(driver, backend), name)
}

function openOptionsOf(
  driver: string,
  { capabilities }: Pick<Backend, 'capabilities'>,
): Readonly<Record<string, CreationOption>> {
  return capabilities.drivers[driver]?.openOptions ?? {}
}

function optionText(
  name: string,
  option: CreationOption,
  value: string | number | boolean,
  driver: string,
): string {
  const resolved = resolveOption(name, option, value, driver)
  return typeof resolved === 'boolean' ? (resolved ? 'YES' : 'NO') : String(resolved)
}

function unknownOption(
  key: string,
  drivers: readonly string[],
  backend: Pick<Backend, 'name' | 'capabilities'>,
): RasterError {
  const known = [
    ...new Set([...drivers.flatMap((driver) => Object.keys(openOptionsOf(driver, backend))), OVERVIEW_LEVEL]),
  ]
  const nearest = nearestName(key, known)
  const [driver] = drivers
  const who =
    drivers.length === 1 ? `${driver} of the ${backend.name} backend` : `The ${backend.name} backend`
  const list = drivers.length === 1 ? ` It knows ${known.join(', ').toUpperCase()}.` : ''
  return new RasterError(
    'PROFILE',
    `${who} has no open option ${JSON.stringify(key)}` +
      `${nearest ? `; did you mean ${JSON.stringify(nearest.toUpperCase())}?` : '.'}${list}`,
    { subject: key },
  )
}

/** GDAL's: a number, which `only` may follow, or `NONE`. */
function parseLevel(text: string): ChosenLevel {
  if (/^none$/i.test(text)) return { level: -1, only: true }
  const [, level, only] = /^\s*(\d{1,9})(\s*only)?\s*$/i.exec(text) ?? []
  if (level !== undefined) return { level: Number(level), only: only !== undefined }
  throw new RasterError(
    'PROFILE',
    `The open option OVERVIEW_LEVEL is ${JSON.stringify(text)}; it takes the number of an overview from 0 on, such a number with "only" behind it, or NONE.`,
    { subject: 'OVERVIEW_LEVEL' },
  )
}

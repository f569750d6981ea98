import type { DType, RasterErrorCode } from '@memraster/core'
import type { Capabilities, DriverCapability, Feature } from '@memraster/core/backend'
import { isRasterError } from '@memraster/ground'
import { ConformanceError, describeError } from './assertions.ts'

/** Something that a case needs and that a backend may lack, and how its absence has to show. */
export interface Need {
  /** As reports name it. */
  readonly name: string
  readonly codes: readonly RasterErrorCode[]
  /** The feature that the error names. */
  readonly feature?: string
}

/**
 * The needs of a case, and those that its backend's capabilities lack.
 *
 * A case states its needs as it goes. If one is not met, the same case has to be refused, by the code that fits.
 */
export class Needs {
  readonly #capabilities: Capabilities
  readonly #missing: Need[] = []

  constructor(capabilities: Capabilities) {
    this.#capabilities = capabilities
  }

  /** The missing needs. */
  get missing(): readonly Need[] {
    return this.#missing
  }

  feature(feature: Feature): void {
    this.#require(this.#capabilities.features[feature], { name: feature, codes: ['UNSUPPORTED'], feature })
  }

  reads(driver: string): void {
    const codes: RasterErrorCode[] = ['NOT_RASTER', 'UNSUPPORTED', 'DRIVER']
    this.#require(this.#driver(driver)?.read, { name: `reading ${driver}`, codes })
  }

  creates(driver: string, dtype?: DType): void {
    const found = this.#driver(driver)
    this.#require((found?.create ?? false) !== false, {
      name: `creating ${driver}`,
      codes: ['DRIVER', 'UNSUPPORTED'],
    })
    if (found?.dtypes === undefined || dtype === undefined) return
    this.#require(found.dtypes.includes(dtype), { name: `${driver} of ${dtype}`, codes: ['DTYPE'] })
  }

  /** A compression of GTiff, by GDAL's name, that is to be read. */
  decodes(compression: string): void {
    const known = this.#driver('GTiff')?.compressions?.read
    const feature = compression.toUpperCase()
    const isMet = known === undefined || feature === 'NONE' || known.includes(feature)
    this.#require(isMet, { name: `reading ${feature}`, codes: ['UNSUPPORTED'], feature })
  }

  /** A creation option, and that it takes a value. */
  option(driver: string, name: string, value: string | number | boolean): void {
    const option = this.#driver(driver)?.creationOptions?.[name]
    const text = value === true ? 'YES' : value === false ? 'NO' : String(value).toUpperCase()
    const isMet =
      option !== undefined && (option.type === 'boolean' || (option.values?.includes(text) ?? true))
    this.#require(isMet, { name: `${driver} with ${name}=${text}`, codes: ['PROFILE'] })
  }

  /** An open option. */
  openOption(driver: string, name: string): void {
    const isMet = this.#driver(driver)?.openOptions?.[name.toLowerCase()] !== undefined
    this.#require(isMet, { name: `opening ${driver} with ${name}`, codes: ['PROFILE'] })
  }

  #driver(name: string): DriverCapability | undefined {
    const { drivers } = this.#capabilities
    return Object.hasOwn(drivers, name) ? drivers[name] : undefined
  }

  #require(isMet: boolean | undefined, need: Need): void {
    if (!isMet) this.#missing.push(need)
  }
}

/**
 * Checks that a case whose needs are not met was refused in the way that says so.
 *
 * @throws {ConformanceError} If it was not.
 */
export function checkRefusal(missing: readonly Need[], error: unknown): void {
  const names = missing.map(({ name }) => name).join(', ')
  const codes = missing.flatMap((need) => need.codes)
  const expected = `expected the error ${[...new Set(codes)].join(' or ')}, since the capabilities lack ${names}`
  if (error === undefined) throw new ConformanceError(`Nothing was refused; ${expected}.`)
  const fits = missing.some(
    ({ codes: own, feature }) =>
      isRasterError(error, ...own) && (feature === undefined || error.feature === feature),
  )
  if (fits) return
  const features = missing.flatMap(({ feature }) => feature ?? [])
  const named = features.length > 0 ? `, with the feature ${features.join(' or ')}` : ''
  const given = isRasterError(error) && error.feature !== undefined ? ` (feature ${error.feature})` : ''
  throw new ConformanceError(`Refused with ${describeError(error)}${given}; ${expected}${named}.`)
}

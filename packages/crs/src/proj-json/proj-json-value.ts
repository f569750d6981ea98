import { RasterError } from '@memraster/ground'

/** An unchecked object of PROJJSON. */
export type ProjJsonObject = Readonly<Record<string, unknown>>

/** A number with its unit, `undefined` for the usual one. */
export function measureOf(holder: ProjJsonObject, key: string): readonly [value: number, unit: unknown] {
  const value = holder[key]
  return isObject(value) ? [numberOf(value, 'value'), value.unit] : [numberOf(holder, key), undefined]
}

/** @throws {RasterError} `CRS` if the value of `key` is not a finite number. */
export function numberOf(holder: ProjJsonObject, key: string): number {
  const value = holder[key]
  if (typeof value !== 'number' || !Number.isFinite(value)) throw lacks(holder, key, 'a number')
  return value
}

/** @throws {RasterError} `CRS` if the value of `key` is not a text. */
export function textOf(holder: ProjJsonObject, key: string): string {
  const value = holder[key]
  if (typeof value !== 'string') throw lacks(holder, key, 'a text')
  return value
}

/**
 * A text that WKT 2 writes without quotes.
 *
 * @throws {RasterError} `CRS` if the value of `key` is not of letters.
 */
export function wordOf(holder: ProjJsonObject, key: string): string {
  const value = textOf(holder, key)
  if (!/^[A-Za-z]{1,40}$/.test(value)) throw lacks(holder, key, 'a word')
  return value
}

/** @throws {RasterError} `CRS` if the value of `key` is not a list. */
export function listOf(holder: ProjJsonObject, key: string): readonly unknown[] {
  const value = holder[key]
  if (!Array.isArray(value)) throw lacks(holder, key, 'a list')
  return value
}

/** @throws {RasterError} `CRS` naming `what`, if `value` is not an object. */
export function objectOf(value: unknown, what: string): ProjJsonObject {
  if (!isObject(value)) throw refuse(`For ${what} an object is needed, ${shown(value)} was given.`)
  return value
}

/** Whether `value` is an object, not a list. */
export function isObject(value: unknown): value is ProjJsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function lacks(holder: ProjJsonObject, key: string, kind: string): RasterError {
  const name = typeof holder.name === 'string' ? ` of ${shown(holder.name)}` : ''
  return refuse(`${key}${name} has to be ${kind}, ${shown(holder[key])} was given.`)
}

/** `value` as messages show it. */
export function shown(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object'
  return value === undefined ? 'nothing' : JSON.stringify(String(value).slice(0, 60))
}

/** The error for a text or an object that is not PROJJSON. */
export function refuse(reason: string): RasterError {
  return new RasterError('CRS', `This is not PROJJSON of a coordinate reference system. ${reason}`)
}

import { requireFinite, requireObject, shown } from '@memraster/ground'
import type { Tags } from '../metadata/tags.ts'

/**
 * Rational polynomial coefficients of a sensor: ground to image.
 *
 * Coefficients are in the order of the GeoTIFF tag 50844 (RPC00B). Angles are in degrees, heights in
 * metres, lines and samples in pixels.
 */
export interface RPC {
  readonly heightOff: number
  readonly heightScale: number
  readonly latOff: number
  readonly latScale: number
  readonly lineDenCoeff: readonly number[]
  readonly lineNumCoeff: readonly number[]
  readonly lineOff: number
  readonly lineScale: number
  readonly longOff: number
  readonly longScale: number
  readonly sampDenCoeff: readonly number[]
  readonly sampNumCoeff: readonly number[]
  readonly sampOff: number
  readonly sampScale: number
  /** RMS bias and random error in metres; undefined if unknown. */
  readonly errBias: number | undefined
  readonly errRand: number | undefined
}

/** The single numbers of {@link RPC}, in the order of the GeoTIFF tag 50844, with their names in GDAL's domain `RPC` (RFC 22). */
export const RPC_NUMBERS = [
  ['errBias', 'ERR_BIAS'],
  ['errRand', 'ERR_RAND'],
  ['lineOff', 'LINE_OFF'],
  ['sampOff', 'SAMP_OFF'],
  ['latOff', 'LAT_OFF'],
  ['longOff', 'LONG_OFF'],
  ['heightOff', 'HEIGHT_OFF'],
  ['lineScale', 'LINE_SCALE'],
  ['sampScale', 'SAMP_SCALE'],
  ['latScale', 'LAT_SCALE'],
  ['longScale', 'LONG_SCALE'],
  ['heightScale', 'HEIGHT_SCALE'],
] as const

/** The lists of twenty coefficients, likewise. */
export const RPC_LISTS = [
  ['lineNumCoeff', 'LINE_NUM_COEFF'],
  ['lineDenCoeff', 'LINE_DEN_COEFF'],
  ['sampNumCoeff', 'SAMP_NUM_COEFF'],
  ['sampDenCoeff', 'SAMP_DEN_COEFF'],
] as const

type NumberKey = (typeof RPC_NUMBERS)[number][0]
type ListKey = (typeof RPC_LISTS)[number][0]

/**
 * Checks rational polynomial coefficients.
 *
 * @throws {TypeError} for missing numbers and for lists that are not of twenty.
 */
export function resolveRpc(rpc: RPC): RPC {
  requireObject('The RPC', rpc)
  for (const [key] of RPC_NUMBERS) {
    const isOptional = key === 'errBias' || key === 'errRand'
    if (!isOptional || (rpc[key] ?? undefined) !== undefined) requireFinite(`The RPC's ${key}`, rpc[key])
  }
  for (const [key] of RPC_LISTS) {
    const list = rpc[key]
    if (!Array.isArray(list) || list.length !== 20)
      throw new TypeError(`The RPC's ${key} must be a list of 20 numbers, not ${shown(list)}.`)
    for (const value of list) requireFinite(`Each of the RPC's ${key}`, value)
  }
  return rpc
}

/** The coefficients that GDAL's domain `RPC` gives; undefined if some are missing. */
export function parseRpcTags(tags: Tags): RPC | undefined {
  const numbers = RPC_NUMBERS.map(([key, name]) => [key, parseNumber(tags[name])] as const)
  const lists = RPC_LISTS.map(([key, name]) => [key, parseList(tags[name])] as const)
  const isComplete =
    numbers.every(([key, value]) => value !== undefined || key.startsWith('err')) &&
    lists.every(([, values]) => values.length === 20 && !values.some(Number.isNaN))
  if (!isComplete) return undefined
  return {
    ...(Object.fromEntries(numbers) as Record<NumberKey, number>),
    ...(Object.fromEntries(lists) as Record<ListKey, number[]>),
  }
}

/**
 * GDAL's domain `RPC` for coefficients; unknown errors are -1.
 *
 * @param format How a number is written; default: as short as it can be and still be the same.
 */
export function rpcTags(rpc: RPC, format: (value: number) => string = String): Record<string, string> {
  return Object.fromEntries([
    ...RPC_NUMBERS.map(([key, name]) => [name, format(rpc[key] ?? -1)] as const),
    ...RPC_LISTS.map(([key, name]) => [name, rpc[key].map((value) => format(value)).join(' ')] as const),
  ])
}

function parseNumber(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number.parseFloat(text)
}

function parseList(text = ''): number[] {
  return text
    .trim()
    .split(/[\s,]+/)
    .map((value) => Number.parseFloat(value))
}

import type { RPC } from '@memraster/core'
import type { Tags } from '@memraster/core/backend'

/** The names of GDAL's domain `RPC` (RFC 22) for what is a single number. */
const NUMBERS = [
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

/** And for what is a list of twenty. */
const LISTS = [
  ['lineNumCoeff', 'LINE_NUM_COEFF'],
  ['lineDenCoeff', 'LINE_DEN_COEFF'],
  ['sampNumCoeff', 'SAMP_NUM_COEFF'],
  ['sampDenCoeff', 'SAMP_DEN_COEFF'],
] as const

type NumberKey = (typeof NUMBERS)[number][0]
type ListKey = (typeof LISTS)[number][0]

/** The coefficients that GDAL's domain `RPC` gives; undefined where some are missing. */
export function parseRpcTags(tags: Tags): RPC | undefined {
  const numbers = NUMBERS.map(
    ([key, name]) => [key, tags[name] === undefined ? undefined : Number.parseFloat(tags[name])] as const,
  )
  const lists = LISTS.map(
    ([key, name]) =>
      [
        key,
        (tags[name] ?? '')
          .trim()
          .split(/[\s,]+/)
          .map(Number.parseFloat),
      ] as const,
  )
  const isComplete =
    numbers.every(([key, value]) => value !== undefined || key.startsWith('err')) &&
    lists.every(([, values]) => values.length === 20 && !values.some(Number.isNaN))
  if (!isComplete) return undefined
  return {
    ...(Object.fromEntries(numbers) as Record<NumberKey, number>),
    ...(Object.fromEntries(lists) as Record<ListKey, number[]>),
  }
}

/** GDAL's domain `RPC` for coefficients; unknown errors are -1. */
export function rpcTags(rpc: RPC): Tags {
  return Object.fromEntries([
    ...NUMBERS.map(([key, name]) => [name, String(rpc[key] ?? -1)] as const),
    ...LISTS.map(([key, name]) => [name, rpc[key].join(' ')] as const),
  ])
}

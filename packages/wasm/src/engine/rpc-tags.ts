import type { RPC } from '@memraster/core'
import type { Tags } from '@memraster/core/backend'

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

const LISTS = [
  ['lineNumCoeff', 'LINE_NUM_COEFF'],
  ['lineDenCoeff', 'LINE_DEN_COEFF'],
  ['sampNumCoeff', 'SAMP_NUM_COEFF'],
  ['sampDenCoeff', 'SAMP_DEN_COEFF'],
] as const

/** GDAL's domain `RPC` (RFC 22) for coefficients. */
export function rpcTags(rpc: RPC): Tags {
  const numbers = NUMBERS.filter(([key]) => rpc[key] !== undefined).map(([key, name]) => [
    name,
    String(rpc[key]),
  ])
  return Object.fromEntries([...numbers, ...LISTS.map(([key, name]) => [name, rpc[key].join(' ')])])
}

/** The coefficients that the domain `RPC` gives; undefined where some are missing. */
export function parseRpcTags(tags: Tags | undefined): RPC | undefined {
  if (!tags) return undefined
  const numbers = NUMBERS.map(([key, name]) => [
    key,
    tags[name] === undefined ? undefined : Number.parseFloat(tags[name]),
  ])
  const lists = LISTS.map(([key, name]) => [key, (tags[name] ?? '').trim().split(/\s+/).map(Number)] as const)
  if (numbers.some(([key, number]) => number === undefined && !String(key).startsWith('err')))
    return undefined
  if (lists.some(([, list]) => list.length !== 20)) return undefined
  return Object.fromEntries([...numbers, ...lists]) as unknown as RPC
}

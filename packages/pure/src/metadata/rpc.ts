import type { RPC } from '@memraster/core'
import type { Tags } from '@memraster/core/backend'
import { FieldType } from '../tiff/field-type.ts'
import { Tag } from '../tiff/tag.ts'
import type { TiffTag } from '../tiff/tiff-tag.ts'
import { formatNumber, parseNumber } from './format-number.ts'

/** The numbers of RPCCoefficientTag. */
export const RPC_NUMBERS = 92

/** How RPCCoefficientTag (50844), and GDAL's domain `RPC`, order and name what is not a list. */
const FIELDS = [
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

/** The coefficients of RPCCoefficientTag; `undefined` where the tag does not have its 92 numbers. */
export function parseRpcTag(values: readonly number[] | undefined): RPC | undefined {
  if (values?.length !== RPC_NUMBERS) return undefined
  return rpcFrom(
    (index) => values[index] ?? 0,
    (list) => values.slice(FIELDS.length + list * 20, FIELDS.length + list * 20 + 20),
  )
}

/** RPCCoefficientTag for coefficients; unknown errors are -1, as GDAL writes them. */
export function rpcTag(rpc: RPC): TiffTag {
  const values = [...FIELDS.map(([key]) => rpc[key] ?? -1), ...LISTS.flatMap(([key]) => twenty(rpc[key]))]
  return { id: Tag.RpcCoefficients, type: FieldType.Double, values }
}

/** GDAL's domain `RPC` for coefficients. */
export function rpcTags(rpc: RPC): Tags {
  const single = FIELDS.map(([key, name]) => [name, formatNumber(rpc[key] ?? -1, 15)] as const)
  const lists = LISTS.map(
    ([key, name]) =>
      [
        name,
        twenty(rpc[key])
          .map((v) => formatNumber(v, 15))
          .join(' '),
      ] as const,
  )
  return Object.fromEntries([...single, ...lists])
}

/** The coefficients that GDAL's domain `RPC` gives, as in a PAM sidecar; `undefined` where some are missing. */
export function parseRpcTags(tags: Tags): RPC | undefined {
  if (FIELDS.some(([key, name]) => tags[name] === undefined && !key.startsWith('err'))) return undefined
  const lists = LISTS.map(([, name]) => (tags[name] ?? '').trim().split(/\s+/).map(parseNumber))
  if (lists.some((list) => list.length !== 20)) return undefined
  return rpcFrom(
    (index) => {
      const text = tags[FIELDS[index]?.[1] ?? '']
      return text === undefined ? undefined : parseNumber(text)
    },
    (list) => lists[list] ?? [],
  )
}

function rpcFrom(
  field: (index: number) => number | undefined,
  list: (index: number) => readonly number[],
): RPC {
  const value = (key: (typeof FIELDS)[number][0]): number =>
    field(FIELDS.findIndex(([name]) => name === key)) ?? 0
  return {
    errBias: field(0),
    errRand: field(1),
    lineOff: value('lineOff'),
    sampOff: value('sampOff'),
    latOff: value('latOff'),
    longOff: value('longOff'),
    heightOff: value('heightOff'),
    lineScale: value('lineScale'),
    sampScale: value('sampScale'),
    latScale: value('latScale'),
    longScale: value('longScale'),
    heightScale: value('heightScale'),
    lineNumCoeff: list(0),
    lineDenCoeff: list(1),
    sampNumCoeff: list(2),
    sampDenCoeff: list(3),
  }
}

function twenty(list: readonly number[]): readonly number[] {
  return Array.from({ length: 20 }, (_, i) => list[i] ?? 0)
}

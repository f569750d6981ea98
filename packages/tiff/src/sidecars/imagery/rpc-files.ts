import type { Tags } from '@memraster/core/backend'
import { RPC_LISTS, RPC_NUMBERS } from '@memraster/core/internal'
import { parseKeywordList } from './keyword-list.ts'

const ERRORS: readonly string[] = ['ERR_BIAS', 'ERR_RAND']

/** The domain `RPC` from a file such as `NAME_RPC.TXT`; undefined if a coefficient is missing. */
export function parseRpcText(text: string): Tags | undefined {
  const lines = text.split(/\r\n|\r|\n/, MOST_LINES)
  const values = new Map<string, string>()
  for (const line of lines) {
    const [, name, value] = /^([^:=]+)[:=][ \t]*(.*)$/.exec(line) ?? []
    if (name === undefined || value === undefined) continue
    const key = name.toUpperCase()
    if (!values.has(key)) values.set(key, value)
  }
  return collect(
    (name) => values.get(name),
    (name) => {
      const list = Array.from({ length: 20 }, (_, i) => values.get(`${name}_${i + 1}`))
      return list.includes(undefined) ? undefined : `${list.join(' ')} `
    },
  )
}

const MOST_LINES = 200

/** DigitalGlobe's names in `.RPB` files, in the order of GDAL's. */
const RPB_NUMBERS = [
  'errBias',
  'errRand',
  'lineOffset',
  'sampOffset',
  'latOffset',
  'longOffset',
  'heightOffset',
  'lineScale',
  'sampScale',
  'latScale',
  'longScale',
  'heightScale',
] as const
const RPB_LISTS = ['lineNumCoef', 'lineDenCoef', 'sampNumCoef', 'sampDenCoef'] as const

/** The names in `.RPB` files by GDAL's names. */
const RPB_NAMES: ReadonlyMap<string, string> = new Map([
  ...RPC_NUMBERS.map(([, name], i) => [name, RPB_NUMBERS[i] ?? ''] as const),
  ...RPC_LISTS.map(([, name], i) => [name, RPB_LISTS[i] ?? ''] as const),
])

/** The domain `RPC` from an `.RPB` file; undefined if a coefficient is missing. */
export function parseRpbText(text: string): Tags | undefined {
  const keywords = byLowerCase(parseKeywordList(text) ?? {})
  const find = (name: string): string | undefined =>
    keywords.get(`image.${RPB_NAMES.get(name)}`.toLowerCase())
  return collect(find, (name) => {
    const list = find(name)
    return list?.includes(',') ? list.replace(/[()]/g, '').replaceAll(',', ' ') : list
  })
}

/** The domain `RPC` of the element `RPB` of DigitalGlobe's `.XML` files, with those coefficients that it has. */
export function rpcFromRpbList(list: Tags): Tags {
  const values = byLowerCase(list)
  const tags: Record<string, string> = {}
  for (const [name, own] of RPB_NAMES) {
    const value =
      values.get(`image.${own}`.toLowerCase()) ?? values.get(`image.${own}List.${own}`.toLowerCase())
    if (value !== undefined) tags[name] = value
  }
  return tags
}

type Find = (name: string) => string | undefined

function collect(number: Find, list: Find): Tags | undefined {
  const tags: Record<string, string> = {}
  for (const [, name] of RPC_NUMBERS) {
    const value = number(name)
    if (value !== undefined) tags[name] = value
    else if (!ERRORS.includes(name)) return undefined
  }
  for (const [, name] of RPC_LISTS) {
    const value = list(name)
    if (value === undefined) return undefined
    tags[name] = value
  }
  return tags
}

function byLowerCase(tags: Tags): Map<string, string> {
  return new Map(Object.entries(tags).map(([key, value]) => [key.toLowerCase(), value]))
}

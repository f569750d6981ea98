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

/** The domain `RPC` from an `.RPB` file; undefined if a coefficient is missing. */
export function parseRpbText(text: string): Tags | undefined {
  const keywords = byLowerCase(parseKeywordList(text) ?? {})
  return collectRpb(
    (name) => keywords.get(`image.${name}`.toLowerCase()),
    (name) => {
      const list = keywords.get(`image.${name}`.toLowerCase())
      return list?.includes(',') ? list.replace(/[()]/g, '').replaceAll(',', ' ') : list
    },
  )
}

/** The domain `RPC` of the element `RPB` of DigitalGlobe's `.XML` files. */
export function rpcFromRpbList(list: Tags): Tags | undefined {
  const values = byLowerCase(list)
  return collectRpb(
    (name) => values.get(`image.${name}`.toLowerCase()),
    (name) => values.get(`image.${name}List.${name}`.toLowerCase()),
  )
}

type Find = (name: string) => string | undefined

function collectRpb(number: Find, list: Find): Tags | undefined {
  const names = new Map<string, string>([
    ...RPC_NUMBERS.map(([, name], i) => [name, RPB_NUMBERS[i] ?? ''] as const),
    ...RPC_LISTS.map(([, name], i) => [name, RPB_LISTS[i] ?? ''] as const),
  ])
  return collect(
    (name) => number(names.get(name) ?? ''),
    (name) => list(names.get(name) ?? ''),
  )
}

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

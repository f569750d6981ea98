import { RasterError } from '@memraster/ground'

/** A text, a number, or a node: keywords without brackets, such as the `NORTH` of an axis, are nodes too. */
export type WktValue = string | number | WktNode

/** A node of well-known text: `KEYWORD[value, value, ...]`. */
export interface WktNode {
  /** In capitals. */
  readonly keyword: string
  readonly values: readonly WktValue[]
}

/** A well-known text of more characters than this is refused; the longest of EPSG has about 5000. */
const MAX_LENGTH = 200_000
const MAX_DEPTH = 40

const SPACE = /\s*/y
const TEXT = /["“]((?:[^"”]|"")*)["”]/y
const WORD = /[A-Za-z_][A-Za-z0-9_]*/y
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y

/**
 * The tree of a well-known text, of version 1 or 2 alike.
 *
 * @throws {RasterError} `CRS` if `wkt` is not well-known text: a bracket without its partner, text after the end,
 *   nesting deeper than 40 levels, more than 200 000 characters.
 */
export function parseWkt(wkt: string): WktNode {
  if (wkt.length > MAX_LENGTH) throw refuse(wkt, `it has ${wkt.length} characters, more than ${MAX_LENGTH}`)
  let at = 0

  function take(pattern: RegExp): string | undefined {
    SPACE.lastIndex = at
    SPACE.exec(wkt)
    pattern.lastIndex = SPACE.lastIndex
    const match = pattern.exec(wkt)
    if (match === null) return undefined
    at = pattern.lastIndex
    return match[1] ?? match[0]
  }

  function node(keyword: string, depth: number): WktNode {
    if (depth > MAX_DEPTH) throw refuse(wkt, `it is nested deeper than ${MAX_DEPTH} levels`)
    const open = take(/[[(]/y)
    const values: WktValue[] = []
    if (open === undefined) return { keyword: keyword.toUpperCase(), values }
    const close = open === '[' ? /\]/y : /\)/y
    if (take(close) !== undefined) return { keyword: keyword.toUpperCase(), values }
    do values.push(value(depth + 1))
    while (take(/,/y) !== undefined)
    if (take(close) === undefined)
      throw refuse(wkt, `at character ${at} "," or "${open === '[' ? ']' : ')'}" is missing`)
    return { keyword: keyword.toUpperCase(), values }
  }

  function value(depth: number): WktValue {
    const text = take(TEXT)
    if (text !== undefined) return text.replaceAll('""', '"')
    const number = take(NUMBER)
    if (number !== undefined) return Number(number)
    const word = take(WORD)
    if (word !== undefined) return node(word, depth)
    throw refuse(wkt, `at character ${at} a text, a number or a keyword is missing`)
  }

  const keyword = take(WORD)
  if (keyword === undefined) throw refuse(wkt, 'it does not begin with a keyword')
  const root = node(keyword, 0)
  if (take(/\S/y) !== undefined) throw refuse(wkt, `text follows its last bracket, from character ${at - 1}`)
  return root
}

function refuse(wkt: string, reason: string): RasterError {
  const shown = wkt.length > 60 ? `${wkt.slice(0, 57)}...` : wkt
  return new RasterError('CRS', `${JSON.stringify(shown)} is not well-known text: ${reason}.`)
}

/** The first node within `node` that has one of `keywords`. */
export function childNode(node: WktNode, ...keywords: readonly string[]): WktNode | undefined {
  for (const value of node.values) {
    if (typeof value === 'object' && keywords.includes(value.keyword)) return value
  }
  return undefined
}

/** All nodes within `node` that have one of `keywords`, in their order. */
export function childNodes(node: WktNode, ...keywords: readonly string[]): readonly WktNode[] {
  return node.values.filter(
    (value) => typeof value === 'object' && keywords.includes(value.keyword),
  ) as WktNode[]
}

/** The value at `index` if it is a text or a bare keyword, `undefined` otherwise. */
export function textAt(node: WktNode | undefined, index: number): string | undefined {
  const value = node?.values[index]
  if (typeof value === 'object') return value.values.length === 0 ? value.keyword : undefined
  return typeof value === 'number' ? String(value) : value
}

/** The value at `index` if it is a finite number, `undefined` otherwise. */
export function numberAt(node: WktNode | undefined, index: number): number | undefined {
  const value = node?.values[index]
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

/** The error for a part that a node lacks. */
export function missing(node: WktNode, part: string): RasterError {
  return new RasterError(
    'CRS',
    `${node.keyword}[${JSON.stringify(textAt(node, 0) ?? '')}, ...] lacks ${part}.`,
  )
}

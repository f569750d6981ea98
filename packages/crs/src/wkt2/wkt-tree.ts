import type { WktNode, WktValue } from '../wkt1/parse-wkt.ts'
import { wktNumber } from '../wkt1/write-wkt.ts'

/** A node of well-known text; values that are `undefined` are left out. */
export function wktNode(keyword: string, ...values: readonly (WktValue | undefined)[]): WktNode {
  return { keyword, values: values.filter((value) => value !== undefined) }
}

/** The text of a tree, without spaces between its parts; a node without values is a bare keyword. */
export function formatWktTree(node: WktNode): string {
  if (node.values.length === 0) return node.keyword
  return `${node.keyword}[${node.values.map(formatValue).join(',')}]`
}

function formatValue(value: WktValue): string {
  if (typeof value === 'number') return wktNumber(value)
  return typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : formatWktTree(value)
}

/** The nodes that keep their ID below a node that has one, as PROJ writes WKT 2. */
const KEEPS_ID: readonly string[] = ['METHOD', 'PARAMETER', 'PARAMETERFILE', 'BASEGEOGCRS', 'BASEGEODCRS']

/**
 * `node` as PROJ writes WKT 2: without the IDs inside a node with an ID, and without the unit of a projection's base,
 * since each parameter has its own.
 */
export function tidyWkt2(node: WktNode, isInsideId = false): WktNode {
  const keepsId = !isInsideId || KEEPS_ID.includes(node.keyword)
  const isBase = node.keyword === 'BASEGEOGCRS'
  const isInside = isInsideId || node.values.some((value) => keywordOf(value) === 'ID')
  return {
    keyword: node.keyword,
    values: node.values
      .filter(
        (value) => (keepsId || keywordOf(value) !== 'ID') && !(isBase && keywordOf(value) === 'ANGLEUNIT'),
      )
      .map((value) => (typeof value === 'object' ? tidyWkt2(value, isInside) : value)),
  }
}

function keywordOf(value: WktValue): string | undefined {
  return typeof value === 'object' ? value.keyword : undefined
}

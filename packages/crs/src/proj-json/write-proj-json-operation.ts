import { childNode, childNodes, numberAt, textAt, type WktNode } from '../wkt1/parse-wkt.ts'
import type { ProjJsonObject } from './proj-json-value.ts'

/** The keywords of units in WKT 2. */
export const UNITS = ['ANGLEUNIT', 'LENGTHUNIT', 'SCALEUNIT', 'UNIT'] as const
const UNIT_TYPES: ReadonlyMap<string, string> = new Map([
  ['ANGLEUNIT', 'AngularUnit'],
  ['LENGTHUNIT', 'LinearUnit'],
  ['SCALEUNIT', 'ScaleUnit'],
  ['UNIT', 'Unit'],
])
/** A number alone if its unit is the usual one. */
export function measure(value: number, node: WktNode | undefined, usual: string): unknown {
  const given = node === undefined ? usual : unit(node)
  return given === usual ? value : { value, unit: given }
}

/** A unit of WKT 2 in PROJJSON, which names the metre, the degree and the unity alone. */
export function unit(node: WktNode): unknown {
  const name = textAt(node, 0) ?? 'unknown'
  const factor = numberAt(node, 1) ?? 1
  if ((name === 'metre' || name === 'unity') && factor === 1) return name
  if (name === 'degree' && Math.abs(factor - Math.PI / 180) < 1e-12) return name
  return { type: UNIT_TYPES.get(node.keyword) ?? 'Unit', name, conversion_factor: factor, ...id(node) }
}

/** A conversion or a transformation of WKT 2 in PROJJSON. */
export function operation(node: WktNode): ProjJsonObject {
  const method = childNode(node, 'METHOD')
  return {
    name: textAt(node, 0) ?? 'unknown',
    method: { name: textAt(method, 0) ?? 'unknown', ...(method === undefined ? {} : id(method)) },
    parameters: childNodes(node, 'PARAMETER', 'PARAMETERFILE').map((parameter) => {
      const name = textAt(parameter, 0) ?? 'unknown'
      const given = childNode(parameter, ...UNITS)
      const value = parameter.values[1]
      if (given !== undefined) return { name, value, unit: unit(given), ...id(parameter) }
      return { name, ...abridged(name, value), ...id(parameter) }
    }),
    ...id(node),
  }
}

/**
 * A parameter of an abridged transformation, to which WKT 2 gives no unit: metres, arc-seconds, and the scale as a
 * factor.
 */
function abridged(name: string, value: unknown): ProjJsonObject {
  if (typeof value !== 'number') return { value }
  if (name === 'Scale difference') {
    const millionths = Math.round((value - 1) * 1e12) / 1e6
    return {
      value: millionths,
      unit: { type: 'ScaleUnit', name: 'parts per million', conversion_factor: 1e-6 },
    }
  }
  if (!name.endsWith('rotation')) return { value, unit: 'metre' }
  return {
    value,
    unit: { type: 'AngularUnit', name: 'arc-second', conversion_factor: 4.84813681109536e-6 },
  }
}

/** The ID of a node of WKT 2 in PROJJSON. */
export function id(node: WktNode): ProjJsonObject {
  const given = childNode(node, 'ID')
  const authority = textAt(given, 0)
  const code = given?.values[1]
  return authority === undefined || code === undefined ? {} : { id: { authority, code } }
}

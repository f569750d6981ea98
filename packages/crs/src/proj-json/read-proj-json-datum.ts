import type { WktNode } from '../wkt1/parse-wkt.ts'
import { wktNode } from '../wkt2/wkt-tree.ts'
import {
  isObject,
  listOf,
  measureOf,
  numberOf,
  objectOf,
  type ProjJsonObject,
  refuse,
  shown,
  textOf,
} from './proj-json-value.ts'

/** The units that PROJJSON names without their size. */
const UNITS: ReadonlyMap<string, readonly [keyword: string, factor: number, code: number]> = new Map([
  ['metre', ['LENGTHUNIT', 1, 9001]],
  ['degree', ['ANGLEUNIT', 0.0174532925199433, 9122]],
  ['unity', ['SCALEUNIT', 1, 9201]],
])

/** Of a unit's `type` in PROJJSON, its keyword in WKT 2. */
const UNIT_KEYWORDS: ReadonlyMap<unknown, string> = new Map([
  ['LinearUnit', 'LENGTHUNIT'],
  ['AngularUnit', 'ANGLEUNIT'],
  ['ScaleUnit', 'SCALEUNIT'],
  ['TimeUnit', 'TIMEUNIT'],
  ['ParametricUnit', 'PARAMETRICUNIT'],
])

/** A datum or an ensemble of datums, and before it the epoch of one that moves. */
export function datumNodes(crs: ProjJsonObject, keyword: string): readonly WktNode[] {
  if (crs.datum_ensemble !== undefined) return [ensembleNode(objectOf(crs.datum_ensemble, 'datum_ensemble'))]
  const datum = objectOf(crs.datum, 'datum')
  const dynamic =
    datum.frame_reference_epoch === undefined
      ? []
      : [wktNode('DYNAMIC', wktNode('FRAMEEPOCH', numberOf(datum, 'frame_reference_epoch')))]
  const anchor = typeof datum.anchor === 'string' ? wktNode('ANCHOR', datum.anchor) : undefined
  const ellipsoid = keyword === 'DATUM' ? ellipsoidNode(objectOf(datum.ellipsoid, 'ellipsoid')) : undefined
  return [...dynamic, wktNode(keyword, textOf(datum, 'name'), ellipsoid, anchor, idOf(datum))]
}

function ensembleNode(ensemble: ProjJsonObject): WktNode {
  const members = listOf(ensemble, 'members').map((value) => {
    const member = objectOf(value, 'members')
    return wktNode('MEMBER', textOf(member, 'name'), idOf(member))
  })
  const ellipsoid =
    ensemble.ellipsoid === undefined ? undefined : ellipsoidNode(objectOf(ensemble.ellipsoid, 'ellipsoid'))
  const accuracy = String(ensemble.accuracy)
  if (!/^[\d.]{1,20}$/.test(accuracy)) throw refuse('A datum_ensemble lacks its accuracy.')
  return wktNode(
    'ENSEMBLE',
    textOf(ensemble, 'name'),
    ...members,
    ellipsoid,
    // A bare keyword: the accuracy is text, whose digits stay as they are.
    wktNode('ENSEMBLEACCURACY', wktNode(accuracy)),
    idOf(ensemble),
  )
}

function ellipsoidNode(ellipsoid: ProjJsonObject): WktNode {
  const [radius, unit] = measureOf(ellipsoid, ellipsoid.radius === undefined ? 'semi_major_axis' : 'radius')
  let inverse = 0
  if (ellipsoid.inverse_flattening !== undefined) inverse = numberOf(ellipsoid, 'inverse_flattening')
  else if (ellipsoid.semi_minor_axis !== undefined) {
    const [minor] = measureOf(ellipsoid, 'semi_minor_axis')
    const metres = isObject(unit) ? numberOf(unit, 'conversion_factor') : 1
    inverse = minor === radius ? 0 : (radius * metres) / (radius * metres - minor * metres)
  }
  return wktNode(
    'ELLIPSOID',
    textOf(ellipsoid, 'name'),
    radius,
    inverse,
    unitNode(unit ?? 'metre'),
    idOf(ellipsoid),
  )
}

/** A prime meridian of PROJJSON in WKT 2; Greenwich if there is none. */
export function primeMeridianNode(value: unknown): WktNode {
  if (value === undefined)
    return wktNode('PRIMEM', 'Greenwich', 0, unitNode('degree'), wktNode('ID', 'EPSG', 8901))
  const meridian = objectOf(value, 'prime_meridian')
  const [longitude, unit] = measureOf(meridian, 'longitude')
  return wktNode('PRIMEM', textOf(meridian, 'name'), longitude, unitNode(unit ?? 'degree'), idOf(meridian))
}

/** A unit of PROJJSON in WKT 2. */
export function unitNode(unit: unknown): WktNode | undefined {
  if (unit === undefined) return undefined
  if (typeof unit === 'string') {
    const known = UNITS.get(unit)
    if (known === undefined) throw refuse(`The unit ${shown(unit)} is none of metre, degree and unity.`)
    return wktNode(known[0], unit, known[1], wktNode('ID', 'EPSG', known[2]))
  }
  const given = objectOf(unit, 'unit')
  const keyword = UNIT_KEYWORDS.get(given.type) ?? 'UNIT'
  return wktNode(keyword, textOf(given, 'name'), numberOf(given, 'conversion_factor'), idOf(given))
}

/** The first ID of a part of PROJJSON in WKT 2. */
export function idOf(holder: ProjJsonObject): WktNode | undefined {
  const id = holder.id ?? (Array.isArray(holder.ids) ? holder.ids[0] : undefined)
  if (!isObject(id)) return undefined
  const { authority, code } = id
  if (typeof authority !== 'string' || (typeof code !== 'string' && typeof code !== 'number'))
    return undefined
  const number = /^\d{1,9}$/.test(String(code)) ? Number(code) : String(code)
  const version = typeof id.version === 'string' || typeof id.version === 'number' ? id.version : undefined
  return wktNode('ID', authority, number, version)
}

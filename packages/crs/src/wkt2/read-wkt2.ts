import { RasterError } from '@memraster/ground'
import type {
  CrsAxis,
  CrsDefinition,
  CrsUnit,
  GeocentricCrs,
  GeographicCrs,
  ProjectedCrs,
} from '../definition/crs-definition.ts'
import { DEGREE, knownUnit, METRE } from '../definition/known-units.ts'
import {
  arrangeParameters,
  methodSaidByName,
  parameterRole,
  projectionMethod,
} from '../definition/projection-method.ts'
import { isWebMercator, webMercator } from '../definition/web-mercator.ts'
import { childNode, childNodes, missing, numberAt, textAt, type WktNode } from '../wkt1/parse-wkt.ts'
import { numericCode, readDatum, readId, readPrimeMeridian } from './read-wkt2-datum.ts'
import { formatWktTree } from './wkt-tree.ts'

const GEODETIC = ['GEODCRS', 'GEODETICCRS', 'GEOGCRS', 'GEOGRAPHICCRS', 'BASEGEODCRS', 'BASEGEOGCRS'] as const
const PROJECTED = ['PROJCRS', 'PROJECTEDCRS'] as const
const VERTICAL = ['VERTCRS', 'VERTICALCRS'] as const
const UNITS = ['UNIT', 'ANGLEUNIT', 'LENGTHUNIT', 'SCALEUNIT'] as const

/** The keywords that open a system in WKT 2. */
export const WKT2_KEYWORDS: readonly string[] = [
  ...GEODETIC.slice(0, 4),
  ...PROJECTED,
  ...VERTICAL,
  'COMPOUNDCRS',
  'ENGCRS',
  'ENGINEERINGCRS',
  'BOUNDCRS',
]

/**
 * The definition that a tree of WKT 2 (2015 or 2019) describes, in the terms of WKT 1.
 *
 * Scopes, extents, epochs and the members of an ensemble have no place in it.
 *
 * @throws {RasterError} `CRS` if a required part is missing.
 */
export function readWkt2(root: WktNode): CrsDefinition {
  const { keyword } = root
  const name = textAt(root, 0) ?? 'unnamed'
  const axes = readAxes(root)
  if (isOneOf(GEODETIC, keyword)) {
    if (textAt(childNode(root, 'CS'), 0)?.toLowerCase() !== 'cartesian') return readGeographic(root)
    const directions = ['OTHER', 'OTHER', 'NORTH']
    return {
      kind: 'geocentric',
      name,
      datum: readDatum(root),
      primeMeridian: readPrimeMeridian(root),
      unit: readUnit(root, METRE),
      axes: ['X', 'Y', 'Z'].map((axis, index) => ({
        name: `Geocentric ${axis}`,
        direction: directions[index] ?? 'OTHER',
      })),
      ...readId(root),
    }
  }
  if (isOneOf(PROJECTED, keyword)) return readProjected(root, axes)
  if (isOneOf(VERTICAL, keyword)) {
    const datum = childNode(root, 'VDATUM', 'VRF', 'VERTICALDATUM', 'VERT_DATUM', 'ENSEMBLE')
    return {
      kind: 'vertical',
      name,
      datum: {
        name: textAt(datum, 0) ?? 'unknown',
        type: 2005,
        ...(datum === undefined ? {} : readId(datum)),
      },
      unit: readUnit(root, METRE),
      axes,
      ...readId(root),
    }
  }
  if (keyword === 'COMPOUNDCRS') {
    const [horizontal, vertical] = childNodes(root, ...WKT2_KEYWORDS)
    if (horizontal === undefined || vertical === undefined) throw missing(root, 'two systems that it joins')
    return {
      kind: 'compound',
      name,
      horizontal: readWkt2(horizontal),
      vertical: readWkt2(vertical),
      ...readId(root),
    }
  }
  if (keyword === 'ENGCRS' || keyword === 'ENGINEERINGCRS') {
    const datumLabel = textAt(childNode(root, 'EDATUM', 'ENGINEERINGDATUM'), 0) ?? ''
    return {
      kind: 'engineering',
      name,
      ...(datumLabel === '' ? {} : { datum: { name: datumLabel, type: 32767 } }),
      unit: readUnit(root, METRE),
      axes,
      ...readId(root),
    }
  }
  if (keyword === 'BOUNDCRS') return readBound(root)
  throw new RasterError(
    'CRS',
    `${keyword} opens no coordinate reference system of WKT 2 that is supported; known are ${WKT2_KEYWORDS.join(', ')}.`,
  )
}

function readGeographic(node: WktNode): GeographicCrs {
  const axes = readAxes(node)
  const base = childNode(node, 'BASEGEOGCRS', 'BASEGEODCRS')
  const conversion = childNode(node, 'DERIVINGCONVERSION')
  return {
    kind: 'geographic',
    name: textAt(node, 0) ?? 'unnamed',
    ...(base === undefined || conversion === undefined ? {} : { derivation: formatWktTree(conversion) }),
    datum: readDatum(base ?? node),
    primeMeridian: readPrimeMeridian(base ?? node),
    unit: readAngularUnit(node),
    axes: axes.length > 0 ? axes : [LATITUDE, LONGITUDE],
    ...readId(node),
  }
}

const LATITUDE: CrsAxis = { name: 'Latitude', direction: 'NORTH' }
const LONGITUDE: CrsAxis = { name: 'Longitude', direction: 'EAST' }

function readProjected(node: WktNode, axes: readonly CrsAxis[]): ProjectedCrs {
  const base = childNode(node, 'BASEGEOGCRS', 'BASEGEODCRS')
  const conversion = childNode(node, 'CONVERSION')
  const method = conversion === undefined ? undefined : childNode(conversion, 'METHOD', 'PROJECTION')
  if (base === undefined) throw missing(node, 'a BASEGEOGCRS')
  if (conversion === undefined || method === undefined) throw missing(node, 'a CONVERSION with a METHOD')
  const baseCrs = readGeographic(base)
  const unit = readUnit(node, METRE)
  const methodName = textAt(method, 0) ?? 'unknown'
  const methodCode = numericCode(method)
  const known = projectionMethod(methodName, methodCode)
  const given = childNodes(conversion, 'PARAMETER').map((parameter) =>
    readParameter(parameter, baseCrs.unit, unit, known !== undefined),
  )
  const projection = isWebMercator(methodName, methodCode)
    ? webMercator(given)
    : {
        method: known?.name ?? methodSaidByName(methodName, methodCode) ?? methodName,
        parameters: known === undefined ? given : arrangeParameters(known, given),
      }
  return {
    kind: 'projected',
    name: textAt(node, 0) ?? 'unnamed',
    base: baseCrs,
    ...projection,
    unit,
    axes:
      axes.length > 0
        ? axes
        : [
            { name: 'Easting', direction: 'EAST' },
            { name: 'Northing', direction: 'NORTH' },
          ],
    ...readId(node),
  }
}

/** A parameter in WKT 1's unit: angles in that of the base, lengths in that of the system. */
function readParameter(
  parameter: WktNode,
  angle: CrsUnit,
  length: CrsUnit,
  byCode: boolean,
): readonly [name: string, value: number] {
  const code = numericCode(parameter)
  const name = textAt(parameter, 0)
  const value = numberAt(parameter, 1)
  if (name === undefined || value === undefined) throw missing(parameter, 'its name or number')
  const key = byCode && code !== undefined && parameterRole(String(code)) !== undefined ? String(code) : name
  const unit = childNode(parameter, ...UNITS)
  const factor = numberAt(unit, 1)
  if (unit === undefined || factor === undefined || unit.keyword === 'SCALEUNIT') return [key, value]
  const role = parameterRole(key)
  if (role === 'scale') return [key, value * factor]
  const isLength = unit.keyword === 'LENGTHUNIT' || role === 'falseEasting' || role === 'falseNorthing'
  const target = isLength ? length.factor : angle.factor
  const exact = knownUnit(textAt(unit, 0) ?? '', factor)?.factor ?? factor
  return [key, Math.abs(factor / target - 1) < 1e-10 ? value : (value * exact) / target]
}

/**
 * The unit of angles, or else that of its prime meridian. GDAL gives EPSG's code to the unit of a system that carries a
 * code itself.
 */
function readAngularUnit(node: WktNode): CrsUnit {
  const meridian = childNode(node, 'PRIMEM', 'PRIMEMERIDIAN')
  const { name, factor } = DEGREE
  const fallback = meridian === undefined ? { name, factor } : readUnit(meridian, { name, factor })
  const unit = readUnit(node, fallback)
  if (unit.id !== undefined || childNode(node, 'ID') === undefined) return unit
  return knownUnit(unit.name, unit.factor) ?? unit
}

/** The unit of the system itself or else that of its first axis. */
function readUnit(node: WktNode, fallback: CrsUnit): CrsUnit {
  const axis = childNode(node, 'AXIS')
  const unit = childNode(node, ...UNITS) ?? (axis === undefined ? undefined : childNode(axis, ...UNITS))
  const name = textAt(unit, 0)
  const factor = numberAt(unit, 1)
  if (unit === undefined || name === undefined || factor === undefined || !(factor > 0)) return fallback
  return { name, factor, ...readId(unit) }
}

/** Axes as WKT 1 names them: `geodetic latitude (Lat)` is `Latitude`. */
function readAxes(node: WktNode): readonly CrsAxis[] {
  return childNodes(node, 'AXIS').map((axis) => {
    const direction = (textAt(axis, 1) ?? 'OTHER').toUpperCase()
    const full = textAt(axis, 0) ?? 'unknown'
    // A regular expression would take quadratic time on a text of brackets.
    const bracket = full.endsWith(')') ? full.indexOf('(') : -1
    const spoken = bracket < 0 ? full : full.slice(0, bracket).replace(/ $/, '')
    const plain = spoken.replace(/^geodetic /i, '')
    const name = plain === '' ? (full.includes('E') ? 'Easting' : 'Northing') : plain
    return { name: `${name.charAt(0).toUpperCase()}${name.slice(1)}`, direction }
  })
}

/** The source of a bound system, with the shift to WGS 84 or the grid in its datum, as in WKT 1. */
function readBound(node: WktNode): CrsDefinition {
  const source = childNode(node, 'SOURCECRS')
  const inner = source === undefined ? undefined : childNode(source, ...WKT2_KEYWORDS)
  if (inner === undefined) throw missing(node, 'a SOURCECRS')
  const definition = readWkt2(inner)
  const shift = childNode(node, 'ABRIDGEDTRANSFORMATION')
  if (shift === undefined) return definition
  const grids = textAt(childNode(shift, 'PARAMETERFILE'), 1)
  if (definition.kind === 'vertical') {
    if (grids === undefined) return definition
    return { ...definition, datum: { ...definition.datum, geoid: grids } }
  }
  const numbers = childNodes(shift, 'PARAMETER').map((parameter) => numberAt(parameter, 1) ?? 0)
  const isShift = numbers.length === 3 || numbers.length === 7
  if (!isShift && grids === undefined) return definition
  // WKT 2 gives the scale as a factor, WKT 1 in parts per million.
  const towgs84 = Array.from({ length: 7 }, (_, index) =>
    index === 6 && numbers.length === 7
      ? Math.round(((numbers[6] ?? 1) - 1) * 1e12) / 1e6
      : (numbers[index] ?? 0),
  )
  const bind = <Crs extends GeographicCrs | GeocentricCrs>(crs: Crs): Crs => ({
    ...crs,
    datum: { ...crs.datum, ...(grids === undefined ? { towgs84 } : { grids }) },
  })
  if (definition.kind === 'geographic' || definition.kind === 'geocentric') return bind(definition)
  return definition.kind === 'projected' ? { ...definition, base: bind(definition.base) } : definition
}

function isOneOf(keywords: readonly string[], keyword: string): boolean {
  return keywords.includes(keyword)
}

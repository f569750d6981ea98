import { axisLabel } from '../definition/axis-label.ts'
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
  wordOf,
} from './proj-json-value.ts'
import { datumNodes, idOf, primeMeridianNode, unitNode } from './read-proj-json-datum.ts'

/** PROJJSON of more characters than this is refused; the longest of EPSG has about 8000. */
const MAX_LENGTH = 400_000
/** A compound system of bound systems of projected systems has five levels. */
const MAX_DEPTH = 8

const TYPES =
  'GeographicCRS, GeodeticCRS, ProjectedCRS, VerticalCRS, CompoundCRS, BoundCRS, EngineeringCRS, ' +
  'DerivedGeographicCRS and DerivedGeodeticCRS'

/**
 * Converts PROJJSON (schema 0.7) to a tree of WKT 2 (2019).
 *
 * @throws {RasterError} `CRS` if `json` is not PROJJSON, is too long or too deep, is of a type that is not supported,
 *   or lacks a required part.
 */
export function readProjJson(json: string | ProjJsonObject): WktNode {
  return crsNode(typeof json === 'string' ? parse(json) : json, 0)
}

function parse(text: string): ProjJsonObject {
  if (text.length > MAX_LENGTH)
    throw refuse(`It has ${text.length} characters, more than ${MAX_LENGTH} are refused.`)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw refuse(cause instanceof Error ? `${cause.message}.` : 'It is not JSON.')
  }
  return objectOf(value, 'the system')
}

function crsNode(crs: ProjJsonObject, depth: number): WktNode {
  if (depth > MAX_DEPTH) throw refuse(`Systems are nested deeper than ${MAX_DEPTH} levels.`)
  if (crs.type === 'BoundCRS') return boundNode(crs, depth)
  const name = textOf(crs, 'name')
  const rest = () => [...coordinateSystem(crs), ...usages(crs), idOf(crs), remarkOf(crs)]
  switch (crs.type) {
    case 'GeographicCRS':
      return wktNode('GEOGCRS', name, ...geodeticParts(crs), ...rest())
    case 'GeodeticCRS':
      return wktNode('GEODCRS', name, ...geodeticParts(crs), ...rest())
    case 'DerivedGeographicCRS':
    case 'DerivedGeodeticCRS': {
      const isGeographic = crs.type === 'DerivedGeographicCRS'
      const base = baseNode(objectOf(crs.base_crs, 'base_crs'))
      return wktNode(
        isGeographic ? 'GEOGCRS' : 'GEODCRS',
        name,
        base,
        conversionNode(crs, 'DERIVINGCONVERSION'),
        ...rest(),
      )
    }
    case 'ProjectedCRS': {
      const base = baseNode(objectOf(crs.base_crs, 'base_crs'))
      return wktNode('PROJCRS', name, base, conversionNode(crs, 'CONVERSION'), ...rest())
    }
    case 'VerticalCRS':
      return wktNode('VERTCRS', name, ...datumNodes(crs, 'VDATUM'), ...rest())
    case 'EngineeringCRS':
      return wktNode('ENGCRS', name, ...datumNodes(crs, 'EDATUM'), ...rest())
    case 'CompoundCRS': {
      const components = listOf(crs, 'components')
      if (components.length !== 2) {
        throw refuse(`A CompoundCRS of ${components.length} components was given; supported are two.`)
      }
      const parts = components.map((part) => crsNode(objectOf(part, 'components'), depth + 1))
      return wktNode('COMPOUNDCRS', name, ...parts, ...usages(crs), idOf(crs), remarkOf(crs))
    }
    default:
      throw refuse(`The type ${shown(crs.type)} is not supported; supported are ${TYPES}.`)
  }
}

function boundNode(crs: ProjJsonObject, depth: number): WktNode {
  const [source, target] = ['source_crs', 'target_crs'].map((key) =>
    crsNode(objectOf(crs[key], key), depth + 1),
  )
  return wktNode(
    'BOUNDCRS',
    wktNode('SOURCECRS', source),
    wktNode('TARGETCRS', target),
    transformationNode(objectOf(crs.transformation, 'transformation')),
    ...usages(crs),
    idOf(crs),
    remarkOf(crs),
  )
}

/** The system that another is derived from: as PROJ writes it, without its coordinate system. */
function baseNode(crs: ProjJsonObject): WktNode {
  const isGeocentric = crs.type === 'GeodeticCRS' && subtypeOf(crs) === 'Cartesian'
  const keyword = isGeocentric ? 'BASEGEODCRS' : 'BASEGEOGCRS'
  return wktNode(keyword, textOf(crs, 'name'), ...geodeticParts(crs), baseUnit(crs), idOf(crs))
}

/** The base's angular unit, which text omits if it is the degree. */
function baseUnit(crs: ProjJsonObject): WktNode | undefined {
  const [axis] = crs.coordinate_system === undefined ? [] : axesOf(crs)
  return axis === undefined || axis.unit === 'degree' || axis.unit === 'metre'
    ? undefined
    : unitNode(axis.unit)
}

function geodeticParts(crs: ProjJsonObject): readonly WktNode[] {
  const datums = datumNodes(crs, 'DATUM')
  const frame = objectOf(crs.datum ?? crs.datum_ensemble, 'datum or datum_ensemble')
  return [...datums, primeMeridianNode(frame.prime_meridian)]
}

function conversionNode(crs: ProjJsonObject, keyword: string): WktNode {
  const conversion = objectOf(crs.conversion, 'conversion')
  return wktNode(
    keyword,
    textOf(conversion, 'name'),
    methodNode(conversion),
    ...parameterNodes(conversion, (parameter) => unitNode(parameter.unit)),
    idOf(conversion),
  )
}

/** The transformation to the system that one is bound to; its numbers are in metres, arc-seconds and as a factor. */
function transformationNode(transformation: ProjJsonObject): WktNode {
  return wktNode(
    'ABRIDGEDTRANSFORMATION',
    textOf(transformation, 'name'),
    methodNode(transformation),
    ...parameterNodes(transformation, () => undefined),
    idOf(transformation),
  )
}

function methodNode(operation: ProjJsonObject): WktNode {
  const method = objectOf(operation.method, 'method')
  return wktNode('METHOD', textOf(method, 'name'), idOf(method))
}

function parameterNodes(
  operation: ProjJsonObject,
  unitOf: (parameter: ProjJsonObject) => WktNode | undefined,
): readonly WktNode[] {
  return listOf(operation, 'parameters').map((value) => {
    const parameter = objectOf(value, 'parameters')
    const name = textOf(parameter, 'name')
    if (typeof parameter.value === 'string')
      return wktNode('PARAMETERFILE', name, parameter.value, idOf(parameter))
    const unit = unitOf(parameter)
    const factor = unit === undefined && isPartsPerMillion(parameter.unit) ? 1e-6 : undefined
    const number = numberOf(parameter, 'value')
    return wktNode(
      'PARAMETER',
      name,
      factor === undefined ? number : 1 + number * factor,
      unit,
      idOf(parameter),
    )
  })
}

function isPartsPerMillion(unit: unknown): boolean {
  return isObject(unit) && unit.type === 'ScaleUnit' && unit.conversion_factor === 1e-6
}

function coordinateSystem(crs: ProjJsonObject): readonly WktNode[] {
  const axes = axesOf(crs)
  const cs = wktNode('CS', wktNode(subtypeOf(crs)), axes.length)
  return [cs, ...axes.map((axis, index) => axisNode(axis, axes.length > 1 ? index + 1 : 0))]
}

function subtypeOf(crs: ProjJsonObject): string {
  return wordOf(objectOf(crs.coordinate_system, 'coordinate_system'), 'subtype')
}

function axesOf(crs: ProjJsonObject): readonly ProjJsonObject[] {
  const axes = listOf(objectOf(crs.coordinate_system, 'coordinate_system'), 'axis')
  if (axes.length === 0 || axes.length > 3)
    throw refuse(`A coordinate system has 1 to 3 axes, not ${axes.length}.`)
  return axes.map((axis) => objectOf(axis, 'axis'))
}

function axisNode(axis: ProjJsonObject, order: number): WktNode {
  const direction = wordOf(axis, 'direction')
  const meridian = axis.meridian === undefined ? undefined : objectOf(axis.meridian, 'meridian')
  const [longitude, unit] = meridian === undefined ? [undefined, undefined] : measureOf(meridian, 'longitude')
  return wktNode(
    'AXIS',
    axisLabel(textOf(axis, 'name'), String(axis.abbreviation ?? ''), direction, order),
    wktNode(direction),
    meridian === undefined ? undefined : wktNode('MERIDIAN', longitude, unitNode(unit ?? 'degree')),
    order === 0 ? undefined : wktNode('ORDER', order),
    unitNode(axis.unit),
  )
}

function usages(crs: ProjJsonObject): readonly WktNode[] {
  const list = crs.usages === undefined ? [crs] : listOf(crs, 'usages')
  return list.flatMap((value) => {
    const usage = objectOf(value, 'usages')
    const { scope, area } = usage
    const parts = [
      typeof scope === 'string' ? wktNode('SCOPE', scope) : undefined,
      typeof area === 'string' ? wktNode('AREA', area) : undefined,
      isObject(usage.bbox) ? boxNode(usage.bbox) : undefined,
    ]
    return parts.every((part) => part === undefined) ? [] : [wktNode('USAGE', ...parts)]
  })
}

function boxNode(box: ProjJsonObject): WktNode {
  const sides = ['south_latitude', 'west_longitude', 'north_latitude', 'east_longitude']
  return wktNode('BBOX', ...sides.map((side) => numberOf(box, side)))
}

function remarkOf(crs: ProjJsonObject): WktNode | undefined {
  return typeof crs.remarks === 'string' ? wktNode('REMARK', crs.remarks) : undefined
}

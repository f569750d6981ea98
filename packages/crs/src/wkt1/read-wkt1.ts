import { RasterError } from '@memraster/ground'
import type {
  CrsAxis,
  CrsDefinition,
  CrsUnit,
  GeographicCrs,
  ProjectedCrs,
} from '../definition/crs-definition.ts'
import { DEGREE, METRE } from '../definition/known-units.ts'
import { childNode, childNodes, missing, numberAt, textAt, type WktNode } from './parse-wkt.ts'
import { readDatum, readGrids, readId, readPrimeMeridian } from './read-wkt1-datum.ts'
import { projectedAxes, readMethod } from './read-wkt1-method.ts'

/** The keywords that open a system in WKT 1. */
export const WKT1_KEYWORDS: readonly string[] = [
  'GEOGCS',
  'PROJCS',
  'GEOCCS',
  'VERT_CS',
  'VERTCS',
  'COMPD_CS',
  'LOCAL_CS',
]

/**
 * The definition that a tree of WKT 1 describes, in OGC's, GDAL's or Esri's dialect.
 *
 * @throws {RasterError} `CRS` if a required part is missing.
 */
export function readWkt1(root: WktNode): CrsDefinition {
  const name = textAt(root, 0) ?? 'unnamed'
  switch (root.keyword) {
    case 'GEOGCS':
      return readGeographic(root)
    case 'PROJCS':
      return readProjected(root)
    case 'GEOCCS':
      return {
        kind: 'geocentric',
        name,
        datum: readDatum(root),
        primeMeridian: readPrimeMeridian(root),
        unit: readUnit(root, METRE),
        axes: readAxes(root, 'Geocentric X OTHER Geocentric Y OTHER Geocentric Z NORTH'),
        ...readId(root),
      }
    case 'VERT_CS':
    case 'VERTCS': {
      const datum = childNode(root, 'VERT_DATUM', 'VDATUM', 'DATUM')
      const geoid = readGrids(datum)
      return {
        kind: 'vertical',
        name,
        datum: {
          name: textAt(datum, 0) ?? 'unknown',
          type: numberAt(datum, 1) ?? 2005,
          ...(geoid === undefined ? {} : { geoid }),
          ...(datum === undefined ? {} : readId(datum)),
        },
        unit: readUnit(root, METRE),
        axes: readAxes(root, 'Up UP'),
        ...readId(root),
      }
    }
    case 'COMPD_CS': {
      const [horizontal, vertical] = childNodes(root, ...WKT1_KEYWORDS)
      if (horizontal === undefined || vertical === undefined) throw missing(root, 'two systems that it joins')
      return {
        kind: 'compound',
        name,
        horizontal: readWkt1(horizontal),
        vertical: readWkt1(vertical),
        ...readId(root),
      }
    }
    case 'LOCAL_CS': {
      const datum = childNode(root, 'LOCAL_DATUM')
      return {
        kind: 'engineering',
        name,
        ...(datum === undefined
          ? {}
          : { datum: { name: textAt(datum, 0) ?? 'unknown', type: numberAt(datum, 1) ?? 32767 } }),
        unit: readUnit(root, METRE),
        axes: readAxes(root, 'Easting EAST Northing NORTH'),
        ...readId(root),
      }
    }
    default:
      throw new RasterError(
        'CRS',
        `${root.keyword} opens no coordinate reference system of WKT 1; known are ${WKT1_KEYWORDS.join(', ')}.`,
      )
  }
}

function readGeographic(node: WktNode): GeographicCrs {
  return {
    kind: 'geographic',
    name: textAt(node, 0) ?? 'unnamed',
    datum: readDatum(node),
    primeMeridian: readPrimeMeridian(node),
    unit: readUnit(node, DEGREE),
    axes: readAxes(node, 'Longitude EAST Latitude NORTH'),
    ...readId(node),
  }
}

function readProjected(node: WktNode): ProjectedCrs {
  const base = childNode(node, 'GEOGCS')
  if (base === undefined) throw missing(node, 'a GEOGCS')
  const projection = childNode(node, 'PROJECTION')
  const methodName = textAt(projection, 0)
  if (methodName === undefined) throw missing(node, 'a PROJECTION')
  const given = childNodes(node, 'PARAMETER').map((parameter) => {
    const name = textAt(parameter, 0)
    const value = numberAt(parameter, 1)
    if (name === undefined || value === undefined)
      throw missing(node, 'the name or the number of a PARAMETER')
    return [name, value] as const
  })
  const proj4 = childNodes(node, 'EXTENSION').find((extension) => textAt(extension, 0) === 'PROJ4')
  const method = readMethod(methodName, given)
  return {
    kind: 'projected',
    name: textAt(node, 0) ?? 'unnamed',
    base: readGeographic(base),
    ...method,
    unit: readUnit(node, METRE),
    axes: readAxes(node, projectedAxes(method, given)),
    ...(proj4 === undefined ? {} : { proj4: textAt(proj4, 1) ?? '' }),
    ...readId(node),
  }
}

function readUnit(node: WktNode, fallback: CrsUnit): CrsUnit {
  const unit = childNode(node, 'UNIT')
  const factor = numberAt(unit, 1)
  if (unit === undefined || factor === undefined || !(factor > 0)) return fallback
  return { name: textAt(unit, 0) ?? 'unknown', factor, ...readId(unit) }
}

function readAxes(node: WktNode, fallback: string): readonly CrsAxis[] {
  const axes = childNodes(node, 'AXIS').map((axis) => ({
    name: textAt(axis, 0) ?? 'unknown',
    direction: (textAt(axis, 1) ?? 'OTHER').toUpperCase(),
  }))
  if (axes.length > 0) return axes
  return [...fallback.matchAll(/(.+?) ([A-Z]{2,})(?: |$)/g)].map(([, name = '', direction = '']) => {
    const abbreviation = ABBREVIATIONS.get(name)
    return { name, ...(abbreviation === undefined ? {} : { abbreviation }), direction }
  })
}

/** Of default axes. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['Easting', 'E'],
  ['Northing', 'N'],
  ['Longitude', 'lon'],
  ['Latitude', 'lat'],
])

import { RasterError } from '@memraster/ground'
import type {
  CrsAxis,
  CrsDefinition,
  CrsId,
  CrsUnit,
  GeodeticDatum,
  GeographicCrs,
  PrimeMeridian,
  ProjectedCrs,
} from '../definition/crs-definition.ts'
import { massageDatumName } from '../definition/datum-name.ts'
import { DEGREE, METRE } from '../definition/known-units.ts'
import {
  arrangeParameters,
  type ProjectionMethod,
  parameterRole,
  projectionMethod,
} from '../definition/projection-method.ts'
import { type ExtendedMethod, isWebMercator, webMercator } from '../definition/web-mercator.ts'
import { childNode, childNodes, numberAt, textAt, type WktNode } from './parse-wkt.ts'

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
  const axes = isSouthWest(method.method, given) ? SOUTH_WEST : usualAxes(method)
  return {
    kind: 'projected',
    name: textAt(node, 0) ?? 'unnamed',
    base: readGeographic(base),
    ...method,
    unit: readUnit(node, METRE),
    axes: readAxes(node, axes),
    ...(proj4 === undefined ? {} : { proj4: textAt(proj4, 1) ?? '' }),
    ...readId(node),
  }
}

type Parameters = ProjectedCrs['parameters']

const SOUTH_WEST = 'Southing SOUTH Westing WEST'

/** Whether a Krovak has its own axes; Esri's scale of -1 means that they point east and north. */
function isSouthWest(method: string, given: Parameters): boolean {
  return method === 'Krovak' && !given.some(([name, value]) => name.toUpperCase() === 'X_SCALE' && value < 0)
}

/** PROJ's default axes of a projection: at a pole both point away from it. */
function usualAxes({ method, parameters }: ExtendedMethod): string {
  if (method === 'Transverse_Mercator_South_Orientated') return 'Easting WEST Northing SOUTH'
  const latitude = parameters.find(([name]) => parameterRole(name) === 'latitude')?.[1] ?? 0
  const isPolar =
    method === 'Polar_Stereographic' ||
    (method === 'Lambert_Azimuthal_Equal_Area' && Math.abs(latitude) === 90)
  if (!isPolar) return 'Easting EAST Northing NORTH'
  return latitude > 0 ? 'Easting SOUTH Northing SOUTH' : 'Easting NORTH Northing NORTH'
}

/** Esri's parameters for the axes of a Krovak. */
const KROVAK_AXES = /^(X_Scale|Y_Scale|XY_Plane_Rotation)$/i

function readMethod(methodName: string, given: Parameters): ExtendedMethod {
  if (isWebMercator(methodName)) return webMercator(given)
  const named = (name: string) => given.find(([key]) => key.toLowerCase() === name)?.[1]
  const bare = methodName.toLowerCase()
  if (bare === 'lambert_conformal_conic' || bare === 'lambert_conformal_conic_1sp') {
    const name =
      named('standard_parallel_2') === undefined
        ? 'Lambert_Conformal_Conic_1SP'
        : 'Lambert_Conformal_Conic_2SP'
    const method = projectionMethod(name)
    // Esri repeats the latitude of origin as the first parallel of a cone with one.
    const kept = name.endsWith('1SP')
      ? given.filter(([key]) => key.toLowerCase() !== 'standard_parallel_1')
      : given
    if (method !== undefined) return { method: name, parameters: arrangeParameters(method, kept) }
  }
  if (bare.startsWith('stereographic_') && bare.endsWith('_pole')) {
    const method = projectionMethod(methodName)
    const kept = given
      .filter(([key]) => key.toLowerCase() !== 'scale_factor')
      .map(
        ([key, value]) =>
          [key.toLowerCase() === 'standard_parallel_1' ? 'latitude_of_origin' : key, value] as const,
      )
    if (method !== undefined) return { method: method.name, parameters: arrangeParameters(method, kept) }
  }
  const isPole = Math.abs(given.find(([name]) => parameterRole(name) === 'latitude')?.[1] ?? 0) === 90
  const method = projectionMethod(bare === 'stereographic' && isPole ? 'Polar_Stereographic' : methodName)
  if (method === undefined) return { method: methodName, parameters: given }
  return {
    method: method.name,
    parameters: arrangeParameters(method, withGridAngle(method, withoutOption(withoutScale(bare, given)))),
  }
}

/** `given` without the 0 by which Esri chooses the usual variant of a method, and without parameters of axes. */
function withoutOption(given: Parameters): Parameters {
  return given.filter(([name, value]) => (name !== 'Option' || value !== 0) && !KROVAK_AXES.test(name))
}

/** `given` without a scale of 1 if the latitude is that of true scale, or if the method has no scale. */
function withoutScale(method: string, given: Parameters): Parameters {
  if (method !== 'polar_stereographic' && method !== 'cassini') return given
  return given.filter(([name, value]) => parameterRole(name) !== 'scale' || value !== 1)
}

/** `given` with the angle of the grid, which Esri omits if it equals the azimuth. */
function withGridAngle(method: ProjectionMethod, given: Parameters): Parameters {
  const azimuth = given.find(([name]) => parameterRole(name) === 'azimuth')
  const needsAngle = method.parameters.includes('rectified_grid_angle')
  if (!needsAngle || azimuth === undefined || given.some(([name]) => parameterRole(name) === 'gridAngle'))
    return given
  return [...given, ['rectified_grid_angle', azimuth[1]]]
}

/**
 * The datum within a `GEOGCS` or `GEOCCS`.
 *
 * @throws {RasterError} `CRS` if there is none with an ellipsoid.
 */
export function readDatum(node: WktNode): GeodeticDatum {
  const datum = childNode(node, 'DATUM')
  const spheroid = datum === undefined ? undefined : childNode(datum, 'SPHEROID', 'ELLIPSOID')
  const semiMajor = numberAt(spheroid, 1)
  const inverseFlattening = numberAt(spheroid, 2)
  if (
    datum === undefined ||
    spheroid === undefined ||
    semiMajor === undefined ||
    inverseFlattening === undefined
  ) {
    throw missing(node, 'a DATUM with a SPHEROID, its semi-major axis and its inverse flattening')
  }
  if (!(semiMajor > 0)) throw missing(node, `a semi-major axis above 0, ${semiMajor} was given`)
  const shift = childNode(datum, 'TOWGS84')
  const towgs84 = shift?.values.filter((value) => typeof value === 'number')
  const grids = readGrids(datum)
  return {
    name: massageDatumName(textAt(datum, 0) ?? 'unknown'),
    ellipsoid: { name: textAt(spheroid, 0) ?? 'unknown', semiMajor, inverseFlattening, ...readId(spheroid) },
    ...(towgs84 === undefined || towgs84.length === 0 ? {} : { towgs84 }),
    ...(grids === undefined ? {} : { grids }),
    ...readId(datum),
  }
}

function readGrids(datum: WktNode | undefined): string | undefined {
  if (datum === undefined) return undefined
  const extension = childNodes(datum, 'EXTENSION').find((node) => textAt(node, 0) === 'PROJ4_GRIDS')
  return textAt(extension, 1)
}

/** The prime meridian within a `GEOGCS` or `GEOCCS`; Greenwich if there is none. */
export function readPrimeMeridian(node: WktNode): PrimeMeridian {
  const meridian = childNode(node, 'PRIMEM')
  if (meridian === undefined) return { name: 'Greenwich', longitude: 0 }
  return {
    name: textAt(meridian, 0) ?? 'Greenwich',
    longitude: numberAt(meridian, 1) ?? 0,
    ...readId(meridian),
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

function readId(node: WktNode): { readonly id?: CrsId } {
  const id = childNode(node, 'AUTHORITY')
  const authority = textAt(id, 0)
  const code = textAt(id, 1)
  return authority === undefined || code === undefined ? {} : { id: { authority, code } }
}

function missing(node: WktNode, part: string): RasterError {
  return new RasterError(
    'CRS',
    `${node.keyword}[${JSON.stringify(textAt(node, 0) ?? '')}, ...] lacks ${part}.`,
  )
}

import type { CrsId, GeodeticDatum, PrimeMeridian } from '../definition/crs-definition.ts'
import { massageDatumName } from '../definition/datum-name.ts'
import { childNode, childNodes, missing, numberAt, textAt, type WktNode } from './parse-wkt.ts'

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

/** The files of PROJ's that shift a datum, or a vertical one's geoid. */
export function readGrids(datum: WktNode | undefined): string | undefined {
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

/** The identifier of a part, if it has one. */
export function readId(node: WktNode): { readonly id?: CrsId } {
  const id = childNode(node, 'AUTHORITY')
  const authority = textAt(id, 0)
  const code = textAt(id, 1)
  return authority === undefined || code === undefined ? {} : { id: { authority, code } }
}

import type { CrsId, GeodeticDatum, PrimeMeridian } from '../definition/crs-definition.ts'
import { massageDatumName } from '../definition/datum-name.ts'
import { DEGREE } from '../definition/known-units.ts'
import { epsgDatum, epsgDatumNamed } from '../epsg/epsg-geodesy.ts'
import { childNode, missing, numberAt, textAt, type WktNode } from '../wkt1/parse-wkt.ts'

/**
 * The datum, or the ensemble of datums, within a geodetic system of WKT 2.
 *
 * @throws {RasterError} `CRS` if there is none with an ellipsoid.
 */
export function readDatum(node: WktNode): GeodeticDatum {
  const datum = childNode(node, 'DATUM', 'TRF', 'GEODETICDATUM', 'ENSEMBLE')
  const ellipsoid = datum === undefined ? undefined : childNode(datum, 'ELLIPSOID', 'SPHEROID')
  const semiMajor = numberAt(ellipsoid, 1)
  const inverseFlattening = numberAt(ellipsoid, 2)
  if (
    datum === undefined ||
    ellipsoid === undefined ||
    semiMajor === undefined ||
    inverseFlattening === undefined
  ) {
    throw missing(node, 'a DATUM with an ELLIPSOID, its semi-major axis and its inverse flattening')
  }
  const metres = numberAt(childNode(ellipsoid, 'LENGTHUNIT', 'UNIT'), 1) ?? 1
  if (!(semiMajor * metres > 0)) throw missing(node, `a semi-major axis above 0, ${semiMajor} was given`)
  const code = datum.keyword === 'ENSEMBLE' ? numericCode(datum) : undefined
  // The ellipsoid of an ensemble has no ID, which GDAL takes from the entry of the ensemble.
  const known = code === undefined ? undefined : epsgDatum(code)?.ellipsoid.id
  return {
    name: datumName(datum),
    ellipsoid: {
      name: textAt(ellipsoid, 0) ?? 'unknown',
      semiMajor: semiMajor * metres,
      inverseFlattening,
      ...(known === undefined ? {} : { id: known }),
      ...readId(ellipsoid),
    },
    ...readId(datum),
  }
}

/** A datum's name as GDAL writes it in WKT 1: spelled with underscores if it is one of EPSG's. */
function datumName(datum: WktNode): string {
  const name = (textAt(datum, 0) ?? 'unknown').replace(/ ensemble$/, '')
  const massaged = massageDatumName(name)
  const isOwn =
    massaged !== 'WGS_1984' && readId(datum).id === undefined && epsgDatumNamed(massaged) === undefined
  return isOwn ? name : massaged
}

/** The prime meridian within a geodetic system of WKT 2; Greenwich if there is none. */
export function readPrimeMeridian(node: WktNode): PrimeMeridian {
  const meridian = childNode(node, 'PRIMEM', 'PRIMEMERIDIAN')
  if (meridian === undefined)
    return { name: 'Greenwich', longitude: 0, id: { authority: 'EPSG', code: '8901' } }
  const name = textAt(meridian, 0) ?? 'Greenwich'
  const factor = numberAt(childNode(meridian, 'ANGLEUNIT', 'UNIT'), 1)
  const given = numberAt(meridian, 1) ?? 0
  const longitude = factor === undefined || name === 'Greenwich' ? given : (given * factor) / DEGREE.factor
  return { name, longitude, ...readId(meridian) }
}

/** The ID of a node of WKT 2. */
export function readId(node: WktNode): { readonly id?: CrsId } {
  const id = childNode(node, 'ID', 'AUTHORITY')
  const authority = textAt(id, 0)
  const code = textAt(id, 1)
  return authority === undefined || code === undefined ? {} : { id: { authority, code } }
}

/** The code that EPSG has for a method or a parameter. */
export function numericCode(node: WktNode): number | undefined {
  const { id } = readId(node)
  return id?.authority.toUpperCase() === 'EPSG' ? Number(id.code) : undefined
}

import type { CrsUnit } from '@memraster/crs'
import { angleUnit, DEGREE, lengthUnit } from '@memraster/crs/internal'
import { datumEntry, ellipsoidEntry, geodeticEntry, meridianEntry, projectedEntry } from './epsg-entries.ts'
import { doubleOf, GEO_KEY, type GeoKeys, shortOf, USER_DEFINED } from './geo-keys.ts'

/**
 * The parts of a system after looking up each code and applying the keys beside it, as libgeotiff does (`GTIFGetDefn`).
 * A code is `undefined` if it is user-defined or missing.
 */
export interface GeoKeyParts {
  readonly model: number | undefined
  readonly projected: number | undefined
  readonly geodetic: number | undefined
  readonly datum: number | undefined
  readonly ellipsoid: number | undefined
  readonly meridian: number | undefined
  /** Code of the unit of length; it may be one that EPSG does not have. */
  readonly lengthUnit: number | undefined
  readonly metres: number
  readonly angleUnit: number | undefined
  readonly degrees: number
  /** Metres; 0 if unknown. */
  readonly semiMajor: number
  readonly semiMinor: number
  /** Degrees east of Greenwich. */
  readonly longitude: number
}

/** The parts that the keys name or spell out. */
export function settleParts(keys: GeoKeys): GeoKeyParts {
  const projected = codeOf(shortOf(keys, GEO_KEY.projectedCrs))
  const own = projected === undefined ? {} : projectedEntry(projected)
  const length = codeOf(
    shortOf(keys, GEO_KEY.linearUnits) ?? own.unit ?? shortOf(keys, GEO_KEY.geogLinearUnits),
  )
  const given = shortOf(keys, GEO_KEY.geodeticCrs) ?? own.base
  const geodetic = given === undefined || given < 1 || given >= USER_DEFINED ? undefined : given
  const entry = geodetic === undefined ? undefined : geodeticEntry(geodetic)
  const angle = codeOf(shortOf(keys, GEO_KEY.angularUnits) ?? entry?.unit)
  const degrees = (angle === undefined ? undefined : angularUnit(angle)?.factor) ?? DEGREE.factor
  const datum = codeOf(shortOf(keys, GEO_KEY.geodeticDatum) ?? entry?.datum)
  const ellipsoid = codeOf(
    shortOf(keys, GEO_KEY.ellipsoid) ?? (datum === undefined ? undefined : datumEntry(datum)?.ellipsoid),
  )
  const meridian = codeOf(shortOf(keys, GEO_KEY.primeMeridian) ?? entry?.meridian)
  const size = length === undefined ? doubleOf(keys, GEO_KEY.linearUnitSize) : lengthUnit(length)?.factor
  return {
    model: codeOf(shortOf(keys, GEO_KEY.modelType)),
    projected,
    geodetic,
    datum,
    ellipsoid,
    meridian,
    lengthUnit: length,
    metres: size ?? 1,
    angleUnit: angle,
    degrees: degrees / DEGREE.factor,
    ...settleFigure(keys, ellipsoid),
    longitude:
      meridian === undefined
        ? toDegrees(doubleOf(keys, GEO_KEY.primeMeridianLongitude) ?? 0, angle)
        : (meridianEntry(meridian)?.longitude ?? 0),
  }
}

/** The unit of angle that libgeotiff knows by this code: all kinds of degrees are one. */
export function angularUnit(code: number): CrsUnit | undefined {
  return code === 9107 || code === 9108 || code === 9110 || code === 9102 ? DEGREE : angleUnit(code)
}

function codeOf(code: number | undefined): number | undefined {
  return code === USER_DEFINED ? undefined : code
}

function settleFigure(
  keys: GeoKeys,
  ellipsoid: number | undefined,
): Pick<GeoKeyParts, 'semiMajor' | 'semiMinor'> {
  const known = ellipsoid === undefined ? undefined : ellipsoidEntry(ellipsoid)
  const semiMajor = doubleOf(keys, GEO_KEY.semiMajorAxis) ?? known?.semiMajor ?? 0
  const inverse = doubleOf(keys, GEO_KEY.inverseFlattening)
  if (inverse !== undefined) return { semiMajor, semiMinor: minorOf(semiMajor, inverse) }
  const own = known === undefined ? 0 : minorOf(known.semiMajor, known.inverseFlattening)
  return { semiMajor, semiMinor: doubleOf(keys, GEO_KEY.semiMinorAxis) ?? own }
}

function minorOf(semiMajor: number, inverseFlattening: number): number {
  return inverseFlattening === 0 ? semiMajor : semiMajor * (1 - 1 / inverseFlattening)
}

const SEXAGESIMAL = 9110

/** An angle in degrees; sexagesimal ones are `DDD.MMSSsss`. */
function toDegrees(angle: number, unit: number | undefined): number {
  if (unit !== SEXAGESIMAL || Math.abs(angle) >= 999.9)
    return angle * (unit === undefined ? 1 : (angularUnit(unit)?.factor ?? DEGREE.factor) / DEGREE.factor)
  const [whole = '', rest = ''] = Math.abs(angle).toFixed(7).split('.')
  const seconds = Number(`${rest.slice(2, 4)}.${rest.slice(4)}`)
  return Math.sign(angle) * (Number(whole) + Number(rest.slice(0, 2)) / 60 + seconds / 3600)
}

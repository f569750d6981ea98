import {
  angleUnit,
  CRS,
  type CrsUnit,
  DEGREE,
  type Ellipsoid,
  epsgDatum,
  epsgEllipsoid,
  epsgPrimeMeridian,
  type GeodeticDatum,
  type GeographicCrs,
  isRasterError,
  type PrimeMeridian,
} from '@memraster/core/backend'
import { codeOf, GEO_KEY, type GeoKeys, numberOf, textOf } from './geo-keys.ts'
import { type CitedNames, parseGeodeticCitation } from './geodetic-citation.ts'

const WGS84_INVERSE_FLATTENING = 298.257223563

/** The system that EPSG counts as `code`, `undefined` where it is not known. */
export function epsgCrs(code: number | undefined): CRS | undefined {
  if (code === undefined) return undefined
  try {
    return CRS.fromEpsg(code)
  } catch (error) {
    if (isRasterError(error, 'CRS')) return undefined
    throw error
  }
}

/**
 * The geographic system that the keys spell out, or that they name by EPSG's code, as base of another: as GDAL
 * gives it, without the code of the prime meridian and with an inverse flattening by way of the semi-minor axis.
 */
export function readGeographic(keys: GeoKeys): GeographicCrs {
  const code = codeOf(keys, GEO_KEY.geodeticCrs)
  const known = epsgCrs(code)?.definition
  if (known?.kind === 'geographic' && known.axes.length === 2) {
    const { name, longitude } = known.primeMeridian
    const ellipsoid = viaSemiMinor(known.datum.ellipsoid)
    return { ...known, datum: { ...known.datum, ellipsoid }, primeMeridian: { name, longitude } }
  }
  const names = parseGeodeticCitation(textOf(keys, GEO_KEY.geodeticCitation))
  const datum = readDatum(keys, names)
  return {
    kind: 'geographic',
    name: names.name ?? (datum.id === undefined ? 'unknown' : spelledOut(datum.name)),
    datum,
    primeMeridian: readPrimeMeridian(keys, names),
    unit: readAngularUnit(keys, names),
    axes: [
      { name: 'Latitude', direction: 'NORTH' },
      { name: 'Longitude', direction: 'EAST' },
    ],
  }
}

function readDatum(keys: GeoKeys, names: CitedNames): GeodeticDatum {
  const code = codeOf(keys, GEO_KEY.geodeticDatum)
  const known = code === undefined ? undefined : epsgDatum(code)
  const ellipsoid = readEllipsoid(keys, names, known?.ellipsoid)
  if (known !== undefined) return { ...known, name: names.datum ?? known.name, ellipsoid }
  const shift = keys.get(GEO_KEY.toWgs84)
  const numbers = Array.isArray(shift) && (shift.length === 3 || shift.length === 7) ? shift : undefined
  return {
    name: names.datum ?? 'unnamed',
    ellipsoid,
    ...(numbers === undefined
      ? {}
      : { towgs84: Array.from({ length: 7 }, (_, index) => Number(numbers[index] ?? 0)) }),
  }
}

/** The ellipsoid that the keys name or measure; what a citation names is measured exactly by its keys. */
function readEllipsoid(keys: GeoKeys, names: CitedNames, ofDatum: Ellipsoid | undefined): Ellipsoid {
  const code = codeOf(keys, GEO_KEY.ellipsoid)
  const known = (code === undefined ? undefined : epsgEllipsoid(code)) ?? ofDatum
  const semiMajor = positive(numberOf(keys, GEO_KEY.semiMajorAxis))
  const inverse = readInverseFlattening(keys, semiMajor)
  if (names.ellipsoid !== undefined && semiMajor !== undefined && inverse !== undefined) {
    const id = known?.id === undefined ? {} : { id: known.id }
    return { name: names.ellipsoid, semiMajor, inverseFlattening: inverse, ...id }
  }
  if (known !== undefined) return viaSemiMinor(known)
  if (semiMajor === undefined) {
    return {
      name: 'unretrievable - using WGS84',
      semiMajor: 6378137,
      inverseFlattening: WGS84_INVERSE_FLATTENING,
    }
  }
  return { name: names.ellipsoid ?? 'unnamed', semiMajor, inverseFlattening: inverse ?? 0 }
}

function readInverseFlattening(keys: GeoKeys, semiMajor: number | undefined): number | undefined {
  const inverse = numberOf(keys, GEO_KEY.inverseFlattening)
  if (inverse !== undefined && inverse >= 0) return inverse
  const semiMinor = positive(numberOf(keys, GEO_KEY.semiMinorAxis))
  if (semiMinor === undefined || semiMajor === undefined) return undefined
  return semiMinor >= semiMajor ? 0 : semiMajor / (semiMajor - semiMinor)
}

/** `ellipsoid` as it comes back when its semi-minor axis is stored: GDAL's last digits differ from EPSG's. */
function viaSemiMinor(ellipsoid: Ellipsoid): Ellipsoid {
  const { semiMajor, inverseFlattening } = ellipsoid
  if (inverseFlattening === 0 || inverseFlattening === WGS84_INVERSE_FLATTENING) return ellipsoid
  const semiMinor = semiMajor * (1 - 1 / inverseFlattening)
  return { ...ellipsoid, inverseFlattening: semiMajor / (semiMajor - semiMinor) }
}

function readPrimeMeridian(keys: GeoKeys, names: CitedNames): PrimeMeridian {
  const code = codeOf(keys, GEO_KEY.primeMeridian)
  const known = code === undefined ? undefined : epsgPrimeMeridian(code)
  if (known !== undefined) return { name: names.primeMeridian ?? known.name, longitude: known.longitude }
  const given = numberOf(keys, GEO_KEY.primeMeridianLongitude)
  if (given === undefined) return { name: names.primeMeridian ?? 'Greenwich', longitude: 0 }
  const { factor } = readAngularUnit(keys, names)
  const isDegree = Math.abs(factor / DEGREE.factor - 1) < 1e-10
  const longitude = isDegree ? given : (given * factor) / DEGREE.factor
  return { name: names.primeMeridian ?? 'unnamed', longitude }
}

function readAngularUnit(keys: GeoKeys, names: CitedNames): CrsUnit {
  const code = codeOf(keys, GEO_KEY.angularUnits)
  const known = code === 9102 ? DEGREE : code === undefined ? undefined : angleUnit(code)
  // GDAL goes by way of degrees, and of a degree with 15 digits.
  if (known !== undefined) return { ...known, factor: (known.factor / DEGREE.factor) * 0.0174532925199433 }
  const size = positive(numberOf(keys, GEO_KEY.angularUnitSize))
  return { name: names.unit ?? 'unknown', factor: size ?? DEGREE.factor }
}

/** A datum's name as EPSG writes it rather than WKT 1. */
function spelledOut(name: string): string {
  return name === 'WGS_1984' ? 'World Geodetic System 1984' : name.replaceAll('_', ' ')
}

function positive(value: number | undefined): number | undefined {
  return value !== undefined && value > 0 ? value : undefined
}

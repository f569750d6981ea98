import type { CrsUnit, Ellipsoid, GeodeticDatum, GeographicCrs, PrimeMeridian } from '@memraster/crs'
import { angleUnit, DEGREE, esriGeographic, nameDatum, officialDatumName } from '@memraster/crs/internal'
import { type CitedNames, parseCitation } from './citations.ts'
import { datumEntry, ellipsoidEntry, epsgCrs, geodeticEntry, meridianEntry } from './epsg-entries.ts'
import { angularUnit, type GeoKeyParts } from './geo-key-parts.ts'
import { doubleOf, GEO_KEY, type GeoKeys, listOf, MODEL, stringOf } from './geo-keys.ts'

const WGS84_MAJOR = 6378137
const WGS84_INVERSE_FLATTENING = 298.257223563
/** A degree as GDAL writes it. */
const DEGREE_15_DIGITS = 0.0174532925199433

/**
 * The geographic system of the keys, alone or as base of another, as in GDAL: without the code of the prime meridian,
 * and with an inverse flattening computed from the semi-minor axis.
 */
export function readGeographic(keys: GeoKeys, parts: GeoKeyParts): GeographicCrs {
  const entry = parts.geodetic === undefined ? undefined : geodeticEntry(parts.geodetic)
  const citation = entry === undefined ? stringOf(keys, GEO_KEY.geodeticCitation) : undefined
  const names = withoutEsriNames(parseCitation(citation, 'geodetic') ?? {})
  const known = epsgCrs(parts.geodetic)?.definition
  const isCoded = parts.geodetic === undefined || known !== undefined
  const datum = readDatum(keys, parts, names, isCoded)
  // GDAL does not keep a code whose unit of angle is another, but beside grads.
  const isInOwnUnit =
    known?.kind !== 'geographic' ||
    isNear(known.unit.factor, parts.degrees * DEGREE.factor) ||
    (parts.model === MODEL.geographic && isNear(known.unit.factor, DEGREE.factor))
  const isLongitudeFirst = known?.kind === 'geographic' && known.axes[0]?.direction === 'EAST'
  const isOwn =
    isCoded && isInOwnUnit && !isSpatial(known) && !(isLongitudeFirst && parts.model === MODEL.geographic)
  const code = isOwn && parts.model !== MODEL.geocentric ? parts.geodetic : undefined
  const crs: GeographicCrs = {
    kind: 'geographic',
    name: (entry?.name ?? names.name) || (datum.name === 'unnamed' ? 'unknown' : spelledOut(datum.name)),
    datum,
    primeMeridian: readPrimeMeridian(keys, parts, names),
    unit: readAngularUnit(keys, parts, names),
    axes: [
      { name: 'Latitude', direction: 'NORTH' },
      { name: 'Longitude', direction: 'EAST' },
    ],
    ...idOf(code),
  }
  const named = names.datum === undefined ? crs : nameDatum(crs)
  return named.kind === 'geographic' ? named : crs
}

/** `names` with EPSG's names in place of those of Esri's dialect. */
function withoutEsriNames(names: CitedNames): CitedNames {
  const { name, datum, ellipsoid } = names
  const known = name?.startsWith('GCS_') === true ? esriGeographic(name) : undefined
  const ofDatum = datum?.startsWith('D_') === true ? esriGeographic(`GCS_${datum.slice(2)}`) : undefined
  const figure = ofDatum?.datum.ellipsoid.name
  return {
    ...names,
    ...(known === undefined ? {} : { name: known.name }),
    ...(ofDatum === undefined ? {} : { datum: ofDatum.datum.name }),
    ...(ellipsoid?.includes('_') !== true
      ? {}
      : { ellipsoid: ESRI_ELLIPSOIDS.get(ellipsoid) ?? (isAlike(figure, ellipsoid) ? figure : ellipsoid) }),
  }
}

/** Esri's names of ellipsoids, if they are not just EPSG's with underscores. */
const ESRI_ELLIPSOIDS: ReadonlyMap<string, string> = new Map([
  ['WGS_1984', 'WGS 84'],
  ['WGS_1972', 'WGS 72'],
  ['Krasovsky_1940', 'Krassowsky 1940'],
])

function isAlike(name: string | undefined, esri: string): name is string {
  return name?.replaceAll(' ', '_') === esri
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a / b - 1) < 1e-9
}

/** Whether a system has ellipsoidal heights: GDAL does not give its code to a system without. */
function isSpatial(definition: ReturnType<typeof definitionOf>): boolean {
  return definition?.kind === 'geographic' && definition.axes.length === 3
}

function definitionOf(code: number | undefined) {
  return epsgCrs(code)?.definition
}

function readDatum(keys: GeoKeys, parts: GeoKeyParts, names: CitedNames, isCoded: boolean): GeodeticDatum {
  const entry = parts.datum === undefined ? undefined : datumEntry(parts.datum)
  const shift = shiftOf(keys, parts)
  return {
    name: names.datum ?? entry?.name ?? 'unnamed',
    ellipsoid: readEllipsoid(keys, parts, names, isCoded),
    ...(shift.length === 0
      ? {}
      : { towgs84: Array.from({ length: 7 }, (_, index) => Number(shift[index] ?? 0)) }),
    ...idOf(isCoded ? parts.datum : undefined),
  }
}

/** The shift to WGS 84, which GDAL leaves out beside a datum that EPSG has. */
function shiftOf(keys: GeoKeys, { datum }: GeoKeyParts): readonly number[] {
  return datum === undefined ? listOf(keys, GEO_KEY.toWgs84) : []
}

function readEllipsoid(keys: GeoKeys, parts: GeoKeyParts, names: CitedNames, isCoded: boolean): Ellipsoid {
  const id = idOf(isCoded ? parts.ellipsoid : undefined)
  const { semiMajor, semiMinor } = parts
  if (semiMajor === 0) {
    const name = 'unretrievable - using WGS84'
    return { name, semiMajor: WGS84_MAJOR, inverseFlattening: WGS84_INVERSE_FLATTENING, ...id }
  }
  const entry = parts.ellipsoid === undefined ? undefined : ellipsoidEntry(parts.ellipsoid)
  // GDAL keeps the flattening beside a shift, or of an ellipsoid named in a citation, unchanged.
  const isAsGiven = names.ellipsoid !== undefined || shiftOf(keys, parts).length > 0
  const given = isAsGiven ? doubleOf(keys, GEO_KEY.inverseFlattening) : undefined
  const name = names.ellipsoid ?? entry?.name ?? 'unnamed'
  return { name, semiMajor, inverseFlattening: given || inverseOf(semiMajor, semiMinor), ...id }
}

function inverseOf(semiMajor: number, semiMinor: number): number {
  if (Math.abs(semiMajor - semiMinor) < 0.1 || semiMinor <= 0 || semiMinor > semiMajor) return 0
  const inverse = semiMajor / (semiMajor - semiMinor)
  const isWgs84 =
    Math.abs(semiMajor - WGS84_MAJOR) < 1e-10 && Math.abs(inverse - WGS84_INVERSE_FLATTENING) < 1e-10
  return isWgs84 ? WGS84_INVERSE_FLATTENING : inverse
}

function readPrimeMeridian(keys: GeoKeys, parts: GeoKeyParts, names: CitedNames): PrimeMeridian {
  if (names.primeMeridian !== undefined) {
    const given = doubleOf(keys, GEO_KEY.primeMeridianLongitude)
    return { name: names.primeMeridian, longitude: given ?? parts.longitude }
  }
  const entry = parts.meridian === undefined ? undefined : meridianEntry(parts.meridian)
  return {
    name: entry?.name ?? (parts.longitude === 0 ? 'Greenwich' : 'unnamed'),
    longitude: parts.longitude,
  }
}

function readAngularUnit(keys: GeoKeys, parts: GeoKeyParts, names: CitedNames): CrsUnit {
  if (names.unit !== undefined) {
    const named = /^grads?$/i.test(names.unit) ? angleUnit(9105) : undefined
    if (named !== undefined) return named
    const factor = doubleOf(keys, GEO_KEY.angularUnitSize) ?? parts.degrees * DEGREE_15_DIGITS
    return { name: names.unit, factor: factor === 0 ? DEGREE_15_DIGITS : factor }
  }
  const known = parts.angleUnit === undefined ? undefined : angularUnit(parts.angleUnit)
  if (known === undefined) return { name: 'unknown', factor: DEGREE_15_DIGITS }
  // GDAL converts via degrees, and a degree of 15 digits.
  const factor = (known.factor / DEGREE.factor) * DEGREE_15_DIGITS
  return parts.angleUnit === MIL ? { name: known.name, factor } : { ...known, factor }
}

/** A unit under whose name GDAL finds no code. */
const MIL = 9114

/** EPSG's ID of this code. */
export function idOf(code: number | undefined): Pick<GeodeticDatum, 'id'> {
  return code === undefined ? {} : { id: { authority: 'EPSG', code: String(code) } }
}

/** A datum's name as EPSG writes it rather than WKT 1. */
function spelledOut(name: string): string {
  return officialDatumName(name)
}

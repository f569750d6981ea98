/**
 * The GeoKeys of a GeoTIFF (OGC 19-008r4, annex B): a key's number, and its value: a short as number, doubles as a
 * list, text without the `|` at its end. For writing, a double may be given as a number too.
 *
 * {@link GEO_KEY.minorRevision}, which is not a key of the format, holds the minor revision of the directory: from 1 on
 * (GeoTIFF 1.1) readers use the vertical keys.
 */
export type GeoKeys = ReadonlyMap<number, GeoKeyValue>

/** The value of a GeoKey. */
export type GeoKeyValue = number | readonly number[] | string

/** The numbers of the GeoKeys that are read and written here. */
export const GEO_KEY = {
  minorRevision: 0,
  modelType: 1024,
  rasterType: 1025,
  citation: 1026,
  geodeticCrs: 2048,
  geodeticCitation: 2049,
  geodeticDatum: 2050,
  primeMeridian: 2051,
  geogLinearUnits: 2052,
  geogLinearUnitSize: 2053,
  angularUnits: 2054,
  angularUnitSize: 2055,
  ellipsoid: 2056,
  semiMajorAxis: 2057,
  semiMinorAxis: 2058,
  inverseFlattening: 2059,
  primeMeridianLongitude: 2061,
  toWgs84: 2062,
  projectedCrs: 3072,
  projectedCitation: 3073,
  projection: 3074,
  projectionMethod: 3075,
  linearUnits: 3076,
  linearUnitSize: 3077,
  standardParallel1: 3078,
  standardParallel2: 3079,
  naturalOriginLongitude: 3080,
  naturalOriginLatitude: 3081,
  falseEasting: 3082,
  falseNorthing: 3083,
  falseOriginLongitude: 3084,
  falseOriginLatitude: 3085,
  falseOriginEasting: 3086,
  falseOriginNorthing: 3087,
  centerLongitude: 3088,
  centerLatitude: 3089,
  centerEasting: 3090,
  centerNorthing: 3091,
  scaleAtNaturalOrigin: 3092,
  scaleAtCenter: 3093,
  azimuth: 3094,
  straightVerticalPoleLongitude: 3095,
  rectifiedGridAngle: 3096,
  verticalCrs: 4096,
  verticalCitation: 4097,
  verticalDatum: 4098,
  verticalUnits: 4099,
} as const

/** The values of {@link GEO_KEY.modelType}. */
export const MODEL = { projected: 1, geographic: 2, geocentric: 3 } as const

/** The code of everything that has no code of EPSG's and is spelled out in further keys. */
export const USER_DEFINED = 32767

/** The key's value if it is a short, signed as in libgeotiff. */
export function shortOf(keys: GeoKeys, key: number): number | undefined {
  const value = keys.get(key)
  if (typeof value !== 'number') return undefined
  return value > USER_DEFINED ? value - 65536 : value
}

/** The key's value, or the first of its values, if it is a double. */
export function doubleOf(keys: GeoKeys, key: number): number | undefined {
  return listOf(keys, key)[0]
}

/** The key's values if they are doubles. */
export function listOf(keys: GeoKeys, key: number): readonly number[] {
  const value = keys.get(key)
  return Array.isArray(value) ? value : []
}

/** The key's value if it is a text, which may be empty. */
export function stringOf(keys: GeoKeys, key: number): string | undefined {
  const value = keys.get(key)
  return typeof value === 'string' ? value : undefined
}

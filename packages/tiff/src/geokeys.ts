/** GeoKeys of a CRS, as in a file. */

export { encodeGeoKeyDirectory, parseGeoKeyDirectory } from './geokeys/geo-key-directory.ts'
export { GEO_KEY, type GeoKeys } from './geokeys/geo-keys.ts'
export { geoKeysFromCrs } from './geokeys/geo-keys-from-crs.ts'

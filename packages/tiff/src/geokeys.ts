/** GeoKeys of a CRS, as in a file. */

export * from './geokeys/geo-key-directory.ts'
export * from './geokeys/geo-keys.ts'
export * from './geokeys/geo-keys-from-crs.ts'

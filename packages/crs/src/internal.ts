/** For memraster's own packages: any release may change these names. `CRS` comes without EPSG's table here. */

export * from './crs.ts'
export * from './definition/compare-crs.ts'
export * from './definition/crs-definition.ts'
export * from './definition/datum-name.ts'
export * from './definition/known-units.ts'
export * from './definition/projection-method.ts'
export * from './epsg/epsg-geodesy.ts'
export * from './epsg/load-epsg.ts'
export * from './identify/esri-names.ts'
export * from './identify/name-datum.ts'
export * from './know-codes.ts'

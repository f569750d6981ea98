/** For memraster's own packages: any release may change these names. `CRS` comes without EPSG's table here. */

export { CRS, type CRSInput } from './crs.ts'
export { isSameCrs } from './definition/compare-crs.ts'
export { epsgCode } from './definition/crs-definition.ts'
export { massageDatumName, officialDatumName } from './definition/datum-name.ts'
export { angleUnit, DEGREE, knownUnit, lengthUnit, METRE } from './definition/known-units.ts'
export { type ParameterRole, parameterRole, projectionMethod } from './definition/projection-method.ts'
export { epsgDatum, epsgEllipsoid, epsgPrimeMeridian, epsgVerticalDatumName } from './epsg/epsg-geodesy.ts'
export { withEpsg } from './epsg/load-epsg.ts'
export { esriGeographic, esriProjectedName } from './identify/esri-names.ts'
export { nameDatum } from './identify/name-datum.ts'

/** What GeoKeys are read and written with; for memraster's own packages: any release may change these names. */

export { isSameCrs } from './compare-crs.ts'
export { epsgCode } from './crs-definition.ts'
export { massageDatumName, officialDatumName } from './datum-name.ts'
export { epsgDatum, epsgEllipsoid, epsgPrimeMeridian, epsgVerticalDatumName } from './epsg-geodesy.ts'
export { esriGeographic, esriProjectedName } from './esri-names.ts'
export { angleUnit, DEGREE, knownUnit, lengthUnit, METRE } from './known-units.ts'
export { nameDatum } from './name-datum.ts'
export { type ParameterRole, parameterRole, projectionMethod } from './projection-method.ts'

export { isSameCrs } from './compare-crs.ts'
export { CRS, type CRSInput, isCRS, type WktVersion } from './crs.ts'
export {
  type CompoundCrs,
  type CrsAxis,
  type CrsDefinition,
  type CrsId,
  type CrsKind,
  type CrsUnit,
  type Ellipsoid,
  type EngineeringCrs,
  epsgCode,
  type GeocentricCrs,
  type GeodeticDatum,
  type GeographicCrs,
  type PrimeMeridian,
  type ProjectedCrs,
  type VerticalCrs,
} from './crs-definition.ts'
export { massageDatumName, officialDatumName } from './datum-name.ts'
export { epsgDatum, epsgEllipsoid, epsgPrimeMeridian, epsgVerticalDatumName } from './epsg-geodesy.ts'
export { esriGeographic } from './esri-names.ts'
export { angleUnit, DEGREE, knownUnit, lengthUnit, METRE } from './known-units.ts'
export { nameDatum } from './name-datum.ts'
export type { ProjJsonObject } from './proj-json-value.ts'
export { type ParameterRole, parameterRole, projectionMethod } from './projection-method.ts'

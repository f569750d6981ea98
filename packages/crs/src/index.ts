export { CRS, type CRSInput, isCRS, type WktVersion } from './crs.ts'
export type {
  CompoundCrs,
  CrsAxis,
  CrsDefinition,
  CrsId,
  CrsKind,
  CrsUnit,
  Ellipsoid,
  EngineeringCrs,
  GeocentricCrs,
  GeodeticDatum,
  GeographicCrs,
  PrimeMeridian,
  ProjectedCrs,
  VerticalCrs,
} from './definition/crs-definition.ts'
export type { ProjJsonObject } from './proj-json/proj-json-value.ts'

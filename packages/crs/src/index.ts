import { CRS as Crs } from './crs.ts'
import { holdWhole } from './epsg/held-parts.ts'
import { WHOLE } from './epsg/parts/whole.generated.ts'

// A program that imports this entry may look up any code. Bundlers drop it if CRS is not used.
holdWhole(WHOLE)

export const CRS: typeof Crs = Crs
export type CRS = Crs
export { type CRSInput, isCRS, type WktVersion } from './crs.ts'
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

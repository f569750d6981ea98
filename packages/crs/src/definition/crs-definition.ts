/** An entry of a registry, such as EPSG 4326. */
export interface CrsId {
  readonly authority: string
  readonly code: string
}

/** A unit of length, in metres, or of angle, in radians. */
export interface CrsUnit {
  readonly name: string
  readonly factor: number
  readonly id?: CrsId
}

/** An ellipsoid of revolution. */
export interface Ellipsoid {
  readonly name: string
  /** In metres. */
  readonly semiMajor: number
  /** 0 for a sphere. */
  readonly inverseFlattening: number
  readonly id?: CrsId
}

/** A geodetic datum; its name is spelled as in WKT 1, `WGS_1984`. */
export interface GeodeticDatum {
  readonly name: string
  readonly ellipsoid: Ellipsoid
  /** The three or seven parameters of a shift to WGS 84, as in WKT 1. */
  readonly towgs84?: readonly number[]
  /** An `EXTENSION["PROJ4_GRIDS", ...]`. */
  readonly grids?: string
  readonly id?: CrsId
}

/** The meridian that longitudes are counted from. */
export interface PrimeMeridian {
  readonly name: string
  /** Degrees east of Greenwich whatever the unit of its system, as GDAL writes WKT 1. */
  readonly longitude: number
  readonly id?: CrsId
}

/** An axis and its direction, in capitals: `NORTH`, `EAST`, `OTHER` ... */
export interface CrsAxis {
  readonly name: string
  /** Only WKT 2 and PROJJSON have it. */
  readonly abbreviation?: string
  readonly direction: string
}

/** Latitude and longitude, with a height above the ellipsoid if there are three axes. */
export interface GeographicCrs {
  readonly kind: 'geographic'
  readonly name: string
  /** The conversion from the base's coordinates, as for a rotated pole: a node of WKT 2. */
  readonly derivation?: string
  readonly datum: GeodeticDatum
  readonly primeMeridian: PrimeMeridian
  /** Of angle. */
  readonly unit: CrsUnit
  readonly axes: readonly CrsAxis[]
  readonly id?: CrsId
}

/** Earth-centred Cartesian coordinates. */
export interface GeocentricCrs {
  readonly kind: 'geocentric'
  readonly name: string
  readonly datum: GeodeticDatum
  readonly primeMeridian: PrimeMeridian
  readonly unit: CrsUnit
  readonly axes: readonly CrsAxis[]
  readonly id?: CrsId
}

/** A map projection of a geographic system. */
export interface ProjectedCrs {
  readonly kind: 'projected'
  readonly name: string
  readonly base: GeographicCrs
  /** Named as in GDAL's WKT 1, `Transverse_Mercator`. */
  readonly method: string
  /**
   * Name, as in GDAL's WKT 1, and value of each parameter: angles in the unit of `base`, lengths in `unit`.
   */
  readonly parameters: readonly (readonly [name: string, value: number])[]
  readonly unit: CrsUnit
  readonly axes: readonly CrsAxis[]
  /** A PROJ string beside the method, which takes precedence. */
  readonly proj4?: string
  readonly id?: CrsId
}

/** Heights or depths. */
export interface VerticalCrs {
  readonly kind: 'vertical'
  readonly name: string
  readonly datum: {
    readonly name: string
    readonly type: number
    readonly id?: CrsId
    readonly geoid?: string
  }
  readonly unit: CrsUnit
  readonly axes: readonly CrsAxis[]
  readonly id?: CrsId
}

/** A horizontal system with a vertical one. */
export interface CompoundCrs {
  readonly kind: 'compound'
  readonly name: string
  readonly horizontal: CrsDefinition
  readonly vertical: CrsDefinition
  readonly id?: CrsId
}

/** Coordinates without a place on Earth, `LOCAL_CS` in WKT 1. */
export interface EngineeringCrs {
  readonly kind: 'engineering'
  readonly name: string
  readonly datum?: { readonly name: string; readonly type: number }
  readonly unit: CrsUnit
  readonly axes: readonly CrsAxis[]
  readonly id?: CrsId
}

/** The definition of a coordinate reference system. */
export type CrsDefinition =
  | GeographicCrs
  | ProjectedCrs
  | GeocentricCrs
  | VerticalCrs
  | CompoundCrs
  | EngineeringCrs

/** The kinds of {@link CrsDefinition}. */
export type CrsKind = CrsDefinition['kind']

/** The code of `id` if it is a number of EPSG's, `undefined` otherwise. */
export function epsgCode(id: CrsId | undefined): number | undefined {
  if (id === undefined || id.authority.toUpperCase() !== 'EPSG') return undefined
  return /^\d{1,9}$/.test(id.code) ? Number(id.code) : undefined
}

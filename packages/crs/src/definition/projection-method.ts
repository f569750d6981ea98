/** The meaning of a projection's parameter, whatever its name in a dialect of WKT. */
export type ParameterRole =
  | 'latitude'
  | 'longitude'
  | 'parallel1'
  | 'parallel2'
  | 'pseudoParallel'
  | 'scale'
  | 'azimuth'
  | 'gridAngle'
  | 'height'
  | 'falseEasting'
  | 'falseNorthing'

/** A projection method as GDAL's WKT 1 spells it. */
export interface ProjectionMethod {
  readonly name: string
  /** The parameters' names in GDAL's order. */
  readonly parameters: readonly string[]
}

/** Names in WKT 1, in WKT 2 and those of Esri, without case, spaces, underscores and hyphens; EPSG's codes. */
const ROLES: ReadonlyMap<string, ParameterRole> = new Map(
  (
    [
      [
        'latitude',
        'latitudeoforigin latitudeofcenter latitudeofcentre latitudeofnaturalorigin latitudeoffalseorigin',
      ],
      ['latitude', 'latitudeofprojectioncentre latitudeofstandardparallel 8801 8811 8821 8832'],
      [
        'longitude',
        'centralmeridian longitudeofcenter longitudeofcentre longitudeoforigin longitudeofnaturalorigin',
      ],
      ['longitude', 'longitudeoffalseorigin longitudeofprojectioncentre 8802 8812 8822 8833'],
      ['parallel1', 'standardparallel1 latitudeof1ststandardparallel 8823'],
      ['parallel2', 'standardparallel2 latitudeof2ndstandardparallel 8824'],
      ['pseudoParallel', 'pseudostandardparallel1 latitudeofpseudostandardparallel 8818'],
      ['scale', 'scalefactor scalefactoratnaturalorigin scalefactoroninitialline 8805 8815 8819'],
      ['scale', 'scalefactoronpseudostandardparallel'],
      ['azimuth', 'azimuth azimuthofinitialline colatitudeofconeaxis 8813 1036'],
      ['gridAngle', 'rectifiedgridangle anglefromrectifiedtoskewgrid xyplanerotation 8814'],
      ['height', 'satelliteheight height'],
      ['falseEasting', 'falseeasting eastingatfalseorigin eastingatprojectioncentre 8806 8816 8826'],
      ['falseNorthing', 'falsenorthing northingatfalseorigin northingatprojectioncentre 8807 8817 8827'],
    ] as const
  ).flatMap(([role, names]) => names.split(' ').map((name) => [name, role] as const)),
)

const ORIGIN = 'latitude_of_origin central_meridian'
const CENTRE = 'latitude_of_center longitude_of_center'
const PARALLELS = 'standard_parallel_1 standard_parallel_2'
const SKEW = `${CENTRE} azimuth rectified_grid_angle scale_factor`

/**
 * Name in GDAL's WKT 1; its parameters except the false easting and northing that all have; the method's EPSG code, if
 * it has one; further names, those of WKT 2 and of Esri.
 */
const METHODS: readonly (readonly [
  name: string,
  parameters: string,
  code: number,
  ...others: readonly string[],
])[] = [
  ['Transverse_Mercator', `${ORIGIN} scale_factor`, 9807, 'Gauss_Kruger'],
  ['Transverse_Mercator_South_Orientated', `${ORIGIN} scale_factor`, 9808],
  ['Lambert_Conformal_Conic_2SP', `${ORIGIN} ${PARALLELS}`, 9802, 'Lambert Conic Conformal (2SP)'],
  ['Lambert_Conformal_Conic_1SP', `${ORIGIN} scale_factor`, 9801, 'Lambert Conic Conformal (1SP)'],
  [
    'Lambert_Conformal_Conic_2SP_Belgium',
    `${ORIGIN} ${PARALLELS}`,
    9803,
    'Lambert Conic Conformal (2SP Belgium)',
  ],
  ['Albers_Conic_Equal_Area', `${CENTRE} ${PARALLELS}`, 9822, 'Albers Equal Area', 'Albers'],
  ['Lambert_Azimuthal_Equal_Area', CENTRE, 9820],
  ['Lambert_Azimuthal_Equal_Area', CENTRE, 1027, 'Lambert Azimuthal Equal Area (Spherical)'],
  ['Azimuthal_Equidistant', CENTRE, 9832, 'Modified Azimuthal Equidistant'],
  ['Mercator_1SP', 'central_meridian scale_factor', 9804, 'Mercator (variant A)'],
  ['Mercator_2SP', 'standard_parallel_1 central_meridian', 9805, 'Mercator (variant B)', 'Mercator'],
  ['Oblique_Stereographic', `${ORIGIN} scale_factor`, 9809, 'Double_Stereographic'],
  ['Stereographic', `${ORIGIN} scale_factor`, 0],
  ['Polar_Stereographic', `${ORIGIN} scale_factor`, 9810, 'Polar Stereographic (variant A)'],
  ['Polar_Stereographic', ORIGIN, 9829, 'Polar Stereographic (variant B)', 'Stereographic_North_Pole'],
  ['Polar_Stereographic', ORIGIN, 9829, 'Stereographic_South_Pole'],
  ['Cassini_Soldner', ORIGIN, 9806, 'Cassini'],
  ['Polyconic', ORIGIN, 9818, 'American Polyconic'],
  ['New_Zealand_Map_Grid', ORIGIN, 9811],
  ['Tunisia_Mapping_Grid', ORIGIN, 9816],
  ['Equirectangular', `${ORIGIN} standard_parallel_1`, 1028, 'Equidistant Cylindrical', 'Plate_Carree'],
  ['Equirectangular', `${ORIGIN} standard_parallel_1`, 1029, 'Equidistant Cylindrical (Spherical)'],
  ['Cylindrical_Equal_Area', 'standard_parallel_1 central_meridian', 9835, 'Lambert Cylindrical Equal Area'],
  ['Bonne', 'standard_parallel_1 central_meridian', 9827],
  ['Hotine_Oblique_Mercator', SKEW, 9812, 'Hotine Oblique Mercator (variant A)'],
  ['Hotine_Oblique_Mercator', SKEW, 9812, 'Hotine_Oblique_Mercator_Azimuth_Natural_Origin'],
  ['Hotine_Oblique_Mercator', SKEW, 9812, 'Rectified_Skew_Orthomorphic_Natural_Origin'],
  ['Hotine_Oblique_Mercator_Azimuth_Center', SKEW, 9815, 'Hotine Oblique Mercator (variant B)'],
  ['Hotine_Oblique_Mercator_Azimuth_Center', SKEW, 9815, 'Rectified_Skew_Orthomorphic_Center'],
  ['Laborde_Oblique_Mercator', `${CENTRE} azimuth scale_factor`, 9813],
  ['Krovak', `${CENTRE} azimuth pseudo_standard_parallel_1 scale_factor`, 9819],
  ['Krovak', `${CENTRE} azimuth pseudo_standard_parallel_1 scale_factor`, 1041, 'Krovak (North Orientated)'],
  ['Orthographic', ORIGIN, 9840],
  ['Gnomonic', ORIGIN, 0],
  ['Equidistant_Conic', `${CENTRE} ${PARALLELS}`, 0],
  ['Miller_Cylindrical', 'longitude_of_center', 0],
  ['Robinson', 'longitude_of_center', 0],
  ['Sinusoidal', 'longitude_of_center', 0],
  ['Mollweide', 'central_meridian', 0],
  ['VanDerGrinten', 'central_meridian', 0, 'Van_der_Grinten_I'],
  ['Eckert_I', 'central_meridian', 0],
  ['Eckert_II', 'central_meridian', 0],
  ['Eckert_III', 'central_meridian', 0],
  ['Eckert_IV', 'central_meridian', 0],
  ['Eckert_V', 'central_meridian', 0],
  ['Eckert_VI', 'central_meridian', 0],
  ['Gall_Stereographic', 'central_meridian', 0],
  ['Goode_Homolosine', 'central_meridian', 0],
  ['Interrupted_Goode_Homolosine', 'central_meridian', 0],
  ['Geostationary_Satellite', 'central_meridian satellite_height', 0],
  ['Geostationary_Satellite', 'central_meridian satellite_height', 0, 'Geostationary Satellite (Sweep Y)'],
  ['Winkel_Tripel', 'central_meridian standard_parallel_1', 0],
  ['Gauss_Schreiber_Transverse_Mercator', `${ORIGIN} scale_factor`, 0],
]

/**
 * EPSG's codes of methods that GDAL writes in WKT 1 under their own names, with underscores, and with the parameters'
 * names of WKT 2.
 */
const SAID_BY_NAME: readonly number[] = [1042, 1043, 9817, 9824, 9826, 9828, 9830]

/** GDAL's name in WKT 1 of a method that WKT 1 does not define. */
export function methodSaidByName(name: string, code?: number): string | undefined {
  return code !== undefined && SAID_BY_NAME.includes(code) ? name.replaceAll(' ', '_') : undefined
}

interface MethodTable {
  readonly byName: ReadonlyMap<string, ProjectionMethod>
  readonly byCode: ReadonlyMap<number, ProjectionMethod>
}

let table: MethodTable | undefined

function methodTable(): MethodTable {
  if (table !== undefined) return table
  const byName = new Map<string, ProjectionMethod>()
  const byCode = new Map<number, ProjectionMethod>()
  for (const [name, parameters, code, ...others] of METHODS) {
    const method = { name, parameters: [...parameters.split(' '), 'false_easting', 'false_northing'] }
    for (const key of [name, ...others]) {
      if (!byName.has(bareName(key))) byName.set(bareName(key), method)
    }
    if (code !== 0) byCode.set(code, method)
  }
  table = { byName, byCode }
  return table
}

/** `name` in small letters, digits and plus signs alone, as names are compared across dialects of WKT. */
export function bareName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}+]/gu, '')
}

/** The meaning of a parameter with the name, or the EPSG code, `name`. */
export function parameterRole(name: string): ParameterRole | undefined {
  return ROLES.get(bareName(name))
}

/** The method of EPSG's code `code`, or else named `name` in any dialect of WKT. */
export function projectionMethod(name: string, code?: number): ProjectionMethod | undefined {
  const { byName, byCode } = methodTable()
  return (code === undefined ? undefined : byCode.get(code)) ?? byName.get(bareName(name))
}

/**
 * `given` with the names and the order of GDAL's WKT 1 for `method`; missing parameters are left out, unknown ones come
 * last.
 */
export function arrangeParameters(
  method: ProjectionMethod,
  given: readonly (readonly [name: string, value: number])[],
): readonly (readonly [name: string, value: number])[] {
  const rest = new Map(given.map(([name, value]) => [parameterRole(name) ?? name, [name, value] as const]))
  const arranged: (readonly [string, number])[] = []
  // GDAL writes the parallel of an equirectangular projection before the meridian if it replaces a latitude.
  const parallelFirst = method.name === 'Equirectangular' && !rest.has('latitude')
  const names = parallelFirst ? ['standard_parallel_1', ...method.parameters] : method.parameters
  for (const name of names) {
    const role = parameterRole(name) ?? name
    // Bonne's standard parallel is the latitude of natural origin in WKT 2.
    const key = rest.has(role) || role !== 'parallel1' || method.parameters.length > 4 ? role : 'latitude'
    const found = rest.get(key)
    if (found === undefined) continue
    arranged.push([name, found[1]])
    rest.delete(key)
  }
  // Of a Mercator on the equator and the like; GDAL leaves it out too.
  if (rest.get('latitude')?.[1] === 0 && !method.parameters.some((name) => name.startsWith('latitude'))) {
    rest.delete('latitude')
  }
  return [...arranged, ...rest.values()]
}

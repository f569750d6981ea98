import type { CrsAxis, ProjectedCrs } from '../definition/crs-definition.ts'
import { type ParameterRole, parameterRole, projectionMethod } from '../definition/projection-method.ts'
import type { ProjParameters } from './proj-parameters.ts'

/** PROJ's names of projections, and the methods' names in GDAL's WKT 1; those that need more are spelled out below. */
const METHODS: ReadonlyMap<string, string> = new Map([
  ['tmerc', 'Transverse_Mercator'],
  ['etmerc', 'Transverse_Mercator'],
  ['aea', 'Albers_Conic_Equal_Area'],
  ['laea', 'Lambert_Azimuthal_Equal_Area'],
  ['aeqd', 'Azimuthal_Equidistant'],
  ['sterea', 'Oblique_Stereographic'],
  ['eqc', 'Equirectangular'],
  ['cass', 'Cassini_Soldner'],
  ['cea', 'Cylindrical_Equal_Area'],
  ['bonne', 'Bonne'],
  ['poly', 'Polyconic'],
  ['nzmg', 'New_Zealand_Map_Grid'],
  ['somerc', 'Hotine_Oblique_Mercator_Azimuth_Center'],
  ['krovak', 'Krovak'],
  ['labrd', 'Laborde_Oblique_Mercator'],
  ['ortho', 'Orthographic'],
  ['gnom', 'Gnomonic'],
  ['eqdc', 'Equidistant_Conic'],
  ['mill', 'Miller_Cylindrical'],
  ['robin', 'Robinson'],
  ['sinu', 'Sinusoidal'],
  ['moll', 'Mollweide'],
  ['vandg', 'VanDerGrinten'],
  ['eck1', 'Eckert_I'],
  ['eck2', 'Eckert_II'],
  ['eck3', 'Eckert_III'],
  ['eck4', 'Eckert_IV'],
  ['eck5', 'Eckert_V'],
  ['eck6', 'Eckert_VI'],
  ['gall', 'Gall_Stereographic'],
  ['goode', 'Goode_Homolosine'],
  ['igh', 'Interrupted_Goode_Homolosine'],
  ['geos', 'Geostationary_Satellite'],
  ['gstmerc', 'Gauss_Schreiber_Transverse_Mercator'],
  ['utm', ''],
  ['lcc', ''],
  ['merc', ''],
  ['stere', ''],
  ['omerc', ''],
])

/** The projections that are known, for messages. */
export const PROJ_METHODS: readonly string[] = [...METHODS.keys()]

const EAST_NORTH: readonly CrsAxis[] = [
  { name: 'Easting', abbreviation: 'E', direction: 'EAST' },
  { name: 'Northing', abbreviation: 'N', direction: 'NORTH' },
]

/** Axes as `+axis=` names them. */
const AXES: ReadonlyMap<string, readonly CrsAxis[]> = new Map([
  ['enu', EAST_NORTH],
  ['neu', [...EAST_NORTH].reverse()],
  [
    'wsu',
    [
      { name: 'Westing', direction: 'WEST' },
      { name: 'Southing', direction: 'SOUTH' },
    ],
  ],
  [
    'swu',
    [
      { name: 'Southing', direction: 'SOUTH' },
      { name: 'Westing', direction: 'WEST' },
    ],
  ],
])

/** The projection of a PROJ string, with lengths in units of `metres`; `undefined` if it is unknown. */
export function projMethod(
  given: ProjParameters,
  metres: number,
): Pick<ProjectedCrs, 'method' | 'parameters' | 'axes' | 'proj4'> | undefined {
  const proj = given.text('proj') ?? ''
  const axes = AXES.get(given.text('axis') ?? 'enu')
  if (!METHODS.has(proj) || axes === undefined) return undefined
  const latitude = given.angle('lat_0') ?? 0
  const isPolar = Math.abs(Math.abs(latitude) - 90) < 1e-10
  const values: Partial<Record<ParameterRole, number>> = {
    latitude,
    longitude: given.angle('lon_0') ?? 0,
    scale: given.number('k_0') ?? given.number('k') ?? 1,
    parallel1: given.angle('lat_1') ?? given.angle('lat_ts') ?? 0,
    parallel2: given.angle('lat_2') ?? 0,
    azimuth: given.angle('alpha') ?? given.angle('azi') ?? 0,
    height: (given.number('h') ?? 0) / metres,
    falseEasting: (given.number('x_0') ?? 0) / metres,
    falseNorthing: (given.number('y_0') ?? 0) / metres,
  }
  let method = METHODS.get(proj) ?? ''
  switch (proj) {
    case 'utm': {
      const zone = given.number('zone') ?? 0
      if (!Number.isInteger(zone) || zone < 1 || zone > 60) throw given.refuse('+zone from 1 to 60')
      method = 'Transverse_Mercator'
      Object.assign(values, { latitude: 0, longitude: zone * 6 - 183, scale: 0.9996 })
      values.falseEasting = 500000 / metres
      values.falseNorthing = given.has('south') ? 10000000 / metres : 0
      break
    }
    case 'lcc': {
      const isTangent = !given.has('lat_2') && Math.abs((given.angle('lat_1') ?? 0) - latitude) < 1e-10
      method = isTangent ? 'Lambert_Conformal_Conic_1SP' : 'Lambert_Conformal_Conic_2SP'
      break
    }
    case 'merc':
      method = (given.angle('lat_ts') ?? 0) === 0 ? 'Mercator_1SP' : 'Mercator_2SP'
      values.parallel1 = given.angle('lat_ts') ?? 0
      break
    case 'stere':
      method = isPolar ? 'Polar_Stereographic' : 'Stereographic'
      if (isPolar && given.has('lat_ts')) {
        values.latitude = given.angle('lat_ts') ?? 0
        delete values.scale
      }
      break
    case 'omerc':
      if (!given.has('alpha')) throw given.refuse('+alpha, since two points are not supported')
      method =
        given.has('no_uoff') || given.has('no_off')
          ? 'Hotine_Oblique_Mercator'
          : 'Hotine_Oblique_Mercator_Azimuth_Center'
      values.longitude = given.angle('lonc') ?? 0
      values.gridAngle = given.angle('gamma') ?? values.azimuth ?? 0
      break
    case 'somerc':
      Object.assign(values, { azimuth: 90, gridAngle: 90 })
      break
    case 'krovak':
      values.pseudoParallel = 78.5
      values.scale = given.number('k_0') ?? given.number('k') ?? 0.9999
      break
    case 'tmerc':
      if (given.text('axis') === 'wsu') method = 'Transverse_Mercator_South_Orientated'
      break
    default:
  }
  const isSwung = isPolar && (proj === 'stere' || proj === 'laea')
  const direction = latitude > 0 ? 'SOUTH' : 'NORTH'
  return {
    method,
    parameters: namedParameters(method, values),
    ...(proj === 'geos' && given.text('sweep') === 'x' ? { proj4: sweepString(given) } : {}),
    axes: isSwung && !given.has('axis') ? EAST_NORTH.map((axis) => ({ ...axis, direction })) : axes,
  }
}

/** A geostationary view that sweeps along x, which no method of WKT 1 expresses: GDAL puts a PROJ string beside it. */
function sweepString(given: ProjParameters): string {
  const numbers = ['lon_0', 'h', 'x_0', 'y_0'].map((key) => `+${key}=${given.number(key) ?? 0}`)
  const frame = ['datum', 'ellps', 'a', 'b', 'rf', 'R', 'to_meter']
    .filter((key) => given.has(key))
    .map((key) => `+${key}=${given.text(key)}`)
  const unit = given.has('to_meter') ? [] : [`+units=${given.text('units') ?? 'm'}`]
  return ['+proj=geos', '+sweep=x', ...numbers, ...frame, ...unit, '+no_defs'].join(' ')
}

function namedParameters(
  method: string,
  values: Partial<Record<ParameterRole, number>>,
): ProjectedCrs['parameters'] {
  const names = projectionMethod(method)?.parameters ?? []
  const listed = names.flatMap((name) => {
    const role = parameterRole(name)
    const value = role === undefined ? undefined : values[role]
    return value === undefined ? [] : [[name, value] as const]
  })
  if (method !== 'Equirectangular') return listed
  // GDAL writes the parallel first, and a latitude only if it is not the equator.
  const isParallel = ([name]: readonly [string, number]) => name === 'standard_parallel_1'
  return [
    ...listed.filter(isParallel),
    ...listed.filter(
      ([name, value]) => name !== 'standard_parallel_1' && (name !== 'latitude_of_origin' || value !== 0),
    ),
  ]
}

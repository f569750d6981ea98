import { type ParameterRole, parameterRole, projectionMethod } from '@memraster/crs/internal'
import { doubleOf, GEO_KEY, type GeoKeys, shortOf } from './geo-keys.ts'

/** The GeoKeys of a projection method and its parameters. */
export interface ProjectionKeys {
  /** The value of {@link GEO_KEY.projectionMethod}; a code above 27 is EPSG's or GDAL's own. */
  readonly code: number
  /** The method's name in GDAL's WKT 1. */
  readonly method: string
  /** The keys to which GDAL writes the parameters. */
  readonly keys: Readonly<Partial<Record<ParameterRole, number>>>
}

const FALSE = { falseEasting: GEO_KEY.falseEasting, falseNorthing: GEO_KEY.falseNorthing } as const
const LONGITUDE = { longitude: GEO_KEY.centerLongitude, ...FALSE } as const
const CENTER = { latitude: GEO_KEY.centerLatitude, ...LONGITUDE } as const
const NATURAL = {
  latitude: GEO_KEY.naturalOriginLatitude,
  longitude: GEO_KEY.naturalOriginLongitude,
  ...FALSE,
} as const
const SCALE = { scale: GEO_KEY.scaleAtNaturalOrigin } as const
const PARALLEL = { parallel1: GEO_KEY.standardParallel1 } as const
const PARALLELS = { ...PARALLEL, parallel2: GEO_KEY.standardParallel2 } as const
const SKEW = { ...CENTER, azimuth: GEO_KEY.azimuth, scale: GEO_KEY.scaleAtCenter } as const

const PROJECTIONS: readonly ProjectionKeys[] = [
  { code: 1, method: 'Transverse_Mercator', keys: { ...NATURAL, ...SCALE } },
  { code: 3, method: 'Hotine_Oblique_Mercator', keys: { ...SKEW, gridAngle: GEO_KEY.rectifiedGridAngle } },
  { code: 4, method: 'Laborde_Oblique_Mercator', keys: SKEW },
  { code: 7, method: 'Mercator_1SP', keys: { ...NATURAL, ...SCALE } },
  { code: 7, method: 'Mercator_2SP', keys: { ...NATURAL, ...PARALLEL } },
  {
    code: 8,
    method: 'Lambert_Conformal_Conic_2SP',
    keys: {
      ...PARALLELS,
      latitude: GEO_KEY.falseOriginLatitude,
      longitude: GEO_KEY.falseOriginLongitude,
      falseEasting: GEO_KEY.falseOriginEasting,
      falseNorthing: GEO_KEY.falseOriginNorthing,
    },
  },
  { code: 9, method: 'Lambert_Conformal_Conic_1SP', keys: { ...NATURAL, ...SCALE } },
  { code: 10, method: 'Lambert_Azimuthal_Equal_Area', keys: CENTER },
  { code: 11, method: 'Albers_Conic_Equal_Area', keys: { ...NATURAL, ...PARALLELS } },
  { code: 12, method: 'Azimuthal_Equidistant', keys: CENTER },
  { code: 13, method: 'Equidistant_Conic', keys: { ...NATURAL, ...PARALLELS } },
  { code: 14, method: 'Stereographic', keys: { ...CENTER, ...SCALE } },
  {
    code: 15,
    method: 'Polar_Stereographic',
    keys: { ...NATURAL, ...SCALE, longitude: GEO_KEY.straightVerticalPoleLongitude },
  },
  { code: 16, method: 'Oblique_Stereographic', keys: { ...NATURAL, ...SCALE } },
  { code: 17, method: 'Equirectangular', keys: { ...CENTER, ...PARALLEL } },
  { code: 18, method: 'Cassini_Soldner', keys: NATURAL },
  { code: 19, method: 'Gnomonic', keys: CENTER },
  { code: 20, method: 'Miller_Cylindrical', keys: LONGITUDE },
  { code: 21, method: 'Orthographic', keys: CENTER },
  { code: 22, method: 'Polyconic', keys: NATURAL },
  { code: 23, method: 'Robinson', keys: LONGITUDE },
  { code: 24, method: 'Sinusoidal', keys: LONGITUDE },
  { code: 25, method: 'VanDerGrinten', keys: LONGITUDE },
  { code: 26, method: 'New_Zealand_Map_Grid', keys: NATURAL },
  { code: 27, method: 'Transverse_Mercator_South_Orientated', keys: { ...NATURAL, ...SCALE } },
  {
    code: 28,
    method: 'Cylindrical_Equal_Area',
    keys: { ...FALSE, ...PARALLEL, longitude: GEO_KEY.naturalOriginLongitude },
  },
  {
    code: 9815,
    method: 'Hotine_Oblique_Mercator_Azimuth_Center',
    keys: { ...SKEW, gridAngle: GEO_KEY.rectifiedGridAngle },
  },
]

/** The further keys in which other writers leave a parameter, in the order in which libgeotiff looks. */
const ALTERNATIVES: Readonly<Partial<Record<ParameterRole, readonly number[]>>> = {
  latitude: [GEO_KEY.naturalOriginLatitude, GEO_KEY.falseOriginLatitude, GEO_KEY.centerLatitude],
  longitude: [GEO_KEY.naturalOriginLongitude, GEO_KEY.falseOriginLongitude, GEO_KEY.centerLongitude],
  scale: [GEO_KEY.scaleAtNaturalOrigin, GEO_KEY.scaleAtCenter],
  falseEasting: [GEO_KEY.falseEasting, GEO_KEY.centerEasting, GEO_KEY.falseOriginEasting],
  falseNorthing: [GEO_KEY.falseNorthing, GEO_KEY.centerNorthing, GEO_KEY.falseOriginNorthing],
}

const DEFAULTS: Readonly<Partial<Record<ParameterRole, number>>> = { scale: 1, gridAngle: 90 }

/** The keys of the parameters of `method`, `undefined` for a method that no GeoKey can name. */
export function projectionKeysOf(method: string): ProjectionKeys | undefined {
  return PROJECTIONS.find((projection) => projection.method === method)
}

/** A projection's method and parameters, named as in GDAL's WKT 1. */
export interface Projection {
  readonly method: string
  readonly parameters: readonly (readonly [name: string, value: number])[]
}

/** The projection that the keys spell out, `undefined` if they name no known method. */
export function readProjection(keys: GeoKeys): Projection | undefined {
  const code = shortOf(keys, GEO_KEY.projectionMethod)
  const candidates = PROJECTIONS.filter((projection) => projection.code === code)
  // Two Mercators share a code: the key of the standard parallel tells them apart.
  const hasParallel = doubleOf(keys, GEO_KEY.standardParallel1) !== undefined
  const projection = candidates[hasParallel ? candidates.length - 1 : 0]
  if (projection === undefined) return undefined
  const { method, keys: own } = projection
  const lookUp = (role: ParameterRole): number => {
    for (const key of ownFirst(own[role], ALTERNATIVES[role])) {
      const value = doubleOf(keys, key)
      if (value !== undefined) return value
    }
    return DEFAULTS[role] ?? 0
  }
  return code === MERCATOR ? mercator(method, lookUp) : projectionOf(method, lookUp)
}

const MERCATOR = 7

/** A Mercator with the latitude of origin that WKT 1 has no room for. */
function mercator(method: string, lookUp: (role: ParameterRole) => number): Projection {
  const latitude = lookUp('latitude')
  if (latitude === 0) return projectionOf(method, lookUp)
  if (method === 'Mercator_1SP' && lookUp('scale') === 1)
    return projectionOf('Mercator_2SP', (role) => (role === 'parallel1' ? latitude : lookUp(role)))
  const plain = projectionOf(method, lookUp)
  const [first, ...others] = plain.parameters
  if (method === 'Mercator_1SP' || first === undefined) return plain
  return { method, parameters: [first, ['Latitude of natural origin', latitude], ...others] }
}

/** The projection of this method with the parameters from `lookUp`. */
export function projectionOf(method: string, lookUp: (role: ParameterRole) => number): Projection {
  const parameters: (readonly [string, number])[] = []
  for (const name of projectionMethod(method)?.parameters ?? []) {
    const role = parameterRole(name)
    if (role !== undefined && !isImplied(method, role, lookUp)) parameters.push([name, lookUp(role)])
  }
  return { method, parameters: method === 'Equirectangular' ? parallelFirst(parameters) : parameters }
}

/** The key that GDAL itself writes comes first only if no other parameter could claim it. */
function ownFirst(own: number | undefined, alternatives: readonly number[] = []): readonly number[] {
  if (own === undefined) return alternatives
  return alternatives.includes(own) ? alternatives : [own, ...alternatives]
}

/** Whether GDAL leaves a parameter out because the method has a variant without it. */
function isImplied(method: string, role: ParameterRole, lookUp: (role: ParameterRole) => number): boolean {
  if (method === 'Polar_Stereographic') return role === 'scale' && lookUp('scale') === 1
  return method === 'Equirectangular' && role === 'latitude' && lookUp('latitude') === 0
}

function parallelFirst(parameters: Projection['parameters']): Projection['parameters'] {
  if (parameters.some(([name]) => name === 'latitude_of_origin')) return parameters
  return [...parameters].sort(
    ([a], [b]) => Number(b === 'standard_parallel_1') - Number(a === 'standard_parallel_1'),
  )
}

import type { CrsUnit, ProjectedCrs } from '../definition/crs-definition.ts'
import { type ParameterRole, parameterRole } from '../definition/projection-method.ts'
import type { WktNode } from '../wkt1/parse-wkt.ts'
import { wktNode } from './wkt-tree.ts'

/** WKT 2's name of a parameter, its EPSG code (0 if there is none) and the kind of its unit. */
type Parameter = readonly [name: string, code: number, unit: 'angle' | 'length' | 'scale']
type Parameters = Readonly<Partial<Record<ParameterRole, Parameter>>>

const NATURAL: Parameters = {
  latitude: ['Latitude of natural origin', 8801, 'angle'],
  longitude: ['Longitude of natural origin', 8802, 'angle'],
  scale: ['Scale factor at natural origin', 8805, 'scale'],
  parallel1: ['Latitude of 1st standard parallel', 8823, 'angle'],
  parallel2: ['Latitude of 2nd standard parallel', 8824, 'angle'],
  height: ['Satellite Height', 0, 'length'],
  falseEasting: ['False easting', 8806, 'length'],
  falseNorthing: ['False northing', 8807, 'length'],
}
const FALSE_ORIGIN: Parameters = {
  ...NATURAL,
  latitude: ['Latitude of false origin', 8821, 'angle'],
  longitude: ['Longitude of false origin', 8822, 'angle'],
  falseEasting: ['Easting at false origin', 8826, 'length'],
  falseNorthing: ['Northing at false origin', 8827, 'length'],
}
const CENTRE: Parameters = {
  ...NATURAL,
  latitude: ['Latitude of projection centre', 8811, 'angle'],
  longitude: ['Longitude of projection centre', 8812, 'angle'],
  azimuth: ['Azimuth of initial line', 8813, 'angle'],
  gridAngle: ['Angle from Rectified to Skew Grid', 8814, 'angle'],
  scale: ['Scale factor on initial line', 8815, 'scale'],
}
const VARIANT_B: Parameters = {
  ...CENTRE,
  falseEasting: ['Easting at projection centre', 8816, 'length'],
  falseNorthing: ['Northing at projection centre', 8817, 'length'],
}
const KROVAK: Parameters = {
  ...CENTRE,
  longitude: ['Longitude of origin', 8833, 'angle'],
  azimuth: ['Co-latitude of cone axis', 1036, 'angle'],
  pseudoParallel: ['Latitude of pseudo standard parallel', 8818, 'angle'],
  scale: ['Scale factor on pseudo standard parallel', 8819, 'scale'],
}
const POLE: Parameters = {
  ...NATURAL,
  latitude: ['Latitude of standard parallel', 8832, 'angle'],
  longitude: ['Longitude of origin', 8833, 'angle'],
}
const BONNE: Parameters = { ...NATURAL, parallel1: ['Latitude of natural origin', 8801, 'angle'] }

type Method = readonly [name: string, code: number, parameters?: Parameters]

/** By the name in GDAL's WKT 1, if WKT 2 has another name or EPSG a code; otherwise underscores become spaces. */
const METHODS: ReadonlyMap<string, Method> = new Map<string, Method>([
  ['Transverse_Mercator', ['Transverse Mercator', 9807]],
  ['Transverse_Mercator_South_Orientated', ['Transverse Mercator (South Orientated)', 9808]],
  ['Lambert_Conformal_Conic_2SP', ['Lambert Conic Conformal (2SP)', 9802, FALSE_ORIGIN]],
  ['Lambert_Conformal_Conic_1SP', ['Lambert Conic Conformal (1SP)', 9801]],
  ['Lambert_Conformal_Conic_2SP_Belgium', ['Lambert Conic Conformal (2SP Belgium)', 9803, FALSE_ORIGIN]],
  ['Albers_Conic_Equal_Area', ['Albers Equal Area', 9822, FALSE_ORIGIN]],
  ['Lambert_Azimuthal_Equal_Area', ['Lambert Azimuthal Equal Area', 9820]],
  ['Azimuthal_Equidistant', ['Modified Azimuthal Equidistant', 9832]],
  ['Mercator_1SP', ['Mercator (variant A)', 9804]],
  ['Mercator_2SP', ['Mercator (variant B)', 9805]],
  ['Oblique_Stereographic', ['Oblique Stereographic', 9809]],
  ['Cassini_Soldner', ['Cassini-Soldner', 9806]],
  ['Polyconic', ['American Polyconic', 9818]],
  ['New_Zealand_Map_Grid', ['New Zealand Map Grid', 9811]],
  ['Tunisia_Mapping_Grid', ['Tunisia Mapping Grid', 9816, FALSE_ORIGIN]],
  ['Cylindrical_Equal_Area', ['Lambert Cylindrical Equal Area', 9835]],
  ['Bonne', ['Bonne', 9827, BONNE]],
  ['Hotine_Oblique_Mercator', ['Hotine Oblique Mercator (variant A)', 9812, CENTRE]],
  ['Hotine_Oblique_Mercator_Azimuth_Center', ['Hotine Oblique Mercator (variant B)', 9815, VARIANT_B]],
  ['Laborde_Oblique_Mercator', ['Laborde Oblique Mercator', 9813, CENTRE]],
  ['Orthographic', ['Orthographic', 9840]],
  ['VanDerGrinten', ['Van Der Grinten', 0]],
  ['Geostationary_Satellite', ['Geostationary Satellite (Sweep Y)', 0]],
])

/** The `CONVERSION` of a projected system in WKT 2, as PROJ writes it for one that was read from WKT 1. */
export function wkt2Conversion(crs: ProjectedCrs): WktNode {
  const { method, parameters: given } = crs
  const [name, code, names = NATURAL] = methodOf(crs)
  const value = (role: ParameterRole) => given.find(([key]) => parameterRole(key) === role)?.[1]
  const isMercator = method === 'Mercator_1SP' && value('latitude') === undefined
  const isPseudo = code === 1024
  const zone = utmZone(crs)
  // The Mercator on the equator has a latitude of 0, and web Mercator has no scale.
  const parameters = (isMercator ? [['latitude_of_origin', 0] as const, ...given] : given).filter(
    ([key]) => !(isPseudo && parameterRole(key) === 'scale'),
  )
  return wktNode(
    'CONVERSION',
    zone === undefined ? 'unnamed' : `UTM zone ${zone % 100}${zone < 16100 ? 'N' : 'S'}`,
    wktNode('METHOD', name, idOf(code)),
    ...parameters.map(([key, number]) => {
      const role = parameterRole(key)
      const [label, id, kind] = (role === undefined ? undefined : names[role]) ?? [key, 0, kindOf(role)]
      const isNamed = METHODS.has(method) || method !== key
      return wktNode(
        'PARAMETER',
        isForeign(crs) ? key : label,
        number,
        unitNode(kind, crs),
        isForeign(crs) || !isNamed ? undefined : idOf(id),
      )
    }),
    zone === undefined ? undefined : idOf(zone),
  )
}

/** Whether the parameters have the names of WKT 2, as in GDAL's WKT 1 of methods that WKT 1 does not know. */
function isForeign(crs: ProjectedCrs): boolean {
  return crs.parameters.some(([name]) => name.includes(' '))
}

function methodOf(crs: ProjectedCrs): Method {
  const { method, parameters } = crs
  if (isForeign(crs)) return [method, 0]
  const has = (role: ParameterRole) => parameters.some(([key]) => parameterRole(key) === role)
  switch (method) {
    case 'Mercator_1SP':
      if (crs.proj4?.includes('+nadgrids=@null')) return ['Popular Visualisation Pseudo Mercator', 1024]
      break
    case 'Polar_Stereographic':
      return has('scale')
        ? ['Polar Stereographic (variant A)', 9810]
        : ['Polar Stereographic (variant B)', 9829, POLE]
    case 'Equirectangular':
      return crs.base.datum.ellipsoid.inverseFlattening === 0
        ? ['Equidistant Cylindrical (Spherical)', 1029]
        : ['Equidistant Cylindrical', 1028]
    case 'Krovak':
      return crs.axes[0]?.direction === 'EAST'
        ? ['Krovak (North Orientated)', 1041, KROVAK]
        : ['Krovak', 9819, KROVAK]
    default:
  }
  return METHODS.get(method) ?? [method.replaceAll('_', ' '), 0]
}

function kindOf(role: ParameterRole | undefined): Parameter[2] {
  if (role === 'scale') return 'scale'
  return role === 'falseEasting' || role === 'falseNorthing' || role === 'height' ? 'length' : 'angle'
}

function unitNode(kind: Parameter[2], { base, unit }: ProjectedCrs): WktNode {
  if (kind === 'scale') return wktNode('SCALEUNIT', 'unity', 1)
  return kind === 'angle' ? unitOf('ANGLEUNIT', base.unit) : unitOf('LENGTHUNIT', unit)
}

/** A unit in WKT 2, with its ID. */
function unitOf(keyword: 'ANGLEUNIT' | 'LENGTHUNIT', { name, factor, id }: CrsUnit): WktNode {
  const code = id === undefined ? undefined : wktNode('ID', id.authority, Number(id.code) || id.code)
  return wktNode(keyword, name, factor, code)
}

function idOf(code: number): WktNode | undefined {
  return code === 0 ? undefined : wktNode('ID', 'EPSG', code)
}

/** EPSG's code of the UTM zone with these parameters, in metres and degrees. */
function utmZone({ method, parameters, base, unit }: ProjectedCrs): number | undefined {
  if (method !== 'Transverse_Mercator' || unit.factor !== 1 || base.unit.factor > 0.01746) return undefined
  const [latitude, meridian = 0, scale, easting, northing] = parameters.map(([, value]) => value)
  const zone = (meridian + 183) / 6
  if (latitude !== 0 || scale !== 0.9996 || easting !== 500000 || !Number.isInteger(zone)) return undefined
  if (zone < 1 || zone > 60 || (northing !== 0 && northing !== 10000000)) return undefined
  return (northing === 0 ? 16000 : 16100) + zone
}

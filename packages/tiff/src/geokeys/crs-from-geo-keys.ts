import type { CrsAxis, CrsDefinition, CrsUnit, ProjectedCrs } from '@memraster/crs'
import { CRS, epsgCode, esriProjectedName, lengthUnit, METRE, parameterRole } from '@memraster/crs/internal'
import { isRasterError } from '@memraster/ground'
import { citedMetres, LONGEST, parseCitation, translateImagine, withoutCopyright } from './citations.ts'
import { type ConversionEntry, conversionEntry, conversionOf, epsgCrs, isDynamic } from './epsg-entries.ts'
import { type GeoKeyParts, settleParts } from './geo-key-parts.ts'
import { doubleOf, GEO_KEY, type GeoKeys, MODEL, shortOf, stringOf, USER_DEFINED } from './geo-keys.ts'
import { type Projection, projectionOf, readProjection } from './projection-keys.ts'
import { idOf, readGeographic } from './read-geographic.ts'
import { addVertical, isVersion10, readVerticalKeys, type VerticalKeys } from './read-vertical.ts'

const PE_STRING = 'ESRI PE String = '
const EAST_NORTH: readonly CrsAxis[] = [
  { name: 'Easting', direction: 'EAST' },
  { name: 'Northing', direction: 'NORTH' },
]

/** The meaning of GeoKeys. */
export interface SystemOfKeys {
  readonly crs: CRS | undefined
  /** The unit of heights, which is the bands': even if GDAL omits the vertical system. */
  readonly heightUnit: string | undefined
}

/**
 * The coordinate reference system of GeoKeys, as GDAL reads them (`GTIFGetDefn`, `GTIFGetOGISDefn`).
 *
 * Incomplete keys give what GDAL makes of them: a local system, or one whose parts are `unknown`. Heights are left out
 * if the keys are of GeoTIFF 1.0.
 */
export function crsFromGeoKeys(keys: GeoKeys): SystemOfKeys {
  const crs = keys.size === 0 ? undefined : readSystem(keys)
  const definition = crs?.definition
  if (definition?.kind !== 'compound') return { crs, heightUnit: undefined }
  const { horizontal, vertical } = definition
  const name = vertical.kind === 'vertical' ? vertical.unit.name : 'unknown'
  return {
    crs: isVersion10(keys) ? CRS.fromDefinition(horizontal) : crs,
    heightUnit: name === 'unknown' ? undefined : name,
  }
}

function readSystem(keys: GeoKeys): CRS | undefined {
  const parts = settleParts(keys)
  const vertical = readVerticalKeys(keys)
  const model = parts.model === undefined && parts.projected !== undefined ? MODEL.projected : parts.model
  switch (model) {
    case MODEL.projected:
      return withVertical(keys, vertical, readProjected(keys, parts))
    case MODEL.geographic:
      return readGeographicModel(keys, parts, vertical)
    case MODEL.geocentric:
      return readGeocentric(keys, parts)
    default:
      return readUnknownModel(keys, parts, vertical)
  }
}

function withVertical(keys: GeoKeys, vertical: VerticalKeys, crs: CRS): CRS {
  const { definition } = crs
  const whole = addVertical(keys, vertical, definition)
  return whole === definition ? crs : CRS.fromDefinition(whole)
}

function readGeographicModel(keys: GeoKeys, parts: GeoKeyParts, vertical: VerticalKeys): CRS {
  const { geodetic } = parts
  const spatial = geodetic === undefined ? undefined : readSpatial(geodetic, vertical)
  if (spatial !== undefined) return spatial
  const whole = geodetic === undefined ? undefined : readDynamic(geodetic)
  return withVertical(keys, vertical, whole ?? CRS.fromDefinition(readGeographic(keys, parts)))
}

/**
 * The geographic 3D system named by the vertical key, in which its code, or 5030 of GeoTIFF 1.0 for WGS 84, means
 * ellipsoidal heights.
 */
function readSpatial(geodetic: number, { system, datum }: VerticalKeys): CRS | undefined {
  const found = ownCrs(datum === 6030 && geodetic === 4326 ? 4979 : system)
  const spatial = found?.definition
  const flat = epsgCrs(geodetic)?.definition
  if (spatial?.kind !== 'geographic' || spatial.axes.length !== 3) return undefined
  if (flat?.kind !== 'geographic' || flat.axes.length !== 2) return undefined
  return flat.datum.name === spatial.datum.name ? found : undefined
}

/** EPSG's system of this code if GDAL takes it as it is: with a dynamic datum, even a projected one. */
function readDynamic(code: number): CRS | undefined {
  const crs = ownCrs(code)
  const definition = crs?.definition
  const base = definition?.kind === 'projected' ? epsgCode(definition.base.id) : code
  return base !== undefined && isDynamic(base) ? crs : undefined
}

/** EPSG's system of this code, or its heir under the heir's code. */
function ownCrs(code: number): CRS | undefined {
  const crs = epsgCrs(code)
  return crs === undefined || epsgCode(crs.definition.id) === code ? crs : CRS.fromWkt(crs.toWkt())
}

function readProjected(keys: GeoKeys, parts: GeoKeyParts): CRS {
  const own = parts.projected === undefined || isSpelledOut(keys) ? undefined : ownCrs(parts.projected)
  const cited = readNameAndUnit(keys, parts)
  if (own !== undefined) return inUnit(own, cited.unit ?? unitOf(parts))
  const found = findProjection(keys, parts)
  const id = epsgCrs(parts.projected) === undefined ? {} : idOf(parts.projected)
  if (found === undefined)
    return CRS.fromDefinition({ kind: 'engineering', name: cited.name, unit: METRE, axes: EAST_NORTH, ...id })
  const { projection, isWebMercator } = found
  // GDAL takes the base of web Mercator from EPSG, whatever else the file says.
  if (isWebMercator && parts.projected === 3857) return CRS.fromEpsg(3857)
  const axes = axesOf(projection)
  const unit = cited.unit ?? unitOf(parts)
  // GDAL builds polar, south-oriented and equal-area azimuthal systems with a unit that carries no code.
  const isBare = axes !== EAST_NORTH || projection.method === 'Lambert_Azimuthal_Equal_Area'
  return CRS.fromDefinition({
    kind: 'projected',
    name: esriProjectedName(cited.name),
    base: readGeographic(keys, parts),
    ...inDegreesOf(projection, parts.degrees),
    unit: isBare ? { name: unit.name, factor: unit.factor } : unit,
    axes,
    ...(isWebMercator ? { proj4: WEB_MERCATOR } : {}),
    ...id,
  })
}

const WEB_MERCATOR =
  '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +wktext +no_defs'

/** `projection` with angles in a unit of that many degrees: GDAL assumes that the keys are in degrees. */
function inDegreesOf(projection: Projection, degrees: number): Projection {
  if (Math.abs(degrees - 1) < 1e-12) return projection
  const parameters = projection.parameters.map(([name, value]) => {
    const isAngle = !/^(scale|false)/.test(name)
    return [name, isAngle ? value / degrees : value] as const
  })
  return { ...projection, parameters }
}

/** Whether keys beside the code of a projected system spell out its parts. */
function isSpelledOut(keys: GeoKeys): boolean {
  return [
    GEO_KEY.projection,
    GEO_KEY.projectionMethod,
    GEO_KEY.geodeticCrs,
    GEO_KEY.geodeticDatum,
    GEO_KEY.ellipsoid,
  ].some((key) => shortOf(keys, key) !== undefined)
}

/** `crs` in the keys' unit, if that differs. */
function inUnit(crs: CRS, unit: CrsUnit): CRS {
  const own = crs.definition
  if (own.kind !== 'projected' || Math.abs(unit.factor / own.unit.factor - 1) <= 1e-9) return crs
  const scale = own.unit.factor / unit.factor
  const parameters = own.parameters.map(([name, value]) => {
    const role = parameterRole(name)
    return [name, role === 'falseEasting' || role === 'falseNorthing' ? value * scale : value] as const
  })
  const { id: _, ...withoutId } = own
  return CRS.fromDefinition({ ...withoutId, parameters, unit } satisfies ProjectedCrs)
}

function unitOf({ lengthUnit: code, metres }: GeoKeyParts): CrsUnit {
  return (code === undefined ? undefined : lengthUnit(code)) ?? { name: 'unknown', factor: metres }
}

/** A projected system's name, and its unit if a citation gives it. */
function readNameAndUnit(
  keys: GeoKeys,
  { projected }: GeoKeyParts,
): { readonly name: string; readonly unit: CrsUnit | undefined } {
  const model = stringOf(keys, GEO_KEY.citation)
  const own = projected === undefined ? stringOf(keys, GEO_KEY.projectedCitation) : undefined
  const names = parseCitation(own, 'projected')
  const ofModel = parseCitation(model, 'model')
  const label = names?.lengthUnit ?? ofModel?.lengthUnit
  const size = label && (citedMetres(label) ?? doubleOf(keys, GEO_KEY.linearUnitSize))
  const unit =
    label === undefined ? undefined : size ? { name: label, factor: size } : { name: 'unknown', factor: 1 }
  const isName = own !== undefined && !/^LUnits = /i.test(own)
  const cited =
    names?.projectedName ?? (isName ? translateImagine(own, 'projected').slice(0, LONGEST) : undefined)
  const known = epsgCrs(projected)?.name.replace(/ \(deprecated\)$/, '')
  const name = known ?? cited ?? 'unnamed'
  if (ofModel?.projectedName !== undefined) return { name: ofModel.projectedName, unit }
  return { name: name.includes('unnamed') ? model || name : name, unit }
}

function findProjection(
  keys: GeoKeys,
  parts: GeoKeyParts,
): { readonly projection: Projection; readonly isWebMercator: boolean } | undefined {
  const method = shortOf(keys, GEO_KEY.projectionMethod)
  const entry = findConversion(keys, parts)
  if (method !== undefined && !(method === USER_DEFINED && entry?.isUtm === true)) {
    const projection = readProjection(keys)
    return projection && { projection, isWebMercator: entry?.isWebMercator ?? false }
  }
  if (entry === undefined) return undefined
  const ratio = entry.metres / parts.metres
  const inUnits = Math.abs(ratio - 1) < 1e-12 ? 1 : ratio
  const projection = projectionOf(entry.method, (role) => {
    const value = entry.values.get(role) ?? (role === 'scale' ? 1 : 0)
    return role === 'falseEasting' || role === 'falseNorthing' ? value * inUnits : value
  })
  return { projection, isWebMercator: entry.isWebMercator }
}

function findConversion(keys: GeoKeys, { projected }: GeoKeyParts): ConversionEntry | undefined {
  const own = epsgCrs(projected)?.definition
  if (own?.kind === 'projected') return conversionOf(own)
  const code = shortOf(keys, GEO_KEY.projection)
  return code === undefined ? undefined : conversionEntry(code)
}

function axesOf({ method, parameters }: Projection): readonly CrsAxis[] {
  const latitude = parameters.find(([name]) => name.startsWith('latitude'))?.[1] ?? 0
  const longitude = parameters.find(([name]) => /^(longitude|central)/.test(name))?.[1] ?? 0
  const isPolar =
    method === 'Polar_Stereographic' ||
    (method === 'Lambert_Azimuthal_Equal_Area' &&
      Math.abs(Math.abs(latitude) - 90) < 1e-10 &&
      longitude === 0)
  const away = latitude > 0 ? 'SOUTH' : 'NORTH'
  if (isPolar)
    return [
      { name: 'Easting', direction: away },
      { name: 'Northing', direction: away },
    ]
  if (method !== 'Transverse_Mercator_South_Orientated') return EAST_NORTH
  return [
    { name: 'Easting', direction: 'WEST' },
    { name: 'Northing', direction: 'SOUTH' },
  ]
}

function readGeocentric(keys: GeoKeys, parts: GeoKeyParts): CRS {
  const { datum, primeMeridian } = readGeographic(keys, parts)
  const { name, factor } = unitOf(parts)
  return CRS.fromDefinition({
    kind: 'geocentric',
    name: stringOf(keys, GEO_KEY.citation) ?? stringOf(keys, GEO_KEY.geodeticCitation) ?? 'unnamed',
    datum,
    primeMeridian: { name: primeMeridian.name, longitude: primeMeridian.longitude },
    unit: { name, factor },
    axes: [
      { name: 'Geocentric X', direction: 'OTHER' },
      { name: 'Geocentric Y', direction: 'OTHER' },
      { name: 'Geocentric Z', direction: 'NORTH' },
    ],
  })
}

/** A system in Esri's or GDAL's well-known text, for which there are no keys, or a local one. */
function readUnknownModel(keys: GeoKeys, parts: GeoKeyParts, vertical: VerticalKeys): CRS | undefined {
  const citation = stringOf(keys, GEO_KEY.projectedCitation)
  if (citation?.includes(PE_STRING) === true) return readPeString(citation.slice(PE_STRING.length))
  const name = stringOf(keys, GEO_KEY.citation) ?? stringOf(keys, GEO_KEY.geodeticCitation) ?? 'unnamed'
  const local: CrsDefinition = {
    kind: 'engineering',
    name: withoutCopyright(name),
    unit: unitOf(parts),
    axes: EAST_NORTH,
  }
  const heights = vertical.unit === 0 ? { system: 0, datum: 0, unit: 0 } : { ...vertical, system: 0 }
  return CRS.fromDefinition(addVertical(keys, heights, local))
}

function readPeString(text: string): CRS | undefined {
  try {
    return CRS.fromWkt(text)
  } catch (error) {
    if (isRasterError(error, 'CRS')) return undefined
    throw error
  }
}

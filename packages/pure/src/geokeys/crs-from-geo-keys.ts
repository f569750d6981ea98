import {
  CRS,
  type CrsAxis,
  type CrsDefinition,
  type CrsUnit,
  epsgVerticalDatumName,
  isRasterError,
  lengthUnit,
  METRE,
  type ProjectedCrs,
  parameterRole,
  type VerticalCrs,
} from '@memraster/core/backend'
import { codeOf, GEO_KEY, type GeoKeys, MODEL, numberOf, textOf, USER_DEFINED } from './geo-keys.ts'
import { type Projection, readProjection } from './projection-keys.ts'
import { epsgCrs, readGeographic } from './read-geographic.ts'

const PE_STRING = 'ESRI PE String = '
const EAST_NORTH: readonly CrsAxis[] = [
  { name: 'Easting', direction: 'EAST' },
  { name: 'Northing', direction: 'NORTH' },
]

/**
 * The coordinate reference system that GeoKeys say, as GDAL reads them (`GTIFGetDefn`, `GTIFGetOGISDefn`);
 * `undefined` where there are no keys.
 *
 * Keys that say too little give what GDAL makes of them: a local system, or one whose parts are `unknown`.
 */
export function crsFromGeoKeys(keys: GeoKeys): CRS | undefined {
  if (keys.size === 0) return undefined
  const horizontal = readHorizontal(keys)
  return readCompound(keys, horizontal) ?? horizontal
}

function readHorizontal(keys: GeoKeys): CRS {
  const projectedCode = codeOf(keys, GEO_KEY.projectedCrs)
  const model = keys.get(GEO_KEY.modelType) ?? (projectedCode === undefined ? undefined : MODEL.projected)
  if (model === MODEL.projected) return readProjected(keys) ?? readLocal(keys, METRE)
  if (model === MODEL.geographic) {
    return epsgCrs(codeOf(keys, GEO_KEY.geodeticCrs)) ?? CRS.fromDefinition(readGeographic(keys))
  }
  if (model === MODEL.geocentric) return readGeocentric(keys)
  return readPeString(keys) ?? readLocal(keys, { name: 'unknown', factor: 1 })
}

/** A system in Esri's or GDAL's well-known text, for which there are no keys. */
function readPeString(keys: GeoKeys): CRS | undefined {
  const citation = textOf(keys, GEO_KEY.projectedCitation)
  if (citation?.startsWith(PE_STRING) !== true) return undefined
  try {
    const crs = CRS.fromWkt(citation.slice(PE_STRING.length))
    return crs.name === 'WGS_1984_Web_Mercator_Auxiliary_Sphere' ? CRS.fromEpsg(3857) : crs
  } catch (error) {
    if (isRasterError(error, 'CRS')) return undefined
    throw error
  }
}

function readProjected(keys: GeoKeys): CRS | undefined {
  const known = epsgCrs(codeOf(keys, GEO_KEY.projectedCrs))
  if (known !== undefined) return overrideParts(keys, known)
  const projection = readUtm(keys) ?? readProjection(keys)
  if (projection === undefined) return readPeString(keys)
  const axes = axesOf(projection)
  const unit = readLinearUnit(keys, GEO_KEY.linearUnits, GEO_KEY.linearUnitSize) ?? {
    name: 'unknown',
    factor: 1,
  }
  const { name, factor } = unit
  // GDAL builds polar, south-oriented and equal-area azimuthal systems with a unit that carries no code.
  const isBare = axes !== EAST_NORTH || projection.method === 'Lambert_Azimuthal_Equal_Area'
  return CRS.fromDefinition({
    kind: 'projected',
    name: readProjectedName(keys),
    base: readGeographic(keys),
    ...projection,
    unit: isBare ? { name, factor } : unit,
    axes,
  })
}

function readProjectedName(keys: GeoKeys): string {
  const citation = textOf(keys, GEO_KEY.projectedCitation)
  const isName =
    citation !== undefined && !citation.startsWith('LUnits = ') && !citation.startsWith(PE_STRING)
  return (isName ? citation : textOf(keys, GEO_KEY.citation)) ?? 'unnamed'
}

/** A zone of UTM, which EPSG counts as 16001 to 16060 in the north and 16101 to 16160 in the south. */
function readUtm(keys: GeoKeys): Projection | undefined {
  const code = codeOf(keys, GEO_KEY.projection)
  if (code === undefined) return undefined
  const zone = code % 100
  const series = (code - zone) / 100
  if ((series !== 160 && series !== 161) || zone < 1 || zone > 60) return undefined
  const metres = readLinearUnit(keys, GEO_KEY.linearUnits, GEO_KEY.linearUnitSize)?.factor ?? 1
  return {
    method: 'Transverse_Mercator',
    parameters: [
      ['latitude_of_origin', 0],
      ['central_meridian', zone * 6 - 183],
      ['scale_factor', 0.9996],
      ['false_easting', 500000 / metres],
      ['false_northing', (series === 161 ? 10000000 : 0) / metres],
    ],
  }
}

/** `crs` with the unit and the base that the keys give beside its code, where they differ from its own. */
function overrideParts(keys: GeoKeys, crs: CRS): CRS {
  const own = crs.definition
  if (own.kind !== 'projected') return crs
  let changed: ProjectedCrs = own
  const base = codeOf(keys, GEO_KEY.geodeticCrs)
  if (base !== undefined && own.base.id?.code !== String(base)) {
    const other = epsgCrs(base)?.definition
    if (other?.kind === 'geographic' && other.axes.length === 2)
      changed = { ...changed, base: readGeographic(keys) }
  }
  const unit = readLinearUnit(keys, GEO_KEY.linearUnits, GEO_KEY.linearUnitSize)
  if (unit !== undefined && Math.abs(unit.factor / own.unit.factor - 1) > 1e-9) {
    const scale = own.unit.factor / unit.factor
    const parameters = own.parameters.map(([name, value]) => {
      const role = parameterRole(name)
      return [name, role === 'falseEasting' || role === 'falseNorthing' ? value * scale : value] as const
    })
    changed = { ...changed, parameters, unit }
  }
  if (changed === own) return crs
  const { id: _, ...withoutId } = changed
  return CRS.fromDefinition(withoutId)
}

function axesOf({ method, parameters }: Projection): readonly CrsAxis[] {
  const latitude = parameters.find(([name]) => name.startsWith('latitude'))?.[1] ?? 0
  const isPolar =
    method === 'Polar_Stereographic' ||
    (method === 'Lambert_Azimuthal_Equal_Area' && Math.abs(Math.abs(latitude) - 90) < 1e-10)
  const away = latitude < 0 ? 'NORTH' : 'SOUTH'
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

function readLinearUnit(keys: GeoKeys, unitKey: number, sizeKey: number): CrsUnit | undefined {
  const code = codeOf(keys, unitKey)
  const known = code === undefined ? undefined : lengthUnit(code)
  if (known !== undefined) return known
  const size = numberOf(keys, sizeKey)
  if (numberOf(keys, unitKey) !== USER_DEFINED || size === undefined || size <= 0) return undefined
  const label = /(?:^|\|)LUnits = ([^|]*)/.exec(textOf(keys, GEO_KEY.projectedCitation) ?? '')
  return { name: label?.[1] ?? 'unknown', factor: size }
}

function readGeocentric(keys: GeoKeys): CRS {
  const known = epsgCrs(codeOf(keys, GEO_KEY.geodeticCrs))?.definition
  const { datum, primeMeridian } = known?.kind === 'geocentric' ? known : readGeographic(keys)
  const unit = readLinearUnit(keys, GEO_KEY.geogLinearUnits, GEO_KEY.geogLinearUnitSize)
  return CRS.fromDefinition({
    kind: 'geocentric',
    name: textOf(keys, GEO_KEY.citation) ?? 'unnamed',
    datum,
    primeMeridian: { name: primeMeridian.name, longitude: primeMeridian.longitude },
    unit: unit === undefined ? { name: 'unknown', factor: 1 } : { name: unit.name, factor: unit.factor },
    axes: [
      { name: 'Geocentric X', direction: 'OTHER' },
      { name: 'Geocentric Y', direction: 'OTHER' },
      { name: 'Geocentric Z', direction: 'NORTH' },
    ],
  })
}

function readLocal(keys: GeoKeys, fallback: CrsUnit): CRS {
  return CRS.fromDefinition({
    kind: 'engineering',
    name: textOf(keys, GEO_KEY.citation) ?? 'unnamed',
    unit: readLinearUnit(keys, GEO_KEY.linearUnits, GEO_KEY.linearUnitSize) ?? fallback,
    axes: EAST_NORTH,
  })
}

/** The system with heights where the keys say any; before GeoTIFF 1.1 GDAL looks away from them. */
function readCompound(keys: GeoKeys, horizontal: CRS): CRS | undefined {
  const { definition } = horizontal
  if (definition.kind !== 'projected' && definition.kind !== 'geographic') return undefined
  const code = codeOf(keys, GEO_KEY.verticalCrs)
  // GeoTIFF 1.0 counts heights above the ellipsoid of WGS 84 as 5030.
  const known = epsgCrs(code === 5030 && definition.id?.code === '4326' ? 4979 : code)
  // In the vertical key the code of a geographic 3D system says that heights are above its ellipsoid.
  if (known?.kind === 'geographic') return definition.kind === 'geographic' ? known : undefined
  if ((numberOf(keys, GEO_KEY.minorRevision) ?? 0) < 1) return undefined
  const vertical = known?.definition.kind === 'vertical' ? known.definition : readVertical(keys)
  if (vertical === undefined) return undefined
  const citation = textOf(keys, GEO_KEY.verticalCitation) ?? 'unknown'
  const name = textOf(keys, GEO_KEY.citation) ?? `${definition.name} + ${citation}`
  return CRS.fromDefinition({
    kind: 'compound',
    name,
    horizontal: definition,
    vertical,
  } satisfies CrsDefinition)
}

function readVertical(keys: GeoKeys): VerticalCrs | undefined {
  const datum = codeOf(keys, GEO_KEY.verticalDatum)
  const citation = textOf(keys, GEO_KEY.verticalCitation)
  if (datum === undefined && numberOf(keys, GEO_KEY.verticalCrs) !== USER_DEFINED) return undefined
  const code = codeOf(keys, GEO_KEY.verticalUnits)
  return {
    kind: 'vertical',
    name: citation ?? 'unknown',
    datum: {
      name: (datum === undefined ? undefined : epsgVerticalDatumName(datum)) ?? 'unknown',
      type: 2005,
      ...(datum === undefined ? {} : { id: { authority: 'EPSG', code: String(datum) } }),
    },
    unit: (code === undefined ? undefined : lengthUnit(code)) ?? METRE,
    axes: [{ name: 'Up', direction: 'UP' }],
  }
}

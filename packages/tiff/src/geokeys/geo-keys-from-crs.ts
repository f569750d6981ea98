import type {
  CrsUnit,
  GeodeticDatum,
  GeographicCrs,
  PrimeMeridian,
  ProjectedCrs,
  VerticalCrs,
} from '@memraster/crs'
import { CRS, DEGREE, epsgCode, isSameCrs, knownUnit, METRE, parameterRole } from '@memraster/crs/internal'
import { RasterError } from '@memraster/ground'
import { formatGeodeticCitation } from './citations.ts'
import { epsgCrs } from './epsg-entries.ts'
import { GEO_KEY, type GeoKeys, type GeoKeyValue, MODEL, USER_DEFINED } from './geo-keys.ts'
import { projectionKeysOf } from './projection-keys.ts'

const DEGREE_CODE = 9102

type Keys = Map<number, GeoKeyValue>

/**
 * The GeoKeys of `crs`, by EPSG's code if one places coordinates alike and spelled out otherwise, as GDAL writes them
 * (`GTIFSetFromOGISDefn`), so that GDAL reads the same system back.
 *
 * `pixelIsPoint` means that coordinates are those of the pixels' centres (`AREA_OR_POINT=Point`).
 *
 * @throws {RasterError} `CRS` for systems that GeoKeys cannot express: a vertical system alone, a vertical part that
 *   has neither a code of EPSG's nor a datum with one, ellipsoidal heights without a code, a system derived from a
 *   geographic one. Characters beyond ASCII become `?`.
 */
export function geoKeysFromCrs(crs: CRS, { pixelIsPoint }: { readonly pixelIsPoint: boolean }): GeoKeys {
  const keys: Keys = new Map()
  keys.set(GEO_KEY.rasterType, pixelIsPoint ? 2 : 1)
  writeCrs(keys, crs)
  return keys
}

function writeCrs(keys: Keys, crs: CRS): void {
  const { definition } = crs
  switch (definition.kind) {
    case 'projected':
      writeProjected(keys, crs, definition)
      break
    case 'geographic':
      writeGeographicModel(keys, crs, definition)
      break
    case 'geocentric': {
      keys.set(GEO_KEY.modelType, MODEL.geocentric)
      keys.set(GEO_KEY.citation, ascii(definition.name))
      const { name, datum, primeMeridian } = definition
      const base = {
        kind: 'geographic',
        name,
        datum,
        primeMeridian,
        unit: DEGREE,
        axes: LATITUDE_LONGITUDE,
      } as const
      // GDAL does not find the datum of every geodetic code here, so it is always spelled out.
      writeGeographic(keys, base, undefined)
      writeUnit(keys, definition.unit, GEO_KEY.geogLinearUnits, GEO_KEY.geogLinearUnitSize)
      break
    }
    case 'compound': {
      writeCrs(keys, CRS.fromDefinition(definition.horizontal))
      keys.set(GEO_KEY.citation, ascii(definition.name))
      if (definition.vertical.kind !== 'vertical') throw unsayable(crs, 'a second part that is not vertical')
      writeVertical(keys, crs, definition.vertical)
      break
    }
    case 'engineering':
      keys.set(GEO_KEY.modelType, USER_DEFINED)
      keys.set(GEO_KEY.citation, ascii(definition.name))
      writeUnit(keys, definition.unit, GEO_KEY.linearUnits, GEO_KEY.linearUnitSize)
      break
    case 'vertical':
      throw unsayable(crs, 'heights without a horizontal system')
  }
}

const LATITUDE_LONGITUDE: GeographicCrs['axes'] = [
  { name: 'Latitude', direction: 'NORTH' },
  { name: 'Longitude', direction: 'EAST' },
]

/**
 * EPSG's code of `crs` if a key can hold it and the entry equals `crs`; as in GDAL the successor's code if it is
 * deprecated.
 */
function storableCode(crs: CRS): number | undefined {
  return [epsgCode(crs.definition.id), crs.toEpsg()].find((code) => {
    if (code === undefined || code >= USER_DEFINED) return false
    const known = epsgCrs(code)?.definition
    return known !== undefined && isSameCrs(known, crs.definition)
  })
}

function writeGeographicModel(keys: Keys, crs: CRS, definition: GeographicCrs): void {
  if (definition.derivation !== undefined) throw unsayable(crs, 'a system derived from a geographic one')
  keys.set(GEO_KEY.modelType, MODEL.geographic)
  if (definition.axes.length === 2) {
    writeGeographic(keys, definition, storableCode(crs))
    return
  }
  const code = storableCode(crs)
  if (code === undefined) throw unsayable(crs, 'ellipsoidal heights without a code of EPSG')
  // GDAL interprets these as heights on a datum, as in files before GeoTIFF 1.1.
  if (code >= 5001 && code <= 5033) throw unsayable(crs, `ellipsoidal heights of code ${code}`)
  const { id: _, ...flat } = { ...definition, axes: definition.axes.slice(0, 2) }
  const flatCode = shortCode(CRS.fromDefinition(flat).toEpsg())
  if (flatCode === undefined) throw unsayable(crs, 'ellipsoidal heights without a code of EPSG')
  keys.set(GEO_KEY.minorRevision, 1)
  keys.set(GEO_KEY.geodeticCrs, flatCode)
  keys.set(GEO_KEY.verticalCrs, code)
}

function writeProjected(keys: Keys, crs: CRS, definition: ProjectedCrs): void {
  keys.set(GEO_KEY.modelType, MODEL.projected)
  keys.set(GEO_KEY.citation, ascii(definition.name))
  writeUnit(keys, definition.unit, GEO_KEY.linearUnits, GEO_KEY.linearUnitSize)
  const code = storableCode(crs)
  if (code !== undefined) {
    keys.set(GEO_KEY.projectedCrs, code)
    keys.set(GEO_KEY.geodeticCitation, ascii(definition.base.name))
    keys.set(GEO_KEY.angularUnits, angularCode(definition.base.unit) ?? DEGREE_CODE)
    return
  }
  writeGeographic(keys, definition.base, storableCode(CRS.fromDefinition(definition.base)))
  const projection = definition.proj4 === undefined ? projectionKeysOf(definition.method) : undefined
  if (projection === undefined) {
    keys.set(GEO_KEY.modelType, USER_DEFINED)
    keys.set(GEO_KEY.projectedCitation, ascii(`ESRI PE String = ${crs.toWkt()}`))
    return
  }
  keys.set(GEO_KEY.projectedCrs, USER_DEFINED)
  keys.set(GEO_KEY.projection, USER_DEFINED)
  keys.set(GEO_KEY.projectionMethod, projection.code)
  for (const [name, value] of definition.parameters) {
    const role = parameterRole(name)
    const key = role === undefined ? undefined : projection.keys[role]
    if (key === undefined) throw unsayable(crs, `the parameter ${name} of ${definition.method}`)
    keys.set(key, value)
  }
}

/** The keys of a geographic system, alone or as the base of another. */
function writeGeographic(keys: Keys, definition: GeographicCrs, code: number | undefined): void {
  const { name, datum, primeMeridian, unit } = definition
  const { ellipsoid } = datum
  const unitCode = angularCode(unit)
  keys.set(GEO_KEY.angularUnits, unitCode ?? USER_DEFINED)
  if (unitCode === undefined) keys.set(GEO_KEY.angularUnitSize, unit.factor)
  keys.set(GEO_KEY.semiMajorAxis, ellipsoid.semiMajor)
  if (ellipsoid.inverseFlattening === 0) keys.set(GEO_KEY.semiMinorAxis, ellipsoid.semiMajor)
  else keys.set(GEO_KEY.inverseFlattening, ellipsoid.inverseFlattening)
  if (code !== undefined) {
    keys.set(GEO_KEY.geodeticCrs, code)
    keys.set(GEO_KEY.geodeticCitation, ascii(name))
    return
  }
  keys.set(GEO_KEY.geodeticCrs, USER_DEFINED)
  const labels = { name, datum: datum.name, ellipsoid: ellipsoid.name, primeMeridian: primeMeridian.name }
  const unitLabel = unitCode === DEGREE_CODE ? {} : { unit: unit.name }
  keys.set(GEO_KEY.geodeticCitation, ascii(formatGeodeticCitation({ ...labels, ...unitLabel })))
  writeDatum(keys, datum)
  writePrimeMeridian(keys, primeMeridian, unit)
}

function writeDatum(keys: Keys, { id, ellipsoid, towgs84 }: GeodeticDatum): void {
  keys.set(GEO_KEY.geodeticDatum, shortCode(epsgCode(id)) ?? USER_DEFINED)
  keys.set(GEO_KEY.ellipsoid, shortCode(epsgCode(ellipsoid.id)) ?? USER_DEFINED)
  if (towgs84 !== undefined) keys.set(GEO_KEY.toWgs84, towgs84)
}

function writePrimeMeridian(keys: Keys, { longitude }: PrimeMeridian, unit: CrsUnit): void {
  const isDegree = Math.abs(unit.factor / DEGREE.factor - 1) < 1e-10
  keys.set(GEO_KEY.primeMeridianLongitude, isDegree ? longitude : (longitude * DEGREE.factor) / unit.factor)
}

function writeVertical(keys: Keys, crs: CRS, vertical: VerticalCrs): void {
  const code = shortCode(CRS.fromDefinition(vertical).toEpsg())
  const isKnown = code !== undefined && epsgCrs(code)?.kind === 'vertical'
  keys.set(GEO_KEY.minorRevision, 1)
  keys.set(GEO_KEY.verticalCrs, isKnown ? code : USER_DEFINED)
  if (isKnown) return
  const datum = shortCode(epsgCode(vertical.datum.id))
  const unit = shortCode(
    epsgCode(vertical.unit.id ?? knownUnit(vertical.unit.name, vertical.unit.factor)?.id),
  )
  if (datum === undefined && vertical.datum.name !== 'unknown')
    throw unsayable(crs, `the vertical datum ${vertical.datum.name}, which has no code of EPSG,`)
  if (unit === undefined) throw unsayable(crs, `heights in ${vertical.unit.name}, which has no code of EPSG,`)
  if (vertical.axes[0]?.direction !== 'UP')
    throw unsayable(crs, `depths of ${vertical.name}, without a code of EPSG,`)
  keys.set(GEO_KEY.verticalCitation, ascii(vertical.name))
  keys.set(GEO_KEY.verticalDatum, datum ?? USER_DEFINED)
  keys.set(GEO_KEY.verticalUnits, unit)
}

function writeUnit(keys: Keys, unit: CrsUnit, unitKey: number, sizeKey: number): void {
  const known = unit.factor === 1 ? METRE : unit.id === undefined ? knownUnit(unit.name, unit.factor) : unit
  const code = shortCode(epsgCode(known?.id))
  keys.set(unitKey, code ?? USER_DEFINED)
  if (code !== undefined) return
  keys.set(sizeKey, unit.factor)
  if (!keys.has(GEO_KEY.projectedCitation))
    keys.set(GEO_KEY.projectedCitation, ascii(`LUnits = ${unit.name}`))
}

/** EPSG's code of an angular unit in GeoKeys: 9102 for the degree, which is 9122 in EPSG's systems. */
function angularCode(unit: CrsUnit): number | undefined {
  const code = shortCode(epsgCode(unit.id ?? knownUnit(unit.name, unit.factor)?.id))
  if (code === 9122 || (code === undefined && Math.abs(unit.factor / DEGREE.factor - 1) < 1e-10))
    return DEGREE_CODE
  return code
}

function shortCode(code: number | undefined): number | undefined {
  return code !== undefined && code > 0 && code < USER_DEFINED ? code : undefined
}

/** `text` as GeoAsciiParams can hold it: without the `|` that ends a text. */
function ascii(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '?')
}

function unsayable(crs: CRS, what: string): RasterError {
  return new RasterError(
    'CRS',
    `GeoKeys cannot say ${what} (${crs.name}). Give a system with a code of EPSG, or write a driver that stores well-known text.`,
  )
}

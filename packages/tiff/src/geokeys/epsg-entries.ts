import type { Ellipsoid, PrimeMeridian, ProjectedCrs } from '@memraster/crs'
import {
  CRS,
  DEGREE,
  epsgCode,
  epsgDatum,
  epsgEllipsoid,
  epsgPrimeMeridian,
  epsgVerticalDatumName,
  massageDatumName,
  officialDatumName,
  type ParameterRole,
  parameterRole,
} from '@memraster/crs/internal'
import { isRasterError } from '@memraster/ground'
import {
  CONVERSIONS,
  DATUMS,
  DYNAMIC,
  ELLIPSOIDS,
  SYSTEMS,
  UNNAMED,
  VERTICAL_DATUMS,
  WITHDRAWN,
} from './epsg-codes.generated.ts'
import { projectionKeysOf } from './projection-keys.ts'

/** EPSG's geodetic system of this code, even if GDAL would substitute its successor. */
export interface GeodeticEntry {
  readonly name: string
  readonly datum: number
  readonly meridian: number
  /** The code of the unit of angle, or of length of a geocentric system. */
  readonly unit: number
}

/** A conversion's method and parameters, angles in degrees. */
export interface ConversionEntry {
  /** Named as in GDAL's WKT 1. */
  readonly method: string
  readonly values: ReadonlyMap<ParameterRole, number>
  /** Metres of a unit of false eastings and northings. */
  readonly metres: number
  /** Whether it is web Mercator, whose sphere WKT 1 cannot express. */
  readonly isWebMercator: boolean
  /** Whether it is a UTM zone. */
  readonly isUtm: boolean
}

/** The system with EPSG's `code`, `undefined` if it is unknown. */
export function epsgCrs(code: number | undefined): CRS | undefined {
  if (code === undefined) return undefined
  try {
    return CRS.fromEpsg(code)
  } catch (error) {
    if (isRasterError(error, 'CRS')) return undefined
    throw error
  }
}

/** The geographic or geocentric system of this code. */
export function geodeticEntry(code: number): GeodeticEntry | undefined {
  const known = epsgCrs(code)?.definition
  if (known?.kind !== 'geographic' && known?.kind !== 'geocentric') return undefined
  const [name, datum, meridian, unit] = (linesOf(SYSTEMS).get(code) ?? '').split('|')
  const isAlike = name === undefined || datum === undefined
  return {
    name: name || known.name.replace(/ \(deprecated\)$/, ''),
    datum: Number(datum || epsgCode(known.datum.id)),
    meridian: Number(meridian || (isAlike ? epsgCode(known.primeMeridian.id) : GREENWICH)),
    unit: Number(unit || (isAlike ? epsgCode(known.unit.id) : DEGREE.id?.code)),
  }
}

const GREENWICH = 8901

/** Whether GDAL takes the geographic system of this code as it is, whatever the keys beside it say. */
export function isDynamic(code: number): boolean {
  return linesOf(DYNAMIC).has(code)
}

/** A datum's name, spelled as in WKT 1, and its ellipsoid; not of dynamic datums, which libgeotiff does not find. */
export function datumEntry(code: number): { readonly name: string; readonly ellipsoid: number } | undefined {
  if (linesOf(UNNAMED).has(code) && code !== 6326) return undefined
  const line = linesOf(DATUMS).get(code)
  if (line !== undefined) {
    const [name = '', ellipsoid] = line.split('|')
    return { name: massageDatumName(name), ellipsoid: Number(ellipsoid) }
  }
  const known = epsgDatum(code)
  const ellipsoid = epsgCode(known?.ellipsoid.id)
  return known === undefined || ellipsoid === undefined ? undefined : { name: known.name, ellipsoid }
}

/** The ellipsoid of this code. */
export function ellipsoidEntry(code: number): Ellipsoid | undefined {
  const known = epsgEllipsoid(code)
  if (known !== undefined) return known
  const line = linesOf(ELLIPSOIDS).get(code)
  if (line === undefined) return undefined
  const [name = '', semiMajor, inverseFlattening] = line.split('|')
  return { name, semiMajor: Number(semiMajor), inverseFlattening: Number(inverseFlattening) }
}

/** The prime meridian of this code. */
export function meridianEntry(code: number): PrimeMeridian | undefined {
  return epsgPrimeMeridian(code)
}

/** The name of a vertical datum, or of another datum that a file uses as one. */
export function verticalDatumEntry(code: number): string | undefined {
  return (
    epsgVerticalDatumName(code) ??
    linesOf(VERTICAL_DATUMS).get(code) ??
    linesOf(DATUMS).get(code)?.split('|')[0] ??
    officialNameOf(epsgDatum(code)?.name)
  )
}

function officialNameOf(name: string | undefined): string | undefined {
  return name === undefined ? undefined : officialDatumName(name)
}

/** The unit of length and the base of a projected system, with their old values if it is deprecated. */
export function projectedEntry(code: number): { readonly unit?: number; readonly base?: number } {
  const own = epsgCrs(code)?.definition
  if (own?.kind !== 'projected') return {}
  const [unit, base] = (linesOf(WITHDRAWN).get(code) ?? '').split('|')
  const [ownUnit, ownBase] = [Number(unit || epsgCode(own.unit.id)), Number(base || epsgCode(own.base.id))]
  return { unit: ownUnit, base: ownBase }
}

/** The projection of this code, `undefined` if EPSG has none or its method has no GeoKeys. */
export function conversionEntry(code: number): ConversionEntry | undefined {
  const zone = code % 100
  if ((code - zone === 16000 || code - zone === 16100) && zone >= 1 && zone <= 60)
    return {
      ...entryOf('Transverse_Mercator', [0, zone * 6 - 183, 0, 0, 0.9996, 500000, code > 16100 ? 1e7 : 0]),
      isUtm: true,
    }
  const found = conversions().get(code)
  if (found === undefined) return undefined
  if (typeof found === 'string') {
    const [method, ...values] = found.split(',').map(Number)
    const name = METHODS.get(method ?? 0)
    return name === undefined
      ? undefined
      : { ...entryOf(name, values), isWebMercator: WEB_MERCATOR.includes(method ?? 0) }
  }
  const crs = epsgCrs(found)?.definition
  return crs?.kind === 'projected' ? conversionOf(crs) : undefined
}

/** The conversion of a projected system of EPSG's, `undefined` if its method has no GeoKeys. */
export function conversionOf(crs: ProjectedCrs): ConversionEntry | undefined {
  const method = crs.method.replace('_Belgium', '')
  if (projectionKeysOf(method) === undefined) return undefined
  const degrees = crs.base.unit.factor / DEGREE.factor
  const values = crs.parameters.flatMap(([name, value]) => {
    const role = parameterRole(name)
    if (role === undefined) return []
    const isAngle = role !== 'scale' && !role.startsWith('false')
    return [[role, isAngle && !isOne(degrees) ? value * degrees : value] as const]
  })
  return {
    method,
    values: new Map(values),
    metres: crs.unit.factor,
    isWebMercator: crs.proj4 !== undefined,
    isUtm: false,
  }
}

/** EPSG's codes of methods whose conversions are spelled out in the table. */
const METHODS: ReadonlyMap<number, string> = new Map([
  [1024, 'Mercator_1SP'],
  [9801, 'Lambert_Conformal_Conic_1SP'],
  [9802, 'Lambert_Conformal_Conic_2SP'],
  [9804, 'Mercator_1SP'],
  [9807, 'Transverse_Mercator'],
  [9809, 'Oblique_Stereographic'],
  [9841, 'Mercator_1SP'],
])
const WEB_MERCATOR: readonly number[] = [1024, 9841]
const ROLES: readonly ParameterRole[] = [
  'latitude',
  'longitude',
  'parallel1',
  'parallel2',
  'scale',
  'falseEasting',
  'falseNorthing',
]

function entryOf(method: string, values: readonly number[]): ConversionEntry {
  const entries = ROLES.map((role, index) => [role, values[index] ?? 0] as const)
  return { method, values: new Map(entries), metres: 1, isWebMercator: false, isUtm: false }
}

function isOne(factor: number): boolean {
  return Math.abs(factor - 1) < 1e-10
}

let conversionTable: Map<number, string | number> | undefined

/** By code: a projected system that has the conversion, or its method and values. */
function conversions(): ReadonlyMap<number, string | number> {
  if (conversionTable !== undefined) return conversionTable
  conversionTable = new Map()
  let [code, system] = [0, 0]
  for (const line of CONVERSIONS.split('\n')) {
    const [, step, spelled, systemStep] = /^(\d*)(?:\|(.*)| (-?\d*))$/.exec(line) ?? []
    code += Number(step || 1)
    if (spelled === undefined) system += Number(systemStep || 1)
    conversionTable.set(code, spelled ?? system)
  }
  return conversionTable
}

const tables = new Map<string, ReadonlyMap<number, string>>()

/** The lines of a table by their first field, the code. */
function linesOf(table: string): ReadonlyMap<number, string> {
  let lines = tables.get(table)
  if (lines === undefined) {
    lines = new Map(
      table.split('\n').map((line) => {
        const bar = line.indexOf('|')
        return bar < 0 ? [Number(line), ''] : [Number(line.slice(0, bar)), line.slice(bar + 1)]
      }),
    )
    tables.set(table, lines)
  }
  return lines
}

import { shown, wrongType } from '@memraster/ground'
import type {
  CrsAxis,
  CrsDefinition,
  CrsUnit,
  Ellipsoid,
  GeodeticDatum,
  GeographicCrs,
  PrimeMeridian,
} from '../definition/crs-definition.ts'
import { DEGREE, exactFactor, METRE } from '../definition/known-units.ts'
import { webMercator } from '../definition/web-mercator.ts'
import { epsgWkt } from '../epsg/epsg-table.ts'
import type { ProjJsonObject } from '../proj-json/proj-json-value.ts'
import { parseWkt } from '../wkt1/parse-wkt.ts'
import { readWkt1 } from '../wkt1/read-wkt1.ts'
import { PROJ_METHODS, projMethod } from './proj-method.ts'
import { projDatumCode, projEllipsoid, projMeridian, projUnit } from './proj-names.ts'
import { ProjParameters } from './proj-parameters.ts'

const GREENWICH: PrimeMeridian = {
  name: 'Greenwich',
  longitude: 0,
  id: { authority: 'EPSG', code: '8901' },
}

/**
 * The definition of a PROJ string, as GDAL reads it: names are `unknown`, and so are datums that only have an
 * ellipsoid. Parameters that do not place coordinates (`+no_defs`, `+wktext`, `+over`, `+lon_wrap`) are ignored, and so
 * are those unknown to PROJ.
 *
 * @throws {RasterError} `CRS` if the projection, the datum, the ellipsoid, a unit or the order of the axes is not
 *   known, if a value is not a number, or if heights are ellipsoidal (`+vunits` alone).
 */
export function readProjString(text: string): CrsDefinition {
  const given = new ProjParameters(text)
  const horizontal = readHorizontal(given)
  const geoid = given.text('geoidgrids')
  if (geoid === undefined) {
    if (given.has('vunits') || given.has('vto_meter'))
      throw given.refuse('+geoidgrids beside +vunits, since heights above the ellipsoid are not supported')
    return horizontal
  }
  return {
    kind: 'compound',
    name: 'unknown',
    horizontal,
    vertical: {
      kind: 'vertical',
      name: 'unknown',
      datum: { name: `unknown using geoidgrids=${geoid}`, type: 2005, geoid },
      unit: readUnit(given, 'vunits', 'vto_meter'),
      axes: [{ name: 'Gravity-related height', direction: 'UP' }],
    },
  }
}

function readHorizontal(given: ProjParameters): CrsDefinition {
  const name = 'unknown'
  const proj = given.text('proj')
  if (given.has('geoc')) throw given.refuse('no +geoc, since planetocentric latitudes are not supported')
  const { datum, primeMeridian } = readFrame(given)
  const base: GeographicCrs = {
    kind: 'geographic',
    name,
    datum,
    primeMeridian,
    unit: DEGREE,
    axes: readAxes(given, proj),
  }
  if (isLongLat(proj)) return base
  const unit = readUnit(given, 'units', 'to_meter')
  if (proj === 'geocent' || proj === 'cart') {
    const directions = { X: 'OTHER', Y: 'OTHER', Z: 'NORTH' }
    const axes = Object.entries(directions).map(([axis, direction]) => ({
      name: `Geocentric ${axis}`,
      direction,
    }))
    return { kind: 'geocentric', name, datum, primeMeridian, unit, axes }
  }
  if (isWebMercator(given)) return readWebMercator(given, base)
  const projection = projMethod(given, exactFactor(unit))
  if (projection === undefined) {
    throw given.refuse(
      `+proj= and +axis= that are known; supported are longlat, geocent, webmerc, ${PROJ_METHODS.join(', ')}, ` +
        'and the axes enu, neu, wsu, swu',
    )
  }
  return { kind: 'projected', name, base, ...projection, unit }
}

function isLongLat(proj: string | undefined): boolean {
  return proj === 'longlat' || proj === 'latlong' || proj === 'lonlat' || proj === 'latlon'
}

function readAxes(given: ProjParameters, proj: string | undefined): readonly CrsAxis[] {
  const axes = [
    { name: 'Longitude', direction: 'EAST' },
    { name: 'Latitude', direction: 'NORTH' },
  ]
  const order = given.text('axis')
  if (!isLongLat(proj) || order === undefined || order === 'enu') return axes
  if (order !== 'neu') throw given.refuse('+axis=enu or +axis=neu')
  return axes.reverse()
}

function readUnit(given: ProjParameters, nameKey: string, sizeKey: string): CrsUnit {
  const metres = given.number(sizeKey)
  if (metres !== undefined && !(metres > 0)) throw given.refuse(`+${sizeKey} above 0`)
  const unit = projUnit(metres ?? given.text(nameKey) ?? 'm')
  if (unit === undefined) throw given.refuse(`a unit for +${nameKey} that is known, such as m, ft or us-ft`)
  return unit
}

/** The datum and its prime meridian, with the given shift or grid. */
function readFrame(given: ProjParameters): Pick<GeographicCrs, 'datum' | 'primeMeridian'> {
  const primeMeridian = readMeridian(given)
  const datum = readDatum(given, primeMeridian.longitude === 0)
  const shift = given.text('towgs84')
  const grids = given.text('nadgrids')
  if (shift === undefined && grids === undefined) return { datum, primeMeridian }
  const isOwn = /^unknown/i.test(datum.name)
  const suffix = shift === undefined ? ` using nadgrids=${grids}` : ` using towgs84=${shift}`
  const numbers = shift?.split(',').map(Number)
  if (numbers?.some((value) => !Number.isFinite(value)) || (numbers && ![3, 7].includes(numbers.length)))
    throw given.refuse('three or seven numbers for +towgs84')
  const towgs84 = numbers && Array.from({ length: 7 }, (_, index) => numbers[index] ?? 0)
  return {
    primeMeridian,
    datum: {
      ...datum,
      name: isOwn ? `${datum.name}${suffix}` : datum.name,
      ...(towgs84 === undefined ? { grids: grids ?? '' } : { towgs84 }),
    },
  }
}

function readDatum(given: ProjParameters, isGreenwich: boolean): GeodeticDatum {
  const key = given.text('datum')
  if (key !== undefined) {
    const known = epsgBase(projDatumCode(key))
    if (known === undefined) throw given.refuse('a +datum that is known, such as WGS84, NAD83 or NAD27')
    if (isGreenwich) return known.datum
    const { ellipsoid } = known.datum
    return { name: `Unknown based on ${ellipsoid.name} ellipsoid`, ellipsoid }
  }
  const figure = readFigure(given)
  if (figure !== undefined) return { name: 'unknown', ellipsoid: figure }
  const ellps = given.text('ellps')
  if (ellps === undefined) {
    const wgs84 = epsgBase(4326)
    if (wgs84 === undefined) throw given.refuse('a +datum or an +ellps')
    const { ellipsoid } = wgs84.datum
    return isGreenwich ? wgs84.datum : { name: 'Unknown based on WGS 84 ellipsoid', ellipsoid }
  }
  const ellipsoid = projEllipsoid(ellps)
  if (ellipsoid === undefined) throw given.refuse('an +ellps that is known, such as WGS84, GRS80 or bessel')
  const label = ellipsoid.id === undefined ? ellipsoid.name : ellps
  return { name: `Unknown based on ${label} ellipsoid`, ellipsoid }
}

/** The ellipsoid that numbers define, `undefined` if none are given. */
function readFigure(given: ProjParameters): Ellipsoid | undefined {
  const radius = given.number('R')
  const major = radius ?? given.number('a')
  if (major === undefined) return undefined
  if (!(major > 0)) throw given.refuse('an axis +a or a radius +R above 0')
  const minor = given.number('b')
  const flattening = given.number('f')
  const square = given.number('es')
  let inverse = projEllipsoid(given.text('ellps') ?? '')?.inverseFlattening ?? 0
  if (radius !== undefined) inverse = 0
  else if (given.has('rf')) inverse = given.number('rf') ?? 0
  else if (minor !== undefined) inverse = minor === major ? 0 : major / (major - minor)
  else if (flattening !== undefined) inverse = flattening === 0 ? 0 : 1 / flattening
  else if (square !== undefined) inverse = square === 0 ? 0 : 1 / (1 - Math.sqrt(1 - square))
  const isFigure = inverse === 0 || (inverse > 1 && Number.isFinite(inverse))
  if (!isFigure || (minor !== undefined && !(minor > 0))) throw given.refuse('axes of an ellipsoid')
  const isWgs84 = major === 6378137 && inverse === 298.257223563
  return { name: isWgs84 ? 'WGS 84' : 'unknown', semiMajor: major, inverseFlattening: inverse }
}

function readMeridian(given: ProjParameters): PrimeMeridian {
  const key = given.text('pm')
  if (key === undefined) return GREENWICH
  const known = projMeridian(key)
  if (known !== undefined) return known.longitude === 0 && given.has('datum') ? GREENWICH : known
  const longitude = given.angle('pm') ?? 0
  return longitude === 0 ? GREENWICH : { name: 'unknown', longitude }
}

/** Whether this is web Mercator, which has no grid so that no datum is shifted. */
function isWebMercator(given: ProjParameters): boolean {
  if (given.text('proj') === 'webmerc') return true
  return (
    given.text('proj') === 'merc' &&
    given.text('nadgrids') === '@null' &&
    given.number('a') === 6378137 &&
    given.number('b') === 6378137 &&
    (given.angle('lat_ts') ?? 0) === 0 &&
    (given.number('k_0') ?? given.number('k') ?? 1) === 1
  )
}

function readWebMercator(given: ProjParameters, base: GeographicCrs): CrsDefinition {
  const unit = readUnit(given, 'units', 'to_meter')
  if (base.datum.ellipsoid.semiMajor !== 6378137 || unit !== METRE)
    throw given.refuse('an ellipsoid of 6378137 m and metres, of which web Mercator is')
  const numbers = ['lon_0', 'x_0', 'y_0'].map((key) => given.angle(key) ?? 0)
  const names = ['central_meridian', 'false_easting', 'false_northing']
  const isPlain = given.text('proj') === 'webmerc' || !numbers.every((value) => value === 0)
  return {
    kind: 'projected',
    name: isPlain ? 'unknown' : 'WGS 84 / Pseudo-Mercator',
    base: isPlain && given.text('proj') === 'webmerc' ? base : (epsgBase(4326) ?? base),
    ...webMercator(names.map((name, index) => [name, numbers[index] ?? 0])),
    unit,
    axes: [
      { name: 'Easting', direction: 'EAST' },
      { name: 'Northing', direction: 'NORTH' },
    ],
  }
}

function epsgBase(code: number | undefined): GeographicCrs | undefined {
  const wkt = code === undefined ? undefined : epsgWkt(code)
  const definition = wkt === undefined ? undefined : readWkt1(parseWkt(wkt))
  return definition?.kind === 'geographic' ? definition : undefined
}

/** The parameters of a dictionary as a PROJ string; `true` is one without a value, `false` one that is left out. */
export function projString(parameters: ProjJsonObject): string {
  return Object.entries(parameters)
    .filter(([, value]) => value !== false && value !== undefined)
    .map(([key, value]) => (value === true ? `+${key}` : `+${key}=${valueText(key, value)}`))
    .join(' ')
}

function valueText(key: string, value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  throw wrongType(`The PROJ parameter ${shown(key)}`, 'a text, a number or a boolean', value)
}

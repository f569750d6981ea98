import { RasterError } from '@memraster/ground'
import { axisLabel } from '../definition/axis-label.ts'
import type {
  CrsAxis,
  CrsDefinition,
  CrsId,
  CrsUnit,
  GeocentricCrs,
  GeodeticDatum,
  GeographicCrs,
  PrimeMeridian,
} from '../definition/crs-definition.ts'
import { officialDatumName } from '../definition/datum-name.ts'
import { DEGREE, METRE } from '../definition/known-units.ts'
import { parseWkt, type WktNode } from '../wkt1/parse-wkt.ts'
import { wktNode } from './wkt-tree.ts'
import { wkt2Conversion } from './wkt2-method.ts'

/**
 * The tree of WKT 2 (2019) of `definition`, with all IDs, as PROJ writes WKT 1 in WKT 2. It lacks what a definition
 * does not hold: scope, area, the members of a datum ensemble, epochs.
 *
 * @throws {RasterError} `CRS` for a projection that a PROJ string beside it redefines.
 */
export function wkt2Tree(definition: CrsDefinition): WktNode {
  const bound = boundTree(definition)
  if (bound !== undefined) return bound
  const name = wkt2Name(definition.name)
  const id = idNode(definition.id)
  switch (definition.kind) {
    case 'geographic':
      return geographic(definition)
    case 'geocentric':
      return wktNode(
        'GEODCRS',
        name,
        ...geodeticParts(definition, DEGREE),
        wktNode('CS', wktNode('Cartesian'), 3),
        ...['X', 'Y', 'Z'].map((axis, index) =>
          wktNode(
            'AXIS',
            `(${axis})`,
            wktNode(`geocentric${axis}`),
            wktNode('ORDER', index + 1),
            unitNode('LENGTHUNIT', definition.unit),
          ),
        ),
        id,
      )
    case 'projected': {
      const { base, unit, axes, proj4 } = definition
      if (proj4 !== undefined && !proj4.includes('+nadgrids=@null')) {
        throw new RasterError(
          'CRS',
          `WKT 2 cannot say ${JSON.stringify(definition.name)}, whose projection is given by the PROJ string ` +
            `${JSON.stringify(proj4.slice(0, 200))}. Take WKT1_GDAL, or a system with a projection of its own.`,
        )
      }
      return wktNode(
        'PROJCRS',
        name,
        wktNode('BASEGEOGCRS', wkt2Name(base.name), ...geodeticParts(base, base.unit), idNode(base.id)),
        wkt2Conversion(definition),
        ...coordinateSystem('Cartesian', axes, 'LENGTHUNIT', unit),
        id,
      )
    }
    case 'vertical': {
      const { datum, unit, axes } = definition
      return wktNode(
        'VERTCRS',
        name,
        wktNode('VDATUM', datum.name, idNode(datum.id)),
        ...coordinateSystem('vertical', axes, 'LENGTHUNIT', unit),
        id,
      )
    }
    case 'compound':
      return wktNode('COMPOUNDCRS', name, wkt2Tree(definition.horizontal), wkt2Tree(definition.vertical), id)
    case 'engineering': {
      const { datum, unit, axes } = definition
      return wktNode(
        'ENGCRS',
        name,
        wktNode('EDATUM', datum?.name ?? ''),
        ...coordinateSystem('Cartesian', axes, 'LENGTHUNIT', unit),
        id,
      )
    }
  }
}

/** A name without the mark of deprecated systems in GDAL's WKT 1. */
function wkt2Name(name: string): string {
  return name.replace(/ \(deprecated\)$/, '')
}

function geographic(crs: GeographicCrs): WktNode {
  const { unit, axes, id, derivation } = crs
  // PROJ recognizes these as its own default axes.
  const isPlain = id === undefined && axes.length === 2 && axes[0]?.name === 'Longitude'
  return wktNode(
    'GEOGCRS',
    wkt2Name(crs.name),
    ...(derivation === undefined
      ? geodeticParts(crs, unit)
      : [wktNode('BASEGEOGCRS', 'unknown', ...geodeticParts(crs, unit)), parseWkt(derivation)]),
    ...coordinateSystem('ellipsoidal', isPlain ? axes.map(withoutAdjective) : axes, 'ANGLEUNIT', unit),
    idNode(id),
  )
}

/** `longitude` in place of `geodetic longitude (Lon)`. */
function withoutAdjective(axis: CrsAxis): CrsAxis {
  return { ...axis, abbreviation: '' }
}

function geodeticParts(
  { datum, primeMeridian }: GeographicCrs | GeocentricCrs,
  unit: CrsUnit,
): readonly WktNode[] {
  const { ellipsoid } = datum
  return [
    wktNode(
      'DATUM',
      officialDatumName(datum.name),
      wktNode(
        'ELLIPSOID',
        ellipsoid.name,
        ellipsoid.semiMajor,
        ellipsoid.inverseFlattening,
        unitNode('LENGTHUNIT', METRE),
        idNode(ellipsoid.id),
      ),
      idNode(datum.id),
    ),
    meridianNode(primeMeridian, unit),
  ]
}

/** The prime meridian in degrees, except Paris, which EPSG has in grads. */
function meridianNode({ name, longitude, id }: PrimeMeridian, unit: CrsUnit): WktNode {
  const isGrad = Math.abs(unit.factor - Math.PI / 200) < 1e-10
  if (name === 'Paris' && isGrad && Math.abs(longitude - 2.33722917) < 1e-8)
    return wktNode('PRIMEM', name, 2.5969213, unitNode('ANGLEUNIT', unit, false), idNode(id))
  const isDegree = Math.abs(unit.factor / DEGREE.factor - 1) < 1e-10
  return wktNode(
    'PRIMEM',
    name,
    longitude,
    unitNode('ANGLEUNIT', isDegree ? unit : DEGREE, false),
    idNode(id),
  )
}

function coordinateSystem(
  type: string,
  axes: readonly CrsAxis[],
  keyword: 'ANGLEUNIT' | 'LENGTHUNIT',
  unit: CrsUnit,
): readonly WktNode[] {
  const labels = axes.map((axis, index) => labelOf(axis, type, index + 1))
  return [
    wktNode('CS', wktNode(type), axes.length),
    ...axes.map((axis, index) =>
      wktNode(
        'AXIS',
        labels[index] ?? '',
        wktNode(axis.direction.toLowerCase()),
        axes.length > 1 ? wktNode('ORDER', index + 1) : undefined,
        axis.direction === 'UP' && type === 'ellipsoidal'
          ? unitNode('LENGTHUNIT', METRE)
          : unitNode(keyword, unit),
      ),
    ),
  ]
}

function labelOf({ name, direction, abbreviation }: CrsAxis, type: string, order: number): string {
  if (abbreviation !== undefined) return axisLabel(name, abbreviation, direction, order)
  if (type === 'ellipsoidal' && name === 'Latitude') return 'geodetic latitude (Lat)'
  if (type === 'ellipsoidal' && name === 'Longitude') return 'geodetic longitude (Lon)'
  return axisLabel(name, '', direction, order)
}

function unitNode(keyword: 'ANGLEUNIT' | 'LENGTHUNIT', unit: CrsUnit, withId = true): WktNode {
  return wktNode(keyword, unit.name, unit.factor, withId ? idNode(unit.id) : undefined)
}

function idNode(id: CrsId | undefined): WktNode | undefined {
  if (id === undefined) return undefined
  return wktNode('ID', id.authority, /^\d{1,9}$/.test(id.code) ? Number(id.code) : id.code)
}

/** `definition` as bound to WGS 84 if it holds a shift or a grid, `undefined` otherwise. */
function boundTree(definition: CrsDefinition): WktNode | undefined {
  if (definition.kind === 'vertical') {
    const { geoid, ...datum } = definition.datum
    if (geoid === undefined) return undefined
    return wktNode(
      'BOUNDCRS',
      wktNode('SOURCECRS', wkt2Tree({ ...definition, datum })),
      wktNode('TARGETCRS', wgs84('4979')),
      wktNode(
        'ABRIDGEDTRANSFORMATION',
        `${definition.name} to WGS 84 ellipsoidal height`,
        wktNode('METHOD', 'GravityRelatedHeight to Geographic3D'),
        gridFile('Geoid (height correction) model file', geoid, 8666),
      ),
    )
  }
  const datum = datumOf(definition)
  if (datum?.towgs84 === undefined && datum?.grids === undefined) return undefined
  const { towgs84, grids, ...bare } = datum
  return wktNode(
    'BOUNDCRS',
    wktNode('SOURCECRS', wkt2Tree(withDatum(definition, bare))),
    wktNode('TARGETCRS', wgs84(definition.kind === 'geocentric' ? '4978' : '4326')),
    wktNode(
      'ABRIDGEDTRANSFORMATION',
      `Transformation from ${geodeticName(definition)} to WGS84`,
      ...(towgs84 === undefined
        ? [methodNode('NTv2', 9615), gridFile('Latitude and longitude difference file', grids ?? '', 8656)]
        : shiftParts(towgs84, definition.kind)),
    ),
  )
}

function gridFile(name: string, file: string, code: number): WktNode {
  return wktNode('PARAMETERFILE', name, file, wktNode('ID', 'EPSG', code))
}

const SHIFTS = ['X-axis translation', 'Y-axis translation', 'Z-axis translation']
const ROTATIONS = ['X-axis rotation', 'Y-axis rotation', 'Z-axis rotation']

function shiftParts(towgs84: readonly number[], kind: string): readonly WktNode[] {
  const isGeocentric = kind === 'geocentric'
  const isShiftAlone = towgs84.length < 7
  const domain = isGeocentric ? 'geocentric domain' : 'geog2D domain'
  const parameter = (label: string, value: number, code: number) =>
    wktNode('PARAMETER', label, value, wktNode('ID', 'EPSG', code))
  const shifts = SHIFTS.map((label, index) => parameter(label, towgs84[index] ?? 0, 8605 + index))
  if (isShiftAlone)
    return [methodNode(`Geocentric translations (${domain})`, isGeocentric ? 1031 : 9603), ...shifts]
  return [
    methodNode(`Position Vector transformation (${domain})`, isGeocentric ? 1033 : 9606),
    ...shifts,
    ...ROTATIONS.map((label, index) => parameter(label, towgs84[index + 3] ?? 0, 8608 + index)),
    parameter('Scale difference', 1 + (towgs84[6] ?? 0) * 1e-6, 8611),
  ]
}

function methodNode(name: string, code: number): WktNode {
  return wktNode('METHOD', name, wktNode('ID', 'EPSG', code))
}

function datumOf(definition: CrsDefinition): GeodeticDatum | undefined {
  if (definition.kind === 'projected') return definition.base.datum
  return definition.kind === 'geographic' || definition.kind === 'geocentric' ? definition.datum : undefined
}

function withDatum(definition: CrsDefinition, datum: GeodeticDatum): CrsDefinition {
  if (definition.kind === 'projected') return { ...definition, base: { ...definition.base, datum } }
  return definition.kind === 'geographic' || definition.kind === 'geocentric'
    ? { ...definition, datum }
    : definition
}

function geodeticName(definition: CrsDefinition): string {
  return definition.kind === 'projected' ? definition.base.name : definition.name
}

/** WGS 84 as the target of a bound system: EPSG's 4326, 4979 with heights, or 4978 geocentric. */
function wgs84(code: '4326' | '4978' | '4979'): WktNode {
  const crs = {
    name: 'WGS 84',
    datum: {
      name: 'WGS_1984',
      ellipsoid: { name: 'WGS 84', semiMajor: 6378137, inverseFlattening: 298.257223563 },
    },
    primeMeridian: { name: 'Greenwich', longitude: 0 },
    id: { authority: 'EPSG', code },
  }
  if (code === '4978') return wkt2Tree({ ...crs, kind: 'geocentric', unit: METRE, axes: [] })
  const axes: readonly CrsAxis[] = [
    { name: 'Latitude', abbreviation: 'lat', direction: 'NORTH' },
    { name: 'Longitude', abbreviation: 'lon', direction: 'EAST' },
    { name: 'Ellipsoidal height', abbreviation: '', direction: 'UP' },
  ]
  return geographic({
    ...crs,
    kind: 'geographic',
    unit: DEGREE,
    axes: code === '4326' ? axes.slice(0, 2) : axes,
  })
}

import { formatNumber } from '@memraster/ground'
import type {
  CrsAxis,
  CrsDefinition,
  CrsId,
  CrsUnit,
  GeodeticDatum,
  PrimeMeridian,
} from '../definition/crs-definition.ts'

/**
 * `definition` as well-known text of version 1, in GDAL's dialect and order.
 *
 * A geographic system's height axis has no place in it and is left out.
 */
export function writeWkt(definition: CrsDefinition): string {
  switch (definition.kind) {
    case 'geographic':
      return geographic(definition, definition.axes.slice(0, 2))
    case 'geocentric':
      return node('GEOCCS', [
        text(definition.name),
        datum(definition.datum),
        primeMeridian(definition.primeMeridian),
        unit(definition.unit),
        ...definition.axes.map(axis),
        ...authority(definition.id),
      ])
    case 'projected':
      return node('PROJCS', [
        text(definition.name),
        geographic(definition.base, []),
        node('PROJECTION', [text(definition.method)]),
        ...definition.parameters.map(([name, value]) => node('PARAMETER', [text(name), wktNumber(value)])),
        unit(definition.unit),
        ...definition.axes.map(axis),
        ...(definition.proj4 === undefined
          ? []
          : [node('EXTENSION', [text('PROJ4'), text(definition.proj4)])]),
        ...authority(definition.id),
      ])
    case 'vertical':
      return node('VERT_CS', [
        text(definition.name),
        node('VERT_DATUM', [
          text(definition.datum.name),
          wktNumber(definition.datum.type),
          ...(definition.datum.geoid === undefined
            ? []
            : [node('EXTENSION', [text('PROJ4_GRIDS'), text(definition.datum.geoid)])]),
          ...authority(definition.datum.id),
        ]),
        unit(definition.unit),
        ...definition.axes.map(axis),
        ...authority(definition.id),
      ])
    case 'compound':
      return node('COMPD_CS', [
        text(definition.name),
        writeWkt(definition.horizontal),
        writeWkt(definition.vertical),
        ...authority(definition.id),
      ])
    case 'engineering':
      return node('LOCAL_CS', [
        text(definition.name),
        ...(definition.datum === undefined
          ? []
          : [node('LOCAL_DATUM', [text(definition.datum.name), wktNumber(definition.datum.type)])]),
        unit(definition.unit),
        ...definition.axes.map(axis),
        ...authority(definition.id),
      ])
  }
}

/** `value` with 15 significant digits, as GDAL writes it. */
export function wktNumber(value: number): string {
  return formatNumber(value, 15)
}

function geographic(crs: Extract<CrsDefinition, { kind: 'geographic' }>, axes: readonly CrsAxis[]): string {
  return node('GEOGCS', [
    text(crs.name),
    datum(crs.datum),
    primeMeridian(crs.primeMeridian),
    unit(crs.unit),
    ...axes.map(axis),
    ...authority(crs.id),
  ])
}

function datum({ name, ellipsoid, towgs84, grids, id }: GeodeticDatum): string {
  return node('DATUM', [
    text(name),
    node('SPHEROID', [
      text(ellipsoid.name),
      wktNumber(ellipsoid.semiMajor),
      wktNumber(ellipsoid.inverseFlattening),
      ...authority(ellipsoid.id),
    ]),
    ...(towgs84 === undefined ? [] : [node('TOWGS84', towgs84.map(wktNumber))]),
    ...(grids === undefined ? [] : [node('EXTENSION', [text('PROJ4_GRIDS'), text(grids)])]),
    ...authority(id),
  ])
}

function primeMeridian({ name, longitude, id }: PrimeMeridian): string {
  return node('PRIMEM', [text(name), wktNumber(longitude), ...authority(id)])
}

function unit({ name, factor, id }: CrsUnit): string {
  return node('UNIT', [text(name), wktNumber(factor), ...authority(id)])
}

function axis({ name, direction }: CrsAxis): string {
  return node('AXIS', [text(name), direction])
}

function authority(id: CrsId | undefined): readonly string[] {
  return id === undefined ? [] : [node('AUTHORITY', [text(id.authority), text(id.code)])]
}

function node(keyword: string, values: readonly string[]): string {
  return `${keyword}[${values.join(',')}]`
}

function text(value: string): string {
  return `"${value.replaceAll('"', '""')}"`
}

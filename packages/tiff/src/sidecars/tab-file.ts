import type { GroundControlPoint } from '@memraster/core'
import { parseNumber } from '@memraster/core/internal'
import type { Transform } from '../georeference/georeference.ts'
import { transformOfPoints } from '../georeference/transform-of-points.ts'
import { baseName, type SiblingNames } from './sibling-names.ts'

/** The georeferencing in MapInfo's `.tab` file: a transform, or else points. */
export interface TabFile {
  readonly name: string
  readonly transform: Transform | undefined
  readonly gcps: readonly GroundControlPoint[]
  /** WKT; undefined for systems that are not known here. */
  readonly srs: string | undefined
}

/** GDAL's limit. */
const MOST_POINTS = 256

/** The `.tab` file beside a raster, if it describes a raster and has points. */
export function findTabFile(filename: string, names: SiblingNames): TabFile | undefined {
  const name = names.find(`${baseName(filename)}.tab`)
  const found = name === undefined ? undefined : parseTabFile(names.text(name))
  return name === undefined || found === undefined ? undefined : { name, ...found }
}

function parseTabFile(text: string): Omit<TabFile, 'name'> | undefined {
  let isTable = false
  let isRaster = false
  let srs: string | undefined
  const points: GroundControlPoint[] = []
  for (const line of text.split(/\r\n|\r|\n/)) {
    const words = line.match(/"[^"]*"|[^\s(),;"]+/g) ?? []
    const [first = '', second = ''] = words.map((word) => word.toLowerCase())
    if (first === 'definition' && second === 'table') isTable = true
    else if (isTable && first === 'type') {
      isRaster = second.replaceAll('"', '') === 'raster'
      if (!isRaster) return undefined
    } else if (isRaster && words[4]?.toLowerCase() === 'label' && points.length < MOST_POINTS) {
      const [x = 0, y = 0, col = 0, row = 0] = words.slice(0, 4).map(parseNumber)
      points.push({ row, col, x, y, z: 0, id: (words[5] ?? '').replaceAll('"', ''), info: '' })
    } else if (isRaster && first === 'coordsys') srs = parseCoordSys(words)
    else if (isRaster && first === 'units' && second === '"degree"') srs = srs && geographicOf(srs)
  }
  if (points.length === 0) return undefined
  const transform = transformOfPoints(points)
  return { transform, gcps: transform === undefined ? points : [], srs }
}

/** MapInfo's numbers of datums, as WKT has them. */
const DATUMS: Readonly<Record<string, string>> = {
  62: 'DATUM["North_American_Datum_1927",SPHEROID["Clarke 1866",6378206.4,294.9786982]]',
  74: 'DATUM["North_American_Datum_1983",SPHEROID["GRS 80",6378137,298.257222101]]',
  104: 'DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]]',
}

const CONIC = ['central_meridian', 'latitude_of_origin', 'standard_parallel_1', 'standard_parallel_2']
const ORIGIN = ['false_easting', 'false_northing']

/** MapInfo's numbers of projections, with the names of their parameters in its order. */
const PROJECTIONS: Readonly<Record<string, readonly [name: string, ...parameters: string[]]>> = {
  3: ['Lambert_Conformal_Conic_2SP', ...CONIC, ...ORIGIN],
  8: ['Transverse_Mercator', 'central_meridian', 'latitude_of_origin', 'scale_factor', ...ORIGIN],
  9: ['Albers_Conic_Equal_Area', 'longitude_of_center', 'latitude_of_center', ...CONIC.slice(2), ...ORIGIN],
}

/** A line such as `CoordSys Earth Projection 8, 104, "m", 15, 0, 0.9996, 500000, 0`, as WKT. */
function parseCoordSys(words: readonly string[]): string | undefined {
  const [, earth = '', projection = '', type = '', datum = '', unit = '', ...values] = words
  const known = DATUMS[Number(datum)]
  const isEarth = earth.toLowerCase() === 'earth' && projection.toLowerCase() === 'projection'
  if (!isEarth || known === undefined) return undefined
  const degree = 'UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]]'
  const parts = `GEOGCS["unnamed",${known},PRIMEM["Greenwich",0],${degree}`
  if (type === '1') return `${parts},AXIS["Latitude",NORTH],AXIS["Longitude",EAST]]`
  const [name, ...parameters] = PROJECTIONS[type] ?? []
  if (name === undefined || unit !== '"m"' || values.length < parameters.length) return undefined
  const list = parameters.map((key, i) => `PARAMETER["${key}",${parseNumber(values[i] ?? '')}]`)
  return `PROJCS["unnamed",${parts}],PROJECTION["${name}"],${list.join(',')},UNIT["metre",1,AUTHORITY["EPSG","9001"]]]`
}

/** The system beneath a projected one: coordinates in degrees are not projected. */
function geographicOf(wkt: string): string {
  return wkt.startsWith('PROJCS') ? wkt.slice(wkt.indexOf('GEOGCS'), wkt.indexOf(',PROJECTION[')) : wkt
}

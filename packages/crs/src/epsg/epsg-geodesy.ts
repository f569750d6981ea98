import type { Ellipsoid, GeodeticDatum, PrimeMeridian } from '../definition/crs-definition.ts'
import { parseWkt, textAt } from '../wkt1/parse-wkt.ts'
import { readDatum, readPrimeMeridian } from '../wkt1/read-wkt1.ts'
import { PARTS, TEMPLATES } from './epsg-table.generated.ts'

/** The geodetic datum with EPSG's `code`, if a system of EPSG's table uses it. */
export function epsgDatum(code: number): GeodeticDatum | undefined {
  const line = findLine(PARTS, /^DATUM\[.*$/gm, `,AUTHORITY["EPSG","${code}"]]`)
  return line === undefined ? undefined : readDatum(parseWkt(`GEOGCS["",${line}]`))
}

/** The ellipsoid with EPSG's `code`, if a datum of EPSG's table uses it. */
export function epsgEllipsoid(code: number): Ellipsoid | undefined {
  const spheroid = findLine(PARTS, /SPHEROID\[[^\]]*\]\]/g, `,AUTHORITY["EPSG","${code}"]]`)
  return spheroid === undefined
    ? undefined
    : readDatum(parseWkt(`GEOGCS["",DATUM["",${spheroid}]]`)).ellipsoid
}

/** The prime meridian with EPSG's `code`, if a system of EPSG's table uses it. */
export function epsgPrimeMeridian(code: number): PrimeMeridian | undefined {
  const meridian = findLine(TEMPLATES, /PRIMEM\[[^\]]*\]\]/g, `,AUTHORITY["EPSG","${code}"]]`)
  return meridian === undefined ? undefined : readPrimeMeridian(parseWkt(`GEOGCS["",${meridian}]`))
}

/** The first match of `pattern` in `text` that ends with `end`. */
function findLine(text: string, pattern: RegExp, end: string): string | undefined {
  for (const [match] of text.matchAll(pattern)) {
    if (match.endsWith(end)) return match
  }
  return undefined
}

/** The name of the vertical datum with EPSG's `code`, if a system of EPSG's table uses it. */
export function epsgVerticalDatumName(code: number): string | undefined {
  const datum = findLine(PARTS, /^VERT_DATUM\[.*$/gm, `,AUTHORITY["EPSG","${code}"]]`)
  return datum === undefined ? undefined : textAt(parseWkt(datum), 0)
}

/** The geodetic datum that EPSG's table has under `name`, spelled as in WKT 1. */
export function epsgDatumNamed(name: string): GeodeticDatum | undefined {
  const start = PARTS.indexOf(`\nDATUM["${name}",`)
  if (start < 0) return undefined
  const end = PARTS.indexOf('\n', start + 1)
  return readDatum(parseWkt(`GEOGCS["",${PARTS.slice(start + 1, end < 0 ? undefined : end)}]`))
}

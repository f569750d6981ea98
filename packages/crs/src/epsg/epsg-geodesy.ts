import type { Ellipsoid, GeodeticDatum, PrimeMeridian } from '../definition/crs-definition.ts'
import { parseWkt, textAt } from '../wkt1/parse-wkt.ts'
import { readDatum, readPrimeMeridian } from '../wkt1/read-wkt1-datum.ts'
import { epsgNodes, epsgTemplates } from './epsg-table.ts'
import { requireAllParts } from './loaded-parts.ts'

/** The geodetic datum with EPSG's `code`, if a system of EPSG's table uses it. */
export function epsgDatum(code: number): GeodeticDatum | undefined {
  const datum = find(epsgNodes(), /^DATUM\[.*$/g, authority(code))
  return datum === undefined ? undefined : readDatum(parseWkt(`GEOGCS["",${datum}]`))
}

/** The geodetic datum that EPSG's table has under `name`, spelled as in WKT 1. */
export function epsgDatumNamed(name: string): GeodeticDatum | undefined {
  const start = `DATUM["${name}",`
  // Two nodes may have the name; the first in the whole table counts.
  requireAllParts()
  for (const node of epsgNodes()) {
    if (node.startsWith(start)) return readDatum(parseWkt(`GEOGCS["",${node}]`))
  }
  return undefined
}

/** The ellipsoid with EPSG's `code`, if a datum of EPSG's table uses it. */
export function epsgEllipsoid(code: number): Ellipsoid | undefined {
  const spheroid = find(epsgNodes(), /SPHEROID\[[^\]]*\]\]/g, authority(code))
  return spheroid === undefined
    ? undefined
    : readDatum(parseWkt(`GEOGCS["",DATUM["",${spheroid}]]`)).ellipsoid
}

/** The prime meridian with EPSG's `code`, if a system of EPSG's table uses it. */
export function epsgPrimeMeridian(code: number): PrimeMeridian | undefined {
  const meridian = find(epsgTemplates(), /PRIMEM\[[^\]]*\]\]/g, authority(code))
  return meridian === undefined ? undefined : readPrimeMeridian(parseWkt(`GEOGCS["",${meridian}]`))
}

/** The name of the vertical datum with EPSG's `code`, if a system of EPSG's table uses it. */
export function epsgVerticalDatumName(code: number): string | undefined {
  const datum = find(epsgNodes(), /^VERT_DATUM\[.*$/g, authority(code))
  return datum === undefined ? undefined : textAt(parseWkt(datum), 0)
}

/** How the node with EPSG's `code` ends. */
function authority(code: number): string {
  return `,AUTHORITY["EPSG","${code}"]]`
}

/** The first match of `pattern` in the texts that ends with `end`. */
function find(texts: Iterable<string>, pattern: RegExp, end: string): string | undefined {
  for (const text of texts) {
    for (const [match] of text.matchAll(pattern)) {
      if (match.endsWith(end)) return match
    }
  }
  return undefined
}

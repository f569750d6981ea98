import { RasterError } from '../raster-error.ts'
import type { CrsDefinition } from './crs-definition.ts'
import { replaceEsriNames } from './esri-names.ts'
import { parseWkt } from './parse-wkt.ts'
import { readWkt1, WKT1_KEYWORDS } from './read-wkt1.ts'
import { readWkt2, WKT2_KEYWORDS } from './read-wkt2.ts'

/**
 * What `wkt` says, in WKT 1 of OGC's, GDAL's or Esri's dialect or in WKT 2.
 *
 * @throws {RasterError} `CRS` where it is not well-known text, or that of something else than a coordinate
 * reference system, or lacks a part that the system cannot be without.
 */
export function readDefinition(wkt: string): CrsDefinition {
  const root = parseWkt(wkt)
  if (WKT1_KEYWORDS.includes(root.keyword)) return replaceEsriNames(readWkt1(root))
  if (WKT2_KEYWORDS.includes(root.keyword)) return readWkt2(root)
  throw new RasterError(
    'CRS',
    `Well-known text that begins with ${root.keyword} is no coordinate reference system; ` +
      `supported are ${[...WKT1_KEYWORDS, ...WKT2_KEYWORDS].join(', ')}.`,
  )
}

import { RasterError } from '@memraster/ground'
import type { CrsDefinition } from '../definition/crs-definition.ts'
import { parseWkt } from '../wkt1/parse-wkt.ts'
import { readWkt1, WKT1_KEYWORDS } from '../wkt1/read-wkt1.ts'
import { readWkt2, WKT2_KEYWORDS } from '../wkt2/read-wkt2.ts'
import { replaceEsriNames } from './esri-names.ts'
import { nameDatum } from './name-datum.ts'

/**
 * The definition in well-known text, and whether it is of version 2. Version 1 is read in OGC's, GDAL's and Esri's
 * dialect.
 *
 * @throws {RasterError} `CRS` if it is not well-known text of a coordinate reference system, or lacks a required part.
 */
export function readDefinition(wkt: string): {
  readonly definition: CrsDefinition
  readonly isWkt2: boolean
} {
  const heights = /^\s*(?:GEOGCS|PROJCS)\b/i.test(wkt) ? ESRI_HEIGHTS.exec(wkt)?.index : undefined
  if (heights !== undefined && isWhole(wkt.slice(0, heights + 1)))
    return { definition: readBoth(wkt, heights + 1), isWkt2: false }
  const root = parseWkt(wkt)
  if (WKT1_KEYWORDS.includes(root.keyword))
    return { definition: nameDatum(replaceEsriNames(readWkt1(root))), isWkt2: false }
  if (WKT2_KEYWORDS.includes(root.keyword)) return { definition: readWkt2(root), isWkt2: true }
  throw new RasterError(
    'CRS',
    `Well-known text that begins with ${root.keyword} is no coordinate reference system; ` +
      `supported are ${[...WKT1_KEYWORDS, ...WKT2_KEYWORDS].join(', ')}.`,
  )
}

/** The place at which Esri appends a vertical system to a horizontal one, without a compound around them. */
const ESRI_HEIGHTS = /\]\s*,\s*VERTCS\s*[[(]/i

/** Whether all brackets of `wkt` are closed: heights within a system are passed over. */
function isWhole(wkt: string): boolean {
  const bare = wkt.replace(/"[^"]*"/g, '')
  return bare.replace(/[^[(]/g, '').length === bare.replace(/[^\])]/g, '').length
}

function readBoth(wkt: string, comma: number): CrsDefinition {
  const horizontal = readDefinition(wkt.slice(0, comma)).definition
  const vertical = readDefinition(wkt.slice(comma).replace(/^\s*,/, '')).definition
  return { kind: 'compound', name: `${horizontal.name} + ${vertical.name}`, horizontal, vertical }
}

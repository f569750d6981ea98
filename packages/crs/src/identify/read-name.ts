import { type CrsDefinition, epsgCode } from '../definition/crs-definition.ts'
import { epsgWkt } from '../epsg/epsg-table.ts'
import { readDefinition } from './read-definition.ts'

/** EPSG's codes of systems that have a name of their own in GDAL. */
const WELL_KNOWN: ReadonlyMap<string, number> = new Map([
  ['WGS84', 4326],
  ['NAD83', 4269],
  ['NAD27', 4267],
  ['WGS72', 4322],
])

/** EPSG's codes of the systems that equal OGC's own but for the order of axes. */
const OGC: ReadonlyMap<string, number> = new Map([
  ['84', 4326],
  ['83', 4269],
  ['27', 4267],
])

const EPSG_PREFIXES =
  /^(?:URN:(?:OGC|X-OGC):DEF:CRS:EPSG:[^:]*:|HTTPS?:\/\/WWW\.OPENGIS\.NET\/DEF\/CRS\/EPSG\/[^/]*\/|EPSGA?:)(\d{1,9})$/
const OGC_PREFIXES =
  /^(?:(URN:OGC:DEF:CRS:OGC:[^:]*:CRS|HTTPS?:\/\/WWW\.OPENGIS\.NET\/DEF\/CRS\/OGC\/[^/]*\/CRS)|OGC:CRS|CRS:)(\d\d)$/
const JOINED = /^EPSG:(\d{1,9})\+(?:EPSG:)?(\d{1,9})$/
const JOINED_URN = /^URN:OGC:DEF:CRS,CRS:EPSG:[^:]*:(\d{1,9}),CRS:EPSG:[^:]*:(\d{1,9})$/
const INIT = /^\+?INIT=EPSG:(\d{1,9})$/

/**
 * The system of a name: `EPSG:32618`, a URN or URL of OGC's, `EPSG:4326+5773`, `OGC:CRS84`, `WGS84`, `+init=epsg:4326`.
 * EPSG's code if it is an EPSG entry, `undefined` if the name is unknown.
 */
export function readName(text: string): number | CrsDefinition | undefined {
  const upper = text.toUpperCase()
  const code = WELL_KNOWN.get(upper) ?? numberOf(EPSG_PREFIXES.exec(upper)?.[1])
  if (code !== undefined) return code
  const joined = JOINED.exec(upper) ?? JOINED_URN.exec(upper)
  if (joined !== null) return joinCodes(Number(joined[1]), Number(joined[2]))
  const init = numberOf(INIT.exec(upper)?.[1])
  if (init !== undefined) return longitudeFirst(init) ?? init
  const ogc = OGC_PREFIXES.exec(upper)
  const base = OGC.get(ogc?.[2] ?? '')
  const definition = base === undefined ? undefined : longitudeFirst(base)
  // Only the URN gets OGC's name and ID from GDAL.
  if (definition === undefined || ogc?.[1] === undefined) return definition
  const name = `CRS${ogc[2]}`
  return { ...definition, name: `${definition.name} (${name})`, id: { authority: 'OGC', code: name } }
}

/** A compound system of two of EPSG's, `undefined` if one is unknown or the second is not vertical. */
function joinCodes(first: number, second: number): CrsDefinition | undefined {
  const [horizontal, vertical] = [definitionOf(first), definitionOf(second)]
  if (horizontal === undefined || vertical?.kind !== 'vertical') return undefined
  if (horizontal.kind !== 'geographic' && horizontal.kind !== 'projected') return undefined
  return { kind: 'compound', name: `${horizontal.name} + ${vertical.name}`, horizontal, vertical }
}

/** EPSG's geographic system with longitude first, and so without its ID; `undefined` for a system of another kind. */
function longitudeFirst(code: number): CrsDefinition | undefined {
  const definition = definitionOf(code)
  if (definition?.kind !== 'geographic' || epsgCode(definition.id) !== code) return undefined
  const { id: _, ...rest } = definition
  return { ...rest, axes: [...definition.axes].reverse() }
}

function definitionOf(code: number): CrsDefinition | undefined {
  const wkt = epsgWkt(code)
  return wkt === undefined ? undefined : readDefinition(wkt).definition
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text)
}

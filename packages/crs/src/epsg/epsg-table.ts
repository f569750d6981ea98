import { PARTS, ROWS, TEMPLATES } from './epsg-table.generated.ts'

interface EpsgTable {
  readonly templates: readonly string[]
  readonly parts: readonly string[]
  /** A row as it stands in the generated table, without the code. */
  readonly rows: ReadonlyMap<number, string>
}

const HOLE = /[%&^*$]/g
const AXES = /,AXIS\["[^"]*",[A-Z]+\]/g

let table: EpsgTable | undefined

/** Split on first use: a few thousand short strings, about two milliseconds. */
function epsgTable(): EpsgTable {
  if (table !== undefined) return table
  const rows = new Map<number, string>()
  let code = 0
  for (const line of ROWS.split('\n')) {
    const bar = line.indexOf('|')
    code += bar === 0 ? 1 : Number(line.slice(0, bar))
    rows.set(code, line.slice(bar + 1))
  }
  table = { templates: TEMPLATES.split('\n'), parts: PARTS.split('\n'), rows }
  return table
}

/**
 * The WKT that GDAL gives for EPSG `code`, `undefined` where the table has none.
 *
 * WKT 1, or WKT 2 (2019) for what WKT 1 cannot say: geographic 3D systems and a few projection methods.
 */
export function epsgWkt(code: number): string | undefined {
  const { templates, parts, rows } = epsgTable()
  const row = rows.get(code)
  if (row === undefined) return undefined
  const [template = '', ...texts] = row.split('|')
  let next = 0
  let base: string | undefined
  const wkt = templateOf(templates, template).replace(HOLE, (hole) => {
    if (hole === '$') return String(code)
    const text = texts[next++] ?? ''
    if (hole === '%') return text
    const inner = hole === '&' ? (parts[Number(text)] ?? '') : (epsgWkt(Number(text)) ?? '')
    base ??= inner
    return hole === '^' ? inner.replace(AXES, '') : inner
  })
  return wkt.replace('"~', () => `"${base?.split('"', 2)[1] ?? ''}`)
}

/** A row of the table with what narrows a search down, before anything is spelled out. */
export interface EpsgCandidate {
  readonly code: number
  /** The WKT with holes. */
  readonly template: string
  /** The values of a projection's parameters among other texts, as GDAL prints them. */
  readonly texts: readonly string[]
  /** Whether EPSG withdrew the code in favour of another. */
  readonly isWithdrawn: boolean
}

/** The rows whose template begins with `keyword`, such as `PROJCS`. */
export function* epsgCandidates(keyword: string): Generator<EpsgCandidate> {
  const { templates, rows } = epsgTable()
  for (const [code, row] of rows) {
    const [column = '', ...texts] = row.split('|')
    const template = templateOf(templates, column)
    if (!template.startsWith(`${keyword}[`)) continue
    yield { code, template, texts, isWithdrawn: column.startsWith('!') }
  }
}

/** The template that a row's first column names. */
function templateOf(templates: readonly string[], column: string): string {
  return templates[Number(column.replace('!', ''))] ?? ''
}

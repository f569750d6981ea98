import { loadedParts, partWith, requireAllParts, requirePart } from './loaded-parts.ts'

const HOLE = /[%&^*$]/g
const AXES = /,AXIS\["[^"]*",[A-Z]+\]/g

/** A part of the table, split into its lines. */
interface SplitPart {
  readonly templates: readonly string[]
  readonly nodes: readonly string[]
  /** By code, without that code. */
  readonly rows: ReadonlyMap<number, string>
}

const splitParts: SplitPart[] = []

/** A part of the table, which is split on first use. */
function partOf(number: number): SplitPart {
  const known = splitParts[number]
  if (known !== undefined) return known
  const { templates, nodes, rows } = requirePart(number)
  const split = { templates: templates.split('\n'), nodes: nodes.split('\n'), rows: splitRows(rows) }
  splitParts[number] = split
  return split
}

function splitRows(lines: string): Map<number, string> {
  const rows = new Map<number, string>()
  let code = 0
  for (const line of lines.split('\n')) {
    const bar = line.indexOf('|')
    code += bar === 0 ? 1 : Number(line.slice(0, bar))
    rows.set(code, line.slice(bar + 1))
  }
  return rows
}

/**
 * The WKT that GDAL gives for EPSG `code`, `undefined` if the table has none.
 *
 * WKT 1, or WKT 2 (2019) for what WKT 1 cannot express: geographic 3D systems and a few projection methods.
 */
export function epsgWkt(code: number): string | undefined {
  const number = partWith(code)
  if (number === undefined) return undefined
  const { templates, nodes, rows } = partOf(number)
  const row = rows.get(code)
  if (row === undefined) return undefined
  const [template = '', ...values] = row.split('|')
  let next = 0
  let base: string | undefined
  const wkt = templateOf(templates, template).replace(HOLE, (hole) => {
    if (hole === '$') return String(code)
    const text = values[next++] ?? ''
    if (hole === '%') return text
    const inner = hole === '&' ? (nodes[Number(text)] ?? '') : (epsgWkt(Number(text)) ?? '')
    base ??= inner
    return hole === '^' ? inner.replace(AXES, '') : inner
  })
  return wkt.replace('"~', () => `"${base?.split('"', 2)[1] ?? ''}`)
}

/** A row of the table with what narrows down a search, before its text is assembled. */
export interface EpsgCandidate {
  readonly code: number
  /** The WKT with holes. */
  readonly template: string
  /** The values of a projection's parameters among other texts, as GDAL prints them. */
  readonly texts: readonly string[]
  /** Whether EPSG deprecated the code in favour of another. */
  readonly isWithdrawn: boolean
}

/** The rows whose template begins with `keyword`, such as `PROJCS`. */
export function* epsgCandidates(keyword: string): Generator<EpsgCandidate> {
  const count = requireAllParts()
  for (let number = 0; number < count; number++) {
    const { templates, rows } = partOf(number)
    for (const [code, row] of rows) {
      const [column = '', ...values] = row.split('|')
      const template = templateOf(templates, column)
      if (!template.startsWith(`${keyword}[`)) continue
      yield { code, template, texts: values, isWithdrawn: column.startsWith('!') }
    }
  }
}

/** The nodes that systems share, such as datums. A search that finds its node in the loaded parts needs no others. */
export function* epsgNodes(): Generator<string> {
  for (const number of loadedParts()) yield* partOf(number).nodes
  requireAllParts()
}

/** The WKT of all systems, with holes; as for {@link epsgNodes}, those in the loaded parts come first. */
export function* epsgTemplates(): Generator<string> {
  for (const number of loadedParts()) yield* partOf(number).templates
  requireAllParts()
}

/** The template that a row's first column names. */
function templateOf(templates: readonly string[], column: string): string {
  return templates[Number(column.replace('!', ''))] ?? ''
}

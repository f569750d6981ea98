import { PARTS, ROWS, TEMPLATES } from './epsg-table.generated.ts'

const HOLE = /[%&^*$]/g
const AXES = /,AXIS\["[^"]*",[A-Z]+\]/g

/** The code of the first row of each part of the table. */
const FIRST_CODES: readonly number[] = ROWS.map((part) => Number.parseInt(part, 10))

/** Rows by code, as in the generated table but without the code itself, of the loaded parts. */
const rowsOfParts: ReadonlyMap<number, string>[] = []

/** The rows of a part of the table, which is split on first use. */
function rowsOf(part: number): ReadonlyMap<number, string> {
  const known = rowsOfParts[part]
  if (known !== undefined) return known
  const rows = new Map<number, string>()
  let code = 0
  for (const line of (ROWS[part] ?? '').split('\n')) {
    const bar = line.indexOf('|')
    code += bar === 0 ? 1 : Number(line.slice(0, bar))
    rows.set(code, line.slice(bar + 1))
  }
  rowsOfParts[part] = rows
  return rows
}

function rowOf(code: number): string | undefined {
  const part = FIRST_CODES.findLastIndex((first) => first <= code)
  return part < 0 ? undefined : rowsOf(part).get(code)
}

let splitTexts: { readonly templates: readonly string[]; readonly parts: readonly string[] } | undefined

/** The texts that rows refer to by number. */
function texts(): { readonly templates: readonly string[]; readonly parts: readonly string[] } {
  splitTexts ??= { templates: TEMPLATES.split('\n'), parts: PARTS.split('\n') }
  return splitTexts
}

/**
 * The WKT that GDAL gives for EPSG `code`, `undefined` if the table has none.
 *
 * WKT 1, or WKT 2 (2019) for what WKT 1 cannot express: geographic 3D systems and a few projection methods.
 */
export function epsgWkt(code: number): string | undefined {
  const row = rowOf(code)
  if (row === undefined) return undefined
  const { templates, parts } = texts()
  const [template = '', ...values] = row.split('|')
  let next = 0
  let base: string | undefined
  const wkt = templateOf(templates, template).replace(HOLE, (hole) => {
    if (hole === '$') return String(code)
    const text = values[next++] ?? ''
    if (hole === '%') return text
    const inner = hole === '&' ? (parts[Number(text)] ?? '') : (epsgWkt(Number(text)) ?? '')
    base ??= inner
    return hole === '^' ? inner.replace(AXES, '') : inner
  })
  return wkt.replace('"~', () => `"${base?.split('"', 2)[1] ?? ''}`)
}

/** A row of the table with the parts that narrow down a search, before its text is assembled. */
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
  const { templates } = texts()
  for (const part of ROWS.keys()) {
    for (const [code, row] of rowsOf(part)) {
      const [column = '', ...values] = row.split('|')
      const template = templateOf(templates, column)
      if (!template.startsWith(`${keyword}[`)) continue
      yield { code, template, texts: values, isWithdrawn: column.startsWith('!') }
    }
  }
}

/** The template that a row's first column names. */
function templateOf(templates: readonly string[], column: string): string {
  return templates[Number(column.replace('!', ''))] ?? ''
}

/** The names that GDAL and Imagine pack into a citation: `GCS Name = x|Datum = y|Ellipsoid = z|Primem = p|`. */
export interface CitedNames {
  readonly projectedName?: string
  readonly projectionName?: string
  readonly lengthUnit?: string
  readonly name?: string
  readonly datum?: string
  readonly ellipsoid?: string
  readonly primeMeridian?: string
  readonly unit?: string
}

/** Which of the three citations a text is from. */
export type CitationOf = 'model' | 'geodetic' | 'projected'

const LABELS = {
  projectedName: 'PCS Name',
  projectionName: 'PRJ Name',
  lengthUnit: 'LUnits',
  name: 'GCS Name',
  datum: 'Datum',
  ellipsoid: 'Ellipsoid',
  primeMeridian: 'Primem',
  unit: 'AUnits',
} as const
const GEODETIC = ['name', 'datum', 'ellipsoid', 'primeMeridian', 'unit'] as const

/** GDAL reads no more of a citation. */
export const LONGEST = 511

/**
 * The names in a citation, as GDAL finds them (`CitationStringParse`), `undefined` if it labels none. A geodetic one
 * without labels is the system's name.
 */
export function parseCitation(citation: string | undefined, of: CitationOf): CitedNames | undefined {
  if (citation === undefined || citation.length < 2) return undefined
  const text = translateImagine(citation.slice(0, LONGEST), of)
  const names: Partial<Record<keyof CitedNames, string>> = {}
  let last = text
  for (const part of text.split('|')) {
    if (part.length > 0) last = part
    for (const [key, label] of Object.entries(LABELS) as [keyof CitedNames, string][]) {
      if (part.includes(`${label} = `)) names[key] ??= part.slice(label.length + 3)
    }
  }
  if (Object.keys(names).length > 0) return names
  return of === 'geodetic' ? { name: last } : undefined
}

/** The citation that holds the geodetic `names`. */
export function formatGeodeticCitation(names: CitedNames): string {
  return GEODETIC.filter((key) => names[key] !== undefined)
    .map((key) => `${LABELS[key]} = ${names[key]?.replaceAll('|', '/')}|`)
    .join('')
}

const IMAGINE = /^IMAGINE GeoTIFF Support/i
const IMAGINE_LABELS = ['NAD = ', 'Datum = ', 'Ellipsoid = ', 'Units = ']

/** A citation as Erdas Imagine writes it, `IMAGINE GeoTIFF Support\nCopyright ...$\nDatum = x`, as labelled names. */
export function translateImagine(citation: string, of: CitationOf): string {
  if (!IMAGINE.test(citation)) return citation
  const dollar = citation.indexOf('$')
  const line = dollar < 0 ? -1 : citation.indexOf('\n', dollar)
  let text = ''
  if (dollar >= 0) {
    const start = line < 0 ? dollar : line + 1
    const label = of === 'geodetic' ? 'GCS Name' : isProjection(citation, of) ? 'PRJ Name' : 'PCS Name'
    const isNamed = of !== 'geodetic' || !citation.slice(start).includes('Unable to')
    let [from, end] = [start, endOf(citation, start)]
    for (const name of ['Projection Name = ', 'Projection = ']) {
      const at = citation.indexOf(name)
      if (at >= 0) [from, end] = [at + name.length, Math.max(end, 0)]
    }
    const name = citation.slice(from, end).trimEnd()
    if (isNamed && name !== '') text += `${label} = ${name}|`
    else if (isNamed) text += `${label} = `
  }
  for (const label of IMAGINE_LABELS) {
    const at = citation.indexOf(label)
    if (at < 0) continue
    const value = citation.slice(at + label.length, endOf(citation, at + label.length)).trimEnd()
    if (value !== '') text += `${label === 'Units = ' ? 'LUnits = ' : label}${value}|`
  }
  return text === '' ? citation : text
}

function isProjection(citation: string, of: CitationOf): boolean {
  return of === 'projected' && citation.includes('Projection = ')
}

/** The end of the line that begins at `start`, or the start of the next label. */
function endOf(text: string, start: number): number {
  const ends = ['\n', ...IMAGINE_LABELS].map((mark) => text.indexOf(mark, start)).filter((at) => at >= 0)
  return Math.min(text.length, ...ends)
}

/** Imagine's text without its copyright, as GDAL names an unknown system (`GTIFCleanupImagineNames`). */
export function withoutCopyright(citation: string): string {
  if (!citation.includes('IMAGINE GeoTIFF')) return citation
  return citation
    .slice(citation.lastIndexOf('$') + 1)
    .replace(/^\n/, '')
    .replaceAll('\n', ' ')
}

/** Metres of the units of length that Imagine names, in the order in which GDAL looks. */
const UNITS: readonly (readonly [name: string, metres: number])[] = (
  [
    ['meters meter m', 1],
    ['centimeters centimeter cm', 0.01],
    ['millimeters millimeter mm', 0.001],
    ['kilometers kilometer km', 1000],
    ['us_survey_feet us_survey_foot feet foot ft', 0.3048006096012192],
    ['international_feet international_foot', 0.3048],
    ['inches inch in', 0.0254000508001],
    ['yards yard yd', 0.9144],
    ['miles mile mi', 1304.544],
    ['modified_american_feet modified_american_foot', 0.304812253],
    ['clarke_feet clarke_foot', 0.3047972651],
    ['indian_feet indian_foot', 0.3047995142],
    ['yard_indian', 0.9143985307444408],
    ['foot_clarke', 0.3047972654],
    ['foot_gold_coast', 0.3047997101815088],
    ['link_clarke', 0.201166195164],
    ['yard_sears', 0.9143984146160287],
    ['50_kilometers', 50000],
    ['150_kilometers', 150000],
  ] as const
).flatMap(([names, metres]) => names.split(' ').map((name) => [name, metres] as const))

/** Metres of the unit that a citation names; GDAL compares all but the last letter. */
export function citedMetres(unit: string): number | undefined {
  const start = unit.slice(0, -1).toLowerCase()
  return UNITS.find(([name]) => name.startsWith(start))?.[1]
}

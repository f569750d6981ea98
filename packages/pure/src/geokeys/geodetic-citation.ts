/** The names that GDAL packs into a citation: `GCS Name = x|Datum = y|Ellipsoid = z|Primem = p|`. */
export interface CitedNames {
  readonly name?: string
  readonly datum?: string
  readonly ellipsoid?: string
  readonly primeMeridian?: string
  readonly unit?: string
}

const LABELS = {
  name: 'GCS Name',
  datum: 'Datum',
  ellipsoid: 'Ellipsoid',
  primeMeridian: 'Primem',
  unit: 'AUnits',
} as const

/** The names in a citation of a geodetic system; a citation without labels is the system's name. */
export function parseGeodeticCitation(citation: string | undefined): CitedNames {
  if (citation === undefined) return {}
  const names: Partial<Record<keyof CitedNames, string>> = {}
  for (const [key, label] of Object.entries(LABELS) as [keyof CitedNames, string][]) {
    const part = citation.split('|').find((text) => text.trim().startsWith(`${label} = `))
    if (part !== undefined) names[key] = part.trim().slice(label.length + 3)
  }
  return Object.keys(names).length === 0 ? { name: citation } : names
}

/** The citation that holds `names`. */
export function formatGeodeticCitation(names: CitedNames): string {
  return (Object.entries(LABELS) as [keyof CitedNames, string][])
    .filter(([key]) => names[key] !== undefined)
    .map(([key, label]) => `${label} = ${names[key]?.replaceAll('|', '/')}|`)
    .join('')
}

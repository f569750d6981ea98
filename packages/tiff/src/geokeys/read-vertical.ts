import type { CrsDefinition, VerticalCrs } from '@memraster/crs'
import { lengthUnit, METRE } from '@memraster/crs/internal'
import { epsgCrs, verticalDatumEntry } from './epsg-entries.ts'
import { GEO_KEY, type GeoKeys, shortOf, stringOf, USER_DEFINED } from './geo-keys.ts'

/** The keys of the vertical system: codes, 0 for none. */
export interface VerticalKeys {
  readonly system: number
  readonly datum: number
  readonly unit: number
}

/** The vertical keys, with codes that were misunderstood before GeoTIFF 1.1 corrected as in GDAL. */
export function readVerticalKeys(keys: GeoKeys): VerticalKeys {
  let system = unsigned(shortOf(keys, GEO_KEY.verticalCrs))
  let datum = unsigned(shortOf(keys, GEO_KEY.verticalDatum))
  const unit = unsigned(shortOf(keys, GEO_KEY.verticalUnits))
  if (isVersion10(keys)) {
    // Datums' codes stood for systems.
    if (system >= 5101 && system <= 5112 && datum === 0) [system, datum] = [system + 600, system]
    if (system === 5171) [system, datum] = [5773, 5171]
  }
  // As codes from 5001 on stood for heights above ellipsoids.
  if (system >= 5001 && system <= 5033 && datum === 0) [system, datum] = [0, system + 1000]
  return { system, datum, unit }
}

/** Whether keys are of GeoTIFF 1.0, in which GDAL ignores heights. */
export function isVersion10(keys: GeoKeys): boolean {
  return keys.get(GEO_KEY.minorRevision) === 0
}

/** `horizontal` with the keys' vertical system; without it if GDAL does not understand the keys. */
export function addVertical(keys: GeoKeys, vertical: VerticalKeys, horizontal: CrsDefinition): CrsDefinition {
  const { system, datum, unit } = vertical
  if (system === 0 && datum === 0 && unit === 0) return horizontal
  if (Math.max(system, datum, unit) > USER_DEFINED) return horizontal
  if (horizontal.kind === 'geocentric' || horizontal.kind === 'vertical' || horizontal.kind === 'compound')
    return horizontal
  const isKnown = system !== 0 && system !== USER_DEFINED
  const known = isKnown ? epsgCrs(system)?.definition : undefined
  if (isKnown && known?.kind !== 'vertical') return horizontal
  const name = verticalName(keys)
  return {
    kind: 'compound',
    name: compoundName(keys, `${horizontal.name} + ${name}`),
    horizontal,
    vertical: known?.kind === 'vertical' ? known : spelledOut(name, datum, unit),
  }
}

function verticalName(keys: GeoKeys): string {
  const citation = stringOf(keys, GEO_KEY.verticalCitation)
  if (citation === undefined) return 'unknown'
  return /^VCS Name = /i.test(citation) ? (citation.slice(11).split('|')[0] ?? '') : citation
}

function compoundName(keys: GeoKeys, fallback: string): string {
  const citation = stringOf(keys, GEO_KEY.citation)
  return citation === undefined || citation.includes(' = ') ? fallback : citation
}

function spelledOut(name: string, datum: number, unit: number): VerticalCrs {
  const isCoded = datum !== 0 && datum !== USER_DEFINED
  return {
    kind: 'vertical',
    name,
    datum: {
      name: (isCoded ? verticalDatumEntry(datum) : undefined) ?? 'unknown',
      type: 2005,
      ...(isCoded ? { id: { authority: 'EPSG', code: String(datum) } } : {}),
    },
    unit: lengthUnit(unit) ?? METRE,
    axes: [{ name: 'Up', direction: 'UP' }],
  }
}

function unsigned(short: number | undefined): number {
  return short === undefined ? 0 : short & 0xffff
}

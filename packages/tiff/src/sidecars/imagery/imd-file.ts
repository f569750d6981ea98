import type { Tags } from '@memraster/core/backend'
import { parseKeywordList } from './keyword-list.ts'

/** Keywords of version AA that version R lacks. */
const REMOVED: ReadonlySet<string> = new Set(
  [
    'productCatalogId',
    'childCatalogId',
    'productType',
    'numberOfLooks',
    'effectiveBandwidth',
    'mode',
    'scanDirection',
    'cloudCover',
    'productGSD',
  ].map((name) => name.toLowerCase()),
)

/** Keywords with one value in version R, and the least, the mean and the greatest in AA. */
const AVERAGED =
  /^IMAGE_1\.(min|max|mean)((?:CollectedRowGSD|CollectedColGSD|SunAz|SunEl|SatAz|SatEl|InTrackViewAngle|CrossTrackViewAngle|OffNadirViewAngle))$/i

/** The domain `IMD` of an `.IMD` or `.PVL` file, in version R, as in GDAL; undefined for a damaged one. */
export function parseImdText(text: string): Tags | undefined {
  const keywords = parseKeywordList(text)
  const version = keywords?.version
  if (keywords === undefined || version === undefined || version.toUpperCase() === '"R"') return keywords
  const entries = Object.entries(keywords).flatMap(([key, value]): [string, string][] => {
    if (key === 'version') return [[key, '"R"']]
    if (REMOVED.has(key.toLowerCase())) return []
    const [, kind, name = ''] = AVERAGED.exec(key) ?? []
    if (kind === undefined) return [[key, value]]
    return kind.toLowerCase() === 'mean'
      ? [[`IMAGE_1.${name.charAt(0).toLowerCase()}${name.slice(1)}`, value]]
      : []
  })
  return Object.fromEntries(entries)
}

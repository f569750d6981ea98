import type { TagDomains, Tags } from '@memraster/core/backend'
import type { Gdal, GdalCall } from '../gdal/gdal.ts'
import { METHODS } from '../gdal/virtual-methods.ts'
import type { Pointer } from '../module/emscripten-module.ts'

/** Tags that GDAL computes rather than reads. */
const COMPUTED_DOMAINS: readonly string[] = ['DERIVED_SUBDATASETS']

/** Domains that GDAL does not name, by those that come with them. */
const UNNAMED_DOMAINS: ReadonlyMap<string, readonly string[]> = new Map([['IMD', ['IMAGERY']]])

/** The tags of a dataset or a band, of all domains, or of those that are given. */
export function readTags(
  gdal: Gdal,
  { arena }: GdalCall,
  object: Pointer,
  given?: readonly string[],
): TagDomains {
  const { getMetadataDomainList, getMetadata } = METHODS.object
  const names = new Set(['', ...(given ?? gdal.takeTexts(gdal.call(object, getMetadataDomainList)))])
  for (const domain of [...names]) for (const other of UNNAMED_DOMAINS.get(domain) ?? []) names.add(other)
  const domains: [domain: string, tags: Tags][] = []
  for (const domain of names) {
    if (COMPUTED_DOMAINS.includes(domain)) continue
    const items = gdal.texts(gdal.call(object, getMetadata, arena.text(domain)))
    if (items.length > 0) domains.push([domain, parseTags(items, domain)])
  }
  return Object.fromEntries(domains)
}

/** Items are `name=value`, except XML, which is one document. */
function parseTags(items: readonly string[], domain: string): Tags {
  if (domain.startsWith('xml:')) return { [domain]: items[0] ?? '' }
  const tags: [key: string, value: string][] = []
  for (const item of items) {
    const end = item.indexOf('=')
    if (end > 0) tags.push([item.slice(0, end), item.slice(end + 1)])
  }
  return Object.fromEntries(tags)
}

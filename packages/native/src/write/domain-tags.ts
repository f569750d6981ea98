import type { DatasetInfo, TagDomains } from '@memraster/core/backend'
import { escapeXml } from '@memraster/core/internal/late'
import { parseTiff, Tag } from '@memraster/tiff'

/**
 * Tags in domains of COGs, which GDAL's driver does not copy, and which cannot be set later: what is added to a finished
 * COG breaks its order.
 *
 * GDAL keeps tags as items of XML in the tag GDAL_METADATA (42112). A tag of the default domain whose name is as long as
 * another's name and domain is written in its place, and turned into it in the finished file: no byte moves.
 */
export interface PlacedTag {
  /** The name in the default domain. */
  readonly placeholder: string
  /** The name and the domain, as XML, in as many bytes. */
  readonly attributes: string
}

/** Domains that GDAL's driver copies, or makes. */
const COPIED: ReadonlySet<string> = new Set([
  '',
  'IMAGE_STRUCTURE',
  'SUBDATASETS',
  'RPC',
  'xml:XMP',
  'COLOR_PROFILE',
  'EXIF',
])

/** The facts with placeholders for tags in domains, and what these stand for. */
export function placeDomains(info: DatasetInfo): { info: DatasetInfo; placed: readonly PlacedTag[] } {
  const placed: PlacedTag[] = []
  return {
    info: {
      ...info,
      tags: withPlaceholders(info.tags, placed),
      bands: info.bands.map((band) => ({ ...band, tags: withPlaceholders(band.tags, placed) })),
    },
    placed,
  }
}

function withPlaceholders(domains: TagDomains, placed: PlacedTag[]): TagDomains {
  const kept = Object.entries(domains).filter(([domain]) => COPIED.has(domain))
  const tags: Record<string, string> = { ...domains[''] }
  for (const [domain, own] of Object.entries(domains)) {
    if (COPIED.has(domain)) continue
    for (const [key, value] of Object.entries(own)) {
      // GDAL's name for the text of a document.
      const name = /^(xml|json):/.test(domain) ? 'doc' : key
      const attributes = `${escapeXml(name)}" domain="${escapeXml(domain)}`
      const placeholder = `~${placed.length}`.padEnd(Buffer.byteLength(attributes), '~')
      placed.push({ placeholder, attributes })
      tags[placeholder] = value
    }
  }
  return { ...Object.fromEntries(kept), ...(Object.keys(tags).length > 0 && { '': tags }) }
}

/** Turns the placeholders in a finished file into what they stand for. `bytes` are changed in place. */
export function patchDomains(bytes: Uint8Array, placed: readonly PlacedTag[]): void {
  const text = placed.length > 0 ? parseTiff(bytes).directories[0]?.bytes(Tag.GdalMetadata) : undefined
  if (!text) return
  const xml = Buffer.from(text.buffer, text.byteOffset, text.byteLength)
  for (const { placeholder, attributes } of placed) {
    const item = '<Item name="'
    const at = xml.indexOf(`${item}${placeholder}"`)
    if (at >= 0) xml.write(attributes, at + item.length)
  }
}

import type { TagDomains, Tags } from '@memraster/core/backend'
import { parseNumber } from '@memraster/core/internal'
import { decodingEntities, escapeXml } from '@memraster/core/internal/late'
import { formatNumber, inSlices, RasterError, type Steps } from '@memraster/ground'
import { parsingXml } from '../xml/parse-xml.ts'
import { childrenNamed, xmlValue } from '../xml/xml-values.ts'
import { type BandMetadata, type GdalMetadata, NO_METADATA } from './band-metadata.ts'
import { colorInterpretationName, parseColorInterpretation } from './color-interpretation.ts'
import { TagCollector } from './tag-domains.ts'

/** Items between two steps: a millisecond's worth. */
const PART = 1024

/**
 * Refuses to change a file whose tag 42112 is not understood, and would be written anew.
 *
 * @throws {RasterError} `CORRUPT`
 */
export async function requireReadableMetadata(xml: string | undefined, filename: string): Promise<void> {
  if (!xml?.trim() || (await inSlices(parsingXml(xml, 'GDALMetadata')))) return
  throw new RasterError(
    'CORRUPT',
    `The metadata of ${filename} (TIFF tag 42112) are no XML that can be read, and would be lost if it were changed; write its pixels into a new file.`,
    { subject: filename },
  )
}

type BandRoles = { -readonly [K in keyof Omit<BandMetadata, 'tags'>]: BandMetadata[K] }

/**
 * The content of GDAL's tag 42112 in steps, read as GDAL's GTiff driver does: items without value, of the domain
 * `IMAGE_STRUCTURE`, or of a band over `bandCount` are ignored, and so is a text that is not well-formed. The value of
 * a domain `xml:...` has the domain's name as its key.
 *
 * @param structureKeys The keys of the domain `IMAGE_STRUCTURE` that are taken nonetheless.
 */
export function* parsingGdalMetadata(
  xml: string | undefined,
  bandCount: number,
  structureKeys: readonly string[] = [],
): Steps<GdalMetadata> {
  const dataset = new TagCollector()
  const bands = new Map<number, { readonly tags: TagCollector; readonly roles: BandRoles }>()
  const root = xml === undefined ? undefined : yield* parsingXml(xml, 'GDALMetadata')
  let count = 0
  for (const item of root === undefined ? [] : childrenNamed(root, 'Item')) {
    if (++count % PART === 0) yield
    const name = xmlValue(item, 'name')
    const domain = xmlValue(item, 'domain') ?? ''
    if (name === undefined || item.text === '') continue
    if (domain.toUpperCase() === 'IMAGE_STRUCTURE' && !structureKeys.includes(name)) continue
    // GDAL escapes values twice.
    const value = item.text.includes('&') ? yield* decodingEntities(item.text) : item.text
    const key = isXmlDomain(domain) ? domain : name
    const sample = xmlValue(item, 'sample')
    if (sample === undefined) {
      dataset.set(domain, key, value)
      continue
    }
    const index = Number.parseInt(sample, 10)
    if (!(index >= 0 && index < bandCount)) continue
    const band = bands.get(index) ?? { tags: new TagCollector(), roles: {} }
    bands.set(index, band)
    if (!setRole(band.roles, xmlValue(item, 'role') ?? '', value)) {
      band.tags.set(domain, key, value)
    }
  }
  const described = new Array<BandMetadata>(bandCount).fill(NO_METADATA)
  for (const [index, { tags, roles }] of bands) {
    described[index] = { tags: yield* tags.listing(), ...roles }
    if (++count % PART === 0) yield
  }
  return { tags: yield* dataset.listing(), bands: described }
}

/**
 * The content of GDAL's tag 42112, as GDAL writes it; `undefined` if there is nothing to write.
 *
 * Left out, since they are stored elsewhere: the domains `IMAGE_STRUCTURE`, except for the mode of WebP,
 * `DERIVED_SUBDATASETS`, `SUBDATASETS`, `RPC`, `xml:XMP` and the profile of `COLOR_PROFILE`, and of the dataset's tags
 * `AREA_OR_POINT` and those that `tiffTagsFromTags` takes. A scale of 1 with an offset of 0 is not written.
 */
export function encodeGdalMetadata(metadata: GdalMetadata): string | undefined {
  // A call with a million items as its arguments would overflow the stack.
  const items = [
    ...tagItems(metadata.tags, undefined),
    ...metadata.bands.flatMap((band, i) => [...tagItems(band.tags, i), ...roleItems(band, i)]),
  ]
  return items.length === 0 ? undefined : `<GDALMetadata>\n${items.join('')}</GDALMetadata>\n`
}

/** Whether a tag of the default domain is written as a TIFF tag of its own, not as an item of tag 42112. */
function hasTiffTag(key: string): boolean {
  return key.startsWith('TIFFTAG_') || key === 'TIFF_RSID' || key === 'GEO_METADATA'
}

const UNWRITTEN: ReadonlySet<string> = new Set([
  'IMAGE_STRUCTURE',
  'DERIVED_SUBDATASETS',
  'SUBDATASETS',
  'RPC',
  'xml:XMP',
])

function tagItems(domains: TagDomains, sample: number | undefined): string[] {
  const items: string[] = []
  for (const [domain, tags] of Object.entries(domains)) {
    if (domain === 'IMAGE_STRUCTURE' && sample === undefined) items.push(...structureItems(tags))
    if (UNWRITTEN.has(domain)) continue
    for (const [key, value] of Object.entries(tags)) {
      if (sample === undefined && domain === '' && (hasTiffTag(key) || key === 'AREA_OR_POINT')) continue
      if (domain === 'COLOR_PROFILE' && key === 'SOURCE_ICC_PROFILE') continue
      items.push(itemXml(isXmlDomain(domain) ? 'doc' : key, value, sample, '', domain))
    }
  }
  return items
}

/** The compression mode of WebP, which the file does not tell otherwise. */
function structureItems({ WEBP_LEVEL, COMPRESSION_REVERSIBILITY }: Tags): string[] {
  const item = (key: string, value: string): string[] => [
    itemXml(key, value, undefined, '', 'IMAGE_STRUCTURE'),
  ]
  if (WEBP_LEVEL !== undefined) return item('WEBP_LEVEL', WEBP_LEVEL)
  return COMPRESSION_REVERSIBILITY === 'LOSSLESS'
    ? item('COMPRESSION_REVERSIBILITY', COMPRESSION_REVERSIBILITY)
    : []
}

function roleItems(band: BandMetadata, sample: number): string[] {
  const items: string[] = []
  const add = (name: string, value: string): number =>
    items.push(itemXml(name, value, sample, name.toLowerCase(), ''))
  const { offset = 0, scale = 1, unit, description, colorInterpretation } = band
  if (offset !== 0 || scale !== 1) {
    add('OFFSET', formatNumber(offset, 18))
    add('SCALE', formatNumber(scale, 18))
  }
  if (unit) add('UNITTYPE', unit)
  if (description) add('DESCRIPTION', description)
  if (colorInterpretation !== undefined) add('COLORINTERP', colorInterpretationName(colorInterpretation))
  return items
}

function itemXml(
  name: string,
  value: string,
  sample: number | undefined,
  role: string,
  domain: string,
): string {
  const attributes = [
    `name="${escapeXml(name)}"`,
    sample === undefined ? '' : `sample="${sample}"`,
    role === '' ? '' : `role="${role}"`,
    domain === '' ? '' : `domain="${escapeXml(domain)}"`,
  ].filter((attribute) => attribute !== '')
  return `  <Item ${attributes.join(' ')}>${escapeXml(escapeXml(value), false)}</Item>\n`
}

function setRole(roles: BandRoles, role: string, value: string): boolean {
  switch (role.toLowerCase()) {
    case 'scale':
      roles.scale = parseNumber(value)
      return true
    case 'offset':
      roles.offset = parseNumber(value)
      return true
    case 'unittype':
      roles.unit = value
      return true
    case 'description':
      roles.description = value
      return true
    case 'colorinterp':
      roles.colorInterpretation = parseColorInterpretation(value)
      return true
    default:
      return false
  }
}

function isXmlDomain(domain: string): boolean {
  return domain.toLowerCase().startsWith('xml:')
}

import type { GroundControlPoint } from '@memraster/core'
import type { Colormap, MemoryDirectory, RGBA, TagDomains } from '@memraster/core/backend'
import { parseNumber } from '@memraster/core/internal'
import { decodeText, inSlices, RasterError, type Steps } from '@memraster/ground'
import type { Transform } from '../georeference/georeference.ts'
import type { BandMetadata } from '../metadata/band-metadata.ts'
import { parseColorInterpretation } from '../metadata/color-interpretation.ts'
import { mergingTagDomains, TagCollector } from '../metadata/tag-domains.ts'
import { isNamed, parsingXml, type XmlElement, type XmlNode } from '../xml/parse-xml.ts'
import { serializingXml } from '../xml/serialize-xml.ts'
import { attributeOf, childNamed, childrenNamed, xmlValue } from '../xml/xml-values.ts'
import { readGeodataXform } from './geodata-xform.ts'

/** The facts of a band in a PAM sidecar (`.aux.xml`). */
export interface PamBand extends BandMetadata {
  /** The value as a text, for `parseNodata`. */
  readonly nodata?: string | undefined
  readonly colormap?: Colormap | undefined
}

/** The facts in a PAM sidecar, which override the file's own; missing fields are not given. */
export interface Pam {
  /** The definition of the CRS: WKT, or another text that GDAL accepts; empty if there is explicitly none. */
  readonly srs: string | undefined
  readonly transform: Transform | undefined
  readonly gcps: readonly GroundControlPoint[]
  /** The definition of the points' CRS. */
  readonly gcpsSrs: string | undefined
  readonly tags: TagDomains
  /** By 1-based band, if mentioned. Statistics are among the tags, as `STATISTICS_MEAN` and so on. */
  readonly bands: ReadonlyMap<number, PamBand>
}

/** Elements between two steps: a millisecond's worth. */
const PART = 1024

/** The name of a file's PAM sidecar. */
export function pamName(name: string): string {
  return `${name}.aux.xml`
}

/** The facts in a file's PAM sidecar; undefined if there is none, or GDAL ignores it. */
export async function readPam(files: MemoryDirectory, filename: string): Promise<Pam | undefined> {
  const bytes = files.get(pamName(filename))
  return bytes && (await inSlices(parsingPam(decodeText(bytes))))
}

/**
 * Refuses to change a file whose PAM sidecar is not understood, and would be written anew.
 *
 * @throws {RasterError} `CORRUPT`
 */
export async function requireReadablePam(files: MemoryDirectory, filename: string): Promise<void> {
  const name = pamName(filename)
  const bytes = files.get(name)
  if (!bytes || bytes.length === 0 || (await inSlices(parsingXml(decodeText(bytes))))) return
  throw new RasterError(
    'CORRUPT',
    `${name} is no XML that can be read, and would be lost if ${filename} were changed; mend it, or take it away.`,
    { subject: name },
  )
}

/**
 * The content of a PAM sidecar in steps, as GDAL and ArcGIS write it; `undefined` if it is not XML, which GDAL ignores with a
 * warning. As in GDAL, the root element may have any name.
 */
export function* parsingPam(xml: string): Steps<Pam | undefined> {
  const root = yield* parsingXml(xml)
  if (root === undefined) return undefined
  const bands = new Map<number, PamBand>()
  for (const element of childrenNamed(root, 'PAMRasterBand')) {
    const number = Number.parseInt(xmlValue(element, 'band') ?? '', 10)
    if (number > 0) bands.set(number, yield* parsingPamBand(element))
    yield
  }
  const transform = parsePamTransform(xmlValue(root, 'GeoTransform'))
  const pam: Pam = {
    srs: srsOf(root),
    transform,
    ...(yield* parsingGcpList(root)),
    tags: yield* parsingPamTags(root),
    bands,
  }
  if (pam.srs !== undefined) return pam
  const domain = pam.tags['xml:ESRI']?.['xml:ESRI']
  const isRoot = isNamed(root, 'GeodataXform')
  const xform = isRoot ? root : domain === undefined ? undefined : yield* parsingXml(domain, 'GeodataXform')
  if (xform === undefined) return pam
  const tags = isRoot ? yield* mergingTagDomains(pam.tags, yield* xmlDomain('xml:ESRI', [root])) : pam.tags
  return { ...pam, ...readGeodataXform(xform, transform !== undefined), tags }
}

/** Empty if the element is there but empty. */
function srsOf(root: XmlElement): string | undefined {
  return attributeOf(root, 'SRS') ?? childNamed(root, 'SRS')?.text
}

/** The facts in the children of a band's element in steps, which are the same in VRT files. */
export function* parsingPamBand(element: XmlElement): Steps<PamBand> {
  const number = (name: string): number | undefined => {
    const text = xmlValue(element, name)
    return text === undefined ? undefined : parseNumber(text)
  }
  const interpretation = xmlValue(element, 'ColorInterp')
  const table = childNamed(element, 'ColorTable')
  return {
    tags: yield* parsingPamTags(element),
    description: xmlValue(element, 'Description'),
    unit: xmlValue(element, 'UnitType'),
    scale: number('Scale'),
    offset: number('Offset'),
    colorInterpretation: interpretation === undefined ? undefined : parseColorInterpretation(interpretation),
    nodata: parseNodataText(element),
    colormap: table === undefined ? undefined : yield* parsingColorTable(table),
  }
}

/** The text is rounded; GDAL writes the eight bytes of the number beside it. */
function parseNodataText(band: XmlElement): string | undefined {
  const text = xmlValue(band, 'NoDataValue')
  const element = childNamed(band, 'NoDataValue')
  const hex = element && attributeOf(element, 'le_hex_equiv')
  if (text === undefined || hex === undefined || !/^[0-9a-f]{16}$/i.test(hex)) return text
  const view = new DataView(new ArrayBuffer(8))
  for (let i = 0; i < 8; i++) view.setUint8(i, Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16))
  return String(view.getFloat64(0, true))
}

function* parsingColorTable(table: XmlElement): Steps<Colormap> {
  const colormap: Record<number, RGBA> = {}
  for (const [i, entry] of childrenNamed(table, 'Entry').entries()) {
    const part = (name: string, missing: string): number => parseNumber(xmlValue(entry, name) ?? missing)
    if (i % PART === PART - 1) yield
    colormap[i] = [part('c1', '0'), part('c2', '0'), part('c3', '0'), part('c4', '255')]
  }
  return colormap
}

/** The tags of all `Metadata` elements of a dataset or a band, in steps. */
export function* parsingPamTags(parent: XmlElement): Steps<TagDomains> {
  const tags = new TagCollector()
  let count = 0
  for (const element of childrenNamed(parent, 'Metadata')) {
    const domain = xmlValue(element, 'domain') ?? ''
    const format = xmlValue(element, 'format')?.toLowerCase()
    if (format === 'xml') {
      tags.merge(yield* xmlDomain(domain, element.nodes))
      continue
    }
    if (format === 'json') {
      tags.set(domain, domain, element.text)
      continue
    }
    for (const item of childrenNamed(element, 'MDI')) {
      if (++count % PART === 0) yield
      const key = attributeOf(item, 'key')
      const [first] = item.nodes
      if (key !== undefined && first?.kind === 'text') tags.set(domain, key, first.text)
    }
  }
  return yield* tags.listing()
}

/** A domain of a document: its text under the domain's own name. */
function* xmlDomain(domain: string, nodes: readonly XmlNode[]): Steps<TagDomains> {
  return { [domain]: { [domain]: yield* serializingXml(nodes) } }
}

/** Six numbers in GDAL's order: c, a, b, f, d, e. */
export function parsePamTransform(text: string | undefined): Transform | undefined {
  const numbers = text?.split(',', 7).map(parseNumber)
  if (numbers?.length !== 6 || !numbers.every(Number.isFinite)) return undefined
  const [c = 0, a = 0, b = 0, f = 0, d = 0, e = 0] = numbers
  return [a, b, c, d, e, f]
}

/** The ground control points of a dataset, and the definition of their CRS, in steps. */
export function* parsingGcpList(root: XmlElement): Steps<Pick<Pam, 'gcps' | 'gcpsSrs'>> {
  const list = childNamed(root, 'GCPList')
  const gcps: GroundControlPoint[] = []
  for (const element of list === undefined ? [] : childrenNamed(list, 'GCP')) {
    gcps.push(parseGcp(element))
    if (gcps.length % PART === 0) yield
  }
  return { gcps, gcpsSrs: list && xmlValue(list, 'Projection') }
}

function parseGcp(element: XmlElement): GroundControlPoint {
  const number = (name: string): number => parseNumber(xmlValue(element, name) ?? '0')
  return {
    row: number('Line'),
    col: number('Pixel'),
    x: number('X'),
    y: number('Y'),
    z: number(xmlValue(element, 'Z') === undefined ? 'GCPZ' : 'Z'),
    id: xmlValue(element, 'Id') ?? '',
    info: xmlValue(element, 'Info') ?? '',
  }
}

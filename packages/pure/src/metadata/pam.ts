import type { GroundControlPoint } from '@memraster/core'
import type { Colormap, RGBA, TagDomains } from '@memraster/core/backend'
import { parseColorInterpretation } from './color-interpretation.ts'
import { parseNumber } from './format-number.ts'
import type { BandMetadata } from './gdal-metadata.ts'
import type { Transform } from './georeference.ts'
import { parseXml, type XmlElement } from './parse-xml.ts'
import { TagCollector } from './tag-domains.ts'

/** What a PAM sidecar (`.aux.xml`) says of a band. */
export interface PamBand extends BandMetadata {
  /** The value as a text, for `parseNodata`. */
  readonly nodata?: string | undefined
  readonly colormap?: Colormap | undefined
}

/** What a PAM sidecar says, over what the file itself says; a missing field says nothing. */
export interface Pam {
  /** WKT of the CRS. */
  readonly wkt: string | undefined
  readonly transform: Transform | undefined
  readonly gcps: readonly GroundControlPoint[]
  /** WKT of the CRS of the points. */
  readonly gcpsWkt: string | undefined
  readonly tags: TagDomains
  /** By 1-based band, those that are mentioned. Statistics are among the tags, as `STATISTICS_MEAN` and so on. */
  readonly bands: ReadonlyMap<number, PamBand>
}

/** The name of a file's PAM sidecar. */
export function pamName(name: string): string {
  return `${name}.aux.xml`
}

/** The content of a PAM sidecar; `undefined` where it is not one, which GDAL passes over with a warning. */
export function parsePam(xml: string): Pam | undefined {
  const root = parseXml(xml)
  if (root?.name !== 'PAMDataset') return undefined
  const bands = new Map<number, PamBand>()
  for (const element of root.children) {
    const number = Number(element.attributes.get('band'))
    if (element.name === 'PAMRasterBand' && Number.isInteger(number) && number > 0) {
      bands.set(number, parsePamBand(element))
    }
  }
  return {
    wkt: textOf(root, 'SRS'),
    transform: parsePamTransform(textOf(root, 'GeoTransform')),
    ...parseGcpList(root),
    tags: parsePamTags(root),
    bands,
  }
}

/** What the children of a band's element say, which in VRT files are the same. */
export function parsePamBand(element: XmlElement): PamBand {
  const number = (name: string): number | undefined => {
    const text = textOf(element, name)
    return text === undefined ? undefined : parseNumber(text)
  }
  const interpretation = textOf(element, 'ColorInterp')
  const table = child(element, 'ColorTable')
  return {
    tags: parsePamTags(element),
    description: textOf(element, 'Description'),
    unit: textOf(element, 'UnitType'),
    scale: number('Scale'),
    offset: number('Offset'),
    colorInterpretation: interpretation === undefined ? undefined : parseColorInterpretation(interpretation),
    nodata: parseNodataText(element),
    colormap: table === undefined ? undefined : parseColorTable(table),
  }
}

/** The text is rounded; GDAL writes the eight bytes of the number beside it. */
function parseNodataText(band: XmlElement): string | undefined {
  const element = child(band, 'NoDataValue')
  const hex = element?.attributes.get('le_hex_equiv')
  if (hex === undefined || !/^[0-9a-f]{16}$/i.test(hex)) return element?.text || undefined
  const view = new DataView(new ArrayBuffer(8))
  for (let i = 0; i < 8; i++) view.setUint8(i, Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16))
  return String(view.getFloat64(0, true))
}

function parseColorTable(table: XmlElement): Colormap {
  const colormap: Record<number, RGBA> = {}
  const entries = table.children.filter(({ name }) => name === 'Entry')
  for (const [i, { attributes }] of entries.entries()) {
    const part = (name: string, missing: string): number => parseNumber(attributes.get(name) ?? missing)
    colormap[i] = [part('c1', '0'), part('c2', '0'), part('c3', '0'), part('c4', '255')]
  }
  return colormap
}

/** The tags of all `Metadata` elements of a dataset or a band. */
export function parsePamTags(parent: XmlElement): TagDomains {
  const tags = new TagCollector()
  for (const element of parent.children) {
    if (element.name !== 'Metadata') continue
    const domain = element.attributes.get('domain') ?? ''
    if (element.attributes.get('format')?.toLowerCase() === 'xml') {
      const [document] = element.children
      if (document !== undefined) tags.set(domain, domain, document.source)
      continue
    }
    for (const item of element.children) {
      const key = item.attributes.get('key')
      if (item.name === 'MDI' && key !== undefined) tags.set(domain, key, item.text)
    }
  }
  return tags.toDomains()
}

/** Six numbers in GDAL's order: c, a, b, f, d, e. */
export function parsePamTransform(text: string | undefined): Transform | undefined {
  const numbers = text?.split(',').map(parseNumber)
  if (numbers?.length !== 6 || !numbers.every(Number.isFinite)) return undefined
  const [c = 0, a = 0, b = 0, f = 0, d = 0, e = 0] = numbers
  return [a, b, c, d, e, f]
}

/** The ground control points of a dataset, and what defines their CRS. */
export function parseGcpList(root: XmlElement): Pick<Pam, 'gcps' | 'gcpsWkt'> {
  const list = child(root, 'GCPList')
  return {
    gcps: (list?.children ?? []).filter(({ name }) => name === 'GCP').map(parseGcp),
    gcpsWkt: list?.attributes.get('Projection') || undefined,
  }
}

function parseGcp({ attributes }: XmlElement): GroundControlPoint {
  const number = (name: string): number => parseNumber(attributes.get(name) ?? '0')
  return {
    row: number('Line'),
    col: number('Pixel'),
    x: number('X'),
    y: number('Y'),
    z: number(attributes.has('Z') ? 'Z' : 'GCPZ'),
    id: attributes.get('Id') ?? '',
    info: attributes.get('Info') ?? '',
  }
}

function child(parent: XmlElement, name: string): XmlElement | undefined {
  return parent.children.find((element) => element.name === name)
}

function textOf(parent: XmlElement, name: string): string | undefined {
  return child(parent, name)?.text || undefined
}

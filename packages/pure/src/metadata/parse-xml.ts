/** An element of an XML document. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  /** The text directly in the element, without white space before it, as GDAL's parser leaves it. */
  readonly text: string
  /** The element as it stands in the document. */
  readonly source: string
}

interface OpenElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: XmlElement[]
  readonly start: number
  text: string
}

const MAX_DEPTH = 64

/** An element takes some hundred bytes of memory, and four of a text. */
const MAX_ELEMENTS = 100_000
const NAME = /[^\s"'<>/=&]+/y
const ATTRIBUTE = /\s+([^\s"'<>/=&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y
const TAG_END = /\s*(\/?)>/y

/**
 * The root element of an XML document, `undefined` where it is not well-formed.
 *
 * It reads what GDAL writes: elements, attributes, text, comments, CDATA. There are no entities but the five of
 * XML and numeric ones, a document type is refused, and there are at most 100,000 elements, 64 deep, so that
 * time and memory are bounded by the length of the text.
 */
export function parseXml(xml: string): XmlElement | undefined {
  const open: OpenElement[] = []
  let at = 0
  let elements = 0
  while (at < xml.length) {
    const markup = xml.indexOf('<', at)
    const parent = open.at(-1)
    if (parent !== undefined) parent.text += decodeEntities(xml.slice(at, markup < 0 ? xml.length : markup))
    if (markup < 0) return undefined
    const skipped = skipAside(xml, markup, parent)
    if (skipped !== markup) {
      if (skipped < 0) return undefined
      at = skipped
      continue
    }
    let closed: OpenElement | undefined
    if (xml[markup + 1] === '/') {
      const end = xml.indexOf('>', markup)
      closed = open.pop()
      if (end < 0 || closed?.name !== xml.slice(markup + 2, end).trim()) return undefined
      at = end + 1
    } else {
      const tag = parseTag(xml, markup)
      elements += 1
      if (tag === undefined || open.length >= MAX_DEPTH || elements > MAX_ELEMENTS) return undefined
      at = tag.end
      if (tag.empty) closed = tag.element
      else open.push(tag.element)
    }
    if (closed === undefined) continue
    const element = finish(closed, xml.slice(closed.start, at))
    const outer = open.at(-1)
    if (outer === undefined) return element
    outer.children.push(element)
  }
  return undefined
}

/** Where a comment, CDATA section or instruction at `at` ends; `at` where there is none; -1 when it never ends. */
function skipAside(xml: string, at: number, parent: OpenElement | undefined): number {
  if (xml.startsWith('<!--', at)) return after(xml, '-->', at + 4)
  if (xml.startsWith('<?', at)) return after(xml, '?>', at + 2)
  if (xml.startsWith('<![CDATA[', at)) {
    const end = after(xml, ']]>', at + 9)
    if (parent !== undefined && end >= 0) parent.text += xml.slice(at + 9, end - 3)
    return end
  }
  return xml.startsWith('<!', at) ? -1 : at
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from)
  return found < 0 ? -1 : found + mark.length
}

function parseTag(
  xml: string,
  start: number,
): { element: OpenElement; empty: boolean; end: number } | undefined {
  NAME.lastIndex = start + 1
  const name = NAME.exec(xml)?.[0]
  if (name === undefined) return undefined
  const attributes = new Map<string, string>()
  let at = start + 1 + name.length
  for (;;) {
    ATTRIBUTE.lastIndex = at
    const match = ATTRIBUTE.exec(xml)
    if (match === null) break
    attributes.set(match[1] ?? '', decodeEntities(match[2] ?? match[3] ?? ''))
    at = ATTRIBUTE.lastIndex
  }
  TAG_END.lastIndex = at
  const end = TAG_END.exec(xml)
  if (end === null) return undefined
  return {
    element: { name, attributes, children: [], start, text: '' },
    empty: end[1] === '/',
    end: TAG_END.lastIndex,
  }
}

function finish({ name, attributes, children, text }: OpenElement, source: string): XmlElement {
  return { name, attributes, children, text: text.replace(/^[ \t\n\v\f\r]+/, ''), source }
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Replaces the five entities of XML and numeric ones, each once; others stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(lt|gt|amp|quot|apos));/gi,
    (whole, hex, decimal, name) => {
      if (typeof name === 'string') return ENTITIES[name.toLowerCase()] ?? whole
      const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}

/** Escapes the characters that have a meaning in XML, and drops the control characters that it cannot have. */
export function escapeXml(text: string, quotes = true): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 cannot have.
  const clean = text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '')
  const escaped = clean.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  return quotes ? escaped.replace(/"/g, '&quot;') : escaped
}

import { decodeEntities } from '@memraster/core/internal'

/** An element of an XML document. */
export interface XmlElement {
  readonly kind: 'element'
  readonly name: string
  /** In their order; of several of one name, the first. */
  readonly attributes: ReadonlyMap<string, string>
  /** All that is in the element, in its order. */
  readonly nodes: readonly XmlNode[]
  /** The elements among `nodes`. */
  readonly children: readonly XmlElement[]
  /** The text of the element if it has no other content; otherwise empty, as in GDAL. */
  readonly text: string
  /** The source text of the element. */
  readonly source: string
}

/** The content of an element. White space before a text is not part of it, as in GDAL's parser. */
export type XmlNode =
  | XmlElement
  | { readonly kind: 'text'; readonly text: string }
  /** The source text of a comment or an instruction. */
  | { readonly kind: 'aside'; readonly source: string }

interface OpenElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly nodes: XmlNode[]
  readonly start: number
}

const MAX_DEPTH = 200

/** A node takes some hundred bytes of memory, but only four of text: longer texts may have one for each eight bytes. */
const MAX_NODES = 200_000
const NAME = /[^\s"'<>/=&]+/y
const ATTRIBUTE = /\s*([^\s"'<>/=&]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([\w.:-]+))/y
const LEADING_SPACE = /^[\t-\r ]+/
const TAG_END = /\s*(\/?)>/y

/**
 * The first element of an XML document, or its top-level element of a given name, in any case; `undefined` if there is
 * none, or the document is not well-formed.
 *
 * It accepts what GDAL's parser accepts, also end tags that differ in case from their start tags, and values without
 * quotes. Entities are XML's five and numeric ones. At most 200,000 nodes, or one for each eight characters, and 200 deep,
 * so that the length of the text bounds time and memory.
 */
export function parseXml(xml: string, name?: string): XmlElement | undefined {
  const top = parseNodes(xml) ?? []
  if (name === undefined) return top[0]?.kind === 'element' ? top[0] : undefined
  return top.find((node): node is XmlElement => node.kind === 'element' && isNamed(node, name))
}

/** Whether an element has a name, in any case. */
export function isNamed(element: XmlElement, name: string): boolean {
  return element.name === name || element.name.toLowerCase() === name.toLowerCase()
}

/** Whether a text is a well-formed XML document. */
export function isXml(text: string): boolean {
  return parseNodes(text)?.some(({ kind }) => kind === 'element') ?? false
}

function parseNodes(xml: string): readonly XmlNode[] | undefined {
  const top: XmlNode[] = []
  const open: OpenElement[] = []
  let at = xml.startsWith('\ufeff') ? 1 : 0
  let left = Math.max(MAX_NODES, xml.length / 8)
  while (at < xml.length) {
    const nodes = open.at(-1)?.nodes ?? top
    if (--left < 0) return undefined
    const markup = xml.indexOf('<', at)
    const text = textNode(xml, at, markup < 0 ? xml.length : markup)
    if (text !== undefined) nodes.push(text)
    if (markup < 0) break
    const aside = asideAt(xml, markup)
    if (aside !== undefined) {
      if (aside.end < 0) return undefined
      nodes.push(aside.node)
      at = aside.end
      continue
    }
    if (xml[markup + 1] === '/') {
      const end = xml.indexOf('>', markup)
      const closed = open.pop()
      if (end < 0 || closed === undefined) return undefined
      if (
        closed.name.toLowerCase() !==
        xml
          .slice(markup + 2, end)
          .trim()
          .toLowerCase()
      )
        return undefined
      at = end + 1
      const outer = open.at(-1)?.nodes ?? top
      outer.push(finish(closed, xml.slice(closed.start, at)))
      continue
    }
    const tag = parseTag(xml, markup)
    if (tag === undefined || open.length >= MAX_DEPTH) return undefined
    at = tag.end
    if (tag.empty) nodes.push(finish(tag.element, xml.slice(markup, at)))
    else open.push(tag.element)
  }
  return open.length === 0 ? top : undefined
}

function textNode(xml: string, start: number, end: number): XmlNode | undefined {
  const text = xml.slice(start, end).replace(LEADING_SPACE, '')
  return text === '' ? undefined : { kind: 'text', text: decodeEntities(text) }
}

/** The comment, CDATA section, instruction or document type that begins at `at`; `end` is -1 if it never ends. */
function asideAt(xml: string, at: number): { end: number; node: XmlNode } | undefined {
  if (xml.startsWith('<![CDATA[', at)) {
    const end = after(xml, ']]>', at + 9)
    return { end, node: { kind: 'text', text: xml.slice(at + 9, end - 3) } }
  }
  const end = xml.startsWith('<!--', at)
    ? after(xml, '-->', at + 4)
    : xml.startsWith('<?', at)
      ? after(xml, '?>', at + 2)
      : xml.startsWith('<!', at)
        ? doctypeEnd(xml, at)
        : undefined
  return end === undefined ? undefined : { end, node: { kind: 'aside', source: xml.slice(at, end) } }
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from)
  return found < 0 ? -1 : found + mark.length
}

/** A document type may have declarations in brackets. */
function doctypeEnd(xml: string, at: number): number {
  const end = after(xml, '>', at)
  return xml.slice(at, end).includes('[') ? after(xml, ']>', at) : end
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
    const key = match[1] ?? ''
    if (!attributes.has(key)) attributes.set(key, decodeEntities(match[2] ?? match[3] ?? match[4] ?? ''))
    at = ATTRIBUTE.lastIndex
  }
  TAG_END.lastIndex = at
  const end = TAG_END.exec(xml)
  if (end === null) return undefined
  return {
    element: { name, attributes, nodes: [], start },
    empty: end[1] === '/',
    end: TAG_END.lastIndex,
  }
}

function finish({ name, attributes, nodes }: OpenElement, source: string): XmlElement {
  const [first] = nodes
  const children = nodes.filter((node): node is XmlElement => node.kind === 'element')
  const text = nodes.length === 1 && first?.kind === 'text' ? first.text : ''
  return { kind: 'element', name, attributes, nodes, children, text, source }
}

import { decodingEntities } from '@memraster/core/internal/late'
import { atOnce, type Steps } from '@memraster/ground'

/** An element of an XML document. */
export interface XmlElement {
  readonly kind: 'element'
  readonly name: string
  /** The name in lower case. */
  readonly folded: string
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
  readonly folded: string
  readonly attributes: ReadonlyMap<string, string>
  readonly nodes: XmlNode[]
  readonly children: XmlElement[]
  readonly start: number
}

const MAX_DEPTH = 200

/** A node takes some hundred bytes of memory, but only four of text: longer texts may have one for each eight bytes. */
const MAX_NODES = 200_000

/** Of one element: all are looked through for one that differs in case. */
const MAX_ATTRIBUTES = 10_000

/** Nodes between two steps: a millisecond's worth. */
const PART = 1024
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
 * and 10,000 attributes of an element, so that the length of the text bounds time and memory.
 */
export function parseXml(xml: string, name?: string): XmlElement | undefined {
  return atOnce(parsingXml(xml, name))
}

/** {@link parseXml} in steps. */
export function* parsingXml(xml: string, name?: string): Steps<XmlElement | undefined> {
  const top = (yield* parsingNodes(xml)) ?? []
  if (name === undefined) return top[0]?.kind === 'element' ? top[0] : undefined
  return top.find((node): node is XmlElement => node.kind === 'element' && isNamed(node, name))
}

/** Whether an element has a name, in any case. */
export function isNamed(element: XmlElement, name: string): boolean {
  return element.folded === name.toLowerCase()
}

/** Whether a text is a well-formed XML document. */
export function isXml(text: string): boolean {
  return atOnce(parsingNodes(text))?.some(({ kind }) => kind === 'element') ?? false
}

function* parsingNodes(xml: string): Steps<readonly XmlNode[] | undefined> {
  const top: XmlNode[] = []
  const open: OpenElement[] = []
  let at = xml.startsWith('\ufeff') ? 1 : 0
  let steps = 0
  let left = Math.max(MAX_NODES, xml.length / 8)
  while (at < xml.length) {
    const nodes = open.at(-1)?.nodes ?? top
    if (--left < 0) return undefined
    if (++steps % PART === 0) yield
    const markup = xml.indexOf('<', at)
    const text = xml.slice(at, markup < 0 ? xml.length : markup).replace(LEADING_SPACE, '')
    if (text !== '')
      nodes.push({ kind: 'text', text: text.includes('&') ? yield* decodingEntities(text) : text })
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
      const name = xml.slice(markup + 2, end).trim()
      if (closed.folded !== name.toLowerCase()) return undefined
      at = end + 1
      add(finish(closed, xml.slice(closed.start, at)), open.at(-1) ?? top)
      continue
    }
    const tag = yield* parsingTag(xml, markup)
    if (tag === undefined || open.length >= MAX_DEPTH) return undefined
    at = tag.end
    if (tag.empty) add(finish(tag.element, xml.slice(markup, at)), open.at(-1) ?? top)
    else open.push(tag.element)
  }
  return open.length === 0 ? top : undefined
}

function add(element: XmlElement, parent: OpenElement | XmlNode[]): void {
  if (Array.isArray(parent)) {
    parent.push(element)
    return
  }
  parent.nodes.push(element)
  parent.children.push(element)
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

function* parsingTag(
  xml: string,
  start: number,
): Steps<{ element: OpenElement; empty: boolean; end: number } | undefined> {
  NAME.lastIndex = start + 1
  const name = NAME.exec(xml)?.[0]
  if (name === undefined) return undefined
  const attributes = new Map<string, string>()
  let at = start + 1 + name.length
  for (;;) {
    ATTRIBUTE.lastIndex = at
    const match = ATTRIBUTE.exec(xml)
    if (match === null) break
    const [, key = ''] = match
    const value = match[2] ?? match[3] ?? match[4] ?? ''
    if (!attributes.has(key))
      attributes.set(key, value.includes('&') ? yield* decodingEntities(value) : value)
    if (attributes.size > MAX_ATTRIBUTES) return undefined
    at = ATTRIBUTE.lastIndex
  }
  TAG_END.lastIndex = at
  const end = TAG_END.exec(xml)
  if (end === null) return undefined
  return {
    element: { name, folded: name.toLowerCase(), attributes, nodes: [], children: [], start },
    empty: end[1] === '/',
    end: TAG_END.lastIndex,
  }
}

function finish({ name, folded, attributes, nodes, children }: OpenElement, source: string): XmlElement {
  const [first] = nodes
  const text = nodes.length === 1 && first?.kind === 'text' ? first.text : ''
  return { kind: 'element', name, folded, attributes, nodes, children, text, source }
}

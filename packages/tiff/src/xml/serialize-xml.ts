import { escapingXml } from '@memraster/core/internal/late'
import { atOnce, type Steps } from '@memraster/ground'
import type { XmlElement, XmlNode } from './parse-xml.ts'

/** Parts of text between two steps: a millisecond's worth. */
const PART = 4096

/** The text so far: joined at each step, since that of a million parts takes a tenth of a second. */
interface Written {
  readonly joined: string[]
  parts: string[]
}

/** XML as GDAL serializes it: a line for each element, indented by two spaces. */
export function serializeXml(nodes: readonly XmlNode[]): string {
  return atOnce(serializingXml(nodes))
}

/** {@link serializeXml} in steps. */
export function* serializingXml(nodes: readonly XmlNode[]): Steps<string> {
  const written: Written = { joined: [], parts: [] }
  for (const node of nodes) yield* writingNode(node, '', written)
  return written.joined.join('') + written.parts.join('')
}

function* writingNode(node: XmlNode, indent: string, written: Written): Steps<void> {
  if (node.kind === 'text') written.parts.push(yield* escapingXml(node.text, false))
  else if (node.kind === 'aside') written.parts.push(`${indent}${node.source}\n`)
  else yield* writingElement(node, indent, written)
  if (written.parts.length < PART) return
  written.joined.push(written.parts.join(''))
  written.parts = []
  yield
}

function* writingElement(
  { name, attributes, nodes }: XmlElement,
  indent: string,
  written: Written,
): Steps<void> {
  written.parts.push(`${indent}<${name}`)
  for (const [key, value] of attributes) written.parts.push(` ${key}="${yield* escapingXml(value)}"`)
  if (nodes.length === 0) {
    written.parts.push(' />\n')
    return
  }
  written.parts.push('>')
  let isText = true
  for (const node of nodes) {
    if (isText && node.kind !== 'text') {
      isText = false
      written.parts.push('\n')
    }
    yield* writingNode(node, `${indent}  `, written)
  }
  written.parts.push(`${isText ? '' : indent}</${name}>\n`)
}

import { escapeXml } from '@memraster/core/internal'
import type { XmlElement, XmlNode } from './parse-xml.ts'

/** XML as GDAL serializes it: a line for each element, indented by two spaces. */
export function serializeXml(nodes: readonly XmlNode[]): string {
  const parts: string[] = []
  for (const node of nodes) serializeNode(node, '', parts)
  return parts.join('')
}

function serializeNode(node: XmlNode, indent: string, parts: string[]): void {
  if (node.kind === 'text') parts.push(escapeXml(node.text, false))
  else if (node.kind === 'aside') parts.push(`${indent}${node.source}\n`)
  else serializeElement(node, indent, parts)
}

function serializeElement({ name, attributes, nodes }: XmlElement, indent: string, parts: string[]): void {
  parts.push(`${indent}<${name}`)
  for (const [key, value] of attributes) parts.push(` ${key}="${escapeXml(value)}"`)
  if (nodes.length === 0) {
    parts.push(' />\n')
    return
  }
  parts.push('>')
  let isText = true
  for (const node of nodes) {
    if (isText && node.kind !== 'text') {
      isText = false
      parts.push('\n')
    }
    serializeNode(node, `${indent}  `, parts)
  }
  parts.push(`${isText ? '' : indent}</${name}>\n`)
}

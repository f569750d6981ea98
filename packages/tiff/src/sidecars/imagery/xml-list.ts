import type { Tags } from '@memraster/core/backend'
import { TagCollector } from '../../metadata/tag-domains.ts'
import type { XmlElement } from '../../xml/parse-xml.ts'

/** The texts of the elements in another one, by their path, such as `IMAGE.SATID`; elements of one name are counted. */
export function xmlList(parent: XmlElement): Tags {
  const list = new TagCollector()
  for (const element of parent.children) addTexts(list, element, element.name)
  return list.toDomains()[''] ?? {}
}

function addTexts(list: TagCollector, element: XmlElement, path: string): void {
  for (const [key, value] of element.attributes) list.set('', `${path}.${key}`, value)
  const counts = new Map<string, number>()
  for (const { name } of element.children) counts.set(name, (counts.get(name) ?? 0) + 1)
  const seen = new Map<string, number>()
  for (const node of element.nodes) {
    if (node.kind === 'text') list.set('', path, node.text)
    if (node.kind !== 'element') continue
    const number = (seen.get(node.name) ?? 0) + 1
    seen.set(node.name, number)
    const isOne = counts.get(node.name) === 1
    addTexts(list, node, `${path}.${node.name}${isOne ? '' : `_${number}`}`)
  }
}

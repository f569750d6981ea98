import type { MemoryDirectory } from '@memraster/core/backend'
import type { XmlElement } from '../xml/parse-xml.ts'
import { attributeOf, xmlValue } from '../xml/xml-values.ts'
import { outsideReference, plainName } from './reference.ts'

/** Before a name, in the one item of metadata that GDAL opens: it is beside the file that has the item. */
const BESIDE = ':::BASE:::'

/** The file that `OVERVIEW_FILE` names, if that is one of the directory. Without its prefix it would be elsewhere. */
export function overviewFile(text: string, directory: MemoryDirectory): string | undefined {
  return text.toUpperCase().startsWith(BESIDE) ? plainName(text.slice(BESIDE.length), directory) : undefined
}

/** Whether an item of a domain is the file of overviews, as GDAL looks for it: `KEY=value` or `KEY:value`. */
export function namesOverviewFile(domain: string, key: string): boolean {
  return /^overviews$/i.test(domain) && /^\s*overview_file/i.test(key)
}

/**
 * Metadata of PAM and VRT files in which overviews are a file of the directory.
 *
 * @param found Takes that file.
 * @throws {RasterError} `UNSUPPORTED` if they are anything else.
 */
export function resolveOverviewFile(
  metadata: XmlElement,
  directory: MemoryDirectory,
  filename: string,
  found: Set<string>,
): XmlElement {
  const domain = xmlValue(metadata, 'domain') ?? ''
  if (!/^overviews$/i.test(domain)) return metadata
  // A text without items is a list of items to GDAL.
  if (metadata.text !== '') throw outsideReference(filename, metadata.text)
  const nodes = metadata.nodes.map((node) => {
    if (node.kind !== 'element') return node
    const key = attributeOf(node, 'key') ?? ''
    if (!namesOverviewFile(domain, key) && xmlValue(node, 'key') === attributeOf(node, 'key')) return node
    const [first] = node.nodes
    const text = first?.kind === 'text' ? first.text : ''
    const file = overviewFile(text, directory) ?? plainName(text, directory)
    if (!/^overview_file$/i.test(key) || node.nodes.length !== 1 || file === undefined)
      throw outsideReference(filename, text || key)
    found.add(file)
    return { ...node, nodes: [{ kind: 'text' as const, text: BESIDE + file }] }
  })
  return { ...metadata, nodes }
}

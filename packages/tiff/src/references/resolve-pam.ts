import type { MemoryDirectory } from '@memraster/core/backend'
import { decodeText } from '@memraster/ground'
import { isNamed, parseXml, type XmlElement } from '../xml/parse-xml.ts'
import { serializeXml } from '../xml/serialize-xml.ts'
import { xmlValue } from '../xml/xml-values.ts'
import { fileOfCrs, gridFileOf } from './crs-files.ts'
import { resolveOverviewFile } from './overview-file.ts'
import { outsideReference } from './reference.ts'
import type { ResolvedFile } from './resolve-vrt.ts'

/**
 * A PAM sidecar (`.aux.xml`) that refers to files of its own directory only; undefined if it cannot be read here, but
 * perhaps by GDAL.
 *
 * @throws {RasterError} `UNSUPPORTED` if it refers to anything else.
 */
export function resolvePam(
  directory: MemoryDirectory,
  filename: string,
  bytes: Uint8Array,
): ResolvedFile | undefined {
  const text = decodeText(bytes)
  // Without these names, which nothing can stand for, there is no reference: the file stays as it is.
  if (!/domain|srs|projection|wkt/i.test(text)) return { bytes, references: [] }
  const root = parseXml(text)
  if (root === undefined) return undefined
  const found = new Set<string>()
  const grid = textsOf(root)
    .map(gridFileOf)
    .find((file) => file !== undefined)
  if (grid !== undefined) throw outsideReference(filename, grid)
  const resolve = (element: XmlElement): XmlElement => {
    if (isNamed(element, 'Metadata')) return resolveOverviewFile(element, directory, filename, found)
    for (const name of ['SRS', 'Projection']) {
      const definition = xmlValue(element, name)
      const file = definition === undefined ? undefined : fileOfCrs(definition)
      if (file !== undefined) throw outsideReference(filename, file)
    }
    const nodes = element.nodes.filter(({ kind }) => kind !== 'aside')
    return { ...element, nodes: nodes.map((node) => (node.kind === 'element' ? resolve(node) : node)) }
  }
  const resolved = serializeXml([resolve(root)])
  return { bytes: new TextEncoder().encode(resolved), references: [...found] }
}

/** All that an element says, also in documents within it. */
function textsOf({ attributes, nodes }: XmlElement): string[] {
  return [
    ...attributes.values(),
    ...nodes.flatMap((node) =>
      node.kind === 'element' ? textsOf(node) : node.kind === 'text' ? [node.text] : [],
    ),
  ]
}

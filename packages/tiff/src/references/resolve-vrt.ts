import type { MemoryDirectory } from '@memraster/core/backend'
import { decodeText, RasterError } from '@memraster/ground'
import { parseXml, type XmlElement, type XmlNode } from '../xml/parse-xml.ts'
import { serializeXml } from '../xml/serialize-xml.ts'
import { attributeOf, xmlValue } from '../xml/xml-values.ts'
import { fileOfCrs, gridFileOf } from './crs-files.ts'
import { resolveOverviewFile } from './overview-file.ts'
import { outsideReference, plainName } from './reference.ts'

/** A file whose references are all files of its directory, and the text that says so. */
export interface ResolvedFile {
  readonly bytes: Uint8Array
  /** The files that it refers to, which may be missing. */
  readonly references: readonly string[]
}

/** The elements by which GDAL finds a file, relative to the VRT if their attribute says so. */
const REFERENCES = ['sourcefilename', 'sourcedataset']

/** Names of other elements, attributes and options whose value may be a file: newer versions of GDAL may have more. */
const FILE_NAME = /(?:file|filename|dataset|path|dem|grids|url|connection)(?:_\d+)?$/i

/** Names of elements, attributes and options that may hold the definition of a CRS, or of an operation between two. */
const CRS_NAME = /srs|crs|proj|operation/i

/** Elements that run code, or that read further rasters which their options name. */
const REFUSED = ['pixelfunctioncode', 'group', 'geoloctransformer', 'srcgeoloctransformer']

/**
 * A VRT written anew so that each of its references is the plain name of a file of its own directory, said in the one
 * way that GDAL cannot take for anything else.
 *
 * @throws {RasterError} `CORRUPT` if it is not well-formed XML, `UNSUPPORTED` if it refers to anything else.
 */
export function resolveVrt(directory: MemoryDirectory, filename: string, bytes: Uint8Array): ResolvedFile {
  const root = parseXml(decodeText(bytes), 'VRTDataset')
  if (root === undefined) {
    throw new RasterError('CORRUPT', `${filename} is no VRT: its XML is not well-formed.`, {
      subject: filename,
    })
  }
  const vrt = new VrtReferences(directory, filename)
  const text = serializeXml([vrt.resolve(root)])
  return { bytes: new TextEncoder().encode(text), references: [...vrt.found] }
}

class VrtReferences {
  readonly found = new Set<string>()
  readonly #directory: MemoryDirectory
  readonly #filename: string

  constructor(directory: MemoryDirectory, filename: string) {
    this.#directory = directory
    this.#filename = filename
  }

  /** @param parent The name of the element around it, in lower case. */
  resolve(element: XmlElement, parent = ''): XmlElement {
    const name = element.name.toLowerCase()
    if (REFUSED.includes(name)) throw this.#refuse(`<${element.name}>`)
    if (name === 'metadata') return resolveOverviewFile(element, this.#directory, this.#filename, this.found)
    const parameter = xmlValue(element, 'key') ?? attributeOf(element, 'name') ?? ''
    if (REFERENCES.includes(name) || (name === 'argument' && namesFile(parameter))) {
      const kept = [...element.attributes].filter(([key]) => /^(?:shared|name)$/i.test(key))
      return this.#reference(element.name, element.text, parent, new Map(kept))
    }
    const moved: XmlNode[] = []
    const attributes = new Map<string, string>()
    for (const [key, value] of element.attributes) {
      // GDAL takes an attribute for an element of its name, but has no place to say what it is relative to.
      if (REFERENCES.includes(key.toLowerCase())) moved.push(this.#reference(key, value, name))
      else attributes.set(key, this.#checked(key, value))
    }
    const nodes = element.nodes.flatMap((node): XmlNode[] => {
      if (node.kind === 'aside') return []
      if (node.kind === 'element') return [this.resolve(node, name)]
      this.#checked(parameter === '' ? name : parameter, node.text)
      return [node]
    })
    return { ...element, attributes, nodes: [...moved, ...nodes] }
  }

  #reference(
    name: string,
    text: string,
    parent: string,
    attributes: ReadonlyMap<string, string> = new Map(),
  ): XmlElement {
    const file = text === '' ? '' : plainName(text, this.#directory)
    if (file === undefined) throw this.#refuse(text)
    // A band's own file has pixels alone: it is not opened as a raster.
    if (file !== '' && parent !== 'vrtrasterband') this.found.add(file)
    return {
      kind: 'element',
      name,
      folded: name.toLowerCase(),
      attributes: new Map([['relativeToVRT', '1'], ...attributes]),
      nodes: file === '' ? [] : [{ kind: 'text', text: file }],
      children: [],
      text: file,
      source: '',
    }
  }

  /** A value of an element, attribute or option that names no file, also not in the definition of a CRS. */
  #checked(name: string, value: string): string {
    const file = CRS_NAME.test(name) ? fileOfCrs(value) : gridFileOf(value)
    if (file !== undefined) throw this.#refuse(file)
    if (namesFile(name) && value.trim() !== '') throw this.#refuse(value)
    if (/^pixelfunctionlanguage$/i.test(name) && /python/i.test(value)) throw this.#refuse(value)
    return value
  }

  #refuse(reference: string): RasterError {
    return outsideReference(this.#filename, reference, 'VRT')
  }
}

function namesFile(name: string): boolean {
  return FILE_NAME.test(name) && name.toLowerCase() !== 'vrtdataset'
}

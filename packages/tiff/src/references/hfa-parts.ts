import { decodeText } from '@memraster/ground'

/** A node of the tree of an Erdas Imagine file. */
interface HfaNode {
  readonly name: string
  /** The bytes that it describes: facts, but no pixels. */
  readonly data: Uint8Array
}

/** The nodes that name other files. */
const NAMES_FILES = /^(?:externalrasterdms|dependentfile|rrdnameslist)$/i

/** Where the header has the place of another one, and that the place of the first node. */
const HEADER_FIELD = 16
const ROOT_FIELD = 8
/** Within a node, after six places and sizes. */
const NAME_FIELD = 24
const NAME_SIZE = 64
/** Sound files have a few nodes for each band. */
const MOST_NODES = 100_000
/** What nodes may describe together; many may claim the same bytes. */
const MOST_DATA = 1 << 24

/**
 * Whether an Erdas Imagine file (`.img`, `.aux`) has a node that names other files, or more nodes than can be looked
 * at. Source: HFAEntry in frmts/hfa of GDAL.
 */
export function namesOtherParts(bytes: Uint8Array): boolean {
  const nodes = nodesOf(bytes)
  return nodes === undefined || nodes.some(({ name }) => NAMES_FILES.test(name))
}

/** The texts in what the nodes of an Erdas Imagine file describe, among them the definition of its CRS. */
export function textsOfNodes(bytes: Uint8Array): string[] {
  return (nodesOf(bytes) ?? []).map(({ data }) => decodeText(data, 'latin1'))
}

/** Undefined if there are too many. */
function nodesOf(bytes: Uint8Array): HfaNode[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const place = (at: number): number => (at + 4 <= bytes.length ? view.getUint32(at, true) : 0)
  const waiting = [place(place(HEADER_FIELD) + ROOT_FIELD)]
  const seen = new Set<number>()
  const nodes: HfaNode[] = []
  let described = 0
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at === 0 || at >= bytes.length || seen.has(at)) continue
    seen.add(at)
    const [next, , , child, data, size] = Array.from({ length: 6 }, (_, i) => place((at as number) + i * 4))
    const part = bytes.subarray(data, (data ?? 0) + (size ?? 0))
    described += part.length
    if (seen.size > MOST_NODES || described > MOST_DATA) return undefined
    const name = decodeText(bytes.subarray(at + NAME_FIELD, at + NAME_FIELD + NAME_SIZE), 'latin1')
    nodes.push({ name: name.split('\0', 1)[0] ?? '', data: part })
    waiting.push(next ?? 0, child ?? 0)
  }
  return nodes
}

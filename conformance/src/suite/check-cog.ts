import { ConformanceError } from './assertions.ts'

/** The ghost area of a COG, as GDAL's driver documents it and its validate_cloud_optimized_geotiff checks it. */
const STRUCTURE = {
  LAYOUT: 'IFDS_BEFORE_DATA',
  BLOCK_ORDER: 'ROW_MAJOR',
  BLOCK_LEADER: 'SIZE_AS_UINT4',
  BLOCK_TRAILER: 'LAST_4_BYTES_REPEATED',
  KNOWN_INCOMPATIBLE_EDITION: 'NO',
} as const
const HEAD = 'GDAL_STRUCTURAL_METADATA_SIZE='

/** Bytes of one value, by TIFF's type: those of whole numbers. */
const SIZES: Readonly<Record<number, 1 | 2 | 4 | 8>> = { 1: 1, 3: 2, 4: 4, 13: 4, 16: 8, 18: 8 }

/** An image of the file: its directory's place, and whole numbers by tag. */
interface Directory {
  readonly offset: number
  readonly numbers: ReadonlyMap<number, readonly number[]>
}

/** A file's header, the few fields of TIFF 6.0 and BigTIFF that locate its blocks. */
interface Layout {
  readonly isBig: boolean
  /** The bytes between the header and the first directory (the ghost area). */
  readonly structure: ReadonlyMap<string, string>
  /** The offset that the first directory should have. */
  readonly first: number
  readonly directories: readonly Directory[]
}

/**
 * Checks the bytes of a Cloud Optimized GeoTIFF by GDAL's rules: what it says of itself in front, all directories before
 * all blocks, the full resolution first, the smallest overview's blocks first, every block between its size and its
 * last four bytes, and the blocks of a mask behind those of its image.
 *
 * @throws {ConformanceError} What is otherwise.
 */
export function checkCog(bytes: Uint8Array): { readonly isBig: boolean } {
  const wrong: string[] = []
  const { isBig, structure, directories, first } = readLayout(bytes)
  for (const [key, value] of Object.entries(STRUCTURE)) {
    if (structure.get(key) !== value) wrong.push(`${key} is ${structure.get(key)}, not ${value}`)
  }
  const offsets = directories.map(({ offset }) => offset)
  if (offsets[0] !== first) wrong.push(`the first directory is at ${offsets[0]}, not at ${first}`)
  if (offsets.some((offset, i) => offset < (offsets[i - 1] ?? 0))) wrong.push('directories are not in order')
  const ofKind = (isMask: boolean): Directory[] =>
    directories.filter(({ numbers }) => (((numbers.get(254)?.[0] ?? 0) & 4) !== 0) === isMask)
  const images = ofKind(false)
  const masks = ofKind(true)
  const interleaved = structure.get('MASK_INTERLEAVED_WITH_IMAGERY') === 'YES'
  if (masks.length > 0 && (masks.length !== images.length || !interleaved))
    wrong.push('masks are not interleaved with images')
  const widths = images.map(({ numbers }) => numbers.get(256)?.[0] ?? 0)
  if (widths.some((width, i) => i > 0 && width > (widths[i - 1] ?? 0))) wrong.push('overviews grow')
  let last = Math.max(...offsets)
  for (let level = images.length - 1; level >= 0; level--) {
    const group = [images[level], masks[level]].flatMap((directory) => (directory ? blocksOf(directory) : []))
    const blocks = masks[level] ? zip(group) : group
    for (const [i, { offset, size }] of blocks.entries()) {
      // A block that is not there is all nodata.
      if (offset === 0 && size === 0) continue
      if (offset <= last) wrong.push(`the block at ${offset} stands before what has to be in front of it`)
      // Between them are four bytes of trailer and four of leader.
      if (masks[level] && i % 2 === 1 && offset !== last + 8)
        wrong.push(`block ${i >> 1} of a mask is not right behind its image's`)
      wrong.push(...checkBlock(bytes, offset, size))
      last = offset + size
    }
    if (images[level]?.numbers.has(322) !== true) wrong.push(`level ${level} is not tiled`)
  }
  if (wrong.length > 0) throw new ConformanceError(`It is no valid COG: ${wrong.slice(0, 3).join('; ')}.`)
  return { isBig }
}

interface Block {
  readonly offset: number
  readonly size: number
}

function blocksOf({ numbers }: Directory): Block[] {
  const sizes = numbers.get(325) ?? []
  return (numbers.get(324) ?? []).map((offset, i) => ({ offset, size: sizes[i] ?? 0 }))
}

/** Two lists, one after the other, as pairs: an image's block, then its mask's. */
function zip(blocks: readonly Block[]): Block[] {
  const half = blocks.length / 2
  return blocks.map((_, i) => blocks[(i >> 1) + (i % 2) * half] as Block)
}

function checkBlock(bytes: Uint8Array, offset: number, size: number): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset < 4 || offset + size + 4 > bytes.length) return [`the block at ${offset} is not within the file`]
  const wrong: string[] = []
  if (view.getUint32(offset - 4, true) !== size)
    wrong.push(`the block at ${offset} is not preceded by its size`)
  if (size >= 4 && view.getUint32(offset + size, true) !== view.getUint32(offset + size - 4, true))
    wrong.push(`the block at ${offset} is not followed by its last bytes`)
  return wrong
}

/** Little-endian, as COGs are. */
function readLayout(bytes: Uint8Array): Layout {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isBig = view.getUint16(2, true) === 43
  const pointer = isBig ? 8 : 4
  const number = (at: number, size: 1 | 2 | 4 | 8): number =>
    size === 8
      ? Number(view.getBigUint64(at, true))
      : size === 4
        ? view.getUint32(at, true)
        : size === 2
          ? view.getUint16(at, true)
          : view.getUint8(at)
  const directories: Directory[] = []
  const header = isBig ? 16 : 8
  for (let offset = number(header - pointer, pointer); offset > 0; ) {
    const numbers = new Map<number, number[]>()
    const count = number(offset, isBig ? 8 : 2)
    let at = offset + (isBig ? 8 : 2)
    for (let i = 0; i < count; i++, at += 4 + 2 * pointer) {
      const size = SIZES[number(at + 2, 2)]
      const values = number(at + 4, pointer)
      const inside = at + 4 + pointer
      if (size === undefined) continue
      const first = size * values > pointer ? number(inside, pointer) : inside
      numbers.set(
        number(at, 2),
        Array.from({ length: values }, (_, n) => number(first + n * size, size)),
      )
    }
    directories.push({ offset, numbers })
    offset = number(at, pointer)
  }
  return { isBig, ...readStructure(bytes, header), directories }
}

/** The lines of the ghost area, if there is one, and the even place behind them. */
function readStructure(bytes: Uint8Array, start: number): Pick<Layout, 'structure' | 'first'> {
  const text = (from: number, length: number): string =>
    String.fromCharCode(...bytes.subarray(from, from + length))
  if (text(start, HEAD.length) !== HEAD) return { structure: new Map(), first: start }
  const length = Number(text(start + HEAD.length, 6))
  const lines = text(start + 43, length).split('\n')
  const end = start + 43 + length
  return {
    structure: new Map(lines.map((line) => line.trim().split('=', 2) as [string, string])),
    first: end + (end % 2),
  }
}

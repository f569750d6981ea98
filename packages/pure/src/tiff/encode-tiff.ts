import {
  type BlockPlaces,
  blockTags,
  checkClassic,
  encodeIfd,
  ifdSize,
  type TiffFlavor,
} from './encode-ifd.ts'
import { FieldType } from './field-type.ts'
import { Tag } from './tag.ts'
import type { TiffTag } from './tiff-tag.ts'

/** A directory of a new file, but for the tags that the encoder adds: block places and SubIFDs. */
export interface PlacedDirectory {
  readonly tags: readonly TiffTag[]
  /** Missing for a directory without an image of its own. */
  readonly blocks?: BlockPlaces
  /** Directories that this one's SubIFDs field points to. */
  readonly children?: readonly PlacedDirectory[]
}

/** A directory of a new file, with its blocks encoded. */
export interface EncodedDirectory {
  readonly tags: readonly TiffTag[]
  /** Encoded blocks in the order of their indexes; an undefined or empty one is sparse. */
  readonly blocks?: readonly (Uint8Array | undefined)[]
  readonly children?: readonly EncodedDirectory[]
}

/** Block data starts at a multiple of this, so that samples of any width can be viewed in place. */
const BLOCK_ALIGNMENT = 16

/**
 * Bytes of the head of a file: its header and all directories, up to where the blocks start; a multiple of 16.
 *
 * The size depends on the number of blocks and not on their places, so that blocks can be appended behind a
 * reserved head as they are encoded and the head be written last.
 */
export function headSize(directories: readonly PlacedDirectory[], flavor: TiffFlavor): number {
  let size = headerSize(flavor)
  for (const { tags } of flatten(directories, flavor)) size += ifdSize(tags, flavor)
  return Math.ceil(size / BLOCK_ALIGNMENT) * BLOCK_ALIGNMENT
}

/**
 * The head of a file: header and directories, in the order given, children right behind their parent. It has
 * `headSize` bytes; the last ones are zeros.
 *
 * @throws {RasterError} `LIMIT` for a classic TIFF of more than 4 GB.
 * @throws {TypeError} As `encodeIfd`.
 */
export function encodeHead(directories: readonly PlacedDirectory[], flavor: TiffFlavor): Uint8Array {
  const head = new Uint8Array(headSize(directories, flavor))
  const flat = flatten(directories, flavor)
  const offsets: number[] = []
  let offset = headerSize(flavor)
  for (const { tags } of flat) {
    offsets.push(offset)
    offset += ifdSize(tags, flavor)
  }
  for (const [i, directory] of flat.entries()) {
    const next = directory.next === undefined ? 0 : (offsets[directory.next] ?? 0)
    const children = directory.children.map((child) => offsets[child] ?? 0)
    const tags = directory.tags.map((tag) => (tag.id === Tag.SubIfds ? { ...tag, values: children } : tag))
    const at = offsets[i] ?? 0
    head.set(encodeIfd(tags, flavor, at, next), at)
  }
  writeHeader(head, flavor, offsets[0] ?? 0)
  return head
}

/**
 * A whole TIFF file: header, directories, then the blocks of each directory in their order.
 *
 * The blocks are copied once, into the result.
 *
 * @throws {RasterError} `LIMIT` for a classic TIFF of more than 4 GB.
 * @throws {TypeError} As `encodeIfd`.
 */
export function encodeTiff(
  directories: readonly EncodedDirectory[],
  flavor: TiffFlavor,
): Uint8Array<ArrayBuffer> {
  const blocks: { readonly offset: number; readonly bytes: Uint8Array }[] = []
  let end = headSize(
    directories.map((directory) => place(directory, () => 0)),
    flavor,
  )
  const placed = directories.map((directory) =>
    place(directory, (bytes) => {
      const offset = end
      end += bytes.length
      blocks.push({ offset, bytes })
      return offset
    }),
  )
  if (!flavor.bigTiff) checkClassic(end)
  const file = new Uint8Array(end)
  file.set(encodeHead(placed, flavor))
  for (const { offset, bytes } of blocks) file.set(bytes, offset)
  return file
}

function place(directory: EncodedDirectory, placeBlock: (block: Uint8Array) => number): PlacedDirectory {
  const { tags, blocks, children } = directory
  const offsets: number[] = []
  const byteCounts: number[] = []
  for (const block of blocks ?? []) {
    const sparse = block === undefined || block.length === 0
    offsets.push(sparse ? 0 : placeBlock(block))
    byteCounts.push(sparse ? 0 : block.length)
  }
  return {
    tags,
    ...(blocks === undefined ? {} : { blocks: { offsets, byteCounts } }),
    ...(children === undefined ? {} : { children: children.map((child) => place(child, placeBlock)) }),
  }
}

interface FlatDirectory {
  readonly tags: readonly TiffTag[]
  /** Places in the flat list. */
  readonly children: readonly number[]
  readonly next: number | undefined
}

/** All directories in the order in which they stand in the file, with all their tags. */
function flatten(directories: readonly PlacedDirectory[], flavor: TiffFlavor): FlatDirectory[] {
  const flat: FlatDirectory[] = []
  const add = (list: readonly PlacedDirectory[], chained: boolean): number[] =>
    list.map((directory, i) => {
      const index = flat.length
      flat.push({ tags: [], children: [], next: undefined })
      const children = add(directory.children ?? [], false)
      const tags = [...directory.tags]
      if (directory.blocks !== undefined) tags.push(...blockTags(directory.tags, directory.blocks, flavor))
      if (children.length > 0) {
        tags.push({
          id: Tag.SubIfds,
          type: flavor.bigTiff ? FieldType.Ifd8 : FieldType.Ifd,
          values: children,
        })
      }
      flat[index] = { tags, children, next: chained && i + 1 < list.length ? flat.length : undefined }
      return index
    })
  add(directories, true)
  return flat
}

function headerSize({ bigTiff }: TiffFlavor): number {
  return bigTiff ? 16 : 8
}

function writeHeader(head: Uint8Array, { bigTiff, littleEndian }: TiffFlavor, first: number): void {
  const view = new DataView(head.buffer, head.byteOffset)
  view.setUint16(0, littleEndian ? 0x4949 : 0x4d4d)
  view.setUint16(2, bigTiff ? 43 : 42, littleEndian)
  if (bigTiff) {
    view.setUint16(4, 8, littleEndian)
    view.setBigUint64(8, BigInt(first), littleEndian)
  } else {
    view.setUint32(4, first, littleEndian)
  }
}

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

/** The encoded blocks of an image, which are released as they are copied. */
export interface BlockSource {
  readonly count: number
  /** Bytes of block `index`; 0 for a sparse one. */
  size(index: number): number
  /** Copies block `index` into `target` at `offset`; it is not asked for again. */
  moveTo(index: number, target: Uint8Array, offset: number): void
}

/** A directory of a new file, with its blocks encoded. */
export interface EncodedDirectory {
  readonly tags: readonly TiffTag[]
  /** Encoded blocks in the order of their indexes; an undefined or empty one is sparse. */
  readonly blocks?: readonly (Uint8Array | undefined)[] | BlockSource
  readonly children?: readonly EncodedDirectory[]
}

/** The parts of a cloud optimized file by GDAL's rules, beside its directories. */
export interface CogStructure {
  /** The bytes between the header and the first directory; see `encodeGhostArea`. */
  readonly ghostArea: Uint8Array
  /** The directories in the order of their blocks; those of a group are interleaved block by block. */
  readonly order: readonly (readonly EncodedDirectory[])[]
}

/** Bytes before and behind each block of a COG: its size, and its last bytes again. */
const COG_MARGIN = 4

/** Block data starts at a multiple of this, so that samples of any width can be viewed in place. */
const BLOCK_ALIGNMENT = 16

const NOTHING = new Uint8Array(0)

/**
 * Bytes of a file's header and all its directories, up to the first block; a multiple of 16.
 *
 * The size depends on the number of blocks and not on their places, so that blocks can be appended behind a reserved
 * head as they are encoded and the head be written last.
 */
export function headSize(
  directories: readonly PlacedDirectory[],
  flavor: TiffFlavor,
  ghostArea: Uint8Array = NOTHING,
): number {
  let size = headerSize(flavor, ghostArea)
  for (const { tags } of flatten(directories, flavor)) size += ifdSize(tags, flavor)
  return Math.ceil(size / BLOCK_ALIGNMENT) * BLOCK_ALIGNMENT
}

/**
 * The header and directories of a file, in the given order, children right after their parent. It has `headSize` bytes,
 * padded with zeros.
 *
 * @throws {RasterError} `LIMIT` for a classic TIFF of more than 4 GB.
 * @throws {TypeError} As `encodeIfd`.
 */
export function encodeHead(
  directories: readonly PlacedDirectory[],
  flavor: TiffFlavor,
  ghostArea: Uint8Array = NOTHING,
): Uint8Array {
  const head = new Uint8Array(headSize(directories, flavor, ghostArea))
  const flat = flatten(directories, flavor)
  const offsets: number[] = []
  let offset = headerSize(flavor, ghostArea)
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
  head.set(ghostArea, headerSize(flavor, NOTHING))
  return head
}

/**
 * A whole TIFF file: header, directories, then the blocks of each directory in their order, or in that of `cog`.
 *
 * The blocks are copied once, into the result.
 *
 * @throws {RasterError} `LIMIT` for a classic TIFF of more than 4 GB; no block has been released then.
 * @throws {TypeError} As `encodeIfd`.
 */
export function encodeTiff(
  directories: readonly EncodedDirectory[],
  flavor: TiffFlavor,
  cog?: CogStructure,
): Uint8Array<ArrayBuffer> {
  const images = new Map<EncodedDirectory, PlacedImage>()
  const placed = directories.map((directory) => placeholder(directory, images))
  const order = (cog?.order ?? [...images.keys()].map((image) => [image])).map((group) =>
    group.flatMap((image) => images.get(image) ?? []),
  )
  const margin = cog === undefined ? 0 : COG_MARGIN
  let end = headSize(placed, flavor, cog?.ghostArea)
  for (const { image, index } of inOrder(order)) {
    const size = image.blocks.size(index)
    if (size === 0) continue
    image.offsets[index] = end + margin
    image.byteCounts[index] = size
    end += size + 2 * margin
  }
  if (!flavor.bigTiff) checkClassic(end)
  const head = encodeHead(placed, flavor, cog?.ghostArea)
  const file = new Uint8Array(end)
  const view = new DataView(file.buffer)
  file.set(head)
  for (const { image, index } of inOrder(order)) {
    const offset = image.offsets[index] ?? 0
    if (offset === 0) continue
    const size = image.byteCounts[index] ?? 0
    image.blocks.moveTo(index, file, offset)
    if (margin === 0) continue
    view.setUint32(offset - margin, size, true)
    file.copyWithin(offset + size, Math.max(offset, offset + size - margin), offset + size)
  }
  return file
}

/** Blocks, and their places once they have some. */
interface PlacedImage {
  readonly blocks: BlockSource
  readonly offsets: Float64Array
  readonly byteCounts: Float64Array
}

/** A directory whose blocks have no places yet; adds its image, and its children's, to `images`. */
function placeholder(
  directory: EncodedDirectory,
  images: Map<EncodedDirectory, PlacedImage>,
): PlacedDirectory {
  const { tags, blocks, children } = directory
  let image: PlacedImage | undefined
  if (blocks !== undefined) {
    const source = 'count' in blocks ? blocks : blockSource(blocks)
    image = {
      blocks: source,
      offsets: new Float64Array(source.count),
      byteCounts: new Float64Array(source.count),
    }
    images.set(directory, image)
  }
  return {
    tags,
    ...(image === undefined ? {} : { blocks: image }),
    ...(children === undefined ? {} : { children: children.map((child) => placeholder(child, images)) }),
  }
}

function blockSource(blocks: readonly (Uint8Array | undefined)[]): BlockSource {
  return {
    count: blocks.length,
    size: (index) => blocks[index]?.length ?? 0,
    moveTo: (index, target, offset) => target.set(blocks[index] ?? NOTHING, offset),
  }
}

/** The blocks of groups of images, in file order. */
function* inOrder(
  groups: readonly (readonly PlacedImage[])[],
): Generator<{ readonly image: PlacedImage; readonly index: number }> {
  for (const group of groups) {
    const count = Math.max(0, ...group.map(({ blocks }) => blocks.count))
    for (let index = 0; index < count; index++) {
      for (const image of group) if (index < image.blocks.count) yield { image, index }
    }
  }
}

interface FlatDirectory {
  readonly tags: readonly TiffTag[]
  /** Places in the flat list. */
  readonly children: readonly number[]
  readonly next: number | undefined
}

/** All directories in file order, with all their tags. */
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

/** Bytes before the first directory, which starts on a word boundary. */
function headerSize({ bigTiff }: TiffFlavor, ghostArea: Uint8Array): number {
  const size = (bigTiff ? 16 : 8) + ghostArea.length
  return size + (size % 2)
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

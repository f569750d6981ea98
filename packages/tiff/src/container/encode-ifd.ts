import { RasterError } from '@memraster/ground'
import { encodeValues } from './encode-values.ts'
import { FieldType, fieldTypeSize } from './field-type.ts'
import { Tag } from './tag.ts'
import type { TiffTag } from './tiff-tag.ts'

/** The byte order and offset size of a file. */
export interface TiffFlavor {
  readonly bigTiff: boolean
  readonly littleEndian: boolean
}

/** The offsets and byte counts of an image's encoded blocks, written or planned; 0 for both makes a sparse block. */
export interface BlockPlaces {
  readonly offsets: ArrayLike<number>
  readonly byteCounts: ArrayLike<number>
}

const MAX_CLASSIC = 0xffffffff

/** Bytes that `encodeIfd` returns for these tags, whatever their values; an even number. */
export function ifdSize(tags: readonly TiffTag[], flavor: TiffFlavor): number {
  let size = entriesSize(tags.length, flavor)
  for (const tag of tags) {
    const bytes = valueSize(tag)
    if (bytes > inlineSize(flavor)) size += bytes + (bytes % 2)
  }
  return size
}

/**
 * A directory for offset `offset`, followed by the values that do not fit into its entries.
 *
 * @param offset Even, since libtiff wants directories on word boundaries (TIFF 6.0 section 2).
 * @param next Offset of the next directory of the chain; 0 in the last one.
 * @throws {RasterError} `LIMIT` if the directory of a classic TIFF would extend past 4 GB.
 * @throws {TypeError} If a tag has no value, has values that its type cannot hold, or is given twice.
 */
export function encodeIfd(
  tags: readonly TiffTag[],
  flavor: TiffFlavor,
  offset: number,
  next: number,
): Uint8Array {
  const { bigTiff, littleEndian } = flavor
  const sorted = [...tags].sort((a, b) => a.id - b.id)
  const bytes = new Uint8Array(ifdSize(tags, flavor))
  if (!bigTiff) checkClassic(Math.max(offset + bytes.length, next))
  const view = new DataView(bytes.buffer)
  const setOffset = (at: number, value: number): void => {
    if (bigTiff) view.setBigUint64(at, BigInt(value), littleEndian)
    else view.setUint32(at, value, littleEndian)
  }
  if (bigTiff) view.setBigUint64(0, BigInt(sorted.length), littleEndian)
  else view.setUint16(0, sorted.length, littleEndian)
  let entry = bigTiff ? 8 : 2
  let free = entriesSize(sorted.length, flavor)
  for (const [i, tag] of sorted.entries()) {
    if (sorted[i - 1]?.id === tag.id) throw new TypeError(`TIFF tag ${tag.id} is given twice`)
    const values = encodeValues(tag, littleEndian)
    if (values.length === 0) throw new TypeError(`TIFF tag ${tag.id} has no value`)
    view.setUint16(entry, tag.id, littleEndian)
    view.setUint16(entry + 2, tag.type, littleEndian)
    setOffset(entry + 4, values.length / fieldTypeSize(tag.type))
    const valueAt = entry + (bigTiff ? 12 : 8)
    if (values.length <= inlineSize(flavor)) {
      bytes.set(values, valueAt)
    } else {
      setOffset(valueAt, offset + free)
      bytes.set(values, free)
      free += values.length + (values.length % 2)
    }
    entry += bigTiff ? 20 : 12
  }
  setOffset(entry, next)
  return bytes
}

/**
 * The two tags for an image's block offsets and byte counts: those of tiles if `tags` have a tile width, those of
 * strips otherwise.
 *
 * @throws {RasterError} `LIMIT` if a block of a classic TIFF would extend past 4 GB.
 */
export function blockTags(
  tags: readonly TiffTag[],
  places: BlockPlaces,
  flavor: TiffFlavor,
): readonly TiffTag[] {
  const tiled = tags.some((tag) => tag.id === Tag.TileWidth)
  if (!flavor.bigTiff) {
    for (let i = 0; i < places.offsets.length; i++) {
      checkClassic((places.offsets[i] ?? 0) + (places.byteCounts[i] ?? 0))
    }
  }
  const type = flavor.bigTiff ? FieldType.Long8 : FieldType.Long
  return [
    { id: tiled ? Tag.TileOffsets : Tag.StripOffsets, type, values: places.offsets },
    { id: tiled ? Tag.TileByteCounts : Tag.StripByteCounts, type, values: places.byteCounts },
  ]
}

/**
 * Sees that a classic TIFF's offset is one.
 *
 * @throws {RasterError} `LIMIT` if it needs more than 32 bits.
 */
export function checkClassic(offset: number): void {
  if (offset <= MAX_CLASSIC) return
  throw new RasterError(
    'LIMIT',
    `A classic TIFF ends at 4 GB, and this one needs ${offset} bytes; create it with \`bigtiff: 'YES'\`.`,
  )
}

function entriesSize(count: number, { bigTiff }: TiffFlavor): number {
  return bigTiff ? 8 + count * 20 + 8 : 2 + count * 12 + 4
}

function inlineSize({ bigTiff }: TiffFlavor): number {
  return bigTiff ? 8 : 4
}

function valueSize(tag: TiffTag): number {
  if ('raw' in tag) return tag.raw.length
  if (typeof tag.values === 'string') return new TextEncoder().encode(tag.values).length + 1
  return tag.values.length * fieldTypeSize(tag.type)
}

import { RasterError } from '@memraster/ground'
import { type Ifd, type IfdEntry, Tag, type TiffFile } from '@memraster/tiff'
import { fieldTypeSize, type TiffTag, tagsOfIfd } from '@memraster/tiff/encoding'

/**
 * Refuses an image that has more blocks than the file has places of, before memory is set aside for them.
 *
 * @throws {RasterError} `CORRUPT`.
 */
export function checkTable(ifd: Ifd, blocks: number): void {
  const { type, position } = ifd.entry(offsetsTag(ifd)) as IfdEntry
  const size = fieldTypeSize(type)
  const inFile = Math.floor((ifd.file.bytes.length - position) / size)
  const count = Math.min(ifd.count(offsetsTag(ifd)), inFile)
  if (count >= blocks) return
  throw new RasterError(
    'CORRUPT',
    `The file says where ${count} of the ${blocks} blocks of an image are, and cannot be changed; get it anew.`,
  )
}

/** @throws {RasterError} `CORRUPT` for one that reaches beyond the end of the file, where new bytes would stand. */
export function oldPlace(ifd: Ifd, index: number): readonly [offset: number, size: number] {
  const offset = ifd.number(offsetsTag(ifd), index) ?? 0
  const size = ifd.number(byteCountsTag(ifd), index) ?? 0
  if (offset === 0 || size === 0 || offset + size <= ifd.file.bytes.length) return [offset, size]
  throw new RasterError(
    'CORRUPT',
    `Block ${index} is said to take bytes ${offset} to ${offset + size}, and the file has ${ifd.file.bytes.length}; it may have been cut off, and cannot be changed.`,
  )
}

/** The directories of a file, those of the main chain first. */
export function everyIfd(tiff: TiffFile): readonly Ifd[] {
  return [...tiff.directories, ...tiff.subDirectories]
}

/** @throws {RasterError} `CORRUPT` if values overlap, so that a copy would be larger than the file, or are cut off. */
export function ownTags(ifd: Ifd): readonly TiffTag[] {
  const tags = tagsOfIfd(ifd)
  const { length } = ifd.file.bytes
  let size = 0
  for (const { id } of tags) {
    const { type, count, position } = ifd.entry(id) as IfdEntry
    const bytes = count * fieldTypeSize(type)
    size += bytes
    if (position + bytes <= length && size <= length) continue
    throw new RasterError(
      'CORRUPT',
      `The values of TIFF tag ${id} overlap others or reach beyond the end of the file, which cannot be changed.`,
    )
  }
  return tags
}

/** The tags of a directory's block offsets and byte counts. */
export function placeTags(ifd: Ifd): readonly TiffTag[] {
  return ownTags(ifd).filter(({ id }) => isPlaceTag(id) && id !== Tag.SubIfds)
}

/** The tag of a directory's SubIFDs, if it has some. */
export function subIfdTags(ifd: Ifd): readonly TiffTag[] {
  return ownTags(ifd).filter(({ id }) => id === Tag.SubIfds)
}

/** Whether a tag holds offsets of blocks or SubIFDs. */
export function isPlaceTag(id: number): boolean {
  return (
    id === Tag.StripOffsets ||
    id === Tag.StripByteCounts ||
    id === Tag.TileOffsets ||
    id === Tag.TileByteCounts ||
    id === Tag.SubIfds
  )
}

/** The tag of the offsets of tiles or strips. */
export function offsetsTag(ifd: Ifd): number {
  return ifd.has(Tag.TileOffsets) ? Tag.TileOffsets : Tag.StripOffsets
}

/** The tag of the sizes of tiles or strips. */
export function byteCountsTag(ifd: Ifd): number {
  return ifd.has(Tag.TileByteCounts) ? Tag.TileByteCounts : Tag.StripByteCounts
}

/** The offset of a directory's link to the next one. */
export function nextPointer({ file, offset, entryCount }: Ifd): number {
  return offset + (file.bigTiff ? 8 + entryCount * 20 : 2 + entryCount * 12)
}

/** Bytes of an offset. */
export function pointerSize({ bigTiff }: TiffFile): number {
  return bigTiff ? 8 : 4
}

/** The offset stored at a byte; 0 beyond the end. */
export function readPointer(tiff: TiffFile, at: number): number {
  const { view, littleEndian, bigTiff, bytes } = tiff
  if (at + pointerSize(tiff) > bytes.length) return 0
  return bigTiff ? Number(view.getBigUint64(at, littleEndian)) : view.getUint32(at, littleEndian)
}

/** Writes an offset. */
export function writePointer(view: DataView, tiff: TiffFile, at: number, value: number): void {
  if (tiff.bigTiff) view.setBigUint64(at, BigInt(value), tiff.littleEndian)
  else view.setUint32(at, value, tiff.littleEndian)
}

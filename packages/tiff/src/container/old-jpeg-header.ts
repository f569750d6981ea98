import { isFrameHeader, Marker } from '@memraster/codecs'
import type { Ifd } from './ifd.ts'
import { JoinedBytes } from './joined-bytes.ts'
import { Tag } from './tag.ts'

/** A segment of a JPEG stream, its length left out. */
export interface OldJpegSegment {
  readonly marker: number
  readonly content: Uint8Array
}

/** The JPEG header of an image of compression `OJPEG`, before its first scan's data. */
export interface OldJpegHeader {
  /** Of quantisation and Huffman codes. */
  readonly tables: readonly OldJpegSegment[]
  readonly frame: OldJpegSegment | undefined
  readonly scan: OldJpegSegment | undefined
  readonly restartInterval: number | undefined
  /** The data after it: the rest of the stream of JPEGInterchangeFormat, then the blocks. */
  readonly data: readonly Uint8Array[]
}

/**
 * Reads the header before the data: from JPEGInterchangeFormat (tag 513) on, or, if there is none, from the first block
 * on. Images whose blocks hold only data have an empty header.
 */
export function readOldJpegHeader(ifd: Ifd): OldJpegHeader {
  const bytes = new JoinedBytes(piecesOf(ifd))
  const tables: OldJpegSegment[] = []
  let frame: OldJpegSegment | undefined
  let scan: OldJpegSegment | undefined
  let restartInterval: number | undefined
  while (scan === undefined && bytes.peek() === 0xff) {
    let marker = bytes.read()
    while (marker === 0xff) marker = bytes.read()
    if (marker === undefined || marker === Marker.EOI) break
    if (marker === Marker.SOI) continue
    const length = ((bytes.read() ?? 0) << 8) | (bytes.read() ?? 0)
    const segment = { marker, content: bytes.take(Math.max(0, length - 2)) }
    if (marker === Marker.SOS) scan = segment
    else if (isFrameHeader(marker)) frame ??= segment
    else if (marker === Marker.DQT || marker === Marker.DHT) tables.push(segment)
    else if (marker === Marker.DRI) restartInterval = (segment.content[0]! << 8) | segment.content[1]!
  }
  return { tables, frame, scan, restartInterval, data: bytes.rest() }
}

/**
 * Columns and rows of pixels to a sample of chrominance, in which the image is stored by libtiff's rules: those of the
 * frame override those of the tag.
 */
export function oldJpegSubsampling(
  { frame }: OldJpegHeader,
  tagged: readonly [number, number],
): readonly [horizontal: number, vertical: number] {
  if (frame === undefined) return tagged
  const factors = frame.content[7] ?? 0
  const [across, down] = [factors >> 4, factors & 15]
  return [across, down].every((factor) => factor === 1 || factor === 2 || factor === 4)
    ? [across, down]
    : [1, 1]
}

/** The stream of JPEGInterchangeFormat, empty if there is none, then the blocks: views on the file. */
function piecesOf(ifd: Ifd): readonly Uint8Array[] {
  const { bytes } = ifd.file
  const pieces = [
    pieceAt(bytes, ifd.number(Tag.JpegInterchangeFormat), ifd.number(Tag.JpegInterchangeFormatLength)),
  ]
  const [offsets, counts] = ifd.has(Tag.TileOffsets)
    ? [Tag.TileOffsets, Tag.TileByteCounts]
    : [Tag.StripOffsets, Tag.StripByteCounts]
  // Otherwise blocks that share bytes could make a stream far larger than the file.
  let left = bytes.length
  for (let i = 0; i < ifd.count(offsets) && left > 0; i++) {
    const piece = pieceAt(bytes, ifd.number(offsets, i), ifd.number(counts, i)).subarray(0, left)
    pieces.push(piece)
    left -= piece.length
  }
  return pieces
}

/** The bytes from an offset on, up to the end of the file if the length is missing or too large. */
function pieceAt(bytes: Uint8Array, offset = 0, length = 0): Uint8Array {
  if (offset === 0) return bytes.subarray(0, 0)
  return bytes.subarray(offset, length === 0 ? bytes.length : offset + length)
}

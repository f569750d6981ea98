import { corruptBlock } from '@memraster/codecs'
import { JpegBytes, Marker } from '@memraster/codecs/jpeg'
import type { Ifd } from '../container/ifd.ts'
import type { ImageLayout } from '../container/image-layout.ts'
import { type OldJpegHeader, type OldJpegSegment, readOldJpegHeader } from '../container/old-jpeg-header.ts'
import { Tag } from '../container/tag.ts'

const NAME = 'OJPEG'

/**
 * The JPEG stream of a whole image of compression `OJPEG` (TIFF 6.0 section 22), assembled as by libtiff: from the
 * stream of JPEGInterchangeFormat or the tables of tags, and the data of the blocks, which are separated by restart
 * markers. Tiles are stacked vertically.
 *
 * @throws {RasterError} `CORRUPT` if tables or headers are missing.
 */
export function oldJpegStream(ifd: Ifd, layout: ImageLayout): Uint8Array {
  const header = readOldJpegHeader(ifd)
  const { frame, scan, tables } = header.frame === undefined ? headerOfTags(ifd, layout) : header
  if (frame === undefined || scan === undefined) throw corruptBlock(NAME, 'a header is missing')
  const out = new JpegBytes()
  out.append([0xff, Marker.SOI])
  for (const { marker, content } of tables) out.segment(marker, content)
  const interval = header.restartInterval ?? restartIntervalOf(ifd, layout)
  if (interval > 0) out.segment(Marker.DRI, [interval >> 8, interval & 255])
  out.segment(frame.marker, frame.content)
  out.segment(Marker.SOS, scan.content)
  const [ownStream, ...blocks] = header.data
  if (ownStream !== undefined) out.append(ownStream)
  const filled = blocks.filter(({ length }) => length > 0)
  for (const [i, block] of filled.entries()) {
    if (i > 0) out.append([0xff, RST0 + ((i - 1) & 7)])
    out.append(block)
  }
  out.append([0xff, Marker.EOI])
  return out.toBytes()
}

const RST0 = 0xd0

/** The restart interval: in an image of several blocks, the MCUs of one block. */
function restartIntervalOf(ifd: Ifd, layout: ImageLayout): number {
  const { blockCount, blockWidth, blockHeight, chromaSubsampling } = layout
  if (blockCount === 1) return ifd.number(Tag.JpegRestartInterval) ?? 0
  const [across, down] = chromaSubsampling
  return (Math.ceil(blockWidth / (across * 8)) * (blockHeight / (down * 8))) & 0xffff
}

/** The header from JPEGQTables, JPEGDCTables and JPEGACTables (tags 519 to 521). */
function headerOfTags(ifd: Ifd, layout: ImageLayout): Pick<OldJpegHeader, 'frame' | 'scan' | 'tables'> {
  const { samplesPerPixel, blockWidth, chromaSubsampling } = layout
  const [across, down] = chromaSubsampling
  const height = stackedHeight(layout)
  if (height > 0xffff || blockWidth > 0xffff) throw corruptBlock(NAME, 'it is larger than JPEG allows')
  const tables: OldJpegSegment[] = []
  const numbersOf = (tag: number, marker: number, kind: number, sizeAt: (at: number) => number): number[] => {
    const numbers: number[] = []
    for (let k = 0; k < samplesPerPixel; k++) {
      const offset = ifd.number(tag, k) ?? 0
      if (k > 0 && (offset === 0 || offset === ifd.number(tag, k - 1))) {
        numbers.push(numbers[k - 1] as number)
        continue
      }
      const table = ifd.file.bytes.subarray(offset, offset + sizeAt(offset))
      if (offset === 0 || table.length < 16) throw corruptBlock(NAME, 'a table is missing')
      tables.push({ marker, content: Uint8Array.of(kind | k, ...table) })
      numbers.push(k)
    }
    return numbers
  }
  const { bytes } = ifd.file
  const codeSize = (at: number): number =>
    16 + bytes.subarray(at, at + 16).reduce((sum, count) => sum + count, 0)
  const quantisation = numbersOf(Tag.JpegQTables, Marker.DQT, 0, () => 64)
  const dc = numbersOf(Tag.JpegDcTables, Marker.DHT, 0, codeSize)
  const ac = numbersOf(Tag.JpegAcTables, Marker.DHT, 0x10, codeSize)
  const components = quantisation.flatMap((table, k) => [k, k === 0 ? (across << 4) | down : 0x11, table])
  return {
    tables,
    frame: {
      marker: Marker.SOF0,
      content: Uint8Array.of(
        8,
        height >> 8,
        height & 255,
        blockWidth >> 8,
        blockWidth & 255,
        samplesPerPixel,
        ...components,
      ),
    },
    scan: {
      marker: Marker.SOS,
      content: Uint8Array.of(
        samplesPerPixel,
        ...dc.flatMap((table, k) => [k, (table << 4) | (ac[k] as number)]),
        0,
        63,
        0,
      ),
    },
  }
}

/** Rows of pixels of all blocks, stacked vertically; the last strip has only those of the image. */
export function stackedHeight({ tiled, blockCount, blockHeight, height }: ImageLayout): number {
  return tiled ? blockCount * blockHeight : height
}

import type { BlockCodec } from '../block/block-codec.ts'
import { checkExpansion, corruptBlock, shortBlock } from '../block/corrupt-block.ts'
import { LzmaDecoder } from './lzma-decoder.ts'

const NAME = 'LZMA'

/** Bytes before the first block: six of a signature, two of flags and a checksum. */
const STREAM_HEADER = 12
const SIGNATURE: readonly number[] = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]

const DELTA_FILTER = 0x03
const LZMA2_FILTER = 0x21

/**
 * Fourteen bits of a most probable kind, of 0.022 bits each, make 273 bytes: hardly more than 7,100 bytes a byte.
 */
const MOST_EXPANSION = 8192

/**
 * Compression `LZMA`, which is only read: an .xz file a block, with libtiff's filters, differences of bytes and LZMA2.
 *
 * The checksums of the container are not verified; libtiff writes none of the data.
 */
export const lzmaCodec: BlockCodec = {
  name: NAME,
  predicts: true,
  honoursFillOrder: true,
  decode(encoded, size) {
    checkExpansion(NAME, encoded.length, size, encoded.length * MOST_EXPANSION)
    if (SIGNATURE.some((byte, k) => encoded[k] !== byte)) throw corruptBlock(NAME, 'it is no .xz stream')
    const { filters, end } = readBlockHeader(encoded, STREAM_HEADER)
    const decoder = new LzmaDecoder(size)
    readChunks(encoded, end, decoder)
    if (!decoder.isFull) throw shortBlock(NAME, decoder.length, size)
    for (const distance of filters.toReversed()) addBefore(decoder.out, distance)
    return decoder.out
  },
}

/** The distances of the delta filters before compression, and the start of the data. */
function readBlockHeader(
  bytes: Uint8Array,
  at: number,
): { readonly filters: number[]; readonly end: number } {
  const end = at + ((bytes[at] ?? 0) + 1) * 4
  if (bytes[at] === 0 || end > bytes.length) throw corruptBlock(NAME, 'it has no data')
  const flags = bytes[at + 1] as number
  const count = (flags & 3) + 1
  const reader = { bytes, at: at + 2, end: end - 4 }
  if ((flags & 0x40) !== 0) readNumber(reader)
  if ((flags & 0x80) !== 0) readNumber(reader)
  const filters: number[] = []
  for (let k = 0; k < count; k++) {
    const id = readNumber(reader)
    const properties = readNumber(reader)
    const isLast = k === count - 1
    if (properties !== 1 || id !== (isLast ? LZMA2_FILTER : DELTA_FILTER)) {
      throw corruptBlock(NAME, `it has a filter ${id} that TIFF files do not have`)
    }
    const property = readByte(reader)
    if (!isLast) filters.push(property + 1)
  }
  return { filters, end }
}

interface HeaderReader {
  readonly bytes: Uint8Array
  at: number
  readonly end: number
}

function readByte(reader: HeaderReader): number {
  if (reader.at >= reader.end) throw corruptBlock(NAME, 'its header is too short')
  return reader.bytes[reader.at++] as number
}

/** Seven bits a byte, the lowest first. */
function readNumber(reader: HeaderReader): number {
  let value = 0
  for (let shift = 0; shift < 63; shift += 7) {
    const byte = readByte(reader)
    value += (byte & 0x7f) * 2 ** shift
    if (byte < 0x80) return value
  }
  throw corruptBlock(NAME, 'its header has a number that does not end')
}

/** The chunks of LZMA2: a byte that says what they are and what begins anew with them, sizes, and data. */
function readChunks(bytes: Uint8Array, start: number, decoder: LzmaDecoder): void {
  let at = start
  while (!decoder.isFull) {
    const control = bytes[at]
    if (control === 0) return
    const isCompressed = control !== undefined && control >= 0x80
    const head = !isCompressed ? 3 : control >= 0xc0 ? 6 : 5
    if (control === undefined || at + head > bytes.length) throw corruptBlock(NAME, 'it ends too early')
    const size = (((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number)) + 1
    if (!isCompressed) {
      if (control > 2) throw corruptBlock(NAME, `it has a chunk of kind ${control}`)
      if (control === 1) decoder.resetDictionary()
      const data = bytes.subarray(at + head, at + head + size)
      decoder.copy(data)
      at += head + size
      continue
    }
    if (control >= 0xe0) decoder.resetDictionary()
    if (control >= 0xc0) decoder.setProperties(bytes[at + 5] as number)
    if (control >= 0xa0) decoder.resetState()
    const encodedSize = (((bytes[at + 3] as number) << 8) | (bytes[at + 4] as number)) + 1
    const data = bytes.subarray(at + head, at + head + encodedSize)
    decoder.decode(data, size + ((control & 0x1f) << 16))
    at += head + encodedSize
  }
}

/** Undoes differences to the byte `distance` before. */
function addBefore(bytes: Uint8Array, distance: number): void {
  for (let k = distance; k < bytes.length; k++) bytes[k] = bytes[k]! + bytes[k - distance]!
}

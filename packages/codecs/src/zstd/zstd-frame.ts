import { corruptBlock } from '../block/corrupt-block.ts'

/** The facts in the headers of a Zstandard frame, before anything is decompressed. */
export interface ZstdFrame {
  /** The frame's own bytes, without the bytes before and behind it: a view. */
  readonly bytes: Uint8Array
  /** The most bytes that the frame can hold: its content size if given, else what its blocks can make. */
  readonly most: number
}

const MAGIC = 0xfd2fb528
const MAX_BLOCK = 128 * 1024

/**
 * Walks over the first data frame of `encoded` by its headers only (RFC 8878 section 3.1).
 *
 * A block without compression says its length and one of a repeated byte too; a compressed one holds 128 KiB at most.
 *
 * @throws {RasterError} `CORRUPT` if there is no frame, or not all of it.
 */
export function readZstdFrame(encoded: Uint8Array): ZstdFrame {
  const view = new DataView(encoded.buffer, encoded.byteOffset, encoded.length)
  try {
    return walkFrame(encoded, view)
  } catch (error) {
    if (error instanceof RangeError) throw corruptBlock('ZSTD', 'it ends in the middle', error)
    throw error
  }
}

function walkFrame(encoded: Uint8Array, view: DataView): ZstdFrame {
  let start = 0
  // Frames to be skipped carry foreign data.
  while ((view.getUint32(start, true) & 0xfffffff0) >>> 0 === 0x184d2a50)
    start += 8 + view.getUint32(start + 4, true)
  if (view.getUint32(start, true) !== MAGIC)
    throw corruptBlock('ZSTD', 'it does not begin with a Zstandard frame')
  const descriptor = view.getUint8(start + 4)
  const singleSegment = (descriptor & 0x20) !== 0
  const sizeFlag = descriptor >> 6
  if ((descriptor & 3) !== 0) throw corruptBlock('ZSTD', 'it needs a dictionary')
  let at = start + (singleSegment ? 5 : 6)
  let contentSize = Infinity
  if (sizeFlag === 1) contentSize = view.getUint16(at, true) + 256
  else if (sizeFlag === 2) contentSize = view.getUint32(at, true)
  else if (sizeFlag === 3) contentSize = Number(view.getBigUint64(at, true))
  else if (singleSegment) contentSize = view.getUint8(at)
  at += sizeFlag === 0 ? (singleSegment ? 1 : 0) : 1 << sizeFlag

  let most = 0
  for (let last = false; !last; ) {
    const header = view.getUint16(at, true) | (view.getUint8(at + 2) << 16)
    last = (header & 1) === 1
    const type = (header >> 1) & 3
    const size = header >> 3
    if (type === 3) throw corruptBlock('ZSTD', 'it has a block of a reserved type')
    at += 3 + (type === 1 ? 1 : size)
    most += type === 2 ? MAX_BLOCK : size
  }
  if ((descriptor & 4) !== 0) at += 4
  if (at > encoded.length) throw new RangeError(`The frame takes ${at} bytes.`)
  if (contentSize === Infinity) return { bytes: encoded.subarray(start, at), most }
  if (contentSize > most)
    throw corruptBlock('ZSTD', `its blocks cannot make the ${contentSize} bytes that it claims`)
  return { bytes: encoded.subarray(start, at), most: contentSize }
}

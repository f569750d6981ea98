import { atOnce, RasterError, type Steps } from '@memraster/ground'
import { checkExpansion, corruptBlock, shortBlock } from '../block/corrupt-block.ts'
import { Scratch } from '../block/scratch.ts'

const CLEAR = 256
const END = 257
const FIRST = 258
/** The starts of strings, of 4096 codes of 12 bits and the one behind the last, at which that ends. */
const TABLE_SIZE = 4097
/** Bytes of a string above which `copyWithin` costs less than a loop. */
const LONG_STRING = 128
/** Bytes of the output that are decoded at a time. */
const PART = 1 << 18
/** Encoded bytes whose bits a number of 32 bits can count. */
const MOST_ENCODED = 2 ** 28 - 1

/**
 * Decodes a TIFF LZW stream to `size` bytes.
 *
 * Since the last clear, string k was decoded to a piece of the output, and code 258 + k stands for that piece and
 * the byte behind it. So the table is a list of where each string begins, and copying is all there is: the 256 bytes
 * stand before the output, so that they are strings too. Codes start at 9 bits and grow to 12. Streams by libtiff
 * before 3.0 ("old-style") put the least significant bit first and grow one code later; they begin with a zero byte
 * and an odd one, which the present form cannot, since it begins with a clear code.
 *
 * A full table is no fault: some writers fill all 4096 entries and go on before they clear.
 *
 * The result has other bytes around it in its memory, which is that of `scratch`.
 *
 * @throws {RasterError} `CORRUPT` for a code out of the table, a stream that ends early or too large a `size`; `LIMIT`
 * for streams of 256 MiB.
 */
export function decodeLzw(encoded: Uint8Array, size: number, scratch: Scratch = new Scratch()): Uint8Array {
  return atOnce(decodeLzwInSteps(encoded, size, scratch))
}

/** The state of decoding a stream. */
interface LzwDecoding {
  readonly source: DataView
  readonly bitLimit: number
  readonly oldStyle: boolean
  readonly size: number
  readonly out: Uint8Array
  readonly target: DataView
  /** The starts of strings. */
  readonly starts: Int32Array
  bit: number
  to: number
  width: number
  free: number
  growAt: number
}

/** As {@link decodeLzw}; a part of the output is a step. */
export function* decodeLzwInSteps(encoded: Uint8Array, size: number, scratch: Scratch): Steps<Uint8Array> {
  checkLzw(encoded, size)
  // Strings are copied by groups of up to eight bytes, the last of which may reach beyond the end.
  const end = CLEAR + size
  const out = scratch.take(end + 8)
  const target = new DataView(out.buffer)
  const starts = new Int32Array(TABLE_SIZE)
  for (let byte = 0; byte < CLEAR; byte++) starts[byte] = out[byte] = byte
  starts[CLEAR] = CLEAR
  const oldStyle = isOldStyle(encoded)
  const decoding: LzwDecoding = {
    source: readable(encoded),
    bitLimit: encoded.length * 8,
    oldStyle,
    size,
    out,
    target,
    starts,
    bit: 0,
    to: CLEAR,
    width: 9,
    free: FIRST,
    growAt: oldStyle ? 513 : 512,
  }
  while (decoding.to < end) {
    decodePart(decoding, Math.min(end, decoding.to + PART))
    yield
  }
  return out.subarray(CLEAR, end)
}

/**
 * Refuses a stream before memory is set aside for it.
 *
 * @throws {RasterError} `CORRUPT` if it cannot make `size` bytes, `LIMIT` for one of 256 MiB.
 */
export function checkLzw(encoded: Uint8Array, size: number): void {
  checkExpansion('LZW', encoded.length, size, mostBytes(encoded.length))
  if (encoded.length <= MOST_ENCODED) return
  throw new RasterError(
    'LIMIT',
    `A block of ${encoded.length} bytes is too long for LZW; the limit is ${MOST_ENCODED}.`,
  )
}

/** Whether a stream is one of libtiff before 3.0. */
export function isOldStyle(encoded: Uint8Array): boolean {
  return encoded.length >= 2 && encoded[0] === 0 && ((encoded[1] ?? 0) & 1) === 1
}

/** Decodes until the output reaches `stop`, or a little beyond it. */
function decodePart(decoding: LzwDecoding, stop: number): void {
  const { source, bitLimit, oldStyle, size, out, target, starts } = decoding
  let { bit, to, width, free, growAt } = decoding
  const early = oldStyle ? 0 : 1
  const end = CLEAR + size
  while (to < stop) {
    if (bit + width > bitLimit) throw shortBlock('LZW', to - CLEAR, size)
    const code = oldStyle
      ? (source.getInt32(bit >>> 3, true) >>> (bit & 7)) & ((1 << width) - 1)
      : (source.getInt32(bit >>> 3) << (bit & 7)) >>> (32 - width)
    bit += width
    if (code === CLEAR) {
      width = 9
      free = FIRST
      growAt = 513 - early
      continue
    }
    if (code === END) throw shortBlock('LZW', to - CLEAR, size)
    if (code >= free) throw corruptBlock('LZW', `code ${code} is not in its table`)
    // Entered before it is looked up: the code may name the string before this one.
    if (free < TABLE_SIZE) {
      starts[free++] = to
      if (free >= growAt && width < 12) {
        width++
        growAt = (1 << width) + 1 - early
      }
    }
    const start = starts[code]!
    // All but the single bytes have a byte more than the piece that they are made of.
    const length = starts[code + 1]! - start + ((END - code) >>> 31)
    if (length <= 4) {
      target.setInt32(to, target.getInt32(start, true), true)
    } else if (to + length > end) {
      for (let at = start; to < end; at++) out[to++] = out[at]!
      break
    } else if (length < LONG_STRING) {
      for (let at = start, put = to; put < to + length; at += 8, put += 8) {
        const low = target.getInt32(at, true)
        const high = target.getInt32(at + 4, true)
        target.setInt32(put, low, true)
        target.setInt32(put + 4, high, true)
      }
    } else {
      out.copyWithin(to, start, start + length)
    }
    // The last byte of the string before this one is the first of this one, which was not there yet.
    if (start + length > to) out[to + length - 1] = out[to]!
    to += length
  }
  Object.assign(decoding, { bit, to, width, free, growAt })
}

/** A view from which four bytes can be read wherever the stream has one: a copy if its memory ends with it. */
function readable(encoded: Uint8Array): DataView {
  const { buffer, byteOffset, length } = encoded
  if (byteOffset + length + 4 <= buffer.byteLength) return new DataView(buffer, byteOffset, length + 4)
  const padded = new Uint8Array(length + 4)
  padded.set(encoded)
  return new DataView(padded.buffer)
}

/**
 * The most that `length` encoded bytes can make: each code names a string one byte longer than the last could,
 * up to the 3839 bytes of the last entry of a full table, which takes 12 bits each time.
 */
function mostBytes(length: number): number {
  const codes = Math.floor((length * 8) / 9)
  return Math.min((codes * (codes + 1)) / 2, length * 2560)
}

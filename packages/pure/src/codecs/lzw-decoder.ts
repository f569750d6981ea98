import { checkExpansion, corruptBlock, shortBlock } from './corrupt-block.ts'

const CLEAR = 256
const FIRST = 258
/** Strings of a full table, 4096 codes of 12 bits, and the one behind the last, at which that ends. */
const TABLE_SIZE = 4096 - FIRST + 1

/**
 * Decodes a TIFF LZW stream to `size` bytes.
 *
 * Since the last clear, string k was decoded to a piece of the output, and code 258 + k stands for that piece and
 * the byte behind it. So the table is a list of where each string begins, and copying is all there is. Codes start
 * at 9 bits and grow to 12. Streams by libtiff before 3.0 ("old-style") put the least significant bit first and grow
 * one code later; they begin with a zero byte and an odd one, which the present form cannot, since it begins with a
 * clear code.
 *
 * A full table is no fault: some writers fill all 4096 entries and go on before they clear.
 *
 * @throws {RasterError} `CORRUPT` for a code out of the table, a stream that ends early or too large a `size`.
 */
export function decodeLzw(encoded: Uint8Array, size: number): Uint8Array {
  checkExpansion('LZW', encoded.length, size, mostBytes(encoded.length))
  const out = new Uint8Array(size)
  const oldStyle = encoded.length >= 2 && encoded[0] === 0 && ((encoded[1] ?? 0) & 1) === 1
  const early = oldStyle ? 0 : 1
  const starts = new Int32Array(TABLE_SIZE)
  const bitLimit = encoded.length * 8
  // A code touches three bytes at most; with two to spare no access is out of bounds, which is slow.
  const padded = new Uint8Array(encoded.length + 2)
  padded.set(encoded)
  let bit = 0
  let to = 0
  let width = 9
  let strings = 0
  let growAt = 512 - early

  while (to < size) {
    if (bit + width > bitLimit) throw shortBlock('LZW', to, size)
    const from = bit >>> 3
    const window = oldStyle
      ? (padded[from]! | (padded[from + 1]! << 8) | (padded[from + 2]! << 16)) >>> (bit & 7)
      : ((padded[from]! << 16) | (padded[from + 1]! << 8) | padded[from + 2]!) >>> (24 - width - (bit & 7))
    const code = window & ((1 << width) - 1)
    bit += width

    if (code < CLEAR) {
      if (strings < TABLE_SIZE) starts[strings++] = to
      out[to++] = code
    } else if (code >= FIRST) {
      const string = code - FIRST
      if (string >= strings) throw corruptBlock('LZW', `code ${code} is not in its table`)
      // Entered before it is looked up: the code may name the string before this one.
      if (strings < TABLE_SIZE) starts[strings++] = to
      const start = starts[string]!
      const end = Math.min(starts[string + 1]! + 1, start + size - to)
      // Forward, byte by byte: source and target may overlap. One step per byte.
      for (let at = start; at < end; at++) out[to++] = out[at]!
    } else if (code === CLEAR) {
      width = 9
      strings = 0
      growAt = 512 - early
    } else {
      throw shortBlock('LZW', to, size)
    }
    // The last string makes no entry before the next one is known.
    if (strings + FIRST - 1 >= growAt && width < 12) {
      width++
      growAt = (1 << width) - early
    }
  }
  return out
}

/**
 * The most that `length` encoded bytes can make: each code names a string one byte longer than the last could,
 * up to the 3839 bytes of the last entry of a full table, which takes 12 bits each time.
 */
function mostBytes(length: number): number {
  const codes = Math.floor((length * 8) / 9)
  return Math.min((codes * (codes + 1)) / 2, length * 2560)
}

import { checkExpansion, corruptBlock, shortBlock } from './corrupt-block.ts'

const CLEAR = 256
const END = 257
const FIRST = 258
const TABLE_SIZE = 4096

/**
 * Decodes a TIFF LZW stream to `size` bytes.
 *
 * A string of the table is always a piece of what was decoded already, so the table holds positions in the
 * output and copying is all there is. Codes start at 9 bits and grow to 12. Streams by libtiff before 3.0
 * ("old-style") put the least significant bit first and grow one code later; they begin with a zero byte and
 * an odd one, which the present form cannot, since it begins with a clear code.
 *
 * A full table is no fault: some writers fill all 4096 entries and go on before they clear.
 *
 * @throws {RasterError} `CORRUPT` for a code out of the table, a stream that ends early or too large a `size`.
 */
export function decodeLzw(encoded: Uint8Array, size: number): Uint8Array {
  checkExpansion('LZW', encoded.length, size, mostBytes(encoded.length))
  const out = new Uint8Array(size)
  if (size === 0) return out
  const oldStyle = encoded.length >= 2 && encoded[0] === 0 && ((encoded[1] ?? 0) & 1) === 1
  const starts = new Int32Array(TABLE_SIZE)
  const lengths = new Uint16Array(TABLE_SIZE)
  const limit = encoded.length
  const early = oldStyle ? 0 : 1
  let from = 0
  let to = 0
  let bits = 0
  let bitCount = 0
  let width = 9
  let free = FIRST
  let growAt = 512 - early
  // The string before this one, which with the first byte of this one makes the next entry. Length 0: none.
  let lastStart = 0
  let lastLength = 0

  while (to < size) {
    while (bitCount < width) {
      if (from >= limit) throw shortBlock('LZW', to, size)
      if (oldStyle) bits |= encoded[from++]! << bitCount
      else bits = (bits << 8) | encoded[from++]!
      bitCount += 8
    }
    let code: number
    if (oldStyle) {
      code = bits & ((1 << width) - 1)
      bits >>>= width
      bitCount -= width
    } else {
      bitCount -= width
      code = (bits >>> bitCount) & ((1 << width) - 1)
      bits &= (1 << bitCount) - 1
    }

    if (code < CLEAR) {
      if (lastLength !== 0 && free < TABLE_SIZE) {
        starts[free] = lastStart
        lengths[free++] = lastLength + 1
      }
      lastStart = to
      lastLength = 1
      out[to++] = code
    } else if (code === CLEAR) {
      width = 9
      free = FIRST
      growAt = 512 - early
      lastLength = 0
      continue
    } else if (code === END) {
      throw shortBlock('LZW', to, size)
    } else {
      if (lastLength !== 0 && free < TABLE_SIZE) {
        starts[free] = lastStart
        lengths[free++] = lastLength + 1
      }
      // Entered before it is looked up: a code may name the string that it completes itself.
      if (code >= free || lastLength === 0) throw corruptBlock('LZW', `code ${code} is not in its table`)
      const start = starts[code]!
      const length = Math.min(lengths[code]!, size - to)
      lastStart = to
      lastLength = length
      // Forward, byte by byte: source and target may overlap. One step per byte.
      for (let k = 0; k < length; k++) out[to + k] = out[start + k]!
      to += length
    }
    if (free >= growAt && width < 12) {
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

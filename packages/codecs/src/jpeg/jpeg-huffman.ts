import { corruptBlock } from '../block/corrupt-block.ts'

/** Bits by which codes are looked up at once. */
export const QUICK_BITS = 10

/** A Huffman code (ITU-T T.81 annex C), laid out for decoding. */
export interface HuffmanTable {
  /**
   * By the next 10 bits, 0 if the code is longer: bits 0 to 4 say how many the code takes, 5 to 9 how many with those
   * of the coefficient's value if they all fit, and 10 to 17 the symbol. That value takes bits 22 on.
   */
  readonly quick: Int32Array
  /** By length, the first code that is longer, shifted to 16 bits. */
  readonly limits: Int32Array
  /** By length, what is added to a code to give the place of its symbol. */
  readonly offsets: Int32Array
  readonly symbols: Uint8Array
}

/**
 * Makes a code's table from the number of codes of each length and the symbols in their order.
 *
 * @throws {RasterError} `CORRUPT` for more codes than there can be.
 */
export function huffmanTable(counts: Uint8Array, symbols: Uint8Array): HuffmanTable {
  const quick = new Int32Array(1 << QUICK_BITS)
  const limits = new Int32Array(17)
  const offsets = new Int32Array(17)
  let code = 0
  let next = 0
  for (let length = 1; length <= 16; length++) {
    const count = counts[length - 1] as number
    if (code + count > 1 << length || next + count > symbols.length) {
      throw corruptBlock('JPEG', 'a Huffman table overflows')
    }
    offsets[length] = next - code
    for (let k = 0; k < count; k++, code++, next++) {
      if (length <= QUICK_BITS) putQuick(quick, code, length, symbols[next] as number)
    }
    limits[length] = code << (16 - length)
    code <<= 1
  }
  return { quick, limits, offsets, symbols }
}

function putQuick(quick: Int32Array, code: number, length: number, symbol: number): void {
  const size = symbol & 15
  const spare = QUICK_BITS - length
  const from = code << spare
  for (let rest = 0; rest < 1 << spare; rest++) {
    let entry = (symbol << 10) | (length << 5) | length
    if (size > 0 && size <= spare) {
      const bits = rest >> (spare - size)
      const value = bits < 1 << (size - 1) ? bits - (1 << size) + 1 : bits
      entry = (value << 22) | (symbol << 10) | ((length + size) << 5) | length
    }
    quick[from + rest] = entry
  }
}

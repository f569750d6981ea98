import { type CodeTable, LONGEST_CODE, modes, runs } from './ccitt-codes.ts'

/** Zeros before the 1 that ends a row. */
export const END_OF_ROW_ZEROS = 11

/** Bits of lookahead for a code: of a run of white, of black, and of a mode. */
const RUN_BITS = [12, 13] as const
const MODE_BITS = 7

/** Results in place of a code: none is valid, or the row ends. */
export const NO_CODE = -1
export const END_OF_ROW = -2

/** The end of a row for want of bits. */
export class EndOfBits extends Error {}

/** The bits of a facsimile, and the codes that they make. */
export class CcittBits {
  readonly #bytes: Uint8Array
  /** The next bit. */
  at = 0
  /** The end of the bits; a code that is cut off there is completed with zeros. */
  #limit: number

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#limit = bytes.length * 8
  }

  /** Goes back to the first bit. */
  restart(): void {
    this.at = 0
    this.#limit = this.#bytes.length * 8
  }

  /** Goes on at the next whole byte. */
  alignToByte(): void {
    this.at += (this.#limit - this.at) & 7
  }

  /**
   * The next bit, which is taken.
   *
   * @throws {EndOfBits}
   */
  takeBit(): number {
    if (this.at >= this.#limit) throw new EndOfBits()
    const bit = this.peek(1)
    this.at++
    return bit
  }

  /** The length of a run of a colour, {@link END_OF_ROW} or {@link NO_CODE}. */
  takeRun(color: 0 | 1): number {
    return this.#takeCode(runs[color], RUN_BITS[color])
  }

  /** The value of the next code, which is taken, {@link END_OF_ROW} or {@link NO_CODE}. */
  #takeCode(table: CodeTable, bits: number): number {
    this.need(bits)
    const ahead = this.peek(LONGEST_CODE)
    const entry = table[ahead]!
    if (entry !== 0) {
      this.at += entry & 15
      return entry >> 4
    }
    if (ahead >> (LONGEST_CODE - END_OF_ROW_ZEROS) !== 0) return NO_CODE
    this.at += END_OF_ROW_ZEROS
    return END_OF_ROW
  }

  /** A mode, {@link END_OF_ROW} or {@link NO_CODE}. */
  takeMode(): number {
    const ahead = this.need(MODE_BITS)
    if (ahead === 0) {
      this.at += MODE_BITS
      return END_OF_ROW
    }
    const entry = modes[ahead << (LONGEST_CODE - MODE_BITS)]!
    if (entry === 0) return NO_CODE
    this.at += entry & 15
    return entry >> 4
  }

  /**
   * The next bits, at least one of which must exist.
   *
   * @throws {EndOfBits}
   */
  need(count: number): number {
    if (this.#limit - this.at < count) {
      if (this.at >= this.#limit) throw new EndOfBits()
      this.#limit = this.at + count
    }
    return this.peek(count)
  }

  /** The next bits, at most 17, with zeros behind the end. */
  peek(count: number): number {
    const bytes = this.#bytes
    const at = this.at >> 3
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    return ((three << (this.at & 7)) & 0xffffff) >> (24 - count)
  }
}

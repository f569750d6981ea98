import { corruptBlock } from '../block/corrupt-block.ts'
import type { JpegBits } from './jpeg-bits.ts'
import type { HuffmanTable } from './jpeg-huffman.ts'
import { type DecodeBlock, required, type ScanPart } from './jpeg-scan-part.ts'

/**
 * One scan of a progressive picture: some bits of some coefficients of each block (ITU-T T.81 annex G). As in libjpeg,
 * coefficients beyond the last place of a block go to the last place.
 */
export class ProgressiveScan {
  /** Decodes the scan's part of a block. */
  readonly decoder: DecodeBlock
  readonly #bits: JpegBits
  /** The first and the last coefficient, in zigzag order. */
  readonly #first: number
  readonly #last: number
  /** The place of the lowest bit that the scan tells. */
  readonly #low: number
  /** Blocks that are still to come without any further coefficient. */
  #emptyBlocks = 0

  /**
   * @param selection The end of the scan's header.
   * @throws {RasterError} `CORRUPT` for a selection that cannot be.
   */
  constructor(bits: JpegBits, selection: Uint8Array) {
    const [first = 0, last = 0, approximation = 0] = selection
    const high = approximation >> 4
    this.#bits = bits
    this.#first = first
    this.#last = last
    this.#low = approximation & 15
    const isDc = first === 0
    if (last > 63 || (isDc ? last !== 0 : last < first) || this.#low > 13) {
      throw corruptBlock('JPEG', `a scan has coefficients ${first} to ${last}`)
    }
    if (isDc) this.decoder = high === 0 ? this.#firstDc : this.#refineDc
    else this.decoder = high === 0 ? this.#firstAc : this.#refineAc
  }

  #firstDc: DecodeBlock = (part, column, row) => {
    part.last += this.#bits.signed(this.#bits.symbol(required(part.dc, 'Huffman')) & 15)
    const { coefficients, at } = place(part, column, row)
    coefficients[at] = part.last << this.#low
  }

  #refineDc: DecodeBlock = (part, column, row) => {
    const { coefficients, at } = place(part, column, row)
    if (this.#bits.bits(1) === 1) coefficients[at]! |= 1 << this.#low
  }

  #firstAc: DecodeBlock = (part, column, row) => {
    if (this.#emptyBlocks > 0) {
      this.#emptyBlocks--
      return
    }
    const { coefficients, at } = place(part, column, row)
    const table = required(part.ac, 'Huffman')
    for (let k = this.#first; k <= this.#last; k++) {
      const symbol = this.#bits.symbol(table)
      const run = symbol >> 4
      const size = symbol & 15
      k += run
      if (size !== 0) {
        coefficients[at + Math.min(k, 63)] = this.#bits.signed(size) << this.#low
      } else if (run !== 15) {
        this.#emptyBlocks = this.#runOfEmptyBlocks(run) - 1
        return
      }
    }
  }

  #refineAc: DecodeBlock = (part, column, row) => {
    const { coefficients, at } = place(part, column, row)
    let k = this.#first
    if (this.#emptyBlocks === 0) k = this.#addCoefficients(required(part.ac, 'Huffman'), coefficients, at)
    if (this.#emptyBlocks > 0) {
      this.#refineUntil(coefficients, at, k, 64)
      this.#emptyBlocks--
    }
  }

  /** Puts new coefficients between the existing ones, which are refined; returns the first place after them. */
  #addCoefficients(table: HuffmanTable, coefficients: Int16Array, at: number): number {
    let k = this.#first
    for (; k <= this.#last; k++) {
      const symbol = this.#bits.symbol(table)
      const run = symbol >> 4
      let value = 0
      if ((symbol & 15) !== 0) value = this.#bits.bits(1) === 1 ? 1 << this.#low : -1 << this.#low
      else if (run !== 15) {
        this.#emptyBlocks = this.#runOfEmptyBlocks(run)
        return k
      }
      k = this.#refineUntil(coefficients, at, k, run)
      if (value !== 0) coefficients[at + Math.min(k, 63)] = value
    }
    return k
  }

  /** Refines coefficients from place `k` on up to the one after `zeros` that are 0, whose place it returns. */
  #refineUntil(coefficients: Int16Array, at: number, k: number, zeros: number): number {
    const step = 1 << this.#low
    for (; k <= this.#last; k++) {
      const value = coefficients[at + k]!
      if (value === 0) {
        if (zeros-- === 0) break
      } else if (this.#bits.bits(1) === 1 && (value & step) === 0) {
        coefficients[at + k] = value > 0 ? value + step : value - step
      }
    }
    return k
  }

  #runOfEmptyBlocks(size: number): number {
    return (1 << size) + this.#bits.bits(size)
  }

  /** Coefficients of a block that the scan is about. */
  get span(): number {
    return this.#last - this.#first + 1
  }

  /** Resets the state that a restart begins anew. */
  restart(): void {
    this.#emptyBlocks = 0
  }
}

function place(part: ScanPart, column: number, row: number): { coefficients: Int16Array; at: number } {
  const { plane } = part
  const at = (row * plane.component.paddedAcross + column) * 64
  return { coefficients: plane.coefficients as Int16Array, at }
}

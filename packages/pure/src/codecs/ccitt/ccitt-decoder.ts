import { corruptBlock } from '../corrupt-block.ts'
import { type CodeTable, LONGEST_CODE, Mode, modes, runs, VERTICAL_OFFSETS } from './ccitt-codes.ts'

/** Zeros before the 1 that ends a row. */
const END_OF_ROW_ZEROS = 11

/**
 * Decodes the rows of a facsimile, one after the other, into the places where their colour changes.
 *
 * The first pixel of each row counts as white if no change stands at 0, the next change is to white again, and so on.
 */
export class CcittDecoder {
  readonly #name: string
  readonly #bytes: Uint8Array
  readonly #width: number
  #bit = 0
  /** Changes of the row above and of this one, with the width behind the last. */
  #above: Int32Array
  #changes: Int32Array
  #count = 0

  constructor(name: string, bytes: Uint8Array, width: number) {
    this.#name = name
    this.#bytes = bytes
    this.#width = width
    // A change takes a bit at least.
    const most = Math.min(2 * width, bytes.length * 8) + 8
    this.#above = new Int32Array(most).fill(width)
    this.#changes = new Int32Array(most)
  }

  /** Goes on at the next whole byte. */
  alignToByte(): void {
    this.#bit = (this.#bit + 7) & ~7
  }

  /** Skips ends of rows, with what fills them up. */
  skipEndOfRow(): void {
    while (this.#peek(END_OF_ROW_ZEROS) === 0 && this.#bit < this.#bytes.length * 8) {
      while (this.#peek(1) === 0) this.#skip(1)
      this.#skip(1)
    }
  }

  /** The next bit. */
  takeBit(): number {
    const bit = this.#peek(1)
    this.#skip(1)
    return bit
  }

  /** A row of runs, white and black in turn (T.4, one-dimensional): the places of its changes, valid until the next. */
  readRuns(): Int32Array {
    this.#count = 0
    let at = 0
    for (let color = 0; at < this.#width; color ^= 1) {
      at += this.#readRun(color)
      this.#change(at)
    }
    return this.#endRow()
  }

  /** A row by its differences to the one before (T.4, two-dimensional, and T.6). */
  readDifferences(): Int32Array {
    const width = this.#width
    const above = this.#above
    this.#count = 0
    // Before the first pixel, so that a change above may stand at 0.
    let at = -1
    let color = 0
    // The first change above that is behind `at` and goes from this colour to the other.
    let next = 0
    while (at < width) {
      while (above[next]! <= at && above[next]! < width) next += 2
      const mode = this.#readCode(modes)
      if (mode === Mode.Pass) {
        at = above[next + 1]!
      } else if (mode === Mode.Horizontal) {
        at = Math.max(at, 0) + this.#readRun(color)
        this.#change(at)
        at += this.#readRun(color ^ 1)
        this.#change(at)
      } else {
        const change = above[next]! + VERTICAL_OFFSETS[mode - Mode.Vertical]!
        if (change < Math.max(at, 0)) throw this.#corrupt('a row goes backwards')
        at = change
        this.#change(at)
        color ^= 1
        next += next > 0 ? -1 : 1
      }
    }
    return this.#endRow()
  }

  /** The length of a run, whose codes of 64 and more are added up. */
  #readRun(color: number): number {
    const table = runs[color as 0 | 1]
    let length = 0
    for (;;) {
      const part = this.#readCode(table)
      length += part
      if (part < 64) return length
      if (length > this.#width) throw this.#corrupt('a run is longer than a row')
    }
  }

  #change(at: number): void {
    if (at > this.#width || this.#count + 4 > this.#changes.length) {
      throw this.#corrupt('its runs do not fit a row')
    }
    this.#changes[this.#count++] = at
  }

  /** The row becomes the one above the next. */
  #endRow(): Int32Array {
    const row = this.#changes
    row.fill(this.#width, this.#count, this.#count + 4)
    this.#changes = this.#above
    this.#above = row
    return row.subarray(0, this.#count + 1)
  }

  #readCode(table: CodeTable): number {
    const entry = table[this.#peek(LONGEST_CODE)]!
    if (entry === 0) throw this.#corrupt('it has a code that there is not')
    this.#skip(entry & 15)
    return entry >> 4
  }

  /** The next bits, at most 17, with zeros behind the end. */
  #peek(count: number): number {
    const bytes = this.#bytes
    const at = this.#bit >> 3
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    return ((three << (this.#bit & 7)) & 0xffffff) >> (24 - count)
  }

  #skip(count: number): void {
    this.#bit += count
    if (this.#bit > this.#bytes.length * 8) throw this.#corrupt('it ends too early')
  }

  #corrupt(fault: string): Error {
    return corruptBlock(this.#name, fault)
  }
}

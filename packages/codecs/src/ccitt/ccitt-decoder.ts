import { corruptBlock } from '../block/corrupt-block.ts'
import { type CodeTable, LONGEST_CODE, Mode, modes, runs, VERTICAL_OFFSETS } from './ccitt-codes.ts'

/** Zeros before the 1 that ends a row. */
const END_OF_ROW_ZEROS = 11

/** Bits of lookahead for a code: of a run of white, of black, and of a mode. */
const RUN_BITS = [12, 13] as const
const MODE_BITS = 7

/** Stands in place of a code: no valid one, or the end of a row. */
const NO_CODE = -1
const END_OF_ROW = -2

/** The end of a row for want of bits. */
class EndOfBits extends Error {}

/**
 * Decodes the rows of a facsimile, one after the other, as far as libtiff decodes damaged ones: what cannot be understood
 * ends a row, whose rest is white, and decoding goes on behind it.
 *
 * A row is held as the lengths of its runs, white and black in turn, which sum up to the width.
 */
export class CcittDecoder {
  readonly #name: string
  readonly #bytes: Uint8Array
  readonly #width: number
  #bit = 0
  /** Behind the last bit; a code that is not whole is made so with zeros. */
  #limit: number
  /** The runs of the row above and of this one. */
  #above: Int32Array
  #runs: Int32Array
  #count = 0
  /** Pixels of this row that are decoded, and those of them that no run is made of yet. */
  #at = 0
  #open = 0
  /** Whether the zeros that end a row have been taken, and the 1 behind them has not. */
  #isEnding = false
  #skipsEnds = true

  constructor(name: string, bytes: Uint8Array, width: number) {
    this.#name = name
    this.#bytes = bytes
    this.#width = width
    this.#limit = bytes.length * 8
    // A run takes a bit at least, but for those that end a row.
    const most = Math.min(2 * (width + 32), bytes.length * 8 + 64)
    this.#above = new Int32Array(most)
    this.#above[0] = width
    this.#runs = new Int32Array(most)
  }

  /** Goes on at the next whole byte. */
  alignToByte(): void {
    this.#bit += (this.#limit - this.#bit) & 7
  }

  /**
   * Goes on behind the next end of a row. If the first row has none before it, none is looked for.
   *
   * @throws {RasterError} `CORRUPT` if there is no further one.
   */
  skipToRow(): void {
    if (!this.#skipsEnds) return
    const start = this.#bit
    try {
      while (!this.#isEnding && this.#need(END_OF_ROW_ZEROS) !== 0) this.#bit++
      while (this.#need(8) === 0) this.#bit += 8
      while (this.#peek(1) === 0) this.#bit++
      this.#bit++
      this.#isEnding = false
    } catch (error) {
      if (!(error instanceof EndOfBits)) throw error
      if (start > 0) throw this.#endsEarly()
      this.#bit = 0
      this.#limit = this.#bytes.length * 8
      this.#skipsEnds = false
    }
  }

  /**
   * The next bit.
   *
   * @throws {RasterError} `CORRUPT` if there is none.
   */
  takeBit(): number {
    if (this.#bit >= this.#limit) throw this.#endsEarly()
    return this.#peekAndTake(1)
  }

  /**
   * A row of runs, white and black in turn (T.4, one-dimensional): their lengths, valid until the next but one.
   *
   * @throws {RasterError} `CORRUPT` if the bits end before the row.
   */
  readRuns(): Int32Array {
    this.#beginRow()
    try {
      for (
        let color: 0 | 1 = 0;
        this.#readRun(color) && this.#at < this.#width;
        color = color === 0 ? 1 : 0
      ) {
        // Two empty runs would come back to where they began.
        if (color === 1 && this.#runs[this.#count - 1] === 0 && this.#runs[this.#count - 2] === 0)
          this.#count -= 2
      }
    } catch (error) {
      throw error instanceof EndOfBits ? this.#endsEarly() : error
    }
    return this.#endRow()
  }

  /**
   * A row by its differences to the one before (T.4, two-dimensional, and T.6).
   *
   * @throws {RasterError} `CORRUPT` for more runs than fit a row, and if the bits end before the row.
   */
  readDifferences(): Int32Array {
    try {
      this.#expandDifferences()
    } catch (error) {
      throw error instanceof EndOfBits ? this.#endsEarly() : error
    }
    return this.#endRow()
  }

  /** As {@link readDifferences}, of a facsimile that ends with its bits; undefined behind its last row. */
  readLastDifferences(): { readonly runs: Int32Array; readonly isLast: boolean } {
    let isLast = false
    try {
      this.#expandDifferences()
    } catch (error) {
      if (!(error instanceof EndOfBits)) throw error
      isLast = true
    }
    return { runs: this.#endRow(), isLast: isLast || this.#isEnding }
  }

  #expandDifferences(): void {
    this.#beginRow()
    const width = this.#width
    const above = this.#above
    // The change above that counts, and the run that follows it.
    let change = above[0]!
    let next = 1
    while (this.#at < width) {
      const mode = this.#takeMode()
      if (mode === NO_CODE) return
      if (mode === END_OF_ROW) {
        this.#push(width - this.#at)
        if (this.#need(4) !== 0) this.#bit += 0
        this.#bit += 4
        this.#isEnding = true
        return
      }
      if (mode === Mode.Extension) {
        this.#push(width - this.#at)
        return
      }
      const isHorizontal = mode === Mode.Horizontal
      if (isHorizontal) {
        const color = (this.#count & 1) as 0 | 1
        if (!this.#takeRun(color) || !this.#takeRun((color ^ 1) as 0 | 1)) return
      }
      if (this.#count > 0) {
        while (change <= this.#at && change < width) {
          if (next + 1 >= above.length) throw this.#tooManyRuns()
          change += above[next]! + above[next + 1]!
          next += 2
        }
      }
      if (isHorizontal) continue
      if (next + 1 >= above.length) throw this.#tooManyRuns()
      if (mode === Mode.Pass) {
        change += above[next++]!
        this.#open += change - this.#at
        this.#at = change
        change += above[next++]!
        continue
      }
      const offset = VERTICAL_OFFSETS[mode - Mode.Vertical]!
      if (offset < 0 && change < this.#at - offset) return
      this.#close(change - this.#at + offset)
      if (offset < 0) change -= above[--next]!
      else change += above[next++]!
    }
    if (this.#open === 0) return
    if (this.#open + this.#at < width) {
      if (this.#need(1) === 0) return
      this.#bit++
    }
    this.#close(0)
  }

  #beginRow(): void {
    this.#count = 0
    this.#at = 0
    this.#open = 0
  }

  /** Whether there is a run of a colour, whose codes of 64 and more are added up. */
  #readRun(color: 0 | 1): boolean {
    const table = runs[color]
    for (;;) {
      const part = this.#takeCode(table, RUN_BITS[color])
      if (part === END_OF_ROW) this.#isEnding = true
      if (part < 0) return false
      if (part < 64) {
        this.#close(part)
        return true
      }
      this.#at += part
      this.#open += part
    }
  }

  /** As {@link #readRun}, within a row that may not end there. */
  #takeRun(color: 0 | 1): boolean {
    const isEnding = this.#isEnding
    const isRun = this.#readRun(color)
    this.#isEnding = isEnding
    return isRun
  }

  /** Makes a run of the pixels that belong to none, and of as many more. */
  #close(length: number): void {
    this.#push(this.#open + length)
    this.#at += length
    this.#open = 0
  }

  #push(length: number): void {
    if (this.#count >= this.#runs.length) throw this.#tooManyRuns()
    this.#runs[this.#count++] = length
  }

  /** Makes the runs sum up to the width, with white behind what was decoded; the row becomes the one above the next. */
  #endRow(): Int32Array {
    const width = this.#width
    if (this.#open !== 0) this.#close(0)
    while (this.#at > width && this.#count > 0) this.#at -= this.#runs[--this.#count]!
    if (this.#at < width) {
      this.#at = Math.max(0, this.#at)
      if (this.#count & 1) this.#close(0)
      this.#close(width - this.#at)
    } else if (this.#at > width) {
      this.#close(width)
      this.#close(0)
    }
    const row = this.#runs
    let count = this.#count
    if (count & 1) row[count++] = 0
    let x = 0
    for (let k = 0; k < count; k++) {
      const length = row[k]!
      if (length < 0 || length > width - x) row[k] = width - x
      x += row[k]!
    }
    // A change beyond the end, for the rows that refer to this one.
    if (this.#count < row.length) row[this.#count] = 0
    this.#runs = this.#above
    this.#above = row
    return row.subarray(0, count)
  }

  /** The value of the next code, which is taken, {@link END_OF_ROW} or {@link NO_CODE}. */
  #takeCode(table: CodeTable, bits: number): number {
    this.#need(bits)
    const ahead = this.#peek(LONGEST_CODE)
    const entry = table[ahead]!
    if (entry !== 0) {
      this.#bit += entry & 15
      return entry >> 4
    }
    if (ahead >> (LONGEST_CODE - END_OF_ROW_ZEROS) !== 0) return NO_CODE
    this.#bit += END_OF_ROW_ZEROS
    return END_OF_ROW
  }

  #takeMode(): number {
    const ahead = this.#need(MODE_BITS)
    if (ahead === 0) {
      this.#bit += MODE_BITS
      return END_OF_ROW
    }
    const entry = modes[ahead << (LONGEST_CODE - MODE_BITS)]!
    if (entry === 0) return NO_CODE
    this.#bit += entry & 15
    return entry >> 4
  }

  /** The next bits, at least one of which must be there. */
  #need(count: number): number {
    if (this.#limit - this.#bit < count) {
      if (this.#bit >= this.#limit) throw new EndOfBits()
      this.#limit = this.#bit + count
    }
    return this.#peek(count)
  }

  #peekAndTake(count: number): number {
    const bits = this.#peek(count)
    this.#bit += count
    return bits
  }

  /** The next bits, at most 17, with zeros behind the end. */
  #peek(count: number): number {
    const bytes = this.#bytes
    const at = this.#bit >> 3
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    return ((three << (this.#bit & 7)) & 0xffffff) >> (24 - count)
  }

  #endsEarly(): Error {
    return corruptBlock(this.#name, 'it ends too early')
  }

  #tooManyRuns(): Error {
    return corruptBlock(this.#name, 'its runs do not fit a row')
  }
}

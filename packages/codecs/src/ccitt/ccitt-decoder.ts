import type { Steps } from '@memraster/ground'
import { corruptBlock } from '../block/corrupt-block.ts'
import { CcittBits, END_OF_ROW, END_OF_ROW_ZEROS, EndOfBits, NO_CODE } from './ccitt-bits.ts'
import { Mode, VERTICAL_OFFSETS } from './ccitt-codes.ts'

/** Bytes that are skipped at a step. */
const SKIPS = 1 << 15

/**
 * Decodes the rows of a facsimile, one after the other, as far as libtiff decodes damaged ones: what cannot be understood
 * ends a row, whose rest is white, and decoding goes on behind it.
 *
 * A row is held as the lengths of its runs, white and black in turn, which sum up to the width.
 */
export class CcittDecoder {
  readonly #name: string
  readonly #bits: CcittBits
  readonly #width: number
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
    this.#bits = new CcittBits(bytes)
    this.#width = width
    // A run takes a bit at least, but for those that end a row.
    const most = Math.min(2 * (width + 32), bytes.length * 8 + 64)
    this.#above = new Int32Array(most)
    this.#above[0] = width
    this.#runs = new Int32Array(most)
  }

  /** Goes on at the next whole byte. */
  alignToByte(): void {
    this.#bits.alignToByte()
  }

  /**
   * Goes on behind the next end of a row, in steps. If the first row has none before it, none is looked for.
   *
   * @throws {RasterError} `CORRUPT` if there is no further one.
   */
  *skippingToRow(): Steps<void> {
    if (!this.#skipsEnds) return
    const bits = this.#bits
    const start = bits.at
    try {
      for (let count = 1; !this.#isEnding; count++) {
        const ahead = bits.need(END_OF_ROW_ZEROS)
        if (ahead === 0) break
        // Behind the last 1 among them.
        bits.at += END_OF_ROW_ZEROS - (31 - Math.clz32(ahead & -ahead))
        if (count % SKIPS === 0) yield
      }
      for (let count = 1; bits.need(8) === 0; count++) {
        bits.at += 8
        if (count % SKIPS === 0) yield
      }
      while (bits.peek(1) === 0) bits.at++
      bits.at++
      this.#isEnding = false
    } catch (error) {
      if (!(error instanceof EndOfBits)) throw error
      if (start > 0) throw this.#endsEarly()
      bits.restart()
      this.#skipsEnds = false
    }
  }

  /**
   * The next bit.
   *
   * @throws {RasterError} `CORRUPT` if there is none.
   */
  takeBit(): number {
    try {
      return this.#bits.takeBit()
    } catch (error) {
      throw error instanceof EndOfBits ? this.#endsEarly() : error
    }
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
    const bits = this.#bits
    const width = this.#width
    const above = this.#above
    // The change above that counts, and the run that follows it.
    let change = above[0]!
    let next = 1
    while (this.#at < width) {
      const mode = bits.takeMode()
      if (mode === NO_CODE) return
      if (mode === END_OF_ROW) {
        this.#push(width - this.#at)
        bits.need(4)
        bits.at += 4
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
      if (bits.need(1) === 0) return
      bits.at++
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
    for (;;) {
      const part = this.#bits.takeRun(color)
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

  #endsEarly(): Error {
    return corruptBlock(this.#name, 'it ends too early')
  }

  #tooManyRuns(): Error {
    return corruptBlock(this.#name, 'its runs do not fit a row')
  }
}

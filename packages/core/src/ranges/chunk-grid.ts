import { shown } from '@memraster/ground'
import type { ByteRange } from './file-bytes.ts'
import type { ChunkSpan } from './plan-runs.ts'

/** The chunks of a file: of equal length, but for the last one. */
export class ChunkGrid {
  /** Of the file, in bytes. */
  readonly size: number
  readonly chunkBytes: number

  constructor(size: number, chunkBytes: number) {
    this.size = size
    this.chunkBytes = chunkBytes
  }

  /**
   * The first byte of a range, and the one after its last, as far as they are in the file.
   *
   * @throws {RangeError} For a range that cannot be one of any file.
   */
  cut({ offset, length }: ByteRange): { readonly start: number; readonly end: number } {
    if (!(offset >= 0 && length >= 0)) {
      throw new RangeError(`There is no range of ${shown(length)} bytes from ${shown(offset)} on.`)
    }
    const start = Math.min(offset, this.size)
    return { start, end: Math.min(start + length, this.size) }
  }

  /** The chunk that has a byte. */
  chunkAt(offset: number): number {
    return Math.floor(offset / this.chunkBytes)
  }

  /** The chunks that a range touches; undefined if it is empty. */
  spanOf(range: ByteRange): ChunkSpan | undefined {
    const { start, end } = this.cut(range)
    return start === end ? undefined : { first: this.chunkAt(start), last: this.chunkAt(end - 1) }
  }

  /** The bytes of all ranges together, those that are in several counted for each. */
  lengthOf(ranges: readonly ByteRange[]): number {
    let bytes = 0
    for (const range of ranges) {
      const { start, end } = this.cut(range)
      bytes += end - start
    }
    return bytes
  }
}

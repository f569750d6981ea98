import { RasterError } from '@memraster/ground'
import type { Ifd } from './ifd.ts'
import { blockExtent, type ImageLayout, storedRows } from './image-layout.ts'
import { Tag } from './tag.ts'

/**
 * The offsets and byte counts of an image's encoded blocks.
 *
 * Entries are looked up one at a time, so that opening costs the same for one block and for millions.
 */
export class BlockTable {
  readonly #ifd: Ifd
  readonly #layout: ImageLayout
  readonly #offsetsTag: number
  readonly #byteCountsTag: number

  /** @throws {RasterError} `CORRUPT` if the directory lacks the block offsets. */
  constructor(ifd: Ifd, layout: ImageLayout) {
    this.#ifd = ifd
    this.#layout = layout
    // As in libtiff, a tiled image may use the tags of strips, and the other way round.
    this.#offsetsTag = ifd.has(Tag.TileOffsets) ? Tag.TileOffsets : Tag.StripOffsets
    this.#byteCountsTag = ifd.has(Tag.TileByteCounts) ? Tag.TileByteCounts : Tag.StripByteCounts
    if (!ifd.has(this.#offsetsTag)) {
      throw new RasterError('CORRUPT', 'The TIFF image is corrupt: it lacks the offsets of its blocks.')
    }
  }

  /**
   * Offset in the file of block `index`; 0 if it is sparse.
   *
   * @throws {RasterError} `CORRUPT` if the table itself extends past the end of the file.
   */
  blockOffset(index: number): number {
    return this.#ifd.number(this.#offsetsTag, index) ?? 0
  }

  /**
   * Encoded bytes of block `index`; 0 if it is sparse. For an uncompressed block it follows from its pixels, whatever
   * the file says; if the file lacks the count of another block, it extends to the end of the file.
   *
   * @throws {RasterError} `CORRUPT` as `blockOffset`.
   */
  blockByteCount(index: number): number {
    const { compression } = this.#layout
    const count = this.#ifd.number(this.#byteCountsTag, index)
    if (compression !== 1 && count !== undefined && count !== 0) return count
    if (count === 0 ? !this.#isOnly : count === undefined && this.#ifd.has(this.#byteCountsTag)) return 0
    const offset = this.blockOffset(index)
    if (offset === 0 && !count) return 0
    if (compression === 1) return uncompressedSize(this.#layout, index, this.#ifd.file.bytes.length - offset)
    return Math.max(0, this.#ifd.file.bytes.length - offset)
  }

  /**
   * The encoded bytes of block `index`, a view on the file; `undefined` if it is sparse: its pixels are then nodata or
   * 0.
   *
   * @throws {RasterError} `CORRUPT` if the block extends past the end of the file.
   */
  block(index: number): Uint8Array | undefined {
    const offset = this.blockOffset(index)
    const count = this.blockByteCount(index)
    if (count === 0) return undefined
    const { bytes } = this.#ifd.file
    if (!(offset >= 0 && count > 0 && offset + count <= bytes.length)) {
      const what = `Block ${index} is said to take bytes ${offset} to ${offset + count}`
      throw new RasterError('CORRUPT', `${what}, and the file has ${bytes.length}; it may have been cut off.`)
    }
    return bytes.subarray(offset, offset + count)
  }

  /** Some writers leave 0 as the byte count of a single strip; of several blocks, those with 0 are sparse. */
  get #isOnly(): boolean {
    return this.#layout.blockCount === 1 && !this.#layout.tiled
  }
}

/** Tiles at the lower edge may end with the image. */
function uncompressedSize(layout: ImageLayout, index: number, left: number): number {
  const whole = layout.blockRowBytes * storedRows(layout, index)
  return Math.min(whole, Math.max(left, layout.blockRowBytes * blockExtent(layout, index).height))
}

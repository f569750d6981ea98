import type { DatasetInfo, PixelRectangle, WriteRequest } from '@memraster/core/backend'
import { sampleSize } from '@memraster/ground'

/** Bytes of pixels that are worth compressing together, if all their blocks are complete. */
const ENOUGH = 1 << 22

/** Blocks that are written before they are complete are written again, and leave a hole in the file. */
const TOLERABLE_SHARE = 1 / 8

/**
 * The samples written into the blocks in GDAL's cache, which by default takes up to 512 MB before it compresses any of
 * them.
 *
 * Blocks that are mostly complete should be compressed early; others are better left to GDAL, which writes those first
 * that were not used for longest.
 */
export class CachedBlocks {
  readonly #size: { readonly width: number; readonly height: number }
  readonly #blockShape: readonly [rows: number, columns: number]
  readonly #bytesPerSample: number
  /** The number of bands in one block. */
  readonly #depth: number
  readonly #blocksAcross: number
  readonly #blocksOfBand: number
  /** Samples written of each block, of the bands one after the other when each has its own; 0 for complete ones. */
  readonly #written: Uint32Array
  #incomplete = 0
  #bytes = 0

  constructor(info: DatasetInfo, target: WriteRequest['target']) {
    const { bands, tags } = info
    const [first] = bands
    const isPixelInterleaved = target === 'bands' && tags.IMAGE_STRUCTURE?.INTERLEAVE === 'PIXEL'
    const sets = target === 'mask' || isPixelInterleaved ? 1 : bands.length
    this.#size = info
    this.#blockShape = first?.blockShape ?? [1, info.width]
    this.#bytesPerSample = target === 'mask' ? 1 : sampleSize(first?.dtype ?? 'uint8')
    this.#depth = isPixelInterleaved ? bands.length : 1
    const [rows, columns] = this.#blockShape
    this.#blocksAcross = Math.ceil(info.width / columns)
    this.#blocksOfBand = this.#blocksAcross * Math.ceil(info.height / rows)
    this.#written = new Uint32Array(this.#blocksOfBand * sets)
  }

  /** Notes that the pixels of a window were written in some bands (1-based). */
  add(window: PixelRectangle, bands: readonly number[]): void {
    this.#bytes += window.width * window.height * bands.length * this.#bytesPerSample
    if (this.#depth > 1) this.#addTo(0, window, bands.length)
    else for (const bidx of bands) this.#addTo((bidx - 1) * this.#blocksOfBand, window, 1)
  }

  /** Whether the blocks should be taken out of GDAL's cache now. */
  get isFlushDue(): boolean {
    if (this.#bytes < ENOUGH) return false
    if (this.#incomplete === 0) return true
    const [rows, columns] = this.#blockShape
    const incomplete = this.#incomplete * rows * columns * this.#depth * this.#bytesPerSample
    return incomplete < this.#bytes * TOLERABLE_SHARE
  }

  /** Notes that the cache is empty. */
  clear(): void {
    this.#bytes = 0
    if (this.#incomplete > 0) this.#written.fill(0)
    this.#incomplete = 0
  }

  #addTo(first: number, { colOff, rowOff, width, height }: PixelRectangle, depth: number): void {
    const [rows, columns] = this.#blockShape
    const [right, bottom] = [colOff + width, rowOff + height]
    for (let top = rowOff - (rowOff % rows); top < bottom; top += rows) {
      const blockHeight = Math.min(rows, this.#size.height - top)
      const insideHeight = Math.min(bottom, top + rows) - Math.max(rowOff, top)
      for (let left = colOff - (colOff % columns); left < right; left += columns) {
        const blockWidth = Math.min(columns, this.#size.width - left)
        const insideWidth = Math.min(right, left + columns) - Math.max(colOff, left)
        const block = first + (top / rows) * this.#blocksAcross + left / columns
        const before = this.#written[block] ?? 0
        const after = before + insideWidth * insideHeight * depth
        const isComplete = after >= blockWidth * blockHeight * this.#depth
        this.#written[block] = isComplete ? 0 : after
        this.#incomplete += (isComplete ? 0 : 1) - (before > 0 ? 1 : 0)
      }
    }
  }
}

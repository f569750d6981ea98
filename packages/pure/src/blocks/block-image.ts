import type { Scratch } from '@memraster/codecs'
import type { DType } from '@memraster/ground'
import { allocate, type RasterArray } from '@memraster/ground'
import type { ImageLayout } from '@memraster/tiff'

/** Rows of a block, in memory. */
export interface LoadedRows {
  /** Row by row, all samples of a pixel together; in the array type of the image's dtype. Not to be changed. */
  readonly samples: RasterArray
  /** The row of the block that comes first in `samples`. */
  readonly firstRow: number
}

/** An image whose samples are stored in blocks: the source of windows, wherever the blocks come from. */
export interface BlockImage {
  readonly layout: ImageLayout
  /** Of its samples once they are unpacked. */
  readonly dtype: DType
  /** The value of a 0-based sample in missing blocks (the fill of sparse files). */
  fillValue(sample: number): number | bigint
  /** Whether block `index` is known to be missing without being loaded. */
  isMissing?(index: number): boolean
  /**
   * The most rows of a block that one call of `load` should ask for: fewer than a block has only if rows
   * can be had without the rest of it.
   */
  readonly rowsPerLoad: number
  /**
   * Rows `first` to `last`, both included, of block `index`, or more of the block; undefined if the block
   * is missing. With `keep`, the block will probably be asked for again soon. Rows that come at once may be in memory
   * of `scratch`, and then are there until it is used again.
   *
   * @throws {RasterError} `CORRUPT` for a block that cannot be decoded, `UNSUPPORTED` for a codec that is not
   *   there, `LIMIT` for a block that is larger than the limits allow.
   */
  load(
    index: number,
    first: number,
    last: number,
    keep: boolean,
    scratch?: Scratch,
  ): LoadedRows | undefined | Promise<LoadedRows | undefined>
}

/** Interleaved samples in one pixel of a block: 1 when each band has blocks of its own. */
export function samplesInBlock(layout: ImageLayout): number {
  return layout.planarConfiguration === 'separate' ? 1 : layout.samplesPerPixel
}

/** The samples of a block of an image, in memory of their own; undefined if the block is missing. */
export async function loadWholeBlock(
  image: BlockImage,
  index: number,
  rows: number,
): Promise<RasterArray | undefined> {
  const { layout } = image
  const rowSamples = layout.blockWidth * samplesInBlock(layout)
  const samples = allocate(image.dtype, rowSamples * rows)
  const elements = samples.length / rows
  for (let first = 0; first < rows; first += image.rowsPerLoad) {
    const last = Math.min(rows, first + image.rowsPerLoad) - 1
    const loaded = await image.load(index, first, last, false)
    if (loaded === undefined) return undefined
    const start = (first - loaded.firstRow) * elements
    const part = loaded.samples.subarray(start, start + (last - first + 1) * elements)
    samples.set(part as never, first * elements)
  }
  return samples
}

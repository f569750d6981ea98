import { allocate, type RasterArray } from '@memraster/ground'
import { type BlockImage, samplesInBlock } from './block-image.ts'

/** The samples of a block of an image, in memory of their own; undefined where the block is missing. */
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

import type { SampleLayout as ArrayLayout, WriteRequest } from '@memraster/core/backend'
import type { RasterArray } from '@memraster/ground'
import { type BlockImage, samplesInBlock } from '../blocks/block-image.ts'
import type { BlockSpan } from '../blocks/block-spans.ts'
import { copyRunBetween } from '../copying/copy-run.ts'

/** The samples that a write goes to: 0-based ones of the image, in the order of the bands in the array. */
export interface ImageWrite extends ArrayLayout, Pick<WriteRequest, 'window' | 'signal' | 'onProgress'> {
  readonly samples: readonly number[]
}

/** The part of a write that a block takes. */
export interface BlockPart {
  readonly rows: BlockSpan
  readonly columns: BlockSpan
  /** The one band of the array that the block takes; undefined if it takes all. */
  readonly band: number | undefined
}

/** Copies what a block takes of a write into its samples. */
export function copyIntoBlock(
  image: Pick<BlockImage, 'layout' | 'dtype'>,
  samples: RasterArray,
  { rows, columns, band }: BlockPart,
  request: ImageWrite,
  data: RasterArray,
): void {
  const { layout, dtype } = image
  const [bandStride, rowStride, columnStride] = request.stride
  const { window } = request
  const pixel = samplesInBlock(layout)
  const copy = copyRunBetween({ array: data, dtype }, { array: samples, dtype })
  const left = window.colOff + columns.start - columns.block * layout.blockWidth
  const top = window.rowOff - rows.block * layout.blockHeight
  const first = band ?? 0
  const last = band ?? request.samples.length - 1
  for (let b = first; b <= last; b++) {
    const inPixel = band === undefined ? (request.samples[b] as number) : 0
    for (let row = rows.start; row < rows.end; row++) {
      const from = request.offset + b * bandStride + row * rowStride + columns.start * columnStride
      const to = ((top + row) * layout.blockWidth + left) * pixel + inPixel
      copy(from, columnStride, to, pixel, columns.end - columns.start)
    }
  }
}

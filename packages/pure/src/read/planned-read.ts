import type { Scratch } from '@memraster/codecs'
import type { ReadRequest } from '@memraster/core/backend'
import { sampleSize } from '@memraster/ground'
import type { ImageLayout } from '@memraster/tiff'
import { type BlockImage, samplesInBlock } from '../blocks/block-image.ts'
import { type BlockSpan, blockSpans } from '../blocks/block-spans.ts'

/** A part of a {@link ReadRequest}: one image, and the output places of its samples. */
export interface ImageRequest
  extends Pick<ReadRequest, 'window' | 'shape' | 'dtype' | 'signal' | 'onProgress' | 'offset' | 'stride'> {
  /** The 0-based sample of the image for each band of the result. */
  readonly samples: readonly number[]
}

/** A read of one image whose samples have their places. */
export interface PlannedRead {
  readonly image: BlockImage
  readonly request: ImageRequest
  /** The source row of each output row, and the source column of each output column. */
  readonly rows: Int32Array
  readonly columns: Int32Array
  /** Whether no column, and no row, is repeated or left out. */
  readonly contiguous: boolean
  readonly wholeRows: boolean
  readonly scratch: Scratch
}

/** A part of a read: what it takes of one block. */
export interface BlockPart {
  /** The block's, in the image. */
  readonly index: number
  readonly plane: Plane
  readonly rows: BlockSpan
  readonly columns: BlockSpan
  /** Whether the block will probably be asked for again soon. */
  readonly keep: boolean
}

/** Blocks of one plane, and the samples that are taken from each. */
export interface Plane {
  readonly index: number
  readonly targets: readonly Target[]
  /** The number of samples that are taken from a pixel. */
  readonly samples: number
}

/** The destination of a block's sample. */
interface Target {
  /** Its 0-based place among the samples of the image, for the fill value. */
  readonly sample: number
  /** Its place in a pixel of the block, and how many samples from there on go together. */
  readonly inBlock: number
  readonly width: number
  /** Position in the output of its upper left sample. */
  readonly offset: number
}

/** The planes of an image that a request reads from, and the destinations of their samples. */
export function planesOf(layout: ImageLayout, request: ImageRequest): Plane[] {
  const { samples, offset, stride } = request
  if (layout.planarConfiguration === 'separate') {
    const targets = new Map<number, Target[]>()
    samples.forEach((sample, band) => {
      const target = { sample, inBlock: 0, width: 1, offset: offset + band * stride[0] }
      targets.set(sample, [...(targets.get(sample) ?? []), target])
    })
    return [...targets].map(([index, list]) => ({ index, targets: list, samples: list.length }))
  }
  const whole = layout.samplesPerPixel
  const inOrder = samples.length === whole && samples.every((sample, band) => sample === band)
  if (inOrder && whole > 1 && stride[0] === 1 && stride[2] === whole) {
    // Pixels go to the output unchanged from the block.
    return [{ index: 0, targets: [{ sample: 0, inBlock: 0, width: whole, offset }], samples: whole }]
  }
  const targets = samples.map((sample, band) => ({
    sample,
    inBlock: sample,
    width: 1,
    offset: offset + band * stride[0],
  }))
  return [{ index: 0, targets, samples: targets.length }]
}

/** The bytes of a block of an image, or of what of it is loaded at a time, when it is decoded. */
export function decodedSize({ layout, dtype, rowsPerLoad }: BlockImage): number {
  const rows = Math.min(rowsPerLoad, layout.blockHeight)
  return layout.blockWidth * rows * samplesInBlock(layout) * sampleSize(dtype)
}

/** The spans of output rows that one load each fills: rows of blocks, or parts of them if an image loads parts. */
export function loadSpans(image: BlockImage, rows: Int32Array): BlockSpan[] {
  const spans = blockSpans(rows, image.layout.blockHeight)
  if (image.rowsPerLoad >= image.layout.blockHeight) return spans
  return spans.flatMap((span) => {
    const parts: BlockSpan[] = []
    let start = span.start
    while (start < span.end) {
      const limit = rows[start]! + image.rowsPerLoad
      let end = start + 1
      while (end < span.end && rows[end]! < limit) end++
      parts.push({ block: span.block, start, end })
      start = end
    }
    return parts
  })
}

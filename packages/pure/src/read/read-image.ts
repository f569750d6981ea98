import { Scratch } from '@memraster/codecs'
import { nearestPositions, type ReadRequest } from '@memraster/core/backend'
import { convertValue, runConcurrently } from '@memraster/core/internal'
import {
  type DType,
  elementsPerSample,
  isComplex,
  nextSlice,
  type RasterArray,
  sliceIsOver,
} from '@memraster/ground'
import type { ImageLayout } from '@memraster/tiff'
import { type BlockImage, type LoadedRows, samplesInBlock } from '../blocks/block-image.ts'
import { type BlockSpan, blockSpans, isContiguous } from '../blocks/block-spans.ts'
import { copyRunBetween, gatherRunBetween, type Samples } from '../copying/copy-run.ts'
import { type SplitRun, splitRunBetween } from '../copying/split-pixels.ts'

/** A part of a {@link ReadRequest}: one image, and the output places of its samples. */
export interface ImageRequest
  extends Pick<ReadRequest, 'window' | 'shape' | 'dtype' | 'signal' | 'onProgress' | 'offset' | 'stride'> {
  /** The 0-based sample of the image for each band of the result. */
  readonly samples: readonly number[]
}

/**
 * Fills `out` with the samples of a window by nearest neighbour, each block that has any loaded once.
 *
 * Takes the memory of a few blocks besides `out`.
 *
 * @throws {RasterError} As `BlockImage.load`, and `ABORTED`.
 */
export async function readImage(image: BlockImage, request: ImageRequest, out: RasterArray): Promise<void> {
  const { layout } = image
  const { window, shape } = request
  const rows = nearestPositions(window.rowOff, window.height, shape[0], layout.height)
  const columns = nearestPositions(window.colOff, window.width, shape[1], layout.width)
  const read: PlannedRead = {
    image,
    request,
    rows,
    columns,
    contiguous: isContiguous(columns),
    wholeRows: isContiguous(rows),
    scratch: new Scratch(),
  }
  const planes = planesOf(layout, request)
  const down = loadSpans(image, rows)
  const across = blockSpans(columns, layout.blockWidth)
  const perPlane = down.length * across.length
  await runConcurrently(planes.length * perPlane, request, (task) => {
    const plane = planes[Math.floor(task / perPlane)] as Plane
    const rowSpan = down[Math.floor((task % perPlane) / across.length)] as BlockSpan
    const columnSpan = across[task % across.length] as BlockSpan
    return readBlock(read, plane, rowSpan, columnSpan, out)
  })
}

interface PlannedRead {
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

/** Blocks of one plane, and the samples that are taken from each. */
interface Plane {
  readonly index: number
  readonly targets: readonly Target[]
  /** Those of a pixel. */
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

function planesOf(layout: ImageLayout, request: ImageRequest): Plane[] {
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

/** Output rows by the rows of blocks that they come from, in parts if an image loads parts of a block. */
function loadSpans(image: BlockImage, rows: Int32Array): BlockSpan[] {
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

function readBlock(
  read: PlannedRead,
  plane: Plane,
  rowSpan: BlockSpan,
  columnSpan: BlockSpan,
  out: RasterArray,
): void | Promise<void> {
  const { image, rows } = read
  const { layout } = image
  const index = (plane.index * layout.blocksDown + rowSpan.block) * layout.blocksAcross + columnSpan.block
  const top = rowSpan.block * layout.blockHeight
  const first = rows[rowSpan.start]! - top
  const last = rows[rowSpan.end - 1]! - top
  const keep = !takesAll(read, plane, rowSpan, columnSpan)
  const pixels = (rowSpan.end - rowSpan.start) * (columnSpan.end - columnSpan.start)
  const isLong = plane.samples * pixels > LONG_RUN
  // Other blocks may use the scratch memory while a long one is put in its place.
  const loaded = image.load(index, first, last, keep, isLong ? undefined : read.scratch)
  const put = isLong ? putLongBlock : putBlock
  if (loaded instanceof Promise)
    return loaded.then((block) => put(read, plane, rowSpan, columnSpan, block, out))
  return put(read, plane, rowSpan, columnSpan, loaded, out)
}

/** Samples that are put in their place in about a millisecond. */
const LONG_RUN = 1 << 19

/** As {@link putBlock}, in parts between which the event loop may turn. */
async function putLongBlock(
  read: PlannedRead,
  plane: Plane,
  rowSpan: BlockSpan,
  columnSpan: BlockSpan,
  loaded: LoadedRows | undefined,
  out: RasterArray,
): Promise<void> {
  const { samples } = plane
  const width = Math.max(1, Math.floor(LONG_RUN / samples))
  for (const columns of cutSpan(columnSpan, width)) {
    const height = Math.max(1, Math.floor(LONG_RUN / (samples * (columns.end - columns.start))))
    for (const rows of cutSpan(rowSpan, height)) {
      while (sliceIsOver()) await nextSlice()
      putBlock(read, plane, rows, columns, loaded, out)
    }
  }
}

function* cutSpan({ block, start, end }: BlockSpan, size: number): Generator<BlockSpan> {
  for (let at = start; at < end; at += size) yield { block, start: at, end: Math.min(end, at + size) }
}

/** Whether a read takes every pixel of a block, so that the block is unlikely to be asked for again. */
function takesAll(read: PlannedRead, plane: Plane, rowSpan: BlockSpan, columnSpan: BlockSpan): boolean {
  const { layout } = read.image
  if (!read.contiguous || !read.wholeRows) return false
  const height = Math.min(layout.blockHeight, layout.height - rowSpan.block * layout.blockHeight)
  const width = Math.min(layout.blockWidth, layout.width - columnSpan.block * layout.blockWidth)
  return (
    rowSpan.end - rowSpan.start === height &&
    columnSpan.end - columnSpan.start === width &&
    plane.samples >= samplesInBlock(layout)
  )
}

function putBlock(
  read: PlannedRead,
  plane: Plane,
  rowSpan: BlockSpan,
  columnSpan: BlockSpan,
  loaded: LoadedRows | undefined,
  out: RasterArray,
): void {
  const { image, request, rows, columns } = read
  const { layout } = image
  const [, rowStride, columnStride] = request.stride
  const { start, end } = columnSpan
  if (loaded === undefined) {
    fillTargets(read, plane, rowSpan, columnSpan, out)
    return
  }
  const source = { array: loaded.samples, dtype: image.dtype }
  const target = { array: out, dtype: request.dtype }
  const pixel = samplesInBlock(layout)
  const top = rowSpan.block * layout.blockHeight + loaded.firstRow
  const left = columnSpan.block * layout.blockWidth
  if (read.contiguous) {
    const copy = copyRunBetween(source, target)
    const split = splitOf(read, plane, source, target)
    // Rows that follow each other without a gap on both sides are one run.
    const isOneRun =
      read.wholeRows && end - start === layout.blockWidth && rowStride === columnStride * layout.blockWidth
    const rowsInRun = isOneRun ? rowSpan.end - rowSpan.start : 1
    const pixels = (end - start) * rowsInRun
    for (let row = rowSpan.start; row < rowSpan.end; row += rowsInRun) {
      const from = ((rows[row]! - top) * layout.blockWidth + columns[start]! - left) * pixel
      const to = row * rowStride + start * columnStride
      const done = split === undefined ? 0 : split(from, to, pixels)
      if (done === pixels) continue
      for (const { inBlock, width, offset } of plane.targets) {
        // Several samples that go together are a run without steps.
        const [step, toStep] = width > 1 ? [1, 1] : [pixel, columnStride]
        const count = (pixels - done) * width
        copy(from + done * pixel + inBlock, step, offset + to + done * columnStride, toStep, count)
      }
    }
    return
  }
  const gather = gatherRunBetween(source, target)
  for (const { inBlock, width, offset } of plane.targets) {
    for (let row = rowSpan.start; row < rowSpan.end; row++) {
      const from = ((rows[row]! - top) * layout.blockWidth - left) * pixel + inBlock
      const to = offset + row * rowStride + start * columnStride
      for (let k = 0; k < width; k++) gather(from + k, pixel, to + k, columnStride, columns, start, end)
    }
  }
}

/** The fast path from pixels to bands, for all bands in their order. */
function splitOf(read: PlannedRead, plane: Plane, source: Samples, target: Samples): SplitRun | undefined {
  const { request } = read
  const { targets } = plane
  const pixel = samplesInBlock(read.image.layout)
  const inOrder =
    targets.length === pixel && targets.every(({ inBlock, width }, i) => inBlock === i && width === 1)
  if (!inOrder || request.stride[2] !== 1 || source.dtype !== target.dtype) return undefined
  if (isComplex(source.dtype)) return undefined
  return splitRunBetween(
    source.array,
    target.array,
    targets.map(({ offset }) => offset),
  )
}

function fillTargets(
  read: PlannedRead,
  plane: Plane,
  rowSpan: BlockSpan,
  columnSpan: BlockSpan,
  out: RasterArray,
): void {
  const { stride, dtype } = read.request
  for (const { sample, width, offset } of plane.targets) {
    for (let k = 0; k < width; k++) {
      const value = convertValue(read.image.fillValue(sample + k), dtype)
      for (let row = rowSpan.start; row < rowSpan.end; row++) {
        const to = offset + k + row * stride[1] + columnSpan.start * stride[2]
        fillRun(out, dtype, to, stride[2], columnSpan.end - columnSpan.start, value)
      }
    }
  }
}

/** One store per element. */
function fillRun(
  out: RasterArray,
  dtype: DType,
  to: number,
  step: number,
  count: number,
  value: number | bigint,
): void {
  if (elementsPerSample(dtype) === 2) {
    for (let i = 0; i < count; i++, to += step) {
      out[to * 2] = value
      out[to * 2 + 1] = 0
    }
  } else if (step === 1) {
    out.fill(value as never, to, to + count)
  } else {
    for (let i = 0; i < count; i++, to += step) out[to] = value
  }
}

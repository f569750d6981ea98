import { convertValue } from '@memraster/core/internal'
import {
  type DType,
  elementsPerSample,
  isComplex,
  nextSlice,
  type RasterArray,
  sliceIsOver,
} from '@memraster/ground'
import { type LoadedRows, samplesInBlock } from '../blocks/block-image.ts'
import type { BlockSpan } from '../blocks/block-spans.ts'
import { copyRunBetween, gatherRunBetween, type Samples } from '../copying/copy-run.ts'
import { type SplitRun, splitRunBetween } from '../copying/split-pixels.ts'
import type { Plane, PlannedRead } from './planned-read.ts'

/** Samples that are put in their place in about two milliseconds: a tile of 512 by 512 pixels of three is one run. */
export const LONG_RUN: number = 1 << 20

/** Puts a part of a block into the output: its samples, or the fill value if the block is missing. */
export function putBlock(
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

/** As {@link putBlock}, in parts between which the event loop may turn. */
export async function putLongBlock(
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

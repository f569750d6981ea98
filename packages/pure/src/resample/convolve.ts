import { avoidNodata, nodataGuard } from './avoid-nodata.ts'
import type { BandTraits, Chunk, ResultRows, WorkType } from './chunk.ts'
import { filterColumns, filterMaskedColumns } from './filter-columns.ts'
import { filterMaskedRows } from './filter-masked-rows.ts'
import { filterRows } from './filter-rows.ts'
import type { Kernel } from './kernel.ts'
import { tapsOf } from './taps.ts'

/**
 * The rows of a chunk's result, first to last, by a separable kernel: across, then down, as GDAL's
 * GDALResampleChunk32R_Convolution. Every row reuses the same array.
 */
export function* convolve(
  chunk: Chunk,
  kernel: Extract<Kernel, { kind: 'convolution' }>,
  workType: WorkType,
  traits: BandTraits,
): ResultRows {
  const { mask, column, width, row, height, targetWidth, targetHeight } = chunk
  const normalized = mask === undefined
  const columns = { start: column, end: column + width, target: chunk.targetColumn, targetCount: targetWidth }
  const rows = { start: row, end: row + height, target: chunk.targetRow, targetCount: targetHeight }
  const across = tapsOf(
    kernel,
    { ...columns, ratio: chunk.ratioX, shift: chunk.shiftX },
    'across',
    normalized,
  )
  const down = tapsOf(kernel, { ...rows, ratio: chunk.ratioY, shift: chunk.shiftY }, 'down', normalized)

  const filtered = new Float64Array(height * targetWidth)
  const filteredMask = mask && new Uint8Array(filtered.length)
  const computed = mask && new Uint8Array(targetWidth)
  if (mask && filteredMask) {
    yield* filterMaskedRows(chunk, mask, across, kernel.overshoots, workType, filtered, filteredMask)
  } else {
    yield* filterRows(chunk, across, workType, filtered)
  }

  const line = new Float32Array(targetWidth)
  const { nodata, greatest } = traits
  const guard = nodata === undefined ? undefined : nodataGuard(traits.target, nodata)
  for (let index = 0; index < targetHeight; index++) {
    if (filteredMask && computed) {
      const { overshoots } = kernel
      filterMaskedColumns(filtered, filteredMask, down, index, overshoots, nodata ?? 0, line, computed)
    } else {
      filterColumns(filtered, down, index, line)
    }
    if (guard) avoidNodata(line, computed, guard)
    if (kernel.keepsBits && greatest !== undefined) {
      for (let x = 0; x < targetWidth; x++) if (line[x]! > greatest) line[x] = greatest
    }
    yield line
  }
}

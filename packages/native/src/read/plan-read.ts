import type { BandInfo, DatasetInfo, OverviewInfo, ReadRequest } from '@memraster/core/backend'
import { chooseLevel } from '@memraster/core/internal'

/** Rows of some bands of a request, which are read at a time. */
export interface ReadTask {
  /** Positions in the request's list of bands. */
  readonly bands: readonly number[]
  /** Rows of the level. */
  readonly rowOff: number
  readonly height: number
  /** Rows of the result. */
  readonly outRow: number
  readonly outHeight: number
  /** Whether it takes whole rows of blocks: they are not worth being kept. */
  readonly isWholeRows: boolean
}

/** The least number of samples that is worth a task of its own. */
const TASK_SAMPLES = 1 << 19

/**
 * The most source pixels that a task resamples, unless one row of the result takes more: GDAL cannot be stopped within
 * it.
 */
const TASK_PIXELS = 1 << 27

/**
 * Splits a request into tasks that no two of them decode the same block for: rows of whole blocks, and single bands
 * if each has its own blocks. A result that is resampled from very many pixels is split into its rows.
 */
export function planRead(info: DatasetInfo, request: ReadRequest): ReadTask[] {
  const { window, shape } = request
  const indexes = request.bands.map((_, index) => index)
  const bandGroups =
    info.tags.IMAGE_STRUCTURE?.INTERLEAVE === 'PIXEL' ? [indexes] : indexes.map((index) => [index])
  const step = window.height / shape[0]
  const isSplittable =
    Number.isInteger(step) &&
    (step === 1 || request.resampling === 'nearest') &&
    Number.isInteger(window.rowOff) &&
    (step === 1 || !mayReduce(info, request)) &&
    (window.width === shape[1] || request.resampling === 'nearest')
  const blockRows = blockShapeAt(info, request)[0]
  const isWide = window.width === levelWidth(info, request)
  const rows = isSplittable ? taskRows(blockRows, request, bandGroups[0]?.length ?? 1) : Infinity
  if (request.resampling !== 'nearest' && window.width * window.height > TASK_PIXELS) {
    const outHeight = Math.max(1, Math.floor(TASK_PIXELS / (window.width * step)))
    return resampledTasks(request, bandGroups, outHeight)
  }
  const tasks: ReadTask[] = []
  for (let start = 0; start < shape[0]; ) {
    // Tasks end where blocks end; the first one may be shorter.
    const top = window.rowOff + start * step
    const whole = Math.floor((Math.floor(top / rows) * rows + rows - top) / step)
    const outHeight = Number.isFinite(rows) ? Math.min(shape[0] - start, Math.max(1, whole)) : shape[0]
    for (const bands of bandGroups) {
      const height = outHeight === shape[0] ? window.height : outHeight * step
      const isWholeRows = isWide && height >= blockRows
      tasks.push({ bands, rowOff: top, height, outRow: start, outHeight, isWholeRows })
    }
    start += outHeight
  }
  return tasks
}

function resampledTasks(
  { window, shape }: ReadRequest,
  bandGroups: readonly (readonly number[])[],
  most: number,
): ReadTask[] {
  const step = window.height / shape[0]
  const tasks: ReadTask[] = []
  for (let outRow = 0; outRow < shape[0]; outRow += most) {
    const outHeight = Math.min(most, shape[0] - outRow)
    const rows = { rowOff: window.rowOff + outRow * step, height: outHeight * step, outRow, outHeight }
    for (const bands of bandGroups) tasks.push({ bands, ...rows, isWholeRows: false })
  }
  return tasks
}

/** Whether GDAL may decode the JPEG blocks of a decimated read at a reduced size, as if there were overviews. */
export function mayReduce(info: DatasetInfo, { level, window, shape }: ReadRequest): boolean {
  if (level > 0 || !info.tags.IMAGE_STRUCTURE?.COMPRESSION?.endsWith('JPEG')) return false
  const half = {
    width: Math.ceil(info.width / 2),
    height: Math.ceil(info.height / 2),
    blockShape: [1, 1],
  } as const
  return chooseLevel(info, [half], window, shape) > 0
}

/** Rows of the level that a task takes: a multiple of a block's. */
function taskRows(blockRows: number, request: ReadRequest, bands: number): number {
  const samples = blockRows * request.window.width * bands
  return blockRows * Math.max(1, Math.ceil(TASK_SAMPLES / samples))
}

/** The shape of the blocks that a request reads from. */
export function blockShapeAt(info: DatasetInfo, request: ReadRequest): OverviewInfo['blockShape'] {
  return overviewOf(info, request)?.blockShape ?? bandOf(info, request).blockShape
}

function levelWidth(info: DatasetInfo, request: ReadRequest): number {
  return overviewOf(info, request)?.width ?? info.width
}

/** The overview that a request reads from; undefined for full resolution. */
function overviewOf(info: DatasetInfo, request: ReadRequest): OverviewInfo | undefined {
  const { overviews, maskOverviews } = bandOf(info, request)
  return (request.source === 'mask' ? maskOverviews : overviews)[request.level - 1]
}

function bandOf(info: DatasetInfo, { bands }: ReadRequest): BandInfo {
  return info.bands[(bands[0] as number) - 1] as BandInfo
}

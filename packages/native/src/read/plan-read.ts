import type { BandInfo, DatasetInfo, OverviewInfo, ReadRequest } from '@memraster/core/backend'
import { chooseLevel } from '@memraster/core/internal'

/** A rectangle of some bands of a request, which is read at a time. */
export interface ReadTask {
  /** Positions in the request's list of bands. */
  readonly bands: readonly number[]
  /** Pixels of the level. */
  readonly colOff: number
  readonly rowOff: number
  readonly width: number
  readonly height: number
  /** Pixels of the result. */
  readonly outCol: number
  readonly outRow: number
  readonly outWidth: number
  readonly outHeight: number
  /** Whether it takes blocks as a whole: they are not worth being kept. */
  readonly isWholeBlocks: boolean
  /**
   * Where its blocks are, if they are worth being kept: tasks of the same place need the same blocks, so that whoever
   * did the last one there has them.
   */
  readonly place: number | undefined
}

/** The least number of samples that is worth a task of its own, and the most that are not. */
const TASK_SAMPLES = { min: 1 << 19, max: 1 << 21, maxPlain: 1 << 23 } as const

/** Tasks of a large request: so many that the blocks of some take little memory beside its result. */
const TASKS = 32

/** As above, if no blocks are kept: so few that they cost little more than the copying. */
const PLAIN_TASKS = 8

/** The least number of rows in which a window is split. */
const PLACE_ROWS = 256

/**
 * The most source pixels that a task resamples, unless one row of the result takes more: GDAL cannot be stopped within
 * it.
 */
const TASK_PIXELS = 1 << 27

/** The columns, or the rows, of a task. */
interface Span {
  readonly offset: number
  readonly length: number
  readonly out: number
  readonly outLength: number
}

/**
 * Splits a request into tasks that no two of them decode the same block for: rectangles of whole blocks, and single
 * bands if each has its own blocks. A result that is resampled from very many pixels is split into its rows.
 *
 * @param isPlain Whether samples are copied from the file, to where they belong.
 */
export function planRead(info: DatasetInfo, request: ReadRequest, isPlain = false): ReadTask[] {
  const { window, shape } = request
  const indexes = request.bands.map((_, index) => index)
  const bandGroups =
    info.tags.IMAGE_STRUCTURE?.INTERLEAVE === 'PIXEL' ? [indexes] : indexes.map((index) => [index])
  const whole = {
    columns: [{ offset: window.colOff, length: window.width, out: 0, outLength: shape[1] }],
    rows: [{ offset: window.rowOff, length: window.height, out: 0, outLength: shape[0] }],
  }
  if (!isSplittable(info, request)) {
    const isLarge = request.resampling !== 'nearest' && window.width * window.height > TASK_PIXELS
    const rows = isLarge ? resampledRows(request) : whole.rows
    return tasksOf(bandGroups, whole.columns, rows, () => ({ isWholeBlocks: false, place: undefined }))
  }
  const depth = bandGroups[0]?.length ?? 1
  const isSmall = window.width * window.height * depth <= 2 * TASK_SAMPLES.min
  const blockShape = blockShapeAt(info, request)
  const size = isSmall ? smallSize(blockShape) : taskSize(request, blockShape, depth, isPlain)
  const step = window.height / shape[0]
  const rows = splitSpan(whole.rows[0] as Span, size[0], step)
  const columns = isSmall || step !== 1 ? whole.columns : splitSpan(whole.columns[0] as Span, size[1], 1)
  const level = levelSize(info, request)
  return tasksOf(bandGroups, columns, rows, (column, row) => {
    const isWholeBlocks =
      isWhole(column, blockShape[1], level.width) && isWhole(row, blockShape[0], level.height)
    return { isWholeBlocks, place: isSmall ? Math.max(0, Math.floor(row.offset / size[0])) : undefined }
  })
}

/** Whether each pixel of the result is one of the source, in rows that can be found without fractions. */
function isSplittable(info: DatasetInfo, request: ReadRequest): boolean {
  const { window, shape } = request
  const step = window.height / shape[0]
  return (
    Number.isInteger(step) &&
    (step === 1 || request.resampling === 'nearest') &&
    Number.isInteger(window.rowOff) &&
    (step === 1 || !mayReduce(info, request)) &&
    (window.width === shape[1] || request.resampling === 'nearest')
  )
}

/** Rows and columns of a task of a small window, which depend on the blocks alone. */
function smallSize([blockRows]: readonly [number, number]): [rows: number, columns: number] {
  return [blockRows * Math.ceil(PLACE_ROWS / blockRows), Infinity]
}

/** Rows and columns of a task: multiples of a block's. */
function taskSize(
  { window, shape }: ReadRequest,
  [blockRows, blockColumns]: readonly [number, number],
  depth: number,
  isPlain: boolean,
): [rows: number, columns: number] {
  const share = (window.width * window.height * depth) / (isPlain ? PLAIN_TASKS : TASKS)
  const most = isPlain ? TASK_SAMPLES.maxPlain : TASK_SAMPLES.max
  const samples = Math.min(most, Math.max(TASK_SAMPLES.min, share))
  const rowOfBlocks = blockRows * window.width * depth
  if (rowOfBlocks < samples) return [blockRows * Math.ceil(samples / rowOfBlocks), Infinity]
  const isGrid = window.width === shape[1] && Number.isInteger(window.colOff)
  const across = Math.ceil(samples / (blockRows * blockColumns * depth))
  return [blockRows, isGrid ? blockColumns * across : Infinity]
}

/** Parts of a span that end where blocks end; the first one may be shorter. */
function splitSpan({ offset, outLength, length }: Span, size: number, step: number): Span[] {
  if (!Number.isFinite(size)) return [{ offset, length, out: 0, outLength }]
  const parts: Span[] = []
  for (let out = 0; out < outLength; ) {
    const first = offset + out * step
    const whole = Math.floor((Math.floor(first / size) * size + size - first) / step)
    const count = Math.min(outLength - out, Math.max(1, whole))
    parts.push({ offset: first, length: count === outLength ? length : count * step, out, outLength: count })
    out += count
  }
  return parts
}

/** Whether a span begins and ends with blocks. */
function isWhole({ offset, length }: Span, block: number, size: number): boolean {
  const end = offset + length
  return offset % block === 0 && (end % block === 0 || end === size)
}

function resampledRows({ window, shape }: ReadRequest): Span[] {
  const step = window.height / shape[0]
  const most = Math.max(1, Math.floor(TASK_PIXELS / (window.width * step)))
  const rows: Span[] = []
  for (let out = 0; out < shape[0]; out += most) {
    const outLength = Math.min(most, shape[0] - out)
    rows.push({ offset: window.rowOff + out * step, length: outLength * step, out, outLength })
  }
  return rows
}

function tasksOf(
  bandGroups: readonly (readonly number[])[],
  columns: readonly Span[],
  rows: readonly Span[],
  about: (column: Span, row: Span) => Pick<ReadTask, 'isWholeBlocks' | 'place'>,
): ReadTask[] {
  const tasks: ReadTask[] = []
  for (const row of rows) {
    for (const column of columns) {
      const rectangle = {
        colOff: column.offset,
        rowOff: row.offset,
        width: column.length,
        height: row.length,
        outCol: column.out,
        outRow: row.out,
        outWidth: column.outLength,
        outHeight: row.outLength,
        ...about(column, row),
      }
      for (const bands of bandGroups) tasks.push({ bands, ...rectangle })
    }
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

/** The shape of the blocks that a request reads from. */
export function blockShapeAt(info: DatasetInfo, request: ReadRequest): OverviewInfo['blockShape'] {
  return overviewOf(info, request)?.blockShape ?? bandOf(info, request).blockShape
}

/** The size of the level that a request reads from. */
export function levelSize(
  info: DatasetInfo,
  request: ReadRequest,
): { readonly width: number; readonly height: number } {
  return overviewOf(info, request) ?? info
}

/** The overview that a request reads from; undefined for full resolution. */
function overviewOf(info: DatasetInfo, request: ReadRequest): OverviewInfo | undefined {
  const { overviews, maskOverviews } = bandOf(info, request)
  return (request.source === 'mask' ? maskOverviews : overviews)[request.level - 1]
}

function bandOf(info: DatasetInfo, { bands }: ReadRequest): BandInfo {
  return info.bands[(bands[0] as number) - 1] as BandInfo
}

import type { DatasetInfo, ReadRequest } from '@memraster/core/backend'
import { sampleSize } from '@memraster/ground'
import type { Handle } from '../handles/handle-pool.ts'
import { blockShapeAt, type ReadTask } from './plan-read.ts'

/** Compressions that GDAL decodes at more than a hundred megabytes in a second; undefined is none. */
const FAST: ReadonlySet<string | undefined> = new Set([
  undefined,
  'DEFLATE',
  'JPEG',
  'LERC',
  'LERC_DEFLATE',
  'LERC_ZSTD',
  'LZW',
  'PACKBITS',
  'WEBP',
  'YCbCr JPEG',
  'ZSTD',
])

/** Bytes of decoded blocks that a dataset is thought to have kept; then it is taken to have none. */
const MOST_KEPT = 1 << 26

/** How many times faster samples are copied, from the file or from a decoded block, than decoded. */
const COPY = 16
const COPY_BLOCK = 4

/** The blocks of a task: their names, and the bytes of one. */
interface Blocks {
  readonly names: readonly string[]
  readonly bytes: number
}

/**
 * How much there is to do for a task, in bytes to be decoded: about 300 in a microsecond. Infinity for compressions
 * that are slow.
 *
 * @param isPlain Whether samples are copied from the file's bytes.
 */
export function workOf(
  info: DatasetInfo,
  request: ReadRequest,
  task: ReadTask,
  handle: Handle,
  isPlain: boolean,
): number {
  const samples = task.width * task.height * task.bands.length * sampleSize(request.dtype)
  if (isPlain) return samples / COPY
  const { COMPRESSION } = info.tags.IMAGE_STRUCTURE ?? {}
  if (!FAST.has(COMPRESSION)) return Infinity
  const { names, bytes } = blocksOf(info, request, task)
  let missing = 0
  for (const name of names) if (!handle.kept.has(name)) missing++
  return samples / COPY + (missing * bytes) / (COMPRESSION === undefined ? COPY_BLOCK : 1)
}

/** Notes that a dataset has decoded the blocks of a task. */
export function keepBlocks(info: DatasetInfo, request: ReadRequest, task: ReadTask, handle: Handle): void {
  const { names, bytes } = blocksOf(info, request, task)
  if ((handle.kept.size + names.length) * bytes > MOST_KEPT) handle.kept.clear()
  for (const name of names) handle.kept.add(name)
}

function blocksOf(info: DatasetInfo, request: ReadRequest, task: ReadTask): Blocks {
  const [rows, columns] = blockShapeAt(info, request)
  const isShared = request.source === 'bands' && info.tags.IMAGE_STRUCTURE?.INTERLEAVE === 'PIXEL'
  const bands = isShared ? [0] : task.bands.map((index) => request.bands[index] as number)
  const names: string[] = []
  const right = Math.floor((task.colOff + task.width - 1) / columns)
  const bottom = Math.floor((task.rowOff + task.height - 1) / rows)
  for (const bidx of bands) {
    for (let y = Math.floor(task.rowOff / rows); y <= bottom; y++) {
      for (let x = Math.floor(task.colOff / columns); x <= right; x++)
        names.push(`${request.source} ${request.level} ${bidx} ${y} ${x}`)
    }
  }
  const depth = isShared ? info.bands.length : 1
  return { names, bytes: rows * columns * depth * sampleSize(request.dtype) }
}

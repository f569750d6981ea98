import type { ReadRequest } from '@memraster/core/backend'
import { type RasterArray, untilAborted } from '@memraster/ground'
import { blockShapeAt, planRead } from './plan-read.ts'
import { readInto } from './read-into.ts'
import type { ReadSource } from './read-task.ts'

/** Source pixels that GDAL goes through in a moment. */
const LONG_TASK = 1 << 22

/** Reads whose callers may have left them, until GDAL has finished them. */
const longReads = new Set<Promise<void>>()

/** Resolves when GDAL has finished the reads under way, aborted ones included. */
export async function longReadsEnd(): Promise<void> {
  await Promise.allSettled(longReads)
}

/**
 * As {@link readInto}, but ends as soon as the signal aborts. The binding cannot stop GDAL within a task, so a long one
 * goes on by itself; it leaves the caller's own memory alone.
 */
export async function readUntilAborted(
  source: ReadSource,
  request: ReadRequest,
  out: RasterArray,
): Promise<void> {
  const { signal } = request
  if (!signal || !(request.borrowed || isLong(source, request))) return readInto(source, request, out)
  const read = readInto(source, request, out)
  longReads.add(read)
  const forget = (): boolean => longReads.delete(read)
  read.then(forget, forget)
  await untilAborted('reading pixels', signal, () => read)
}

/** Whether a single task, or a single block, has many pixels. */
function isLong({ info }: ReadSource, request: ReadRequest): boolean {
  const [rows, columns] = blockShapeAt(info, request)
  const [task] = planRead(info, request)
  return Math.max(rows * columns, (task?.height ?? 0) * request.window.width) > LONG_TASK
}

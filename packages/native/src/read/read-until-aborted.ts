import { copySamples, type ReadRequest } from '@memraster/core/backend'
import { untilAborted } from '@memraster/core/internal'
import { allocate, inParts, type RasterArray } from '@memraster/ground'
import { blockShapeAt, planRead } from './plan-read.ts'
import { readInto } from './read-into.ts'
import type { ReadSource } from './read-task.ts'

/** Source pixels that GDAL goes through in a moment. */
const LONG_TASK = 1 << 22

/** Reads that may be left, until GDAL has come back from them. */
const longReads = new Set<Promise<void>>()

/** Resolves when GDAL has come back from the reads that it works on, be they aborted. */
export async function longReadsEnd(): Promise<void> {
  await Promise.allSettled(longReads)
}

/**
 * As {@link readInto}, but ends as soon as the signal aborts. The binding cannot stop GDAL within a task: one that may
 * take long is left to its end. Memory that the caller holds, and may take away, is filled only then.
 */
export async function readUntilAborted(
  source: ReadSource,
  request: ReadRequest,
  out: RasterArray,
): Promise<void> {
  const { signal } = request
  if (!request.borrowed) {
    if (!signal || !isLong(source, request)) return readInto(source, request, out)
    return await leaveOnAbort(signal, readInto(source, request, out))
  }
  const { bands, shape, dtype, offset, stride } = request
  const [height, width] = shape
  const held = allocate(dtype, bands.length * height * width)
  const layout = { offset: 0, stride: [height * width, width, 1] as const }
  await leaveOnAbort(signal, readInto(source, { ...request, ...layout }, held))
  for (const band of bands.keys()) {
    await inParts(height, (start, end) => {
      for (let row = start; row < end; row++) {
        const to = offset + band * stride[0] + row * stride[1]
        copySamples(held, dtype, (band * height + row) * width, 1, out, dtype, to, stride[2], width)
      }
    })
  }
}

async function leaveOnAbort(signal: AbortSignal | undefined, read: Promise<void>): Promise<void> {
  longReads.add(read)
  const forget = (): boolean => longReads.delete(read)
  read.then(forget, forget)
  await untilAborted('reading pixels', signal, () => read)
}

/** Whether a single task goes through many pixels, be they of one block. */
function isLong({ info }: ReadSource, request: ReadRequest): boolean {
  const [rows, columns] = blockShapeAt(info, request)
  const [task] = planRead(info, request)
  return Math.max(rows * columns, (task?.height ?? 0) * request.window.width) > LONG_TASK
}

import { isRasterError, RasterError } from './raster-error.ts'

/**
 * @param task The operation, as in 'reading a.tif'.
 * @throws {RasterError} {@link abortedError} if the signal is aborted.
 */
export function throwIfAborted(signal: AbortSignal | undefined, task = 'the operation'): void {
  if (signal?.aborted) throw abortedError(signal.reason, task)
}

/**
 * The error of an aborted operation: the reason itself if that is a `LIMIT`, else `ABORTED` with the reason as its
 * cause.
 */
export function abortedError(reason: unknown, task = 'the operation'): RasterError {
  if (isRasterError(reason, 'LIMIT')) return reason
  return new RasterError('ABORTED', `Aborted ${task}.`, { cause: reason })
}

/** The result of `work`, or `ABORTED` as soon as the signal aborts; the work is then abandoned. */
export async function untilAborted<T>(
  task: string,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T> {
  throwIfAborted(signal, task)
  if (!signal) return await work()
  let stop = (): void => {}
  const stopped = new Promise<never>((_resolve, reject) => {
    stop = () => reject(abortedError(signal.reason, task))
  })
  signal.addEventListener('abort', stop)
  try {
    return await Promise.race([work(), stopped])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

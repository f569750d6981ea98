import {
  abortedError,
  isRasterError,
  nextSlice,
  RasterError,
  sliceIsOver,
  throwIfAborted,
} from '@memraster/ground'

/**
 * Runs a backend's operation and wraps any error into a `RasterError`: the one place where that happens. First yields
 * to the event loop if operations have held the thread for long.
 *
 * @param task The operation, as in 'reading /vsimem/a/a.tif'.
 */
export async function runBackend<T>(
  task: string,
  signal: AbortSignal | undefined,
  operation: () => Promise<T>,
): Promise<T> {
  while (sliceIsOver()) await nextSlice()
  throwIfAborted(signal, task)
  try {
    return await operation()
  } catch (cause) {
    if (signal?.aborted && (!isRasterError(cause) || cause.code === 'ABORTED'))
      throw abortedError(signal.reason, task)
    if (isRasterError(cause)) throw cause
    if (cause instanceof RangeError && /alloc|array length|buffer/i.test(cause.message)) {
      throw new RasterError('LIMIT', `There is not enough memory for ${task}; read a smaller window.`, {
        cause,
      })
    }
    throw new RasterError(
      'IO',
      `The backend failed in ${task}: ${cause instanceof Error ? cause.message : String(cause)}`,
      {
        cause,
      },
    )
  }
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

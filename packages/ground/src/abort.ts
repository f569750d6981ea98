import { isRasterError, RasterError } from './raster-error.ts'

/**
 * @param task The operation, as in 'reading a.tif'.
 * @throws {RasterError} {@link abortedError}, with the signal's reason as its cause, if the signal is aborted.
 */
export function throwIfAborted(signal: AbortSignal | undefined, task = 'the operation'): void {
  if (signal?.aborted) throw abortedError(signal.reason, task)
}

/** The error of an operation that was aborted: `LIMIT` if that is the reason, as when its time is up, else `ABORTED`. */
export function abortedError(reason: unknown, task = 'the operation'): RasterError {
  if (isRasterError(reason, 'LIMIT')) return reason
  return new RasterError('ABORTED', `Aborted ${task}.`, { cause: reason })
}

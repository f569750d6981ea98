import { RasterError } from './raster-error.ts'

/**
 * @param task The operation, as in 'reading a.tif'.
 * @throws {RasterError} `ABORTED`, with the signal's reason as its cause, if the signal is aborted.
 */
export function throwIfAborted(signal: AbortSignal | undefined, task = 'the operation'): void {
  if (signal?.aborted) throw abortedError(signal.reason, task)
}

/** The error of an operation that was aborted. */
export function abortedError(reason: unknown, task = 'the operation'): RasterError {
  return new RasterError('ABORTED', `Aborted ${task}.`, { cause: reason })
}

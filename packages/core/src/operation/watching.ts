import { requireObject, shown } from '@memraster/ground'
import type { CloseRequest } from '../backend/requests.ts'

/** The options that every longer operation has. */
interface Controls {
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((fraction: number) => void) | undefined
}

/**
 * Runs an operation with the caller's options, of which `onProgress` may throw, as in {@link watching}.
 *
 * @throws {TypeError} As {@link checkControls}.
 */
export async function watched<O extends Controls, T>(
  options: O,
  operation: (options: O) => Promise<T>,
): Promise<T> {
  checkControls(options)
  const { signal, onProgress } = options ?? {}
  if (onProgress === undefined) return await operation(options)
  return await watching({ signal, onProgress }, (signal, tell) =>
    operation({ ...options, signal, onProgress: tell }),
  )
}

/**
 * Checks the options of a call that knows no others than its own.
 *
 * @throws {TypeError} If they are no object, or `signal` or `onProgress` is something else.
 */
export function requireOptions(call: string, options: object): void {
  requireObject(`The options of ${call}`, options)
  checkControls(options)
}

/** @throws {TypeError} If `signal` is no AbortSignal, or `onProgress` no function. */
function checkControls(options: Controls): void {
  const { signal, onProgress } = options ?? {}
  if (signal !== undefined && typeof signal?.throwIfAborted !== 'function') {
    throw new TypeError(`\`signal\` must be an AbortSignal, not ${shown(signal)}.`)
  }
  if (onProgress !== undefined && typeof onProgress !== 'function') {
    throw new TypeError(`\`onProgress\` must be a function, not ${shown(onProgress)}.`)
  }
}

/**
 * Runs an operation that reports its progress to the caller's `onProgress`. If that throws, the operation is aborted
 * and rejects with the same error; thrown within GDAL or a message handler, it would end far more.
 *
 * @param operation Is given the signal to heed, and the function to report progress to.
 */
export async function watching<T>(
  { signal, onProgress }: Pick<CloseRequest, 'signal' | 'onProgress'>,
  operation: (signal: AbortSignal | undefined, tell: (fraction: number) => void) => Promise<T>,
): Promise<T> {
  if (!onProgress) return await operation(signal, () => {})
  const end = new AbortController()
  const onAbort = (): void => end.abort(signal?.reason)
  signal?.addEventListener('abort', onAbort)
  let failure: { readonly error: unknown } | undefined
  const tell = (fraction: number): void => {
    if (failure) return
    try {
      onProgress(fraction)
    } catch (error) {
      failure = { error }
      end.abort(error)
    }
  }
  try {
    const result = await operation(end.signal, tell)
    if (!failure) return result
  } catch (error) {
    if (!failure) throw error
  } finally {
    signal?.removeEventListener('abort', onAbort)
  }
  throw failure.error
}

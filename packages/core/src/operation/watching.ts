import { shown } from '@memraster/ground'
import type { CloseRequest } from '../backend/requests.ts'

/** The part of an operation's options that concerns its course. */
interface Course {
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((fraction: number) => void) | undefined
}

/**
 * Runs an operation with the caller's options, of which `onProgress` may throw, as in {@link watching}.
 *
 * @throws {TypeError} If `signal` or `onProgress` is something else.
 */
export async function watched<O extends Course, T>(
  options: O,
  operation: (options: O) => Promise<T>,
): Promise<T> {
  checkCourse(options)
  const { signal, onProgress } = options ?? {}
  if (onProgress === undefined) return await operation(options)
  return await watching({ signal, onProgress }, (signal, tell) =>
    operation({ ...options, signal, onProgress: tell }),
  )
}

/** @throws {TypeError} If the `signal` or the `onProgress` of a call is something else. */
export function checkCourse(options: Course): void {
  const { signal, onProgress } = options ?? {}
  if (signal !== undefined && typeof signal?.throwIfAborted !== 'function') {
    throw new TypeError(`\`signal\` must be an AbortSignal, not ${shown(signal)}.`)
  }
  if (onProgress !== undefined && typeof onProgress !== 'function') {
    throw new TypeError(`\`onProgress\` must be a function, not ${shown(onProgress)}.`)
  }
}

/**
 * Runs an operation that tells a function of the caller's how far it is. An error of that function ends the operation,
 * which rejects with it: within GDAL, or on a message's arrival, it would end far more.
 *
 * @param operation Takes the signal to heed, and whom to tell.
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

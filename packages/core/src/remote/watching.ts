import type { CloseRequest } from '../backend/requests.ts'

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

import { isIterable, isRasterError, type RasterErrorCode } from '@memraster/ground'
import type { Backend, BackendChoice, BackendDataset } from '../backend/backend.ts'
import { requireBackend } from '../backend/require-backend.ts'
import type { MemoryDirectory } from '../directory/memory-directory.ts'

/** A file and its backends, of which the first that can opens it. */
export interface DatasetSource {
  readonly backend: BackendChoice
  readonly directory: MemoryDirectory
  readonly filename: string
  /** For messages and `dataset.name`. */
  readonly name: string
  /** Called once the dataset has closed. */
  readonly onClosed?: (() => void) | undefined
}

/** Error codes after which another backend may succeed. */
export const LACKS = ['UNSUPPORTED', 'DRIVER', 'DTYPE', 'PROFILE'] as const

/**
 * Tries one backend after the other. If all fail, throws the error that says most: one with a code other than `lacks`,
 * else the first about a format that its backend knows, else that of the last backend, which may know most formats.
 */
export async function firstThatCan<T>(
  choice: BackendChoice,
  lacks: readonly RasterErrorCode[],
  attempt: (backend: Backend) => Promise<T>,
): Promise<T> {
  const errors: unknown[] = []
  if (!isIterable(choice)) requireBackend(choice as Backend)
  for await (const backend of 'open' in choice ? [choice] : choice) {
    requireBackend(backend)
    try {
      return await attempt(backend)
    } catch (error) {
      errors.push(error)
      if (!isRasterError(error, ...lacks)) break
    }
  }
  if (errors.length === 0) throw new TypeError('The list of backends is empty.')
  const isUnknown = (error: unknown): boolean => isRasterError(error, 'NOT_RASTER', 'IO')
  throw (
    errors.find((error) => !isRasterError(error, ...lacks)) ??
    errors.find((error) => !isUnknown(error)) ??
    errors.at(-1)
  )
}

/** Discards a raster whose opening ends after its deadline. */
export function discardLate(opening: Promise<unknown>): void {
  opening.then((late) => (late as BackendDataset).discard()).catch(() => {})
}

import { nextSlice, sliceIsOver, throwIfAborted } from '@memraster/ground'

/** Options of a task that runs block by block. */
export interface TaskControl {
  readonly signal: AbortSignal | undefined
  /** Called with the share that is done, from 0 to 1. */
  readonly onProgress: ((fraction: number) => void) | undefined
}

/**
 * Runs `task`, mostly the work on one block, for 0 to `count` - 1, a few at a time to bound memory. An abort is seen
 * between blocks: the signal is checked before each task.
 *
 * After an error no further task starts, and the promise rejects with it once the running ones have settled.
 *
 * @param atMost Concurrent tasks; default: about twice the number of cores.
 * @throws {RasterError} `ABORTED` when the signal is.
 */
export async function runConcurrently(
  count: number,
  control: TaskControl,
  task: (index: number) => void | Promise<void>,
  atMost: number = concurrency(),
): Promise<void> {
  const { signal, onProgress } = control
  let next = 0
  let done = 0
  let failure: { readonly error: unknown } | undefined

  const work = async (): Promise<void> => {
    while (next < count && failure === undefined) {
      if (sliceIsOver()) {
        await nextSlice()
        continue
      }
      try {
        throwIfAborted(signal)
        const running = task(next++)
        if (running !== undefined) await running
        done++
        onProgress?.(done / count)
      } catch (error) {
        failure ??= { error }
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(count, atMost) }, work))
  if (failure !== undefined) throw (failure as { readonly error: unknown }).error
}

/** The control of one part of a task, with its share of the progress. */
export function partOf({ signal, onProgress }: TaskControl, from: number, to: number): TaskControl {
  return { signal, onProgress: onProgress && ((fraction) => onProgress(from + fraction * (to - from))) }
}

function concurrency(): number {
  const { navigator } = globalThis as { navigator?: { readonly hardwareConcurrency?: number } }
  return 2 * Math.min(navigator?.hardwareConcurrency ?? FALLBACK_CORES, MOST_CORES)
}

/** The default if the runtime does not tell; also the number of threads of Node's pool. */
const FALLBACK_CORES = 4
const MOST_CORES = 8

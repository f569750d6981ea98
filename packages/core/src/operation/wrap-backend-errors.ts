import {
  abortedError,
  isRasterError,
  nextSlice,
  RasterError,
  sliceIsOver,
  startTimer,
  throwIfAborted,
} from '@memraster/ground'
import { type Deadline, overdueError } from './deadline.ts'

/** What ends an operation of a backend early: the caller's signal, and the deadline. */
export interface BackendControl {
  readonly signal: AbortSignal | undefined
  readonly deadline: Deadline
}

/** Milliseconds in which an operation has to end once it is aborted; a worker gets less before it is replaced. */
const GRACE = 4000

/** Controllers of operations that ended without an abort, for reuse: a new one costs as much as a small read. */
const spareControllers: AbortController[] = []
const MOST_SPARES = 16

/**
 * Runs a backend's operation and wraps any error into a `RasterError`: the one place where that happens. First yields
 * to the event loop if operations have held the thread for long.
 *
 * If the backend does not heed its signal, the promise rejects all the same, while the operation goes on.
 *
 * @param task The operation, as in 'reading /vsimem/a/a.tif'.
 * @param operation Is given a signal that aborts with the caller's, and at the deadline.
 */
export async function runBackend<T>(
  task: string,
  control: BackendControl,
  operation: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  while (sliceIsOver()) await nextSlice()
  throwIfAborted(control.signal, task)
  if (performance.now() >= control.deadline.end) throw overdueError(task, control.deadline)
  const end = spareControllers.pop() ?? new AbortController()
  try {
    return await endInTime(task, control, end, operation)
  } catch (cause) {
    if (end.signal.aborted && (!isRasterError(cause) || cause.code === 'ABORTED'))
      throw abortedError(end.signal.reason, task)
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

async function endInTime<T>(
  task: string,
  { signal, deadline }: BackendControl,
  end: AbortController,
  operation: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  let running: Promise<T> | undefined
  let giveUp = (_error: RasterError): void => {}
  let cancelGrace = (): void => {}
  const stop = (reason: unknown): void => {
    if (end.signal.aborted) return
    end.abort(reason)
    cancelGrace = startTimer(GRACE, () => {
      if (running) deadline.onOverrun(running)
      giveUp(abortedError(reason, task))
    })
  }
  const onAbort = (): void => stop(signal?.reason)
  signal?.addEventListener('abort', onAbort)
  const cancel = startTimer(deadline.end - performance.now(), () => stop(overdueError(task, deadline)))
  try {
    running = operation(end.signal)
    const givenUp = new Promise<never>((_resolve, reject) => {
      giveUp = reject
    })
    return await Promise.race([running, givenUp])
  } finally {
    signal?.removeEventListener('abort', onAbort)
    cancel()
    cancelGrace()
    if (!end.signal.aborted && spareControllers.length < MOST_SPARES) spareControllers.push(end)
  }
}

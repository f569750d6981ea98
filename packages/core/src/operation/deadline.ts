import { RasterError } from '@memraster/ground'
import type { Limits } from '../backend/requests.ts'

/** The time by which an operation has to be done. */
export interface Deadline {
  /** Milliseconds that it may take. */
  readonly limit: number
  /** Its end, in the time of `performance.now()`. */
  readonly end: number
  /** Takes a backend's call that has not come back, though it was told to. */
  readonly onOverrun: (call: Promise<unknown>) => void
}

/** For a part of an operation, which has a deadline as a whole. */
export const NO_DEADLINE: Deadline = Object.freeze({ limit: Infinity, end: Infinity, onOverrun: () => {} })

/** The deadline of an operation that begins now. */
export function deadlineOf({ maxMilliseconds }: Limits, onOverrun: Deadline['onOverrun']): Deadline {
  return { limit: maxMilliseconds, end: performance.now() + maxMilliseconds, onOverrun }
}

/** @param task The operation, as in 'reading a.tif'. */
export function overdueError(task: string, { limit }: Deadline): RasterError {
  return new RasterError(
    'LIMIT',
    `It took longer than the limit of ${limit} milliseconds: ${task}. Ask for less at once, or open with a higher \`limits.maxMilliseconds\`.`,
  )
}

/** The longest time of a timer, which ends at once beyond. */
const LONGEST_TIMER = 2 ** 31 - 1

/** Calls `callback` later, unless the process has ended for want of other work. Gives a function that cancels it. */
export function startTimer(milliseconds: number, callback: () => void): () => void {
  if (milliseconds > LONGEST_TIMER) return () => {}
  const timer = setTimeout(callback, milliseconds)
  const { unref } = timer as { unref?: () => unknown }
  unref?.call(timer)
  return () => clearTimeout(timer)
}

import { RasterError } from '@memraster/ground'
import type { Limits } from '../backend/requests.ts'

/** The time by which an operation has to be done. */
export interface Deadline {
  /** Milliseconds that it may take. */
  readonly limit: number
  /** Its end, in the time of `performance.now()`. */
  readonly end: number
  /** Receives a backend's call that goes on although it was told to end. */
  readonly onOverrun: (call: Promise<unknown>) => void
}

/** For a part of an operation whose deadline is that of the whole. */
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

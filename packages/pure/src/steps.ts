import { nextSlice, sliceIsOver } from '@memraster/core/backend'

/** Long work that stops after each of its steps, which take far less than a millisecond. */
export type Steps<T> = Generator<undefined, T, undefined>

/** Does the work at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Does the work, and lets the event loop turn meanwhile. */
export async function finishInSlices<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    while (sliceIsOver()) await nextSlice()
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Bytes of a block from which on decoding or encoding it takes more than a slice of time. */
export const LONG_BLOCK: number = 1 << 20

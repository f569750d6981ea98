import { nextSlice, sliceIsOver } from './time-slice.ts'

/** A computation that may be interrupted wherever it yields, which it does every few milliseconds at most. */
export type Steps<T> = Generator<void, T, void>

/** The result of a computation that is not interrupted. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The result of a computation in whose midst the event loop turns when it is time. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    while (sliceIsOver()) await nextSlice()
    const step = steps.next()
    if (step.done) return step.value
  }
}

import { nextSlice, sliceIsOver } from '@memraster/ground'

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

/** Bytes of a block above which decoding or encoding it takes more than a slice of time. */
export const LONG_BLOCK: number = 1 << 20

/** Bytes that go through a predictor in a step. */
const PART = 1 << 18

/** The rows of a block, some at a step: `work` takes their bytes, and how many they are. */
export function* rowsInSteps(
  bytes: Uint8Array,
  rowBytes: number,
  work: (part: Uint8Array, rows: number) => void,
): Steps<void> {
  const size = Math.max(1, Math.floor(PART / rowBytes)) * rowBytes
  for (let at = 0; at < bytes.length; at += size) {
    const part = bytes.subarray(at, at + size)
    work(part, part.length / rowBytes)
    yield
  }
}

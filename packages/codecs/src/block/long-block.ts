import type { Steps } from '@memraster/ground'

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

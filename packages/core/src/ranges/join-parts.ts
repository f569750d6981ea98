import { atOnce, inSlices, type Steps } from '@memraster/ground'
import type { BytePart } from './file-bytes.ts'
import { allocateBytes } from './opened-source.ts'

/** Bytes that are copied in about a millisecond. */
const STEP_BYTES = 4 << 20

type Piece = Pick<BytePart, 'start' | 'bytes'>

/**
 * A copy of the bytes from `start` to `end` of a file, which some pieces of it have.
 *
 * @throws {RasterError} `LIMIT` if there is not enough memory.
 */
export function joinParts(parts: readonly Piece[], start: number, end: number): Uint8Array {
  return atOnce(joining(parts, start, end))
}

/** As {@link joinParts}; the event loop turns in the midst of more than 4 MB. */
export async function joinInSlices(parts: readonly Piece[], start: number, end: number): Promise<Uint8Array> {
  return end - start <= STEP_BYTES ? joinParts(parts, start, end) : await inSlices(joining(parts, start, end))
}

function* joining(parts: readonly Piece[], start: number, end: number): Steps<Uint8Array> {
  const joined = allocateBytes(end - start)
  for (const { start: first, bytes } of parts) {
    const last = Math.min(end, first + bytes.length)
    for (let at = Math.max(start, first); at < last; at += STEP_BYTES) {
      const to = Math.min(last, at + STEP_BYTES)
      joined.set(bytes.subarray(at - first, to - first), at - start)
      yield
    }
  }
  return joined
}

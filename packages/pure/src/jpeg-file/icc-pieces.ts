import { concatenate } from '../picture/concatenate.ts'

/**
 * The ICC profile in the segments of a JPEG file (ICC.1:2022, annex B.4): each begins with its number, from 1 on, and
 * with how many there are. Undefined where they do not make a whole.
 */
export function joinIccPieces(pieces: readonly Uint8Array[]): Uint8Array | undefined {
  const [first] = pieces
  if (first === undefined || pieces.length > 255) return undefined
  const byNumber = new Map(pieces.map((piece) => [piece[0], piece]))
  const isWhole = byNumber.size === pieces.length && pieces.every((piece) => piece[1] === pieces.length)
  if (!isWhole) return undefined
  const inOrder = pieces.map((_, i) => byNumber.get(i + 1)?.subarray(2))
  return inOrder.every((piece) => piece !== undefined) ? concatenate(inOrder) : undefined
}

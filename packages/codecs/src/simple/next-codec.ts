import type { BlockCodec } from '../block/block-codec.ts'
import { requireSamples } from '../block/block-codec.ts'
import { EXCESS_SIZE } from '../block/block-limits.ts'
import { checkExpansion, corruptBlock, shortBlock } from '../block/corrupt-block.ts'

const NAME = 'NEXT'

const WHOLE_ROW = 0
const SPAN = 0x40

/** Compression `NEXT`, of gray in 2 bits, which is only read. Pixels that are not stored are white. */
export const nextCodec: BlockCodec = {
  name: NAME,
  predicts: false,
  honoursFillOrder: false,
  decode(encoded, size, context) {
    requireSamples(NAME, context, 2)
    const rowBytes = Math.ceil(context.width / 4)
    checkExpansion(NAME, encoded.length, size, Math.max(EXCESS_SIZE, encoded.length * rowBytes))
    const out = new Uint8Array(size).fill(0xff)
    let at = 0
    for (let row = 0; row < size && at < encoded.length; row += rowBytes) {
      const code = encoded[at++] as number
      if (code === WHOLE_ROW) at = copy(encoded, at, rowBytes, out, row)
      else if (code === SPAN) {
        const [start, length] = [wordAt(encoded, at), wordAt(encoded, at + 2)]
        if (start + length > rowBytes) throw corruptBlock(NAME, 'a span is longer than its row')
        at = copy(encoded, at + 4, length, out, row + start)
      } else at = putRuns(encoded, at - 1, out, row, context.width)
    }
    return out
  },
}

function wordAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
}

function copy(from: Uint8Array, at: number, length: number, out: Uint8Array, to: number): number {
  if (at + length > from.length) throw shortBlock(NAME, to, out.length)
  out.set(from.subarray(at, at + length), to)
  return at + length
}

/** A gray and a number of pixels in each byte, until the row is full; returns the position behind them. */
function putRuns(encoded: Uint8Array, start: number, out: Uint8Array, row: number, width: number): number {
  let at = start
  for (let x = 0; x < width; ) {
    if (at >= encoded.length) throw shortBlock(NAME, row, out.length)
    const code = encoded[at++] as number
    const end = Math.min(width, x + (code & 0x3f))
    for (; x < end; x++) {
      const shift = 6 - 2 * (x & 3)
      const byte = row + (x >> 2)
      // The first pixel of a byte clears those behind it.
      const before = shift === 6 ? 0 : out[byte]!
      out[byte] = before | ((code >> 6) << shift)
    }
  }
  return at
}

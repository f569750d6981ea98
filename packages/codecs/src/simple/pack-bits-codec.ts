import type { BlockCodec } from '../block/block-codec.ts'
import { checkExpansion, corruptBlock, shortBlock } from '../block/corrupt-block.ts'
import { Scratch } from '../block/scratch.ts'

const NAME = 'PACKBITS'

/** Compression `PACKBITS`: runs of bytes (TIFF 6.0 section 9). */
export const packBitsCodec: BlockCodec = {
  name: NAME,
  predicts: false,
  honoursFillOrder: true,
  decode: (encoded, size, _context, scratch) => decodePackBits(encoded, size, scratch),
  // Runs never cross a row (TIFF 6.0 section 9).
  encode: (raw, { width, samplesPerPixel, bitsPerSample }) =>
    encodePackBits(raw, Math.ceil((width * samplesPerPixel * bitsPerSample) / 8)),
}

function decodePackBits(encoded: Uint8Array, size: number, scratch: Scratch = new Scratch()): Uint8Array {
  // Two bytes make a run of 128 at most.
  checkExpansion(NAME, encoded.length, size, encoded.length * 64)
  const out = scratch.take(size)
  let from = 0
  let to = 0
  while (to < size) {
    if (from >= encoded.length) throw shortBlock(NAME, to, size)
    const head = encoded[from++]!
    if (head < 128) {
      const end = Math.min(from + head + 1, from + size - to)
      if (end > encoded.length) throw corruptBlock(NAME, `a literal of ${head + 1} bytes runs past its end`)
      if (end - from > 16) {
        out.set(encoded.subarray(from, end), to)
        to += end - from
        from = end
      } else {
        // A view and a copy cost as much as twenty steps.
        while (from < end) out[to++] = encoded[from++]!
      }
    } else if (head > 128) {
      if (from >= encoded.length) throw corruptBlock(NAME, 'a run has no byte to repeat')
      const end = Math.min(to + 257 - head, size)
      out.fill(encoded[from++]!, to, end)
      to = end
    }
  }
  return out
}

/** Rows are packed one by one. A run of two inside a literal does not pay, so runs start at three. */
function encodePackBits(raw: Uint8Array, rowBytes: number): Uint8Array {
  const rows = Math.ceil(raw.length / rowBytes)
  const out = new Uint8Array(raw.length + rows * (Math.ceil(rowBytes / 128) + 1))
  let to = 0
  for (let row = 0; row < raw.length; row += rowBytes) {
    const end = Math.min(row + rowBytes, raw.length)
    let literal = row
    let at = row
    while (at < end) {
      const value = raw[at]!
      let next = at + 1
      while (next < end && next - at < 128 && raw[next] === value) next++
      if (next - at >= 3) {
        to = putLiterals(raw, literal, at, out, to)
        out[to++] = 257 - (next - at)
        out[to++] = value
        literal = next
      }
      at = next
    }
    to = putLiterals(raw, literal, end, out, to)
  }
  return out.slice(0, to)
}

function putLiterals(raw: Uint8Array, from: number, end: number, out: Uint8Array, to: number): number {
  let position = to
  for (let start = from; start < end; start += 128) {
    const stop = Math.min(start + 128, end)
    out[position++] = stop - start - 1
    out.set(raw.subarray(start, stop), position)
    position += stop - start
  }
  return position
}

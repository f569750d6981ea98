/** Equal bytes from which a run of them pays. */
const LEAST_RUN = 5

/** The most bytes of a piece. */
const MOST = 32767

/**
 * A LERC mask: a bit a pixel, the highest first, 1 if `mask` is not 0, packed into pieces that are runs of a byte
 * (a negative count) or bytes as they are (a positive one), with -32768 for the end.
 */
export function encodeLercMask(mask: Uint8Array): Uint8Array {
  const bits = new Uint8Array(Math.ceil(mask.length / 8))
  for (let k = 0; k < mask.length; k++) if (mask[k] !== 0) bits[k >> 3]! |= 0x80 >> (k & 7)
  // Two bytes for each piece, of which a literal and a run take five bytes or more together.
  const out = new DataView(new ArrayBuffer(bits.length + 2 * Math.ceil(bits.length / LEAST_RUN) + 8))
  let to = 0
  const putLiteral = (from: number, end: number): void => {
    for (let at = from; at < end; at += MOST) {
      const piece = bits.subarray(at, Math.min(end, at + MOST))
      out.setInt16(to, piece.length, true)
      new Uint8Array(out.buffer).set(piece, to + 2)
      to += 2 + piece.length
    }
  }
  let literal = 0
  for (let at = 0; at < bits.length; ) {
    let end = at + 1
    while (end < bits.length && bits[end] === bits[at] && end - at < MOST) end++
    if (end - at >= LEAST_RUN) {
      putLiteral(literal, at)
      out.setInt16(to, at - end, true)
      out.setUint8(to + 2, bits[at]!)
      to += 3
      literal = end
    }
    at = end
  }
  putLiteral(literal, bits.length)
  out.setInt16(to, -32768, true)
  return new Uint8Array(out.buffer, 0, to + 2)
}

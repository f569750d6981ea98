import type { BlockCodec } from '../block/block-codec.ts'

/**
 * `codec` for a file with FillOrder 2: the bits of each encoded byte stand the other way round.
 *
 * As in libtiff it is the encoded bytes that are reversed, not the decoded ones.
 */
export function withReversedBits(codec: BlockCodec): BlockCodec {
  if (!codec.honoursFillOrder) return codec
  return {
    name: codec.name,
    predicts: codec.predicts,
    honoursFillOrder: true,
    decode: (encoded, size, context) => codec.decode(reverseBits(encoded), size, context),
  }
}

/** A copy of `bytes` with the bits of each byte in reversed order. */
function reverseBits(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length)
  for (let at = 0; at < bytes.length; at++) {
    let value = bytes[at]!
    value = ((value & 0x55) << 1) | ((value >> 1) & 0x55)
    value = ((value & 0x33) << 2) | ((value >> 2) & 0x33)
    out[at] = (value << 4) | (value >> 4)
  }
  return out
}

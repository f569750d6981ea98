import type { BlockCodec } from '../block/block-codec.ts'
import { shortBlock } from '../block/corrupt-block.ts'

/** Compression `NONE`: decodes to a view on the encoded bytes and encodes to `raw` itself, no copy either way. */
export const rawCodec: BlockCodec = {
  name: 'NONE',
  predicts: false,
  honoursFillOrder: true,
  decode(encoded, size) {
    if (encoded.length < size) throw shortBlock('NONE', encoded.length, size)
    return encoded.subarray(0, size)
  },
  encode: (raw) => raw,
}

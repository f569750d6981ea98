import type { BlockCodec } from '../block-codec.ts'
import { decodeLzw } from './lzw-decoder.ts'
import { encodeLzw } from './lzw-encoder.ts'

/** Compression `LZW` (TIFF 6.0 section 13), and the older form with the bits the other way round. */
export const lzwCodec: BlockCodec = {
  name: 'LZW',
  predicts: true,
  honoursFillOrder: true,
  decode: (encoded, size, _context, scratch) => decodeLzw(encoded, size, scratch),
  encode: (raw) => encodeLzw(raw),
}

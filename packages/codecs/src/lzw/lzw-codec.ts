import { inSlices } from '@memraster/ground'
import type { BlockCodec } from '../block/block-codec.ts'
import { LONG_BLOCK } from '../block/long-block.ts'
import { Scratch } from '../block/scratch.ts'
import { decodeLzw, decodeLzwInSteps } from './lzw-decoder.ts'
import { encodeLzw, encodeLzwInSteps } from './lzw-encoder.ts'

/** Compression `LZW` (TIFF 6.0 section 13), and the older form with the bits the other way round. */
export const lzwCodec: BlockCodec = {
  name: 'LZW',
  predicts: true,
  honoursFillOrder: true,
  decode: (encoded, size, _context, scratch) =>
    size <= LONG_BLOCK
      ? decodeLzw(encoded, size, scratch)
      : inSlices(decodeLzwInSteps(encoded, size, new Scratch())),
  encode: (raw) => (raw.length <= LONG_BLOCK ? encodeLzw(raw) : inSlices(encodeLzwInSteps(raw))),
}

import { inSlices } from '@memraster/ground'
import type { BlockCodec } from '../block/block-codec.ts'
import { LONG_BLOCK } from '../block/long-block.ts'
import { blockKernel } from '../kernels/block-kernel.ts'
import { SHARED_SIZE } from '../kernels/kernel.ts'
import { decodeLzw } from './lzw-decoder.ts'
import { encodeLzw, encodeLzwInSteps } from './lzw-encoder.ts'
import { decodeLongLzw, decodeLzwByKernel, lzwMemory } from './lzw-kernel.ts'

/** Loads the codec of compression `LZW` (TIFF 6.0 section 13), and of the older form with the bits the other way round. */
export async function loadLzwCodec(): Promise<BlockCodec> {
  await blockKernel.load()
  return lzwCodec
}

const lzwCodec: BlockCodec = {
  name: 'LZW',
  predicts: true,
  honoursFillOrder: true,
  decode(encoded, size, _context, scratch) {
    if (size > LONG_BLOCK) return inSlices(decodeLongLzw(encoded, size))
    const kernel = blockKernel.shared
    if (kernel === undefined || lzwMemory(encoded.length, size) > SHARED_SIZE) {
      return decodeLzw(encoded, size, scratch)
    }
    const block = decodeLzwByKernel(kernel, encoded, size)
    return scratch === undefined ? block.slice() : block
  },
  encode: (raw) => (raw.length <= LONG_BLOCK ? encodeLzw(raw) : inSlices(encodeLzwInSteps(raw))),
}

/** Codecs by the value of TIFF's Compression tag, and what all of them share. */

export type { BlockCodec, BlockContext, EncodeSettings } from './block/block-codec.ts'
export { checkExpansion, corruptBlock } from './block/corrupt-block.ts'
export { LONG_BLOCK, rowsInSteps } from './block/long-block.ts'
export { nodeZlib } from './block/node-zlib.ts'
export { Scratch } from './block/scratch.ts'
export { compressionName, compressionTag } from './compression-name.ts'
export { isFrameHeader, Marker } from './jpeg/jpeg-segments.ts'
export { loadCodec } from './load-codec.ts'

/** Codecs by the value of TIFF's Compression tag, and what all of them share. */

export * from './block/block-codec.ts'
export * from './block/corrupt-block.ts'
export * from './block/long-block.ts'
export * from './block/node-zlib.ts'
export * from './block/scratch.ts'
export * from './compression-name.ts'
export * from './load-codec.ts'

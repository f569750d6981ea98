/** JPEG pictures and their parts, for files that hold them otherwise than in blocks. */

export * from './jpeg/jpeg-codec.ts'
export * from './jpeg/jpeg-colors.ts'
export * from './jpeg/jpeg-components.ts'
export * from './jpeg/jpeg-decoder.ts'
export * from './jpeg/jpeg-encoder.ts'
export * from './jpeg/jpeg-frame.ts'
export * from './jpeg/jpeg-picture.ts'
export * from './jpeg/jpeg-plane.ts'
export * from './jpeg/jpeg-quantisation.ts'
export * from './jpeg/jpeg-segments.ts'
export * from './jpeg/jpeg-sink.ts'
export * from './jpeg/jpeg-tables.ts'

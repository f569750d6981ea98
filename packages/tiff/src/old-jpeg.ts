/** JPEG of TIFF 6.0, section 22, as one stream. */

export * from './old-jpeg/group-samples.ts'
export * from './old-jpeg/old-jpeg-stream.ts'

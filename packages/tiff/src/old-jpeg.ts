/** JPEG of TIFF 6.0, section 22, as one stream. */

export { groupSamples } from './old-jpeg/group-samples.ts'
export { oldJpegStream, stackedHeight } from './old-jpeg/old-jpeg-stream.ts'

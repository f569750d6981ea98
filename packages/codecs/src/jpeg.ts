/** JPEG pictures and their parts, for files that hold them otherwise than in blocks. */

export { decodeJpegBlock } from './jpeg/jpeg-codec.ts'
export type { JpegConversion } from './jpeg/jpeg-colors.ts'
export { colorComponents, grayComponents } from './jpeg/jpeg-components.ts'
export {
  decodeJpegInSteps,
  decodeJpegPlanes,
  type JpegPicture,
  type JpegPlanes,
} from './jpeg/jpeg-decoder.ts'
export { encodeJpegInSteps } from './jpeg/jpeg-encoder.ts'
export type { JpegFrame } from './jpeg/jpeg-frame.ts'
export { decodeJpegPicture } from './jpeg/jpeg-picture.ts'
export type { JpegPlane } from './jpeg/jpeg-plane.ts'
export {
  BASELINE_MOST,
  DEFAULT_QUALITY,
  EXTENDED_MOST,
  quantisationTable,
  quantisationTables,
} from './jpeg/jpeg-quantisation.ts'
export { isFrameHeader, type JpegSegment, Marker, readSegment } from './jpeg/jpeg-segments.ts'
export { JpegBytes } from './jpeg/jpeg-sink.ts'
export { encodeTables, readQuantisationTables } from './jpeg/jpeg-tables.ts'

export { groupSamples } from './old-jpeg/group-samples.ts'
export { oldJpegStream, stackedHeight } from './old-jpeg/old-jpeg-stream.ts'

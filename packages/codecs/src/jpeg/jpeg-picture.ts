import { inSlices } from '@memraster/ground'
import { type JpegKernel, jpegKernel } from '../kernels/jpeg-kernel.ts'
import { decodeJpegInSteps, type JpegDecoding, type JpegPicture } from './jpeg-decoder.ts'

/**
 * Decodes a picture of any size, which has memory of its own; the event loop turns in between.
 *
 * @throws {RasterError} As `decodeJpeg`.
 */
export async function decodeJpegPicture(
  stream: Uint8Array,
  decoding: Omit<JpegDecoding, 'kernelOf' | 'scratch'>,
): Promise<JpegPicture> {
  await jpegKernel.load()
  let kernel: JpegKernel | undefined
  const kernelOf = (size: number): JpegKernel | undefined => {
    kernel = jpegKernel.borrow(size)
    return kernel
  }
  try {
    const picture = await inSlices(decodeJpegInSteps(stream, { ...decoding, kernelOf }))
    return kernel === undefined ? picture : { ...picture, samples: picture.samples.slice() }
  } finally {
    if (kernel !== undefined) jpegKernel.giveBack(kernel)
  }
}

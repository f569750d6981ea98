import { RasterError } from '@memraster/core'
import type { BlockCodec, BlockContext } from './block-codec.ts'
import { EXCESS_SIZE } from './block-limits.ts'
import { checkExpansion, corruptBlock } from './corrupt-block.ts'
import { decodeSequentialJpeg } from './jpeg-sequential.ts'
import { completeJpeg } from './jpeg-stream.ts'
import { turbo } from './jpeg-turbo.ts'

const NAME = 'JPEG'
/** PhotometricInterpretation of samples in luminance and chrominance. */
const YCBCR = 6

/**
 * Loads the codec of compression `JPEG` (TIFF Technical Note 2), which decodes only.
 *
 * As GDAL shows them, YCbCr samples come out as RGB and all others as they are stored. One and three components go
 * to libjpeg-turbo, the library below GDAL; other numbers, which its build for JavaScript refuses, to own code.
 *
 * @throws {RasterError} `UNSUPPORTED` where the runtime cannot load libjpeg-turbo.
 */
export async function loadJpegCodec(): Promise<BlockCodec> {
  try {
    await turbo.load()
  } catch (cause) {
    const message = 'The JPEG decoder cannot be loaded here; open the file with the native backend.'
    throw new RasterError('UNSUPPORTED', message, { feature: NAME, cause })
  }
  return {
    name: NAME,
    predicts: false,
    honoursFillOrder: false,
    async decode(encoded, size, context) {
      // A block of 64 samples takes a bit at least, and chroma may be stored at a sixteenth of its size.
      checkExpansion(NAME, encoded.length, size, encoded.length * 2048)
      const ycbcr = context.photometric === YCBCR && context.samplesPerPixel === 3
      const stream = completeJpeg(encoded, context.jpegTables, ycbcr)
      checkDimensions(stream, context)
      if (stream.components !== 1 && stream.components !== 3)
        return decodeSequentialJpeg(stream).subarray(0, size)
      let pixels: Uint8Array
      try {
        pixels = await turbo.decode(stream.bytes)
      } catch (error) {
        throw corruptBlock(NAME, 'libjpeg-turbo refuses it', error)
      }
      if (pixels.length < size)
        throw corruptBlock(NAME, `it holds ${pixels.length} bytes where ${size} are expected`)
      return pixels.subarray(0, size)
    },
  }
}

/** The picture must be as wide as the block, and as high or, as some last strips are, a little higher. */
function checkDimensions(
  { width, height, components }: { width: number; height: number; components: number },
  context: BlockContext,
): void {
  const excess = (height - context.height) * width * components
  if (
    width === context.width &&
    components === context.samplesPerPixel &&
    context.bitsPerSample === 8 &&
    height >= context.height &&
    excess <= EXCESS_SIZE
  ) {
    return
  }
  throw corruptBlock(
    NAME,
    `its picture is ${width} x ${height} with ${components} components where ${context.width} x ${context.height} with ${context.samplesPerPixel} samples of ${context.bitsPerSample} bits are expected`,
  )
}

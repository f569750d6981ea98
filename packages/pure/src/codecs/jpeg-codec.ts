import type { BlockCodec, BlockContext } from './block-codec.ts'
import { EXCESS_SIZE } from './block-limits.ts'
import { checkExpansion, corruptBlock } from './corrupt-block.ts'
import { decodeJpeg } from './jpeg-decoder.ts'
import type { JpegFrame } from './jpeg-frame.ts'

const NAME = 'JPEG'

/** PhotometricInterpretation of samples in luminance and chrominance. */
const YCBCR = 6

/**
 * The codec of compression `JPEG` (TIFF Technical Note 2).
 *
 * As GDAL shows them, YCbCr samples come out as RGB and all others as they are stored.
 */
export const jpegCodec: BlockCodec = {
  name: NAME,
  predicts: false,
  honoursFillOrder: false,
  decode(encoded, size, context) {
    // A block of 64 samples takes a bit at least, and chroma may be stored at a sixteenth of its size.
    checkExpansion(NAME, encoded.length, size, encoded.length * 2048)
    const ycbcr = context.photometric === YCBCR && context.samplesPerPixel === 3
    const { samples } = decodeJpeg(encoded, {
      conversion: ycbcr ? 'ycbcr' : 'none',
      reduction: 1,
      tables: context.jpegTables,
      checkFrame: (frame) => checkDimensions(frame, context),
    })
    return samples.subarray(0, size)
  },
}

/** The picture must be as wide as the block, and as high or, as some last strips are, a little higher. */
function checkDimensions({ width, height, components }: JpegFrame, context: BlockContext): void {
  const excess = (height - context.height) * width * components.length
  if (
    width === context.width &&
    components.length === context.samplesPerPixel &&
    context.bitsPerSample === 8 &&
    height >= context.height &&
    excess <= EXCESS_SIZE
  ) {
    return
  }
  throw corruptBlock(
    NAME,
    `its picture is ${width} x ${height} with ${components.length} components where ${context.width} x ${context.height} with ${context.samplesPerPixel} samples of ${context.bitsPerSample} bits are expected`,
  )
}

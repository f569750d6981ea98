import { atOnce, inSlices, RasterError } from '@memraster/ground'
import type { BlockCodec, BlockContext } from '../block/block-codec.ts'
import { EXCESS_SIZE } from '../block/block-limits.ts'
import { checkExpansion, corruptBlock } from '../block/corrupt-block.ts'
import { LONG_BLOCK } from '../block/long-block.ts'
import { placePicture } from '../block/place-picture.ts'
import { type JpegKernel, jpegKernel } from '../kernels/jpeg-kernel.ts'
import { SHARED_SIZE } from '../kernels/kernel.ts'
import { colorComponents, grayComponents, plainComponents } from './jpeg-components.ts'
import { decodeJpeg, type JpegDecoding, type JpegPicture } from './jpeg-decoder.ts'
import { type EncodedComponent, encodeJpegInSteps, type JpegEncoding } from './jpeg-encoder.ts'
import type { JpegFrame } from './jpeg-frame.ts'
import { decodeJpegPicture } from './jpeg-picture.ts'
import { DEFAULT_QUALITY, EXTENDED_MOST, quantisationTables } from './jpeg-quantisation.ts'
import { readQuantisationTables } from './jpeg-tables.ts'

const NAME = 'JPEG'

/** PhotometricInterpretation of samples in luminance and chrominance. */
const CMYK = 5
const YCBCR = 6

/** Loads the codec of compression `JPEG`. */
export async function loadJpegCodec(): Promise<BlockCodec> {
  await jpegKernel.load()
  return jpegCodec
}

/**
 * The codec of compression `JPEG` (TIFF Technical Note 2).
 *
 * As GDAL shows them, YCbCr samples come out as RGB, and go in so, and all others are as they are stored. Blocks are
 * encoded with the quantisation tables of the file's JPEGTables, equal to the last bit to what libtiff writes.
 */
const jpegCodec: BlockCodec = {
  name: NAME,
  predicts: false,
  honoursFillOrder: false,
  decode(encoded, size, context, scratch) {
    // A block of 64 samples takes a bit at least, and chroma may be stored at a sixteenth of its size.
    checkExpansion(NAME, encoded.length, size, encoded.length * 2048)
    const decoding = decodingOf(context, 1)
    if (size > LONG_BLOCK) {
      return decodeJpegPicture(encoded, decoding).then((picture) => placePicture(picture, size, context))
    }
    const picture = decodeJpeg(encoded, { ...decoding, scratch, kernelOf: sharedKernelOf })
    const block = placePicture(picture, size, context)
    return scratch === undefined && block.buffer === sharedKernelOf(0)?.bytes.buffer ? block.slice() : block
  },
  encode(raw, context) {
    const { width, height, samplesPerPixel, photometric, chromaSubsampling = [2, 2] } = context
    requireEncodable(context)
    const toYcbcr = photometric === YCBCR && samplesPerPixel === 3
    const stored = storedTables(context, toYcbcr)
    const rowSize = width * samplesPerPixel
    const encoding: JpegEncoding = {
      width,
      height,
      components: componentsOf(
        samplesPerPixel,
        photometric === CMYK,
        toYcbcr ? chromaSubsampling : undefined,
      ),
      toYcbcr,
      quantisation: stored ?? quantisationTables(toYcbcr, DEFAULT_QUALITY, EXTENDED_MOST),
      progressive: false,
      form: stored === undefined ? 'complete' : 'abbreviated',
    }
    const steps = encodeJpegInSteps(encoding, (row, samples) => {
      samples.set(raw.subarray(row * rowSize, (row + 1) * rowSize))
    })
    return raw.length <= LONG_BLOCK ? atOnce(steps) : inSlices(steps)
  },
}

function sharedKernelOf(size: number): JpegKernel | undefined {
  return size <= SHARED_SIZE ? jpegKernel.shared : undefined
}

/** The bounds of a frame of one scan. */
const [MOST_COMPONENTS, LONGEST_SIDE] = [4, 65535]

/** @throws {RasterError} `UNSUPPORTED` for a block that no JPEG can hold. */
function requireEncodable({ width, height, samplesPerPixel }: BlockContext): void {
  if (samplesPerPixel <= MOST_COMPONENTS && width <= LONGEST_SIDE && height <= LONGEST_SIDE) return
  throw new RasterError(
    'UNSUPPORTED',
    `A block of ${width} by ${height} pixels of ${samplesPerPixel} samples cannot be written as JPEG, which has at most ${LONGEST_SIDE} by ${LONGEST_SIDE} pixels of ${MOST_COMPONENTS} samples.`,
    { feature: 'jpeg' },
  )
}

/**
 * Decodes a block.
 *
 * @param reduction Pixels of the block, on a side, that become one of the result.
 * @throws {RasterError} As `decodeJpeg`.
 */
export function decodeJpegBlock(
  encoded: Uint8Array,
  context: BlockContext,
  reduction: 1 | 2 | 4 | 8,
): JpegPicture {
  return decodeJpeg(encoded, decodingOf(context, reduction))
}

function decodingOf(context: BlockContext, reduction: 1 | 2 | 4 | 8): JpegDecoding {
  const toRgb = context.photometric === YCBCR && context.samplesPerPixel === 3
  return {
    conversion: toRgb ? 'ycbcr' : 'none',
    reduction,
    tables: context.jpegTables,
    checkFrame: (frame) => checkDimensions(frame, context),
  }
}

/** The quantisation tables of the file, if it has those that are needed. */
function storedTables({ jpegTables }: BlockContext, colors: boolean): readonly Uint16Array[] | undefined {
  if (jpegTables === undefined) return undefined
  const [luminance, chrominance] = readQuantisationTables(jpegTables)
  if (luminance === undefined) return undefined
  if (!colors) return [luminance]
  return chrominance && [luminance, chrominance]
}

function componentsOf(
  count: number,
  isCmyk: boolean,
  chroma: readonly [number, number] | undefined,
): EncodedComponent[] {
  if (chroma !== undefined) return colorComponents(chroma)
  return count === 1 ? grayComponents(1) : plainComponents(count, isCmyk)
}

/**
 * As libtiff: the picture is no wider than the block, and may be a little higher, as some last strips are; samples that it
 * does not cover are 0.
 */
function checkDimensions({ width, height, components }: JpegFrame, context: BlockContext): void {
  const excess = (height - context.height) * width * components.length
  if (
    width <= context.width &&
    components.length === context.samplesPerPixel &&
    context.bitsPerSample === 8 &&
    excess <= EXCESS_SIZE
  ) {
    return
  }
  throw corruptBlock(
    NAME,
    `its picture is ${width} x ${height} with ${components.length} components where ${context.width} x ${context.height} with ${context.samplesPerPixel} samples of ${context.bitsPerSample} bits are expected`,
  )
}

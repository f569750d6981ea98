import { RasterError } from '@memraster/ground'
import type { BlockCodec, BlockContext } from '../block/block-codec.ts'
import { EXCESS_SIZE } from '../block/block-limits.ts'
import { corruptBlock } from '../block/corrupt-block.ts'
import { coversBlock, placePicture } from '../block/place-picture.ts'
import { blockKernel } from '../kernels/block-kernel.ts'
import { readWebpHeader } from './webp-header.ts'
import { startWebpDecoder, startWebpEncoder, type WebpDecoder, type WebpEncoder } from './webp-module.ts'

const NAME = 'WEBP'

/** GDAL's default of the creation option WEBP_LEVEL. */
const DEFAULT_QUALITY = 75

/** Bytes of pixels that pass through a kernel at a time. */
const PART = 1 << 17

/** The side of the largest picture (RFC 9649). */
const MOST_PIXELS = 16383

/**
 * The codec of compression `WEBP`: a picture a block, of 3 or 4 interleaved samples of 8 bits.
 *
 * Libwebp, the library below GDAL, does it; it is loaded when it is first needed. Lossless pictures keep the colours
 * of transparent pixels, which GDAL 3.6 gives up.
 */
export function createWebpCodec(): BlockCodec {
  let decoder: Promise<WebpDecoder> | undefined
  let encoder: Promise<WebpEncoder> | undefined
  return {
    name: NAME,
    predicts: false,
    honoursFillOrder: false,
    async decode(encoded, size, context) {
      checkSamples(context)
      const { width, height, isLossless } = readWebpHeader(encoded)
      checkPicture(width, height, context)
      decoder ??= startWebpDecoder()
      const [loaded] = await Promise.all([decoder.catch(forget), blockKernel.load()])
      let picture: ReturnType<WebpDecoder['decode']>
      try {
        picture = loaded.decode(padded(encoded, isLossless))
      } catch (error) {
        // A module that ran out of memory is not to be used again.
        decoder = undefined
        throw corruptBlock(NAME, 'libwebp fails on it', error)
      }
      if (picture === null) throw corruptBlock(NAME, 'libwebp refuses it')
      const { buffer, byteOffset, length } = picture.data
      const rgba = new Uint8Array(buffer, byteOffset, length)
      const samples = context.samplesPerPixel === 4 ? rgba : withoutAlpha(rgba)
      return placePicture({ width, height, samples }, size, context)
    },
    async encode(raw, context, { quality = DEFAULT_QUALITY, lossless = false }) {
      checkSamples(context)
      const { width, height } = context
      if (width > MOST_PIXELS || height > MOST_PIXELS) throw tooLarge(width, height)
      encoder ??= startWebpEncoder()
      const loaded = await encoder.catch(forget)
      const rgba = context.samplesPerPixel === 4 ? raw : withAlpha(raw)
      const encoded = loaded.encode(rgba, width, height, {
        ...LIBWEBP_DEFAULTS,
        quality,
        ...(lossless && { lossless: 1, exact: 1 }),
      })
      if (encoded === null) {
        throw new RasterError('LIMIT', `Libwebp has no memory for a block of ${width} by ${height} pixels.`)
      }
      return encoded
    },
  }

  /** A module that failed to load may load the next time. */
  function forget(error: unknown): never {
    decoder = undefined
    encoder = undefined
    throw error
  }
}

function checkSamples({ samplesPerPixel, bitsPerSample, sampleFormat }: BlockContext): void {
  if ((samplesPerPixel === 3 || samplesPerPixel === 4) && bitsPerSample === 8 && sampleFormat !== 2) return
  throw new RasterError(
    'UNSUPPORTED',
    `A block of ${samplesPerPixel} samples of ${bitsPerSample} bits cannot be compressed with WebP; it takes 3 or 4 bands of uint8 that stand together.`,
    { feature: NAME },
  )
}

/**
 * The picture must cover what of the block is in the image, and be no wider than the block; it may be a little higher,
 * as some last strips are.
 */
function checkPicture(width: number, height: number, context: BlockContext): void {
  const excess = (height - context.height) * width * 4
  if (coversBlock({ width, height }, context) && excess <= EXCESS_SIZE) return
  throw corruptBlock(
    NAME,
    `its picture is ${width} x ${height} where ${context.width} x ${context.height} are expected`,
  )
}

/**
 * A picture with its last byte, which writers of TIFF may leave out: libwebp goes without it when it makes a length
 * even, and when compression is lossy.
 */
function padded(encoded: Uint8Array, isLossless: boolean): Uint8Array {
  const view = new DataView(encoded.buffer, encoded.byteOffset)
  const length = view.getUint32(4, true) + 8
  const isNeeded = isLossless && view.getUint32(16, true) % 2 === 0
  if (encoded.length !== length - 1 || isNeeded) return encoded
  const whole = new Uint8Array(length)
  whole.set(encoded)
  return whole
}

function tooLarge(width: number, height: number): RasterError {
  return new RasterError(
    'BLOCK',
    `A block of ${width} by ${height} pixels is larger than a WebP picture, whose sides have at most ${MOST_PIXELS}; use tiles.`,
  )
}

/** Pixels without their fourth bytes, by the kernel as many at a time as its memory holds in the processor's cache. */
function withoutAlpha(rgba: Uint8Array): Uint8Array {
  const out = new Uint8Array((rgba.length / 4) * 3)
  const kernel = blockKernel.shared
  if (kernel === undefined) {
    for (let from = 0, to = 0; to < out.length; from += 4) {
      out[to++] = rgba[from]!
      out[to++] = rgba[from + 1]!
      out[to++] = rgba[from + 2]!
    }
    return out
  }
  for (let from = 0, to = 0; from < rgba.length; from += PART) {
    const part = rgba.subarray(from, from + PART)
    kernel.bytes.set(part)
    kernel.functions.dropFourth(0, part.length / 4, 0)
    const size = (part.length / 4) * 3
    out.set(kernel.bytes.subarray(0, size), to)
    to += size
  }
  return out
}

function withAlpha(rgb: Uint8Array): Uint8Array {
  const out = new Uint8Array((rgb.length / 3) * 4)
  for (let from = 0, to = 0; to < out.length; to += 4) {
    out[to] = rgb[from++]!
    out[to + 1] = rgb[from++]!
    out[to + 2] = rgb[from++]!
    out[to + 3] = 255
  }
  return out
}

/** Those of `WebPConfigInit`; the build for JavaScript wants all of them. */
const LIBWEBP_DEFAULTS = {
  quality: DEFAULT_QUALITY,
  target_size: 0,
  target_PSNR: 0,
  method: 4,
  sns_strength: 50,
  filter_strength: 60,
  filter_sharpness: 0,
  filter_type: 1,
  partitions: 0,
  segments: 4,
  pass: 1,
  show_compressed: 0,
  preprocessing: 0,
  autofilter: 0,
  partition_limit: 0,
  alpha_compression: 1,
  alpha_filtering: 1,
  alpha_quality: 100,
  lossless: 0,
  exact: 0,
  image_hint: 0,
  emulate_jpeg_size: 0,
  thread_level: 0,
  low_memory: 0,
  near_lossless: 100,
  use_delta_palette: 0,
  use_sharp_yuv: 0,
}

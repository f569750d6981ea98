import { RasterError } from '@memraster/ground'
import type { BlockCodec, BlockContext } from '../block/block-codec.ts'
import { checkExpansion } from '../block/corrupt-block.ts'
import {
  byteOf,
  type Chromaticity,
  chromaticitiesOf24,
  chromaticityOf32,
  luminanceOf10,
  luminanceOf16,
  putRgb,
  putXyz,
} from './log-luv.ts'
import { pixelsOf24Bits, pixelsOfRuns } from './stored-pixels.ts'

/** PhotometricInterpretation (tag 262) of luminance, and of luminance and chromaticity. */
const LOG_L = 32844
const LOG_LUV = 32845

/**
 * Compressions `SGILOG` and `SGILOG24`, logarithms of luminance with chromaticity or without, which are only read.
 *
 * The output follows BitsPerSample and SampleFormat, as libtiff does it: floats are Y or X, Y and Z, bytes
 * gray or red, green and blue, and integers of 16 bits the logarithm, u' and v'; one integer of 32 bits is the pixel
 * as it is stored.
 */
export function createSgilogCodec(compression: 34676 | 34677): BlockCodec {
  const name = compression === 34676 ? 'SGILOG' : 'SGILOG24'
  const isShort = compression === 34677
  const parts = isShort ? shortParts() : LONG
  return {
    name,
    predicts: false,
    honoursFillOrder: false,
    makesOwnOrder: true,
    decode(encoded, _size, context) {
      const { width, height, photometric } = context
      const count = width * height
      if (photometric === LOG_L) {
        checkExpansion(name, encoded.length, count, encoded.length * MOST_IN_RUN)
        return grayOf(pixelsOfRuns(name, encoded, context, 2), formOf(name, context, 1))
      }
      if (photometric !== LOG_LUV) throw unknownForm(name, context)
      const form = formOf(name, context, context.samplesPerPixel === 1 ? 1 : 3)
      checkExpansion(name, encoded.length, count, encoded.length * MOST_IN_RUN)
      const pixels = isShort ? pixelsOf24Bits(name, encoded, count) : pixelsOfRuns(name, encoded, context, 4)
      return form === 'stored' ? bytesOf(pixels) : colorsOf(pixels, form, parts)
    },
  }
}

const MOST_IN_RUN = 129

type Form = 'float' | 'short' | 'byte' | 'stored'

/** @throws {RasterError} `UNSUPPORTED` for samples that libtiff does not make either. */
function formOf(name: string, context: BlockContext, samples: number): Form {
  const { bitsPerSample, sampleFormat, samplesPerPixel, photometric } = context
  if (samplesPerPixel === samples) {
    const isInteger = sampleFormat !== 3 && sampleFormat <= 4
    const isStored = photometric === LOG_LUV && samples === 1
    if (isStored && bitsPerSample === 32 && isInteger) return 'stored'
    if (!isStored && bitsPerSample === 32 && sampleFormat === 3) return 'float'
    if (!isStored && bitsPerSample === 16 && isInteger) return 'short'
    if (!isStored && bitsPerSample === 8 && isInteger && sampleFormat !== 2) return 'byte'
  }
  throw unknownForm(name, context)
}

function unknownForm(
  name: string,
  { bitsPerSample, samplesPerPixel, photometric }: BlockContext,
): RasterError {
  return new RasterError(
    'UNSUPPORTED',
    `Pixels of ${samplesPerPixel} samples of ${bitsPerSample} bits and photometric ${photometric} cannot be made of ${name}, by GDAL neither.`,
    { feature: name },
  )
}

function grayOf(codes: Uint32Array, form: Form): Uint8Array {
  if (form === 'float') return bytesOf(Float32Array.from(codes, luminanceOf16))
  if (form === 'byte') return Uint8Array.from(codes, (code) => byteOf(luminanceOf16(code)))
  return bytesOf(Uint16Array.from(codes))
}

/** The reader of a pixel. */
interface PixelParts {
  readonly luminance: (pixel: number) => number
  readonly chromaticity: (pixel: number) => Chromaticity
  /** The logarithm of luminance in 16 bits. */
  readonly logarithm: (pixel: number) => number
}

const LONG: PixelParts = {
  luminance: (pixel) => luminanceOf16(pixel >>> 16),
  chromaticity: chromaticityOf32,
  logarithm: (pixel) => pixel >>> 16,
}

function shortParts(): PixelParts {
  return {
    luminance: (pixel) => luminanceOf10((pixel >> 14) & 0x3ff),
    chromaticity: chromaticitiesOf24(),
    // libtiff's formula, with a mask that skips a bit.
    logarithm: (pixel) => ((pixel >> 12) & 0xffd) + 13314,
  }
}

function colorsOf(pixels: Uint32Array, form: Form, parts: PixelParts): Uint8Array {
  const length = pixels.length * 3
  const { luminance, chromaticity, logarithm } = parts
  if (form === 'short') {
    const out = new Uint16Array(length)
    for (const [i, pixel] of pixels.entries()) {
      const [u, v] = chromaticity(pixel)
      out[3 * i] = logarithm(pixel)
      out[3 * i + 1] = u * 32768
      out[3 * i + 2] = v * 32768
    }
    return bytesOf(out)
  }
  if (form === 'float') {
    const out = new Float32Array(length)
    for (const [i, pixel] of pixels.entries()) putXyz(luminance(pixel), chromaticity(pixel), out, 3 * i)
    return bytesOf(out)
  }
  const out = new Uint8Array(length)
  const xyz = new Float32Array(3)
  for (const [i, pixel] of pixels.entries()) {
    putXyz(luminance(pixel), chromaticity(pixel), xyz, 0)
    putRgb(xyz, out, 3 * i)
  }
  return out
}

function bytesOf({ buffer }: Uint16Array | Uint32Array | Float32Array): Uint8Array {
  return new Uint8Array(buffer)
}

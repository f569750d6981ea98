import { checkExpansion, corruptBlock } from '../codecs/corrupt-block.ts'
import { inflateNode } from '../codecs/deflate-node.ts'
import { inflateWeb } from '../codecs/deflate-web.ts'
import { loadJpegCodec } from '../codecs/jpeg-codec.ts'
import { nodeZlib } from '../codecs/node-zlib.ts'
import type { JpegFile } from './parse-jpeg-file.ts'

/** PhotometricInterpretation of YCbCr, and of samples that stay as they are. */
const YCBCR = 6
const AS_STORED = 1

/**
 * The samples of a JPEG file as GDAL shows them, those of a pixel together: gray, or red, green and blue, also of CMYK.
 *
 * @throws {RasterError} `CORRUPT` for a damaged one, `UNSUPPORTED` for coding that is not decoded here.
 */
export async function decodeJpegFile(file: JpegFile): Promise<Uint8Array> {
  const { width, height, components, colorSpace, picture } = file
  const codec = await loadJpegCodec()
  const samples = await codec.decode(picture, width * height * components, {
    width,
    height,
    samplesPerPixel: components,
    bitsPerSample: 8,
    sampleFormat: 1,
    photometric: colorSpace === 'YCbCr' ? YCBCR : AS_STORED,
  })
  if (components !== 4) return samples
  if (colorSpace === 'YCCK') toCmyk(samples)
  return toRgb(samples)
}

/** The mask that GDAL puts behind a picture: 0 or 255 for each pixel; bits stand from the lowest on, rows follow without a gap. */
export async function decodeJpegMask(file: JpegFile, mask: Uint8Array): Promise<Uint8Array> {
  const count = file.width * file.height
  const size = Math.ceil(count / 8)
  checkExpansion('JPEG', mask.length, size, mask.length * 1032)
  const zlib = nodeZlib()
  const bits = await (zlib === undefined ? inflateWeb(mask, size) : inflateNode(zlib, mask, size))
  if (bits.length < size) throw corruptBlock('JPEG', 'its mask is too short')
  const out = new Uint8Array(count)
  for (let i = 0; i < count; i++) out[i] = (bits[i >> 3]! >> (i & 7)) & 1 ? 255 : 0
  return out
}

/** In place (ITU-T T.871, with inverted colours, as in libjpeg); black stays. */
function toCmyk(samples: Uint8Array): void {
  const clamped = new Uint8ClampedArray(samples.buffer, samples.byteOffset, samples.length)
  for (let i = 0; i < samples.length; i += 4) {
    const y = samples[i]!
    const cb = samples[i + 1]! - 128
    const cr = samples[i + 2]! - 128
    clamped[i] = 255 - (y + 1.402 * cr)
    clamped[i + 1] = 255 - (y - 0.344136 * cb - 0.714136 * cr)
    clamped[i + 2] = 255 - (y + 1.772 * cb)
  }
}

/** GDAL's conversion, of samples that are inverted as Adobe's are. */
function toRgb(samples: Uint8Array): Uint8Array {
  const out = new Uint8Array((samples.length / 4) * 3)
  for (let from = 0, to = 0; from < samples.length; from += 4, to += 3) {
    const black = samples[from + 3]!
    for (let k = 0; k < 3; k++) out[to + k] = Math.floor((samples[from + k]! * black) / 255)
  }
  return out
}

import { checkExpansion, corruptBlock, nodeZlib } from '@memraster/codecs'
import { inflateNode, inflateWeb } from '@memraster/codecs/deflate'
import type { JpegConversion } from '@memraster/codecs/jpeg'
import { decodeJpegPicture } from '@memraster/codecs/jpeg'
import type { JpegFile } from './parse-jpeg-file.ts'

/** The conversion from each colour space of files. */
const CONVERSIONS: Partial<Readonly<Record<JpegFile['colorSpace'], JpegConversion>>> = {
  YCbCr: 'ycbcr',
  YCCK: 'ycck',
}

/**
 * The samples of a JPEG file as GDAL shows them, those of a pixel together: gray, or red, green and blue, also of CMYK.
 *
 * @param reduction Pixels of the picture, on a side, that become one of the result.
 * @throws {RasterError} `CORRUPT` for a damaged one, `UNSUPPORTED` for coding that is not decoded here.
 */
export async function decodeJpegFile(file: JpegFile, reduction: 1 | 2 | 4 | 8): Promise<Uint8Array> {
  const { width, height, components, colorSpace, picture } = file
  // A block of 64 samples takes a bit at least, and chroma may be stored at a sixteenth of its size.
  checkExpansion('JPEG', picture.length, width * height * components, picture.length * 2048)
  const { samples } = await decodeJpegPicture(picture, {
    conversion: CONVERSIONS[colorSpace] ?? 'none',
    reduction,
    checkFrame(frame) {
      if (frame.width !== width || frame.height !== height || frame.components.length !== components) {
        throw corruptBlock('JPEG', 'it has two frame headers')
      }
    },
  })
  return components === 4 ? toRgb(samples) : samples
}

/** The mask that GDAL puts behind a picture: 0 or 255 for each pixel; lowest bit first, rows without padding. */
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

/** GDAL's conversion, of samples that are inverted as Adobe's are. */
function toRgb(samples: Uint8Array): Uint8Array {
  const out = new Uint8Array((samples.length / 4) * 3)
  for (let from = 0, to = 0; from < samples.length; from += 4, to += 3) {
    const black = samples[from + 3]!
    for (let k = 0; k < 3; k++) out[to + k] = Math.floor((samples[from + k]! * black) / 255)
  }
  return out
}

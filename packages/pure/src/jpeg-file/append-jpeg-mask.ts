import { nodeZlib } from '@memraster/codecs'
import { deflateNode, deflateWeb } from '@memraster/codecs/deflate'

const ZLIB_LEVEL = 9

/**
 * A JPEG file with a mask of 0 and 255 behind the picture, as GDAL's driver appends it: its bits, the lowest of a byte
 * first, as a zlib stream, and the place where that begins.
 */
export async function appendJpegMask(
  picture: Uint8Array,
  mask: Uint8Array,
  width: number,
): Promise<Uint8Array> {
  // Rows follow one another without gaps, though GDAL wants as many bytes as if there were.
  const bits = new Uint8Array((mask.length / width) * Math.ceil(width / 8))
  for (let i = 0; i < mask.length; i++) if (mask[i] !== 0) bits[i >> 3]! |= 1 << (i & 7)
  const zlib = nodeZlib()
  const packed = await (zlib === undefined
    ? deflateWeb(bits, ZLIB_LEVEL)
    : deflateNode(zlib, bits, ZLIB_LEVEL))
  const file = new Uint8Array(picture.length + packed.length + 4)
  file.set(picture)
  file.set(packed, picture.length)
  new DataView(file.buffer).setUint32(file.length - 4, picture.length, true)
  return file
}

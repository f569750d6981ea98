import { corruptBlock } from '../block/corrupt-block.ts'

/** The facts in the header of a WebP picture. */
export interface WebpHeader {
  /** Pixels. */
  readonly width: number
  readonly height: number
  readonly isLossless: boolean
}

const NAME = 'WEBP'

/**
 * The head of a WebP picture: its size, which tells what memory it takes, before it is decoded (RFC 9649).
 *
 * @throws {RasterError} `CORRUPT` for what is no WebP picture.
 */
export function readWebpHeader(bytes: Uint8Array): WebpHeader {
  if (bytes.length < 30 || fourBytes(bytes, 0) !== 'RIFF' || fourBytes(bytes, 8) !== 'WEBP') {
    throw corruptBlock(NAME, 'it is no WebP picture')
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  switch (fourBytes(bytes, 12)) {
    case 'VP8 ': {
      // Three bytes of a frame's head and three of a start code come before the size.
      const width = view.getUint16(26, true) & 0x3fff
      return { width, height: view.getUint16(28, true) & 0x3fff, isLossless: false }
    }
    case 'VP8L': {
      const sizes = view.getUint32(21, true)
      return { width: (sizes & 0x3fff) + 1, height: ((sizes >> 14) & 0x3fff) + 1, isLossless: true }
    }
    case 'VP8X': {
      const width = (view.getUint32(24, true) & 0xffffff) + 1
      const height = (view.getUint32(26, true) >>> 8) + 1
      return { width, height, isLossless: hasLosslessChunk(bytes, view) }
    }
  }
  throw corruptBlock(NAME, 'its first part is none that a picture begins with')
}

/** Whether one of the parts of an extended picture is a lossless bitstream. */
function hasLosslessChunk(bytes: Uint8Array, view: DataView): boolean {
  for (let at = 30; at + 8 <= bytes.length; ) {
    if (fourBytes(bytes, at) === 'VP8L') return true
    const size = view.getUint32(at + 4, true)
    at += 8 + size + (size & 1)
  }
  return false
}

function fourBytes(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4))
}

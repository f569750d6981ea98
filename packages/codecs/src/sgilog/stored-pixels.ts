import { shortBlock } from '../block/corrupt-block.ts'

/**
 * Pixels whose bytes are stored in planes: the first ones of a row's pixels in runs, then the second ones, and so on.
 *
 * @param bytes Of a pixel.
 * @throws {RasterError} `CORRUPT` if a row ends too early.
 */
export function pixelsOfRuns(
  name: string,
  encoded: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
  bytes: number,
): Uint32Array {
  const pixels = new Uint32Array(width * height)
  let at = 0
  for (let row = 0; row < height; row++) {
    const end = (row + 1) * width
    for (let shift = (bytes - 1) * 8; shift >= 0; shift -= 8) {
      let to = row * width
      while (to < end) {
        if (at >= encoded.length) throw shortBlock(name, to * bytes, pixels.length * bytes)
        const code = encoded[at++] as number
        if (code >= 128) {
          const last = Math.min(end, to + code - 126)
          const value = (encoded[at++] ?? 0) << shift
          while (to < last) pixels[to++]! |= value
        } else {
          const last = Math.min(end, to + code)
          while (to < last && at < encoded.length) pixels[to++]! |= encoded[at++]! << shift
        }
      }
    }
  }
  return pixels
}

/**
 * Pixels of 24 bits, one after another.
 *
 * @throws {RasterError} `CORRUPT` if there are too few.
 */
export function pixelsOf24Bits(name: string, encoded: Uint8Array, count: number): Uint32Array {
  if (encoded.length < count * 3) throw shortBlock(name, encoded.length, count * 3)
  return Uint32Array.from({ length: count }, (_, i) => {
    return (encoded[3 * i]! << 16) | (encoded[3 * i + 1]! << 8) | encoded[3 * i + 2]!
  })
}

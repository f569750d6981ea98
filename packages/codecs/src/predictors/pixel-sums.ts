import { NATIVE_LITTLE_ENDIAN } from '../bytes/byte-order.ts'
import { wholeLongs } from '../bytes/element-views.ts'

/**
 * Sums up the differences of whole pixels in place, those of the row from `start` to `end`; returns where it
 * stopped: the last pixels of the row, fewer than four, are as they were.
 */
export type PixelSums = (start: number, end: number) => number

/**
 * The sums of pixels of three or four bytes in `samples`, all bytes of a pixel in one addition; undefined for other
 * pixels.
 *
 * A sum of words is one of bytes if no byte carries into the next: their seven low bits are added, and the eighth
 * one without its carry.
 */
export function pixelSums(samples: Uint8Array, stride: number): PixelSums | undefined {
  if (!NATIVE_LITTLE_ENDIAN || (stride !== 3 && stride !== 4)) return undefined
  const { longs, lead } = wholeLongs(samples)
  return (start, end) => {
    let k = start + stride
    for (; k < end && ((k - lead) & 3) !== 0; k += stride) {
      // Pixels of four bytes are aligned at once or never.
      if (stride === 4) return k
      for (let band = k; band < k + 3; band++) samples[band] = samples[band]! + samples[band - 3]!
    }
    if (k >= end) return k
    const groups = Math.floor((end - k) / (4 * stride))
    const first = (k - lead) / 4
    if (stride === 3) {
      const left = samples[k - 3]! | (samples[k - 2]! << 8) | (samples[k - 1]! << 16)
      sumTriples(longs, first, groups, left)
    } else {
      sumQuadruples(longs, first, groups * 4)
    }
    return k + groups * 4 * stride
  }
}

/** Four pixels from three words: about three operations a byte. `left` is the pixel before the first one. */
function sumTriples(longs: Uint32Array, first: number, groups: number, left: number): void {
  const end = first + groups * 3
  let sum = left
  for (let k = first; k < end; k += 3) {
    const x = longs[k]!
    const y = longs[k + 1]!
    const z = longs[k + 2]!
    const a = ((sum & 0x7f7f7f) + (x & 0x7f7f7f)) ^ ((sum ^ x) & 0x808080)
    const second = (x >>> 24) | (y << 8)
    const b = ((a & 0x7f7f7f) + (second & 0x7f7f7f)) ^ ((a ^ second) & 0x808080)
    const third = (y >>> 16) | (z << 16)
    const c = ((b & 0x7f7f7f) + (third & 0x7f7f7f)) ^ ((b ^ third) & 0x808080)
    const fourth = z >>> 8
    sum = ((c & 0x7f7f7f) + (fourth & 0x7f7f7f)) ^ ((c ^ fourth) & 0x808080)
    longs[k] = a | (b << 24)
    longs[k + 1] = (b >>> 8) | (c << 16)
    longs[k + 2] = (c >>> 16) | (sum << 8)
  }
}

/** One pixel a word, each added to the one before it. */
function sumQuadruples(longs: Uint32Array, first: number, count: number): void {
  let sum = longs[first - 1]!
  for (let k = first; k < first + count; k++) {
    const pixel = longs[k]!
    sum = ((sum & 0x7f7f7f7f) + (pixel & 0x7f7f7f7f)) ^ ((sum ^ pixel) & 0x80808080)
    longs[k] = sum
  }
}

import { NATIVE_LITTLE_ENDIAN } from '../bytes/byte-order.ts'
import { pixelSums } from './pixel-sums.ts'

// Horizontal differencing (TIFF 6.0 section 14): each sample is stored as its difference from the one a pixel to
// the left, modulo the sample's width. One function an element width, so that each compiles to a loop over one kind
// of array. Undoing costs an addition a sample; the sums of one band are kept in a register if there is only one,
// four samples a step.

/** Sums up the differences of 8-bit samples in place, `rows` rows of `rowSamples` in pixels of `stride`. */
export function undoDifferences8(
  samples: Uint8Array,
  rows: number,
  rowSamples: number,
  stride: number,
): void {
  const sumPixels = pixelSums(samples, stride)
  for (let row = 0; row < rows; row++) {
    const start = row * rowSamples
    const end = start + rowSamples
    if (stride === 1) {
      let sum = 0
      let k = start
      for (; k + 4 <= end; k += 4) {
        const a = (sum + samples[k]!) | 0
        const b = (a + samples[k + 1]!) | 0
        const c = (b + samples[k + 2]!) | 0
        sum = (c + samples[k + 3]!) | 0
        samples[k] = a
        samples[k + 1] = b
        samples[k + 2] = c
        samples[k + 3] = sum
      }
      for (; k < end; k++) {
        sum = (sum + samples[k]!) | 0
        samples[k] = sum
      }
    } else {
      const done = sumPixels === undefined ? start + stride : sumPixels(start, end)
      for (let k = done; k < end; k++) samples[k] = samples[k]! + samples[k - stride]!
    }
  }
}

/** Replaces 8-bit samples by their differences in place: the reverse of {@link undoDifferences8}. */
export function applyDifferences8(
  samples: Uint8Array,
  rows: number,
  rowSamples: number,
  stride: number,
): void {
  for (let row = 0; row < rows; row++) {
    const start = row * rowSamples
    for (let k = start + rowSamples - 1; k >= start + stride; k--)
      samples[k] = samples[k]! - samples[k - stride]!
  }
}

/** Sums up the differences of 16-bit samples in place, `rows` rows of `rowSamples` in pixels of `stride`. */
export function undoDifferences16(
  samples: Uint16Array,
  rows: number,
  rowSamples: number,
  stride: number,
): void {
  for (let row = 0; row < rows; row++) {
    const start = row * rowSamples
    const end = start + rowSamples
    if (stride === 1) {
      let sum = 0
      let k = start
      for (; k + 4 <= end; k += 4) {
        const a = (sum + samples[k]!) | 0
        const b = (a + samples[k + 1]!) | 0
        const c = (b + samples[k + 2]!) | 0
        sum = (c + samples[k + 3]!) | 0
        samples[k] = a
        samples[k + 1] = b
        samples[k + 2] = c
        samples[k + 3] = sum
      }
      for (; k < end; k++) {
        sum = (sum + samples[k]!) | 0
        samples[k] = sum
      }
    } else {
      for (let k = start + stride; k < end; k++) samples[k] = samples[k]! + samples[k - stride]!
    }
  }
}

/** Replaces 16-bit samples by their differences in place: the reverse of {@link undoDifferences16}. */
export function applyDifferences16(
  samples: Uint16Array,
  rows: number,
  rowSamples: number,
  stride: number,
): void {
  for (let row = 0; row < rows; row++) {
    const start = row * rowSamples
    for (let k = start + rowSamples - 1; k >= start + stride; k--)
      samples[k] = samples[k]! - samples[k - stride]!
  }
}

/** Sums up the differences of 32-bit samples in place, `rows` rows of `rowSamples` in pixels of `stride`. */
export function undoDifferences32(
  samples: Int32Array,
  rows: number,
  rowSamples: number,
  stride: number,
): void {
  for (let row = 0; row < rows; row++) {
    const start = row * rowSamples
    const end = start + rowSamples
    if (stride === 1) {
      let sum = 0
      for (let k = start; k < end; k++) {
        sum = (sum + samples[k]!) | 0
        samples[k] = sum
      }
    } else {
      for (let k = start + stride; k < end; k++) samples[k] = samples[k]! + samples[k - stride]!
    }
  }
}

/** Replaces 32-bit samples by their differences in place: the reverse of {@link undoDifferences32}. */
export function applyDifferences32(
  samples: Int32Array,
  rows: number,
  rowSamples: number,
  stride: number,
): void {
  for (let row = 0; row < rows; row++) {
    const start = row * rowSamples
    for (let k = start + rowSamples - 1; k >= start + stride; k--)
      samples[k] = samples[k]! - samples[k - stride]!
  }
}

// 64-bit samples are pairs of 32-bit words, since a BigInt costs an allocation. On a little-endian machine the low
// word comes first.

/** Sums up the differences of 64-bit samples in place, given as pairs of words in this machine's order. */
export function undoDifferences64(
  words: Uint32Array,
  rows: number,
  rowSamples: number,
  stride: number,
): void {
  const low = NATIVE_LITTLE_ENDIAN ? 0 : 1
  const high = 1 - low
  for (let row = 0; row < rows; row++) {
    const start = row * rowSamples * 2
    const end = start + rowSamples * 2
    for (let k = start + stride * 2; k < end; k += 2) {
      const left = k - stride * 2
      const sum = words[k + low]! + words[left + low]!
      words[k + low] = sum
      words[k + high] = words[k + high]! + words[left + high]! + (sum > 0xffffffff ? 1 : 0)
    }
  }
}

/** Replaces 64-bit samples by their differences in place: the reverse of {@link undoDifferences64}. */
export function applyDifferences64(
  words: Uint32Array,
  rows: number,
  rowSamples: number,
  stride: number,
): void {
  const low = NATIVE_LITTLE_ENDIAN ? 0 : 1
  const high = 1 - low
  for (let row = 0; row < rows; row++) {
    const start = row * rowSamples * 2
    for (let k = start + (rowSamples - 1) * 2; k >= start + stride * 2; k -= 2) {
      const left = k - stride * 2
      const difference = words[k + low]! - words[left + low]!
      words[k + low] = difference
      words[k + high] = words[k + high]! - words[left + high]! - (difference < 0 ? 1 : 0)
    }
  }
}

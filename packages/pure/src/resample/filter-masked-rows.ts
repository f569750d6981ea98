import { type Chunk, STEP_PIXELS, type WorkType } from './chunk.ts'
import type { Taps } from './taps.ts'

/**
 * Filters all rows of a chunk across, by the valid pixels only, into `filtered`; `filteredMask` becomes 1
 * where there is a result and 0 where there is none.
 *
 * A kernel that overshoots gives none if fewer than half of its pixels are valid in a row. Two
 * multiplications and two additions per tap.
 */
export function* filterMaskedRows(
  chunk: Chunk,
  mask: Uint8Array,
  taps: Taps,
  overshoots: boolean,
  workType: WorkType,
  filtered: Float64Array,
  filteredMask: Uint8Array,
): Generator<undefined, void, undefined> {
  const { pixels, width, height, targetWidth } = chunk
  const filter = workType === 'float32' ? filterFloats : filterWholeNumbers
  const sums = new Float64Array(2)
  let done = 0
  for (let row = 0; row < height; row++) {
    done += targetWidth * taps.stride
    if (done >= STEP_PIXELS) {
      done = 0
      yield
    }
    for (let x = 0; x < targetWidth; x++) {
      const from = row * width + taps.first[x]!
      const count = taps.counts[x]!
      const to = row * targetWidth + x
      // Both arrays begin with zeros, which stand for no result.
      if (overshoots && longestRun(mask, from, 1, count) < Math.trunc(count / 2)) continue
      filter(pixels, mask, from, taps.weights, x * taps.stride, count, sums)
      if (sums[1]! > 0) {
        filtered[to] = sums[0]! / sums[1]!
        filteredMask[to] = 1
      }
    }
  }
}

/** The most valid pixels in a row among `count` that are `step` apart. */
export function longestRun(mask: Uint8Array, from: number, step: number, count: number): number {
  let longest = 0
  let run = 0
  for (let k = 0, p = from; k < count; k++, p += step) {
    if (mask[p] !== 0) run++
    else {
      if (run > longest) longest = run
      run = 0
    }
  }
  return run > longest ? run : longest
}

function filterFloats(
  pixels: Float32Array,
  mask: Uint8Array,
  from: number,
  weights: Float64Array,
  base: number,
  count: number,
  sums: Float64Array,
): void {
  let value = 0
  let weight = 0
  let p = from
  let w = base
  let k = 0
  for (; k + 3 < count; k += 4, p += 4, w += 4) {
    const w0 = weights[w]! * mask[p]!
    const w1 = weights[w + 1]! * mask[p + 1]!
    const w2 = weights[w + 2]! * mask[p + 2]!
    const w3 = weights[w + 3]! * mask[p + 3]!
    value += pixels[p]! * w0
    value += pixels[p + 1]! * w1
    value += pixels[p + 2]! * w2
    value += pixels[p + 3]! * w3
    weight += w0 + w1 + w2 + w3
  }
  for (; k < count; k++, p++, w++) {
    const w0 = weights[w]! * mask[p]!
    value += pixels[p]! * w0
    weight += w0
  }
  sums[0] = value
  sums[1] = weight
}

/** As {@link filterFloats}, in the four lanes of GDAL's vector code. */
function filterWholeNumbers(
  pixels: Float32Array,
  mask: Uint8Array,
  from: number,
  weights: Float64Array,
  base: number,
  count: number,
  sums: Float64Array,
): void {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let wa = 0
  let wb = 0
  let wc = 0
  let wd = 0
  let p = from
  let w = base
  let k = 0
  for (; k + 3 < count; k += 4, p += 4, w += 4) {
    const w0 = weights[w]! * mask[p]!
    const w1 = weights[w + 1]! * mask[p + 1]!
    const w2 = weights[w + 2]! * mask[p + 2]!
    const w3 = weights[w + 3]! * mask[p + 3]!
    a += pixels[p]! * w0
    b += pixels[p + 1]! * w1
    c += pixels[p + 2]! * w2
    d += pixels[p + 3]! * w3
    wa += w0
    wb += w1
    wc += w2
    wd += w3
  }
  let value = a + b + (c + d)
  let weight = wa + wb + (wc + wd)
  for (; k < count; k++, p++, w++) {
    const w0 = weights[w]! * mask[p]!
    value += pixels[p]! * w0
    weight += w0
  }
  sums[0] = value
  sums[1] = weight
}

import { longestRun } from './filter-masked-rows.ts'
import type { Taps } from './taps.ts'

/**
 * One row of the result from rows that are filtered across already, into `line`.
 *
 * Columns are summed up from top to bottom, the last ones (those beyond a multiple of eight) two and two, as
 * GDAL's vector code and its remainder do. One multiplication and one addition per tap.
 */
export function filterColumns(filtered: Float64Array, taps: Taps, index: number, line: Float32Array): void {
  const width = line.length
  const count = taps.counts[index]!
  const base = taps.first[index]! * width
  const w = index * taps.stride
  const { weights } = taps
  const whole = width - (width % 8)
  if (count === 4) sumFourRows(filtered, base, width, weights, w, whole, line)
  else if (count === 2) sumTwoRows(filtered, base, width, weights, w, whole, line)
  else sumRows(filtered, base, width, weights, w, count, whole, line)
  for (let x = whole; x < width; x++) {
    let left = 0
    let right = 0
    let k = 0
    let p = base + x
    for (; k + 3 < count; k += 4, p += 4 * width) {
      left += filtered[p]! * weights[w + k]!
      left += filtered[p + width]! * weights[w + k + 1]!
      right += filtered[p + 2 * width]! * weights[w + k + 2]!
      right += filtered[p + 3 * width]! * weights[w + k + 3]!
    }
    for (; k < count; k++, p += width) left += filtered[p]! * weights[w + k]!
    line[x] = left + right
  }
}

function sumTwoRows(
  filtered: Float64Array,
  base: number,
  width: number,
  weights: Float64Array,
  w: number,
  end: number,
  line: Float32Array,
): void {
  const w0 = weights[w]!
  const w1 = weights[w + 1]!
  for (let x = 0, p = base; x < end; x++, p++) line[x] = filtered[p]! * w0 + filtered[p + width]! * w1
}

function sumFourRows(
  filtered: Float64Array,
  base: number,
  width: number,
  weights: Float64Array,
  w: number,
  end: number,
  line: Float32Array,
): void {
  const w0 = weights[w]!
  const w1 = weights[w + 1]!
  const w2 = weights[w + 2]!
  const w3 = weights[w + 3]!
  const second = base + width
  const third = second + width
  const fourth = third + width
  for (let x = 0; x < end; x++) {
    line[x] =
      filtered[base + x]! * w0 +
      filtered[second + x]! * w1 +
      filtered[third + x]! * w2 +
      filtered[fourth + x]! * w3
  }
}

function sumRows(
  filtered: Float64Array,
  base: number,
  width: number,
  weights: Float64Array,
  w: number,
  count: number,
  end: number,
  line: Float32Array,
): void {
  for (let x = 0; x < end; x++) {
    let sum = 0
    for (let k = 0, p = base + x; k < count; k++, p += width) sum += filtered[p]! * weights[w + k]!
    line[x] = sum
  }
}

/**
 * As {@link filterColumns}, only by the rows that have a result in a column. `computed` becomes 1 where a
 * pixel is a result, and 0 where it is `invalid`.
 */
export function filterMaskedColumns(
  filtered: Float64Array,
  mask: Uint8Array,
  taps: Taps,
  index: number,
  overshoots: boolean,
  invalid: number,
  line: Float32Array,
  computed: Uint8Array,
): void {
  const width = line.length
  const count = taps.counts[index]!
  const base = taps.first[index]! * width
  const { weights } = taps
  for (let x = 0; x < width; x++) {
    let value = 0
    let weight = 0
    for (let k = 0, p = base + x, w = index * taps.stride; k < count; k++, p += width, w++) {
      const weighted = weights[w]! * mask[p]!
      value += filtered[p]! * weighted
      weight += weighted
    }
    const enough = !overshoots || longestRun(mask, base + x, width, count) >= Math.trunc(count / 2)
    const valid = enough && weight > 0
    computed[x] = valid ? 1 : 0
    line[x] = valid ? value / weight : invalid
  }
}

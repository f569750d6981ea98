import { type Chunk, STEP_PIXELS, type WorkType } from './chunk.ts'
import type { Taps } from './taps.ts'

/**
 * Filters all rows of a chunk across, into `filtered` (the chunk's height times the result's width).
 *
 * Sums are taken in the order of GDAL's vector code, on which their last bits depend: it takes rows of whole
 * numbers by threes and the rest one by one. One multiplication and one addition per tap.
 */
export function* filterRows(
  chunk: Chunk,
  taps: Taps,
  workType: WorkType,
  filtered: Float64Array,
): Generator<undefined, void, undefined> {
  const { pixels, width, height, targetWidth } = chunk
  const isFloat = workType === 'float32'
  const byThrees = height - (height % 3)
  const [start, end] = foursOf(taps)
  let done = 0
  for (let row = 0; row < height; row++) {
    const from = row * width
    const to = row * targetWidth
    done += targetWidth * taps.stride
    if (done >= STEP_PIXELS) {
      done = 0
      yield
    }
    if (!isFloat && row >= byThrees) {
      filterSingle(pixels, from, taps, filtered, to)
      continue
    }
    const filter = isFloat ? filterFloats : taps.reach < 4 ? filterNarrow : filterWide
    filter(pixels, from, taps, filtered, to, 0, start)
    filterFours(pixels, from, taps, filtered, to, start, end)
    filter(pixels, from, taps, filtered, to, end, targetWidth)
  }
}

/** The first result pixels in a row that have four taps: a run that has nearly all of them, or none. */
function foursOf({ counts }: Taps): [start: number, end: number] {
  const start = Math.max(0, counts.indexOf(4))
  let end = start
  while (end < counts.length && counts[end] === 4) end++
  return [start, end]
}

function filterFours(
  pixels: Float32Array,
  from: number,
  { first, weights, stride }: Taps,
  out: Float64Array,
  to: number,
  start: number,
  end: number,
): void {
  for (let x = start, w = start * stride; x < end; x++, w += stride) {
    const p = from + first[x]!
    const left = pixels[p]! * weights[w]! + pixels[p + 1]! * weights[w + 1]!
    out[to + x] = left + (pixels[p + 2]! * weights[w + 2]! + pixels[p + 3]! * weights[w + 3]!)
  }
}

function filterFloats(
  pixels: Float32Array,
  from: number,
  taps: Taps,
  out: Float64Array,
  to: number,
  start: number,
  end: number,
): void {
  const { first, counts, weights, stride } = taps
  for (let x = start; x < end; x++) {
    const count = counts[x]!
    let p = from + first[x]!
    let w = x * stride
    let left = 0
    let right = 0
    let k = 0
    for (; k + 3 < count; k += 4, p += 4, w += 4) {
      left += pixels[p]! * weights[w]!
      left += pixels[p + 1]! * weights[w + 1]!
      right += pixels[p + 2]! * weights[w + 2]!
      right += pixels[p + 3]! * weights[w + 3]!
    }
    for (; k < count; k++, p++, w++) left += pixels[p]! * weights[w]!
    out[to + x] = left + right
  }
}

/** Kernels that reach less than four pixels: four lanes. */
function filterNarrow(
  pixels: Float32Array,
  from: number,
  taps: Taps,
  out: Float64Array,
  to: number,
  start: number,
  end: number,
): void {
  const { first, counts, weights, stride } = taps
  for (let x = start; x < end; x++) {
    const count = counts[x]!
    let p = from + first[x]!
    let w = x * stride
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    let k = 0
    for (; k + 3 < count; k += 4, p += 4, w += 4) {
      a += pixels[p]! * weights[w]!
      b += pixels[p + 1]! * weights[w + 1]!
      c += pixels[p + 2]! * weights[w + 2]!
      d += pixels[p + 3]! * weights[w + 3]!
    }
    let sum = a + b + (c + d)
    for (; k < count; k++, p++, w++) sum += pixels[p]! * weights[w]!
    out[to + x] = sum
  }
}

/** Kernels that reach further: eight pixels at a time, in four lanes; four taps are a case of their own. */
function filterWide(
  pixels: Float32Array,
  from: number,
  taps: Taps,
  out: Float64Array,
  to: number,
  start: number,
  end: number,
): void {
  const { first, counts, weights, stride } = taps
  for (let x = start; x < end; x++) {
    const count = counts[x]!
    let p = from + first[x]!
    let w = x * stride
    if (count === 4) {
      const left = pixels[p]! * weights[w]! + pixels[p + 1]! * weights[w + 1]!
      out[to + x] = left + (pixels[p + 2]! * weights[w + 2]! + pixels[p + 3]! * weights[w + 3]!)
      continue
    }
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    let k = 0
    for (; k + 7 < count; k += 8, p += 8, w += 8) {
      a += pixels[p]! * weights[w]!
      a += pixels[p + 4]! * weights[w + 4]!
      b += pixels[p + 1]! * weights[w + 1]!
      b += pixels[p + 5]! * weights[w + 5]!
      c += pixels[p + 2]! * weights[w + 2]!
      c += pixels[p + 6]! * weights[w + 6]!
      d += pixels[p + 3]! * weights[w + 3]!
      d += pixels[p + 7]! * weights[w + 7]!
    }
    let sum = a + b + (c + d)
    for (; k < count; k++, p++, w++) sum += pixels[p]! * weights[w]!
    out[to + x] = sum
  }
}

/** A row of whole numbers that is left over from the threes: eight lanes, or one by one. */
function filterSingle(pixels: Float32Array, from: number, taps: Taps, out: Float64Array, to: number): void {
  const { first, counts, weights, stride } = taps
  for (let x = 0; x < first.length; x++) {
    const count = counts[x]!
    let p = from + first[x]!
    let w = x * stride
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    let e = 0
    let f = 0
    let g = 0
    let h = 0
    let k = 0
    for (; k + 7 < count; k += 8, p += 8, w += 8) {
      a += pixels[p]! * weights[w]!
      b += pixels[p + 1]! * weights[w + 1]!
      c += pixels[p + 2]! * weights[w + 2]!
      d += pixels[p + 3]! * weights[w + 3]!
      e += pixels[p + 4]! * weights[w + 4]!
      f += pixels[p + 5]! * weights[w + 5]!
      g += pixels[p + 6]! * weights[w + 6]!
      h += pixels[p + 7]! * weights[w + 7]!
    }
    let sum = a + e + (b + f) + (c + g + (d + h))
    for (; k < count; k++, p++, w++) sum += pixels[p]! * weights[w]!
    out[to + x] = sum
  }
}

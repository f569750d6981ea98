import { NATIVE_LITTLE_ENDIAN } from '@memraster/codecs/predictors'
import { asBytes, asLongs, asWords, type WholeLongs, wholeLongs } from '@memraster/codecs/samples'
import type { RasterArray } from '@memraster/ground'

/**
 * Copies `count` samples, `step` apart in `source` and `targetStep` apart in `target`, with core's conversion
 * if the dtypes differ.
 */
export type CopyRun = (from: number, step: number, to: number, targetStep: number, count: number) => void

/** Groups of four bytes below which a loop is faster than `set`, which needs a new view for each run. */
const SHORT_RUN = 256

/** Copies `count` elements that are contiguous in both arrays. */
export function contiguousRun(
  source: RasterArray,
  target: RasterArray,
): (from: number, to: number, count: number) => void {
  const [s, t] = [wholeLongs(source), wholeLongs(target)]
  const scale = source.BYTES_PER_ELEMENT / 4
  return (from, to, count) => {
    const at = (from - s.lead) * scale
    const toAt = (to - t.lead) * scale
    const groups = count * scale
    if (groups < SHORT_RUN && Number.isInteger(at) && Number.isInteger(toAt) && Number.isInteger(groups)) {
      copyLongs(s.longs, at, t.longs, toAt, groups)
    } else {
      target.set(source.subarray(from, from + count) as never, to)
    }
  }
}

/** One load and one store per four bytes. */
function copyLongs(source: Uint32Array, from: number, target: Uint32Array, to: number, count: number): void {
  const whole = count - (count % 4)
  let i = 0
  for (; i < whole; i += 4) {
    const a = source[from + i]!
    const b = source[from + i + 1]!
    const c = source[from + i + 2]!
    const d = source[from + i + 3]!
    target[to + i] = a
    target[to + i + 1] = b
    target[to + i + 2] = c
    target[to + i + 3] = d
  }
  for (; i < count; i++) target[to + i] = source[from + i]!
}

// One pair of loops per width, so that each sees one kind of array. Samples of 8 bytes move as pairs of 4:
// floats would risk their NaN bits, and BigInts are slow.

/** The loop that copies between two arrays of the same element size. */
export function stridedRun(source: RasterArray, target: RasterArray): CopyRun {
  if (source.BYTES_PER_ELEMENT === 1) {
    const [s, t] = [asBytes(source), asBytes(target)]
    const whole = wholeLongs(target)
    return (from, step, to, toStep, count) => {
      if (toStep === 1 && NATIVE_LITTLE_ENDIAN) packed1(s, from, step, t, whole, to, count)
      else strided1(s, from, step, t, to, toStep, count)
    }
  }
  if (source.BYTES_PER_ELEMENT === 2) {
    const [s, t] = [asWords(source), asWords(target)]
    const whole = wholeLongs(target)
    return (from, step, to, toStep, count) => {
      if (toStep === 1 && NATIVE_LITTLE_ENDIAN) packed2(s, from, step, t, whole, to, count)
      else strided2(s, from, step, t, to, toStep, count)
    }
  }
  const [s, t] = [asLongs(source), asLongs(target)]
  if (source.BYTES_PER_ELEMENT === 4) {
    return (from, step, to, toStep, count) => strided4(s, from, step, t, to, toStep, count)
  }
  return (from, step, to, toStep, count) => strided8(s, from * 2, step * 2, t, to * 2, toStep * 2, count)
}

/** As `strided1`, for a target without gaps: one load per sample, one store per four. */
function packed1(
  source: Uint8Array,
  from: number,
  step: number,
  target: Uint8Array,
  { longs, lead }: WholeLongs,
  to: number,
  count: number,
): void {
  const end = to + count
  for (; to < end && ((to - lead) & 3) !== 0; from += step) target[to++] = source[from]!
  for (let long = (to - lead) / 4; to + 4 <= end; to += 4, from += 4 * step) {
    longs[long++] =
      source[from]! |
      (source[from + step]! << 8) |
      (source[from + 2 * step]! << 16) |
      (source[from + 3 * step]! << 24)
  }
  for (; to < end; from += step) target[to++] = source[from]!
}

/** As `strided2`, for a target without gaps: one load per sample, one store per two. */
function packed2(
  source: Uint16Array,
  from: number,
  step: number,
  target: Uint16Array,
  { longs, lead }: WholeLongs,
  to: number,
  count: number,
): void {
  const end = to + count
  for (; to < end && ((to - lead) & 1) !== 0; from += step) target[to++] = source[from]!
  for (let long = (to - lead) / 2; to + 2 <= end; to += 2, from += 2 * step) {
    longs[long++] = source[from]! | (source[from + step]! << 16)
  }
  for (; to < end; from += step) target[to++] = source[from]!
}

/** One load and one store per sample. */
function strided1(
  source: Uint8Array,
  from: number,
  step: number,
  target: Uint8Array,
  to: number,
  toStep: number,
  count: number,
): void {
  for (let i = 0; i < count; i++, from += step, to += toStep) target[to] = source[from]!
}

/** One load and one store per sample. */
function strided2(
  source: Uint16Array,
  from: number,
  step: number,
  target: Uint16Array,
  to: number,
  toStep: number,
  count: number,
): void {
  for (let i = 0; i < count; i++, from += step, to += toStep) target[to] = source[from]!
}

/** One load and one store per sample. */
function strided4(
  source: Uint32Array,
  from: number,
  step: number,
  target: Uint32Array,
  to: number,
  toStep: number,
  count: number,
): void {
  for (let i = 0; i < count; i++, from += step, to += toStep) target[to] = source[from]!
}

/** Two loads and two stores per sample; steps count halves of samples. */
function strided8(
  source: Uint32Array,
  from: number,
  step: number,
  target: Uint32Array,
  to: number,
  toStep: number,
  count: number,
): void {
  for (let i = 0; i < count; i++, from += step, to += toStep) {
    target[to] = source[from]!
    target[to + 1] = source[from + 1]!
  }
}

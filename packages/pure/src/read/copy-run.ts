import { copySamples, type DType, type RasterArray, sampleSize } from '@memraster/core/backend'
import { NATIVE_LITTLE_ENDIAN } from '../predictors/predictor-layout.ts'
import { type WholeLongs, wholeLongs } from './whole-longs.ts'

/** Samples of an array that a copy takes from or puts to; offsets and steps count samples. */
export interface Samples {
  readonly array: RasterArray
  readonly dtype: DType
}

/**
 * Copies `count` samples, `step` apart in `source` and `targetStep` apart in `target`, with core's conversion
 * where the dtypes differ.
 */
export type CopyRun = (from: number, step: number, to: number, targetStep: number, count: number) => void

/** Copies the samples at `from + columns[i] * step` for `start` <= i < `end`, otherwise as {@link CopyRun}. */
export type GatherRun = (
  from: number,
  step: number,
  to: number,
  targetStep: number,
  columns: Int32Array,
  start: number,
  end: number,
) => void

/** The copy between two arrays that costs the least: bytes are moved as they are where the dtypes agree. */
export function copyRunBetween(source: Samples, target: Samples): CopyRun {
  const [from, to] = [source.array, target.array]
  if (source.dtype === target.dtype && from.BYTES_PER_ELEMENT === sampleSize(source.dtype)) {
    const copy = strided(from, to)
    return (at, step, toAt, toStep, count) => {
      if (step === 1 && toStep === 1) to.set(from.subarray(at, at + count) as never, toAt)
      else copy(at, step, toAt, toStep, count)
    }
  }
  return (at, step, toAt, toStep, count) => {
    copySamples(from, source.dtype, at, step, to, target.dtype, toAt, toStep, count)
  }
}

/** The gathering copy between two arrays, as {@link copyRunBetween}. */
export function gatherRunBetween(source: Samples, target: Samples): GatherRun {
  const [from, to] = [source.array, target.array]
  if (source.dtype === target.dtype && from.BYTES_PER_ELEMENT === sampleSize(source.dtype)) {
    return gathered(from, to)
  }
  return (at, step, toAt, toStep, columns, start, end) => {
    for (let i = start; i < end; i++, toAt += toStep) {
      copySamples(from, source.dtype, at + columns[i]! * step, 1, to, target.dtype, toAt, 1, 1)
    }
  }
}

// One pair of loops per width, so that each sees one kind of array. Samples of 8 bytes move as pairs of 4:
// floats would risk their NaN bits, and BigInts are slow.

function strided(source: RasterArray, target: RasterArray): CopyRun {
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

function gathered(source: RasterArray, target: RasterArray): GatherRun {
  if (source.BYTES_PER_ELEMENT === 1) {
    const [s, t] = [asBytes(source), asBytes(target)]
    return (from, step, to, toStep, columns, start, end) =>
      gathered1(s, from, step, t, to, toStep, columns, start, end)
  }
  if (source.BYTES_PER_ELEMENT === 2) {
    const [s, t] = [asWords(source), asWords(target)]
    return (from, step, to, toStep, columns, start, end) =>
      gathered2(s, from, step, t, to, toStep, columns, start, end)
  }
  const [s, t] = [asLongs(source), asLongs(target)]
  if (source.BYTES_PER_ELEMENT === 4) {
    return (from, step, to, toStep, columns, start, end) =>
      gathered4(s, from, step, t, to, toStep, columns, start, end)
  }
  return (from, step, to, toStep, columns, start, end) =>
    gathered8(s, from * 2, step * 2, t, to * 2, toStep * 2, columns, start, end)
}

function asBytes(array: RasterArray): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
}

function asWords(array: RasterArray): Uint16Array {
  return new Uint16Array(array.buffer, array.byteOffset, array.byteLength / 2)
}

function asLongs(array: RasterArray): Uint32Array {
  return new Uint32Array(array.buffer, array.byteOffset, array.byteLength / 4)
}

/** As `strided1` where the target has no gaps: one load per sample, one store per four. */
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

/** As `strided2` where the target has no gaps: one load per sample, one store per two. */
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

/** Two loads and one store per sample. */
function gathered1(
  source: Uint8Array,
  from: number,
  step: number,
  target: Uint8Array,
  to: number,
  toStep: number,
  columns: Int32Array,
  start: number,
  end: number,
): void {
  for (let i = start; i < end; i++, to += toStep) target[to] = source[from + columns[i]! * step]!
}

/** Two loads and one store per sample. */
function gathered2(
  source: Uint16Array,
  from: number,
  step: number,
  target: Uint16Array,
  to: number,
  toStep: number,
  columns: Int32Array,
  start: number,
  end: number,
): void {
  for (let i = start; i < end; i++, to += toStep) target[to] = source[from + columns[i]! * step]!
}

/** Two loads and one store per sample. */
function gathered4(
  source: Uint32Array,
  from: number,
  step: number,
  target: Uint32Array,
  to: number,
  toStep: number,
  columns: Int32Array,
  start: number,
  end: number,
): void {
  for (let i = start; i < end; i++, to += toStep) target[to] = source[from + columns[i]! * step]!
}

/** Three loads and two stores per sample; steps count halves of samples. */
function gathered8(
  source: Uint32Array,
  from: number,
  step: number,
  target: Uint32Array,
  to: number,
  toStep: number,
  columns: Int32Array,
  start: number,
  end: number,
): void {
  for (let i = start; i < end; i++, to += toStep) {
    const at = from + columns[i]! * step
    target[to] = source[at]!
    target[to + 1] = source[at + 1]!
  }
}

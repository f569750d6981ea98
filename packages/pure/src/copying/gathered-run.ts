import { asBytes, asLongs, asWords } from '@memraster/codecs/samples'
import type { RasterArray } from '@memraster/ground'

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

// One loop per width, as in strided-run.ts.

/** The loop that gathers between two arrays of the same element size. */
export function gatheredRun(source: RasterArray, target: RasterArray): GatherRun {
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

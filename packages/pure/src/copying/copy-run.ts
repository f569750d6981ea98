import { copySamples } from '@memraster/core/internal'
import { allocate, type DType, type RasterArray, sampleSize } from '@memraster/ground'
import { type GatherRun, gatheredRun } from './gathered-run.ts'
import { type CopyRun, contiguousRun, stridedRun } from './strided-run.ts'

/** Samples of an array that a copy takes from or puts to; offsets and steps count samples. */
export interface Samples {
  readonly array: RasterArray
  readonly dtype: DType
}

/** The cheapest copy between two arrays: bytes are moved unchanged if the dtypes agree. */
export function copyRunBetween(source: Samples, target: Samples): CopyRun {
  const [from, to] = [source.array, target.array]
  if (source.dtype === target.dtype && from.BYTES_PER_ELEMENT === sampleSize(source.dtype)) {
    const copyStrided = stridedRun(from, to)
    const copyBlock = contiguousRun(from, to)
    return (at, step, toAt, toStep, count) => {
      if (step === 1 && toStep === 1) copyBlock(at, toAt, count)
      else copyStrided(at, step, toAt, toStep, count)
    }
  }
  return (at, step, toAt, toStep, count) => {
    copySamples(from, source.dtype, at, step, to, target.dtype, toAt, toStep, count)
  }
}

/** The gathering copy between two arrays, as {@link copyRunBetween}. */
export function gatherRunBetween(source: Samples, target: Samples): GatherRun {
  const [from, to] = [source.array, target.array]
  if (from.BYTES_PER_ELEMENT !== sampleSize(source.dtype)) {
    return (at, step, toAt, toStep, columns, start, end) => {
      for (let i = start; i < end; i++, toAt += toStep) {
        copySamples(from, source.dtype, at + columns[i]! * step, 1, to, target.dtype, toAt, 1, 1)
      }
    }
  }
  if (source.dtype === target.dtype) return gatheredRun(from, to)
  // Conversion goes by whole runs, so they are gathered before.
  let run: RasterArray = allocate(source.dtype, 0)
  return (at, step, toAt, toStep, columns, start, end) => {
    const count = end - start
    if (run.length < count) run = allocate(source.dtype, count)
    gatheredRun(from, run)(at, step, 0, 1, columns, start, end)
    copySamples(run, source.dtype, 0, 1, to, target.dtype, toAt, toStep, count)
  }
}

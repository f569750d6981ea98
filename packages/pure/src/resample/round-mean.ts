import type { WorkType } from './chunk.ts'

/** The plain mean, or the root of the mean of squares. */
export type MeanKind = 'average' | 'rms'

/**
 * Means of a row from sums and weights, rounded as the work type asks; `nodata` if the weight is 0.
 * Costs a division per pixel, and for roots a square root.
 */
export function roundMean(
  sums: Float64Array,
  weights: Float64Array,
  kind: MeanKind,
  workType: WorkType,
  nodata: number,
  line: Float32Array,
): void {
  for (let x = 0; x < line.length; x++) {
    const weight = weights[x]!
    if (weight === 0) line[x] = nodata
    else if (workType === 'float32') {
      line[x] = kind === 'rms' ? Math.sqrt(sums[x]! / weight) : sums[x]! / weight
    } else if (kind === 'rms') line[x] = wholeRoot(sums[x]! / weight)
    else line[x] = Math.trunc(sums[x]! / weight + 0.5)
  }
}

/** The whole number whose square is nearest to `square`. GDAL before 3.7 overflows here from 32768 on. */
function wholeRoot(square: number): number {
  const root = Math.trunc(Math.sqrt(square))
  return 2 * root * (root + 1) + 1 < 2 * square ? root + 1 : root
}

/** `value` as C converts it to the work type: whole numbers keep their lowest bits. */
export function castToWorkType(value: number, workType: WorkType): number {
  if (workType === 'float32') return Math.fround(value)
  const whole = Math.abs(value) < 2 ** 31 ? Math.trunc(value) : 0
  return whole & (workType === 'uint8' ? 0xff : 0xffff)
}

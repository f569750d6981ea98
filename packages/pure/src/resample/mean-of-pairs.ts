import type { WorkType } from './chunk.ts'
import type { MeanKind } from './round-mean.ts'

/**
 * A row of means of two by two pixels that lie side by side, from position `from` of `pixels` on: GDAL
 * computes them in the work type itself.
 */
export function pairMean(
  pixels: Float32Array,
  from: number,
  width: number,
  kind: MeanKind,
  workType: WorkType,
  line: Float32Array,
): void {
  if (workType === 'float32') {
    if (kind === 'rms') rmsOfFloats(pixels, from, width, line)
    else meanOfFloats(pixels, from, width, line)
  } else if (kind === 'rms') rmsOfWholeNumbers(pixels, from, width, line)
  else meanOfWholeNumbers(pixels, from, width, line)
}

function meanOfWholeNumbers(pixels: Float32Array, from: number, width: number, line: Float32Array): void {
  for (let x = 0, p = from; x < line.length; x++, p += 2) {
    const sum = pixels[p]! + pixels[p + 1]! + pixels[p + width]! + pixels[p + width + 1]!
    line[x] = (sum + 2) >> 2
  }
}

function rmsOfWholeNumbers(pixels: Float32Array, from: number, width: number, line: Float32Array): void {
  for (let x = 0, p = from; x < line.length; x++, p += 2) {
    const a = pixels[p]!
    const b = pixels[p + 1]!
    const c = pixels[p + width]!
    const d = pixels[p + width + 1]!
    const quarter = Math.trunc((a * a + b * b + c * c + d * d + 1) / 4)
    const root = Math.trunc(Math.sqrt(quarter))
    line[x] = root * (root + 1) < quarter ? root + 1 : root
  }
}

/** Means of four at a time add up columns first, those that are left over rows. */
function meanOfFloats(pixels: Float32Array, from: number, width: number, line: Float32Array): void {
  const whole = line.length - (line.length % 4)
  const { fround } = Math
  let p = from
  for (let x = 0; x < whole; x++, p += 2) {
    const left = fround(pixels[p]! + pixels[p + width]!)
    const right = fround(pixels[p + 1]! + pixels[p + width + 1]!)
    line[x] = fround(left + right) * 0.25
  }
  for (let x = whole; x < line.length; x++, p += 2) {
    const top = fround(pixels[p]! + pixels[p + 1]!)
    line[x] = fround(fround(top + pixels[p + width]!) + pixels[p + width + 1]!) * 0.25
  }
}

/**
 * Roots of four at a time are computed in float32, relative to the greatest of the first three pixels (GDAL
 * leaves out the fourth); those that are left over in float64.
 */
function rmsOfFloats(pixels: Float32Array, from: number, width: number, line: Float32Array): void {
  const whole = line.length - (line.length % 4)
  const { abs, fround, sqrt } = Math
  let p = from
  for (let x = 0; x < whole; x++, p += 2) {
    const a = abs(pixels[p]!)
    const b = abs(pixels[p + 1]!)
    const c = abs(pixels[p + width]!)
    const d = abs(pixels[p + width + 1]!)
    // Written so that NaN goes the way it goes through the processor's maximum.
    const ab = a > b ? a : b
    const greatest = ab > c ? ab : c
    const inverse = greatest === 0 ? 0 : fround(1 / greatest)
    const upper = fround(square(a, inverse) + square(b, inverse))
    const lower = fround(square(c, inverse) + square(d, inverse))
    const root = fround(sqrt(fround(fround(upper + lower) * 0.25)))
    line[x] = greatest === Infinity ? Infinity : greatest * root
  }
  for (let x = whole; x < line.length; x++, p += 2) {
    const a = pixels[p]!
    const b = pixels[p + 1]!
    const c = pixels[p + width]!
    const d = pixels[p + width + 1]!
    line[x] = sqrt(0.25 * (a * a + b * b + c * c + d * d))
  }
}

function square(value: number, scale: number): number {
  const scaled = Math.fround(value * scale)
  return Math.fround(scaled * scaled)
}

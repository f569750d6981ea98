import type { Kernel } from './kernel.ts'

/** The pixels that each result pixel along one axis is computed from. */
export interface Taps {
  /** First pixel, counted from the chunk's, and how many. */
  readonly first: Int32Array
  readonly counts: Int32Array
  /** `stride` weights for each result pixel, of which `counts` are used. */
  readonly weights: Float64Array
  readonly stride: number
  /** Pixels that the kernel reaches to each side. */
  readonly reach: number
}

/** One axis of a chunk. */
export interface TapsRequest {
  readonly ratio: number
  readonly shift: number
  /** First source pixel that is there, and the one after the last. */
  readonly start: number
  readonly end: number
  readonly target: number
  readonly targetCount: number
}

/**
 * The weights of a convolution along one axis; a kernel is widened when pixels are reduced.
 *
 * @param order How positions are summed up, which decides their last bits: `across` pixel by pixel, `down`
 *   four at a time.
 * @param normalized Whether weights are divided by their sum.
 */
export function tapsOf(
  kernel: Extract<Kernel, { kind: 'convolution' }>,
  request: TapsRequest,
  order: 'across' | 'down',
  normalized: boolean,
): Taps {
  const { ratio, shift, start, end, target, targetCount } = request
  const scale = 1 / ratio
  const step = scale >= 1 ? 1 : scale
  const reach = kernel.radius / step
  const stride = Math.ceil(2 * reach) + 2
  const first = new Int32Array(targetCount)
  const counts = new Int32Array(targetCount)
  const weights = new Float64Array(targetCount * stride)
  for (let i = 0; i < targetCount; i++) {
    const centre = (target + i + 0.5) * ratio + shift
    const from = Math.max(start, Math.floor(centre - reach + 0.5))
    const to = Math.min(end, Math.trunc(centre + reach + 0.5))
    const count = Math.max(0, to - from)
    first[i] = from - start
    counts[i] = count
    const base = i * stride
    placeWeights(weights, base, count, step * (from - centre + 0.5), step, order, kernel.weight)
    const sum = sumByFours(weights, base, count)
    if (normalized && sum !== 0) {
      const inverse = 1 / sum
      for (let k = base; k < base + count; k++) weights[k]! *= inverse
    }
  }
  return { first, counts, weights, stride, reach }
}

function placeWeights(
  weights: Float64Array,
  base: number,
  count: number,
  start: number,
  step: number,
  order: 'across' | 'down',
  weight: (x: number) => number,
): void {
  let x = start
  let k = 0
  for (; order === 'down' && k + 3 < count; k += 4, x += 4 * step) {
    for (let j = 0; j < 4; j++) weights[base + k + j] = weight(x + j * step)
  }
  for (; k < count; k++, x += step) weights[base + k] = weight(x)
}

function sumByFours(weights: Float64Array, base: number, count: number): number {
  let sum = 0
  let k = base
  const end = base + count
  for (; k + 3 < end; k += 4) sum += weights[k]! + weights[k + 1]! + weights[k + 2]! + weights[k + 3]!
  for (; k < end; k++) sum += weights[k]!
  return sum
}

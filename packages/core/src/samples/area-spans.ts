/** The source pixels that each result pixel along one axis covers, wholly or in part. */
export interface AreaSpans {
  /** First pixel, counted from the chunk's, and the one after the last. */
  readonly first: Int32Array
  readonly end: Int32Array
  /** Shares of the first and of the last pixel that are covered; those between are covered wholly. */
  readonly firstWeight: Float64Array
  readonly lastWeight: Float64Array
  /** Pixels covered in all. */
  readonly totalWeight: Float64Array
}

/** Keeps whole positions whole that have lost their last bits. */
const EPSILON = 1e-8

/** One axis of a chunk. */
export interface AreaRequest {
  readonly ratio: number
  readonly shift: number
  /** First source pixel that is there, and the one after the last. */
  readonly start: number
  readonly limit: number
  readonly target: number
  readonly targetCount: number
}

/** Spans by the rules of GDAL's average and mode. */
export function areaSpans({ ratio, shift, start, limit, target, targetCount }: AreaRequest): AreaSpans {
  const first = new Int32Array(targetCount)
  const end = new Int32Array(targetCount)
  const firstWeight = new Float64Array(targetCount)
  const lastWeight = new Float64Array(targetCount)
  const totalWeight = new Float64Array(targetCount)
  for (let i = 0; i < targetCount; i++) {
    const from = shift + (target + i) * ratio
    const to = shift + (target + i + 1) * ratio
    const a = Math.max(start, Math.trunc(from + EPSILON))
    let b = Math.ceil(to - EPSILON)
    if (b === a) b++
    b = Math.min(b, limit)
    first[i] = a - start
    end[i] = b - start
    firstWeight[i] = b === a + 1 ? 1 : 1 - (from - a)
    lastWeight[i] = 1 - (b - to)
    totalWeight[i] = a + 1 < b ? firstWeight[i]! + (b - a - 2) + lastWeight[i]! : firstWeight[i]!
  }
  return { first, end, firstWeight, lastWeight, totalWeight }
}

/** Whether the spans are pairs of pixels, one after the other. */
export function arePairs({ first, end }: AreaSpans): boolean {
  for (let i = 0; i < first.length; i++) {
    if (end[i]! - first[i]! !== 2 || (i > 0 && end[i - 1] !== first[i])) return false
  }
  return true
}

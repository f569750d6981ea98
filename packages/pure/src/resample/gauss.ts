import type { BandTraits, Chunk, ResultRows } from './chunk.ts'
import { PaletteMatcher } from './palette-matcher.ts'

/** Rows of Pascal's triangle, whose products are the weights of a matrix. */
const WEIGHTS: Readonly<Record<number, readonly number[]>> = {
  3: [1, 2, 1],
  5: [1, 4, 6, 4, 1],
  7: [1, 6, 15, 20, 15, 6, 1],
}

/**
 * The rows of a chunk's result by a matrix of Gaussian weights, of 3, 5 or 7 rows by the reduction in height,
 * as GDAL's GDALResampleChunk32R_Gauss; a window's fraction of a pixel does not count. Every row stands in
 * the same array.
 */
export function* gauss(chunk: Chunk, traits: BandTraits): ResultRows {
  const { targetWidth, targetHeight, ratioX, ratioY } = chunk
  const factor = Math.trunc(0.5 + ratioY)
  const side = factor <= 2 ? 3 : factor <= 4 ? 5 : 7
  const columns = gaussSpans(ratioX, side, chunk.column, chunk.width, chunk.targetColumn, targetWidth)
  const rows = gaussSpans(ratioY, side, chunk.row, chunk.height, chunk.targetRow, targetHeight)
  const line = new Float32Array(targetWidth)
  const matcher = traits.palette && new PaletteMatcher(traits.palette, traits.nodata)
  const nodata = traits.nodata ?? matcher?.nodata ?? 0
  for (let index = 0; index < targetHeight; index++) {
    if (matcher) matchRow(chunk, side, columns, rows, index, matcher, nodata, line)
    else weighRow(chunk, side, columns, rows, index, nodata, line)
    yield line
  }
}

/** Along one axis, the pixels that a matrix covers. */
interface GaussSpans {
  /** First pixel, counted from the chunk's, and how many. */
  readonly first: Int32Array
  readonly counts: Int32Array
  /** Rows or columns of the matrix that lie before the chunk. */
  readonly skipped: Int32Array
}

function gaussSpans(
  ratio: number,
  side: number,
  start: number,
  size: number,
  target: number,
  targetCount: number,
): GaussSpans {
  const first = new Int32Array(targetCount)
  const counts = new Int32Array(targetCount)
  const skipped = new Int32Array(targetCount)
  for (let i = 0; i < targetCount; i++) {
    let from = Math.trunc(0.5 + (target + i) * ratio)
    let to = Math.trunc(0.5 + (target + i + 1) * ratio) + 1
    if (from < start) {
      from = start
      to++
    }
    from += Math.trunc((to - from) / 2) - Math.trunc(side / 2)
    const end = Math.min(start + size, from + side)
    skipped[i] = Math.max(0, start - from)
    from = Math.max(from, start)
    first[i] = from - start
    counts[i] = Math.max(0, end - from)
  }
  return { first, counts, skipped }
}

/** One multiplication and one addition per weight. */
function weighRow(
  { pixels, mask, width }: Chunk,
  side: number,
  columns: GaussSpans,
  rows: GaussSpans,
  index: number,
  nodata: number,
  line: Float32Array,
): void {
  const weights = WEIGHTS[side] as readonly number[]
  for (let x = 0; x < line.length; x++) {
    let total = 0
    let count = 0
    for (let j = 0; j < rows.counts[index]!; j++) {
      const base = (rows.first[index]! + j) * width + columns.first[x]!
      const weightDown = weights[rows.skipped[index]! + j]!
      for (let i = 0; i < columns.counts[x]!; i++) {
        if (mask !== undefined && mask[base + i] === 0) continue
        const weight = weightDown * weights[columns.skipped[x]! + i]!
        total += pixels[base + i]! * weight
        count += weight
      }
    }
    line[x] = count === 0 ? nodata : total / count
  }
}

/** As {@link weighRow}, with the colours that pixels stand for. */
function matchRow(
  { pixels, width }: Chunk,
  side: number,
  columns: GaussSpans,
  rows: GaussSpans,
  index: number,
  matcher: PaletteMatcher,
  nodata: number,
  line: Float32Array,
): void {
  const weights = WEIGHTS[side] as readonly number[]
  for (let x = 0; x < line.length; x++) {
    let [red, green, blue, count] = [0, 0, 0, 0]
    for (let j = 0; j < rows.counts[index]!; j++) {
      const base = (rows.first[index]! + j) * width + columns.first[x]!
      const weightDown = weights[rows.skipped[index]! + j]!
      for (let i = 0; i < columns.counts[x]!; i++) {
        const color = matcher.opaqueColor(pixels[base + i]!)
        if (color === undefined) continue
        const weight = weightDown * weights[columns.skipped[x]! + i]!
        red += color[0] * weight
        green += color[1] * weight
        blue += color[2] * weight
        count += weight
      }
    }
    const half = Math.trunc(count / 2)
    line[x] =
      count === 0
        ? nodata
        : matcher.nearest(
            Math.trunc((red + half) / count),
            Math.trunc((green + half) / count),
            Math.trunc((blue + half) / count),
          )
  }
}

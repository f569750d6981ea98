import { type AreaSpans, areaSpans, arePairs } from '@memraster/core/internal/late'
import { type BandTraits, type Chunk, type ResultRows, STEP_PIXELS, type WorkType } from './chunk.ts'
import { pairMean } from './mean-of-pairs.ts'
import { replacementValue } from './replacement-value.ts'
import { castToWorkType, type MeanKind, roundMean } from './round-mean.ts'

/**
 * The rows of a chunk's result by averaging the area that a pixel covers, or by the root of the averaged
 * squares, as GDAL's GDALResampleChunk32R_Average. Every row reuses the same array.
 */
export function* mean(chunk: Chunk, kind: MeanKind, workType: WorkType, traits: BandTraits): ResultRows {
  const { mask, targetWidth } = chunk
  const { columns, rows } = chunkAreas(chunk)
  const pairs = mask === undefined && arePairs(columns)
  const line = new Float32Array(targetWidth)
  const sums = new Float64Array(targetWidth)
  const weights = new Float64Array(targetWidth)
  const nodata = castToWorkType(traits.nodata ?? 0, workType)
  const replacement =
    traits.nodata === undefined
      ? undefined
      : castToWorkType(replacementValue(traits.target, traits.nodata), workType)
  for (let index = 0; index < chunk.targetHeight; index++) {
    if (pairs && rows.end[index]! - rows.first[index]! === 2) {
      const from = rows.first[index]! * chunk.width + columns.first[0]!
      pairMean(chunk.pixels, from, chunk.width, kind, workType, line)
      yield line
      continue
    }
    if (mask) yield* sumValid(chunk, mask, kind === 'rms', columns, rows, index, sums, weights)
    else yield* sumAll(chunk, kind === 'rms', columns, rows, index, sums, weights)
    roundMean(sums, weights, kind, workType, nodata, line)
    if (replacement !== undefined) {
      // Pixels without weight are nodata by right.
      for (let x = 0; x < targetWidth; x++) if (line[x] === nodata && weights[x] !== 0) line[x] = replacement
    }
    yield line
  }
}

/** The areas that a chunk's result pixels cover, along both axes. */
export function chunkAreas(chunk: Chunk): { readonly columns: AreaSpans; readonly rows: AreaSpans } {
  return {
    columns: areaSpans({
      ratio: chunk.ratioX,
      shift: chunk.shiftX,
      start: chunk.column,
      limit: chunk.column + chunk.width,
      target: chunk.targetColumn,
      targetCount: chunk.targetWidth,
    }),
    rows: areaSpans({
      ratio: chunk.ratioY,
      shift: chunk.shiftY,
      start: chunk.row,
      limit: chunk.row + chunk.height,
      target: chunk.targetRow,
      targetCount: chunk.targetHeight,
    }),
  }
}

/** One load, one addition, and for squares one multiplication, per source pixel. */
function* sumAll(
  { pixels, width }: Chunk,
  squares: boolean,
  columns: AreaSpans,
  rows: AreaSpans,
  index: number,
  sums: Float64Array,
  weights: Float64Array,
): Generator<undefined, void, undefined> {
  const top = rows.first[index]!
  const bottom = rows.end[index]! - 1
  const totalWeight = rows.totalWeight[index]!
  for (let x = 0; x < sums.length; x++) weights[x] = columns.totalWeight[x]! * totalWeight
  sums.fill(0)
  let done = 0
  const addRow = squares ? addSquares : addValues
  for (let row = top; row <= bottom; row++) {
    const weight = row === top ? rows.firstWeight[index]! : row === bottom ? rows.lastWeight[index]! : 1
    addRow(pixels, row * width, columns, weight, sums)
    done += width
    if (done < STEP_PIXELS) continue
    done = 0
    yield
  }
}

function addValues(
  pixels: Float32Array,
  base: number,
  { first, end, firstWeight, lastWeight }: AreaSpans,
  weight: number,
  sums: Float64Array,
): void {
  for (let x = 0; x < sums.length; x++) {
    let p = base + first[x]!
    const last = base + end[x]! - 1
    let sum = pixels[p]! * firstWeight[x]!
    if (p < last) {
      for (p++; p < last; p++) sum += pixels[p]!
      sum += pixels[last]! * lastWeight[x]!
    }
    sums[x]! += sum * weight
  }
}

function addSquares(
  pixels: Float32Array,
  base: number,
  { first, end, firstWeight, lastWeight }: AreaSpans,
  weight: number,
  sums: Float64Array,
): void {
  for (let x = 0; x < sums.length; x++) {
    let p = base + first[x]!
    const last = base + end[x]! - 1
    let sum = pixels[p]! * pixels[p]! * firstWeight[x]!
    if (p < last) {
      for (p++; p < last; p++) sum += pixels[p]! * pixels[p]!
      sum += pixels[last]! * pixels[last]! * lastWeight[x]!
    }
    sums[x]! += sum * weight
  }
}

/** As {@link sumAll}, for valid pixels only; the weight is 0 if there are none. */
function* sumValid(
  { pixels, width }: Chunk,
  mask: Uint8Array,
  squares: boolean,
  columns: AreaSpans,
  rows: AreaSpans,
  index: number,
  sums: Float64Array,
  weights: Float64Array,
): Generator<undefined, void, undefined> {
  let done = 0
  const { first, end, firstWeight, lastWeight } = columns
  const top = rows.first[index]!
  const bottom = rows.end[index]! - 1
  for (let x = 0; x < sums.length; x++) {
    const left = first[x]!
    const right = end[x]! - 1
    let total = 0
    let totalWeight = 0
    for (let row = top; row <= bottom; row++) {
      const base = row * width
      const weight = row === top ? rows.firstWeight[index]! : row === bottom ? rows.lastWeight[index]! : 1
      let sum = 0
      let sumWeight = 0
      for (let column = left; column <= right; column++) {
        if (mask[base + column] === 0) continue
        const value = pixels[base + column]!
        const share = column === left ? firstWeight[x]! : column === right ? lastWeight[x]! : 1
        sum += (squares ? value * value : value) * share
        sumWeight += share
      }
      total += sum * weight
      totalWeight += sumWeight * weight
      done += right - left
      if (done < STEP_PIXELS) continue
      done = 0
      yield
    }
    sums[x] = total
    weights[x] = totalWeight
  }
}

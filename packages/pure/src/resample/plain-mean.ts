import { type Chunk, type ResultRows, STEP_PIXELS } from './chunk.ts'
import { nearestPixel } from './nearest.ts'
import type { MeanKind } from './round-mean.ts'

/**
 * The rows of a chunk's overview by the mean of whole pixels, or the root of their mean square, as GDAL makes
 * them of complex samples (GDALResampleChunkC32R). Every row reuses the same array.
 */
export function* plainMean(chunk: Chunk, kind: MeanKind): ResultRows {
  const { pixels, width, targetWidth, targetHeight } = chunk
  const line = new Float32Array(targetWidth)
  let done = 0
  for (let y = 0; y < targetHeight; y++) {
    const top = nearestPixel(chunk.targetRow + y, chunk.ratioY, chunk.row)
    const bottom = spanEnd(chunk.targetRow + y, chunk.ratioY, chunk.row, top, chunk.height)
    for (let x = 0; x < targetWidth; x++) {
      const left = nearestPixel(chunk.targetColumn + x, chunk.ratioX, chunk.column)
      const right = spanEnd(chunk.targetColumn + x, chunk.ratioX, chunk.column, left, width)
      let total = 0
      for (let row = top; row < bottom; row++) {
        for (let p = row * width + left; p < row * width + right; p++) {
          total += kind === 'rms' ? pixels[p]! * pixels[p]! : pixels[p]!
        }
        done += right - left
        if (done < STEP_PIXELS) continue
        done = 0
        yield
      }
      const mean = total / ((bottom - top) * (right - left))
      line[x] = kind === 'rms' ? Math.sqrt(mean) : mean
    }
    yield line
  }
}

function spanEnd(target: number, ratio: number, start: number, first: number, size: number): number {
  return Math.min(size, Math.max(first + 1, Math.trunc(0.5 + (target + 1) * ratio) - start))
}

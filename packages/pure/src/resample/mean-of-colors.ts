import { type Chunk, type ResultRows, STEP_PIXELS } from './chunk.ts'
import { chunkAreas } from './mean.ts'
import type { PaletteMatcher } from './palette-matcher.ts'
import type { MeanKind } from './round-mean.ts'

/**
 * The rows of a chunk of palette indexes: the entry that is nearest to the mean of the colours under a pixel,
 * without regard to shares of pixels, as in GDAL. Every row reuses the same array.
 */
export function* meanOfColors(chunk: Chunk, kind: MeanKind, matcher: PaletteMatcher): ResultRows {
  const { pixels, width, targetWidth, targetHeight } = chunk
  const { columns, rows } = chunkAreas(chunk)
  const line = new Float32Array(targetWidth)
  let done = 0
  for (let index = 0; index < targetHeight; index++) {
    for (let x = 0; x < targetWidth; x++) {
      let [red, green, blue, count] = [0, 0, 0, 0]
      for (let row = rows.first[index]!; row < rows.end[index]!; row++) {
        for (let p = row * width + columns.first[x]!; p < row * width + columns.end[x]!; p++) {
          const color = matcher.opaqueColor(pixels[p]!)
          if (color === undefined) continue
          red += kind === 'rms' ? color[0] * color[0] : color[0]
          green += kind === 'rms' ? color[1] * color[1] : color[1]
          blue += kind === 'rms' ? color[2] * color[2] : color[2]
          count++
        }
        done += columns.end[x]! - columns.first[x]!
        if (done < STEP_PIXELS) continue
        done = 0
        yield
      }
      line[x] =
        count === 0
          ? (matcher.nodata ?? 0)
          : matcher.nearest(
              meanPart(red, count, kind),
              meanPart(green, count, kind),
              meanPart(blue, count, kind),
            )
    }
    yield line
  }
}

function meanPart(sum: number, count: number, kind: MeanKind): number {
  return kind === 'rms'
    ? Math.trunc(Math.sqrt(Math.trunc(sum / count)) + 0.5)
    : Math.trunc((sum + Math.trunc(count / 2)) / count)
}

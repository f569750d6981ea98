import { ValueTally } from '@memraster/core/internal/late'
import { type BandTraits, type Chunk, type ResultRows, STEP_PIXELS } from './chunk.ts'
import { chunkAreas } from './mean.ts'

/** Areas of more pixels than this are counted with a map, whose cost does not grow with the number of values. */
const FEW = 64

/**
 * The rows of a chunk's result by the most frequent value under a pixel, as GDAL's GDALResampleChunk32R_Mode:
 * among values that are equally frequent, the one that came to that number first. In bytes the nodata value
 * does not count, whatever the mask says; in other types the mask decides. Every row reuses the same array.
 */
export function* mode(chunk: Chunk, traits: BandTraits): ResultRows {
  const { targetWidth, targetHeight, width } = chunk
  const { columns, rows } = chunkAreas(chunk)
  const line = new Float32Array(targetWidth)
  const asBytes = traits.dtype === 'uint8' && (traits.palette?.length ?? 0) <= 256
  const counts = new Int32Array(256)
  const values = new Float32Array(FEW)
  const nodata = traits.nodata ?? 0
  let done = 0
  for (let index = 0; index < targetHeight; index++) {
    const top = rows.first[index]!
    const down = rows.end[index]! - top
    for (let x = 0; x < targetWidth; x++) {
      const from = top * width + columns.first[x]!
      const across = columns.end[x]! - columns.first[x]!
      if (across * down <= FEW && !asBytes) {
        line[x] = modeOfFew(chunk, from, across, down, nodata, values, counts)
      } else {
        const tally = asBytes ? new ByteTally(counts, traits.nodata) : new ValueTally(nodata)
        const step = Math.max(1, Math.floor(STEP_PIXELS / across))
        for (let row = 0; row < down; row += step) {
          const part = Math.min(step, down - row)
          if (tally instanceof ByteTally) tally.count(chunk, from + row * width, across, part)
          else
            for (let y = row; y < row + part; y++)
              tally.count(chunk.pixels, chunk.mask, from + y * width, across)
          done += across * part
          if (done < STEP_PIXELS) continue
          done = 0
          yield
        }
        line[x] = tally.mode
      }
    }
    yield line
  }
}

/** Counts of bytes. Clears and fills 256 counters. */
class ByteTally {
  readonly #counts: Int32Array
  readonly #nodata: number | undefined
  #best = -1
  #most = 0

  constructor(counts: Int32Array, nodata: number | undefined) {
    this.#counts = counts.fill(0)
    this.#nodata = nodata
  }

  get mode(): number {
    return this.#best < 0 ? (this.#nodata ?? 0) : this.#best
  }

  /** Counts some rows of an area. One load, one increment and two comparisons per pixel. */
  count({ pixels, width }: Chunk, from: number, across: number, down: number): void {
    const counts = this.#counts
    const nodata = this.#nodata
    let best = this.#best
    let most = this.#most
    for (let row = 0, base = from; row < down; row++, base += width) {
      for (let p = base; p < base + across; p++) {
        const value = pixels[p]!
        if (value === nodata) continue
        const count = ++counts[value]!
        if (count > most) {
          best = value
          most = count
        }
      }
    }
    this.#best = best
    this.#most = most
  }
}

/** Compares each pixel with the values that were met before. NaN is equal to nothing. */
function modeOfFew(
  { pixels, mask, width }: Chunk,
  from: number,
  across: number,
  down: number,
  nodata: number,
  values: Float32Array,
  counts: Int32Array,
): number {
  let met = 0
  let best = 0
  for (let row = 0, base = from; row < down; row++, base += width) {
    for (let p = base; p < base + across; p++) {
      if (mask !== undefined && mask[p] === 0) continue
      const value = pixels[p]!
      let i = 0
      while (i < met && values[i] !== value) i++
      if (i === met) {
        values[met] = value
        counts[met] = 1
        met++
      } else if (++counts[i]! > counts[best]!) best = i
    }
  }
  return met === 0 ? nodata : values[best]!
}

import type { BandTraits, Chunk } from './chunk.ts'
import { chunkAreas } from './mean.ts'

/** Areas of more pixels than this are counted with a map, whose cost does not grow with the number of values. */
const FEW = 64

/**
 * The rows of a chunk's result by the most frequent value under a pixel, as GDAL's GDALResampleChunk32R_Mode:
 * among values that are equally frequent, the one that came to that number first. In bytes the nodata value
 * does not count, whatever the mask says; in other types the mask decides. Every row reuses the same array.
 */
export function* mode(chunk: Chunk, traits: BandTraits): Generator<Float32Array, void, undefined> {
  const { targetWidth, targetHeight, width } = chunk
  const { columns, rows } = chunkAreas(chunk)
  const line = new Float32Array(targetWidth)
  const asBytes = traits.dtype === 'uint8' && (traits.palette?.length ?? 0) <= 256
  const counts = new Int32Array(256)
  const values = new Float32Array(FEW)
  for (let index = 0; index < targetHeight; index++) {
    const top = rows.first[index]!
    const down = rows.end[index]! - top
    for (let x = 0; x < targetWidth; x++) {
      const from = top * width + columns.first[x]!
      const across = columns.end[x]! - columns.first[x]!
      if (asBytes) line[x] = modeOfBytes(chunk, from, across, down, traits.nodata, counts)
      else if (across * down <= FEW) {
        line[x] = modeOfFew(chunk, from, across, down, traits.nodata ?? 0, values, counts)
      } else line[x] = modeOfMany(chunk, from, across, down, traits.nodata ?? 0)
    }
    yield line
  }
}

/** Clears and fills 256 counters. */
function modeOfBytes(
  { pixels, width }: Chunk,
  from: number,
  across: number,
  down: number,
  nodata: number | undefined,
  counts: Int32Array,
): number {
  counts.fill(0)
  let best = -1
  let most = 0
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
  return best < 0 ? (nodata ?? 0) : best
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

/** As {@link modeOfFew}, with a map. */
function modeOfMany(
  { pixels, mask, width }: Chunk,
  from: number,
  across: number,
  down: number,
  nodata: number,
): number {
  const counts = new Map<number, number>()
  let best = nodata
  let most = 0
  for (let row = 0, base = from; row < down; row++, base += width) {
    for (let p = base; p < base + across; p++) {
      if (mask !== undefined && mask[p] === 0) continue
      const value = pixels[p]!
      const count = Number.isNaN(value) ? 1 : (counts.get(value) ?? 0) + 1
      counts.set(value, count)
      if (count > most) {
        best = value
        most = count
      }
    }
  }
  return best
}

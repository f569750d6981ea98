import { NATIVE_LITTLE_ENDIAN } from '@memraster/codecs/predictors'
import { asBytes, asLongs, wholeLongs } from '@memraster/codecs/samples'
import type { RasterArray } from '@memraster/ground'
import { type SplitGroups, splitGroupsOf } from './split-groups.ts'

/**
 * Splits a run of pixels from position `from` of the source into bands, from `to` after the start of each;
 * returns how many of the `count` pixels it took: all but up to three.
 */
export type SplitRun = (from: number, to: number, count: number) => number

/** Pixels split at a time when they are not aligned; few enough for the innermost cache. */
const SCRATCH_PIXELS = 2048

/**
 * The split of pixels of two to four samples of one or two bytes into bands that start at `bands` of the target;
 * undefined for other pixels.
 */
export function splitRunBetween(
  source: RasterArray,
  target: RasterArray,
  bands: readonly number[],
): SplitRun | undefined {
  if (!NATIVE_LITTLE_ENDIAN || source.BYTES_PER_ELEMENT !== target.BYTES_PER_ELEMENT) return undefined
  const split = splitGroupsOf(source.BYTES_PER_ELEMENT, bands.length)
  if (split === undefined) return undefined
  const pixels = wholeLongs(source)
  const { longs, lead } = wholeLongs(target)
  /** Pixels of a group: as many as samples of one band fill four bytes. */
  const group = 4 / source.BYTES_PER_ELEMENT
  const [firstBand = 0] = bands
  const first = firstBand - lead
  const starts = bands.map((band) => (band - firstBand) / group)
  const bandsAlign = starts.every(Number.isInteger)
  let throughScratch: SplitRun | undefined
  return (from, to, count) => {
    const at = (from - pixels.lead) / group
    const put = (first + to) / group
    if (!bandsAlign || !Number.isInteger(at) || !Number.isInteger(put)) {
      throughScratch ??= splitUnaligned(source, target, bands, split)
      return throughScratch(from, to, count)
    }
    const groups = Math.floor(count / group)
    split(pixels.longs, at, longs, put, starts, groups)
    return groups * group
  }
}

/** Splits pixels at any alignment, through aligned copies of a few of them at a time. */
function splitUnaligned(
  source: RasterArray,
  target: RasterArray,
  bands: readonly number[],
  split: SplitGroups,
): SplitRun {
  const size = source.BYTES_PER_ELEMENT
  const group = 4 / size
  const [from8, to8] = [asBytes(source), asBytes(target)]
  const pixels = new Uint8Array(SCRATCH_PIXELS * bands.length * size)
  const parts = new Uint8Array(SCRATCH_PIXELS * bands.length * size)
  const [pixelLongs, partLongs] = [asLongs(pixels), asLongs(parts)]
  const starts = bands.map((_, band) => (band * SCRATCH_PIXELS) / group)
  return (from, to, count) => {
    const whole = count - (count % group)
    for (let done = 0; done < whole; done += SCRATCH_PIXELS) {
      const part = Math.min(SCRATCH_PIXELS, whole - done)
      const at = from + done * bands.length
      pixels.set(from8.subarray(at * size, (at + part * bands.length) * size))
      split(pixelLongs, 0, partLongs, 0, starts, part / group)
      bands.forEach((start, band) => {
        const begin = band * SCRATCH_PIXELS * size
        to8.set(parts.subarray(begin, begin + part * size), (start + to + done) * size)
      })
    }
    return whole
  }
}

import type { RasterArray } from '@memraster/core/backend'
import { NATIVE_LITTLE_ENDIAN } from '../predictors/predictor-layout.ts'
import { asBytes, asLongs, wholeLongs } from './element-views.ts'

/**
 * Splits a run of pixels from position `from` of the source into bands, from `to` after the start of each;
 * returns how many of the `count` pixels it took: all but up to three.
 */
export type SplitRun = (from: number, to: number, count: number) => number

/** Pixels that are split at a time where they are not aligned; few enough for the innermost cache. */
const SCRATCH_PIXELS = 2048

/**
 * How pixels of three or four bytes are split into bands that start at `bands` of the target; undefined for
 * other pixels.
 */
export function splitRunBetween(
  source: RasterArray,
  target: RasterArray,
  bands: readonly number[],
): SplitRun | undefined {
  if (!NATIVE_LITTLE_ENDIAN || source.BYTES_PER_ELEMENT !== 1 || target.BYTES_PER_ELEMENT !== 1)
    return undefined
  const pixel = bands.length
  if (pixel !== 3 && pixel !== 4) return undefined
  const pixels = wholeLongs(source)
  const { longs, lead } = wholeLongs(target)
  const [firstBand = 0] = bands
  const first = firstBand - lead
  const groups = bands.map((band) => (band - firstBand) / 4)
  const bandsAlign = groups.every(Number.isInteger)
  let throughScratch: SplitRun | undefined
  return (from, to, count) => {
    const start = from - pixels.lead
    if (!bandsAlign || (start & 3) !== 0 || ((first + to) & 3) !== 0) {
      throughScratch ??= splitUnaligned(asBytes(source), asBytes(target), bands)
      return throughScratch(from, to, count)
    }
    splitGroups(pixels.longs, start / 4, longs, (first + to) / 4, groups, count >>> 2)
    return count & ~3
  }
}

/** Splits pixels that stand anywhere: through aligned copies of a few of them at a time. */
function splitUnaligned(source: Uint8Array, target: Uint8Array, bands: readonly number[]): SplitRun {
  const pixels = new Uint8Array(SCRATCH_PIXELS * bands.length)
  const split = new Uint8Array(SCRATCH_PIXELS * bands.length)
  const pixelLongs = asLongs(pixels)
  const splitLongs = asLongs(split)
  const starts = bands.map((_, band) => (band * SCRATCH_PIXELS) / 4)
  return (from, to, count) => {
    const whole = count & ~3
    for (let done = 0; done < whole; done += SCRATCH_PIXELS) {
      const part = Math.min(SCRATCH_PIXELS, whole - done)
      const at = from + done * bands.length
      pixels.set(source.subarray(at, at + part * bands.length))
      splitGroups(pixelLongs, 0, splitLongs, 0, starts, part / 4)
      bands.forEach((start, band) => {
        const begin = band * SCRATCH_PIXELS
        target.set(split.subarray(begin, begin + part), start + to + done)
      })
    }
    return whole
  }
}

/** Splits groups of four pixels into as many bands as `starts`, counted from `to` on, has: three or four. */
function splitGroups(
  source: Uint32Array,
  from: number,
  target: Uint32Array,
  to: number,
  starts: readonly number[],
  groups: number,
): void {
  const [a = 0, b = 0, c = 0, d] = starts
  if (d === undefined) splitTriples(source, from, target, to + a, to + b, to + c, groups)
  else splitQuadruples(source, from, target, to + a, to + b, to + c, to + d, groups)
}

/**
 * Splits pixels of three bytes into three bands, four pixels at a time: three loads and three stores for
 * twelve samples.
 *
 * @param source The pixels, in groups of four bytes; little-endian, as all here.
 * @param from Group of the first pixel.
 * @param target The bands.
 * @param a Group of the first band's first sample; `b` and `c` likewise.
 * @param groups Pixels, divided by four.
 */
function splitTriples(
  source: Uint32Array,
  from: number,
  target: Uint32Array,
  a: number,
  b: number,
  c: number,
  groups: number,
): void {
  for (let i = 0; i < groups; i++, from += 3) {
    const x = source[from]!
    const y = source[from + 1]!
    const z = source[from + 2]!
    target[a + i] = (x & 0xff) | ((x >>> 24) << 8) | (y & 0xff0000) | ((z & 0xff00) << 16)
    target[b + i] = ((x >>> 8) & 0xff) | ((y & 0xff) << 8) | ((y >>> 8) & 0xff0000) | ((z & 0xff0000) << 8)
    target[c + i] = ((x >>> 16) & 0xff) | (y & 0xff00) | ((z & 0xff) << 16) | (z & 0xff000000)
  }
}

/** Splits pixels of four bytes into four bands, otherwise as {@link splitTriples}. */
function splitQuadruples(
  source: Uint32Array,
  from: number,
  target: Uint32Array,
  a: number,
  b: number,
  c: number,
  d: number,
  groups: number,
): void {
  for (let i = 0; i < groups; i++, from += 4) {
    const w = source[from]!
    const x = source[from + 1]!
    const y = source[from + 2]!
    const z = source[from + 3]!
    target[a + i] = (w & 0xff) | ((x & 0xff) << 8) | ((y & 0xff) << 16) | (z << 24)
    target[b + i] = ((w >>> 8) & 0xff) | (x & 0xff00) | ((y & 0xff00) << 8) | ((z & 0xff00) << 16)
    target[c + i] = ((w >>> 16) & 0xff) | ((x >>> 8) & 0xff00) | (y & 0xff0000) | ((z & 0xff0000) << 8)
    target[d + i] = (w >>> 24) | ((x >>> 16) & 0xff00) | ((y >>> 8) & 0xff0000) | (z & 0xff000000)
  }
}

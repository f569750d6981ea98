import type { RasterArray } from '@memraster/core/backend'
import { NATIVE_LITTLE_ENDIAN } from '../predictors/predictor-layout.ts'
import { wholeLongs } from './element-views.ts'

/**
 * Splits a run of pixels from position `from` of the source into bands, from `to` after the start of each;
 * returns how many of the `count` pixels it took: none where they do not stand at whole groups of four bytes.
 */
export type SplitRun = (from: number, to: number, count: number) => number

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
  const [a = 0, b = 0, c = 0, d = 0] = bands.map((band) => band - lead)
  if (bands.some((band) => ((band - lead - a) & 3) !== 0)) return undefined
  return (from, to, count) => {
    const start = from - pixels.lead
    if ((start & 3) !== 0 || ((a + to) & 3) !== 0) return 0
    const groups = count >>> 2
    const at = start / 4
    if (pixel === 3) {
      splitTriples(pixels.longs, at, longs, (a + to) / 4, (b + to) / 4, (c + to) / 4, groups)
    } else {
      splitQuadruples(pixels.longs, at, longs, (a + to) / 4, (b + to) / 4, (c + to) / 4, (d + to) / 4, groups)
    }
    return groups * 4
  }
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

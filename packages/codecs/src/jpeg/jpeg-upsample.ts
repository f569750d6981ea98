import { NATIVE_LITTLE_ENDIAN } from '../bytes/byte-order.ts'
import type { JpegPlane } from './jpeg-plane.ts'

/** A row of samples: those of `samples` from `start` on. */
export interface SampleRow {
  readonly samples: Uint8Array
  /** The same memory; rows that are read by words begin with one. */
  readonly words: Int32Array
  readonly start: number
}

/** Gives the rows of a component at the size of the whole picture; each is valid until the next is requested. */
export type UpsampledRows = (row: number) => SampleRow

/**
 * The rows of a component whose samples stand for `across` by `down` pixels, by libjpeg's "fancy" upsampling: where
 * a side is halved, each pixel takes three quarters of the nearest sample and one of the next nearest.
 *
 * @param smooth Whether samples are interpolated; libjpeg repeats them when it decodes at an eighth of the size.
 */
export function upsampledRows(
  plane: JpegPlane,
  across: number,
  down: number,
  smooth: boolean,
): UpsampledRows {
  const { stride, width, words } = plane
  const samples = new Uint8Array(words.buffer, words.byteOffset, words.byteLength)
  if (across === 1 && down === 1) return (row) => ({ samples, words, start: row * stride })
  const outWords = new Int32Array(Math.ceil((width * across) / 4))
  const out = new Uint8Array(outWords.buffer)
  const source = { samples, words, start: 0 }
  const result = { samples: out, words: outWords, start: 0 }
  // Narrower ones are repeated as well.
  if (smooth && across === 2 && down <= 2 && width > 2) {
    return (row) => {
      // In a row of its own each sample is as its own neighbour, and the rounding is finer.
      const near = down === 1 ? row : row >> 1
      const far = down === 1 ? row : neighbour(plane, row)
      widen(source, near * stride, far * stride, width, result, down === 1 ? 4 : 8, down === 1 ? 8 : 7)
      return result
    }
  }
  if (smooth && across === 1 && down === 2) {
    return (row) => {
      const near = (row >> 1) * stride
      const far = neighbour(plane, row) * stride
      const round = 1 + (row & 1)
      for (let x = 0; x < width; x++) out[x] = (samples[near + x]! * 3 + samples[far + x]! + round) >> 2
      return result
    }
  }
  return (row) => {
    const from = Math.floor(row / down) * stride
    for (let x = 0, to = 0; x < width; x++) for (let k = 0; k < across; k++) out[to++] = samples[from + x]!
    return result
  }
}

/** The row of a plane of half the height that is the next nearest to a row of the picture; the edges are repeated. */
function neighbour({ height }: JpegPlane, row: number): number {
  const near = row >> 1
  return (row & 1) === 0 ? Math.max(0, near - 1) : Math.min(height - 1, near + 1)
}

/**
 * Doubles a row of the sums of three times a near sample and a far one, the edges repeated: of each sum come two
 * samples, which take three quarters of it and one of the sum before and behind it, and are rounded by 16ths.
 */
function widen(
  { samples, words }: SampleRow,
  near: number,
  far: number,
  width: number,
  out: SampleRow,
  roundBefore: number,
  roundBehind: number,
): void {
  const groups = NATIVE_LITTLE_ENDIAN ? (width - 1) >> 2 : 0
  if (groups > 0) widenWords(words, near >> 2, far >> 2, groups, out.words, roundBefore, roundBehind)
  const last = width - 1
  const to = out.samples
  let x = groups * 4
  let value = samples[near + x]! * 3 + samples[far + x]!
  let before = x === 0 ? value : samples[near + x - 1]! * 3 + samples[far + x - 1]!
  for (; x < width; x++) {
    const next = x === last ? value : samples[near + x + 1]! * 3 + samples[far + x + 1]!
    to[2 * x] = (value * 3 + before + roundBefore) >> 4
    to[2 * x + 1] = (value * 3 + next + roundBehind) >> 4
    before = value
    value = next
  }
}

/** Each second byte of a word, which leaves 16 bits for every sum. */
const PAIR = 0x00ff00ff

/** As `widen`, four samples at a time that others follow. Two loads and two stores for eight pixels. */
function widenWords(
  words: Int32Array,
  near: number,
  far: number,
  groups: number,
  out: Int32Array,
  roundBefore: number,
  roundBehind: number,
): void {
  const before2 = roundBefore * 0x10001
  const behind2 = roundBehind * 0x10001
  let n = words[near]!
  let f = words[far]!
  // Sums of the samples 0 and 2, and of 1 and 3; each the lower one in the lower half.
  let even = (n & PAIR) * 3 + (f & PAIR)
  let odd = ((n >>> 8) & PAIR) * 3 + ((f >>> 8) & PAIR)
  let last = even & 0xffff
  for (let k = 1; k <= groups; k++) {
    n = words[near + k]!
    f = words[far + k]!
    const nextEven = (n & PAIR) * 3 + (f & PAIR)
    const nextOdd = ((n >>> 8) & PAIR) * 3 + ((f >>> 8) & PAIR)
    const beforeEven = (odd << 16) | last
    const behindOdd = (even >>> 16) | (nextEven << 16)
    const evenTwice =
      (((even * 3 + beforeEven + before2) >>> 4) & PAIR) | ((((even * 3 + odd + behind2) >>> 4) & PAIR) << 8)
    const oddTwice =
      (((odd * 3 + even + before2) >>> 4) & PAIR) | ((((odd * 3 + behindOdd + behind2) >>> 4) & PAIR) << 8)
    out[2 * k - 2] = (evenTwice & 0xffff) | (oddTwice << 16)
    out[2 * k - 1] = (evenTwice >>> 16) | (oddTwice & ~0xffff)
    last = odd >>> 16
    even = nextEven
    odd = nextOdd
  }
}

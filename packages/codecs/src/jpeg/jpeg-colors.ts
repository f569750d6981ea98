import { NATIVE_LITTLE_ENDIAN } from '../bytes/byte-order.ts'
import type { SampleRow } from './jpeg-upsample.ts'

/** The conversion of components to samples: none, YCbCr to RGB, or YCCK to CMYK. */
export type JpegConversion = 'none' | 'ycbcr' | 'ycck'

// The contributions of chrominance (ITU-T T.871), with 16 bits of fraction; a half is added to round.
const RED = 91881
const GREEN_OF_RED = 46802
const GREEN_OF_BLUE = 22554
const BLUE = 116130
const HALF = 1 << 15

/** The samples of a picture. */
interface PictureSamples {
  readonly bytes: Uint8ClampedArray
  /** Whole words of the same memory. */
  readonly words: Int32Array
}

/** Puts a row of samples, those of a pixel together, into the picture. */
export type PutRow = (rows: readonly SampleRow[], out: PictureSamples, to: number, width: number) => void

/** Combines rows of components. */
export function rowJoiner(conversion: JpegConversion, components: number): PutRow {
  if (components === 1) return copyRow
  if (conversion === 'none') return interleaveRows
  return conversion === 'ycbcr' ? putRgb : putCmyk
}

const copyRow: PutRow = ([row], { bytes: out }, to, width) => {
  const { samples, start } = row as SampleRow
  out.set(samples.subarray(start, start + width), to)
}

const interleaveRows: PutRow = (rows, { bytes: out }, to, width) => {
  const step = rows.length
  for (let k = 0; k < step; k++) {
    const { samples, start } = rows[k] as SampleRow
    for (let x = 0, at = to + k; x < width; x++, at += step) out[at] = samples[start + x]!
  }
}

/** Three loads, three stores and four multiplications a pixel; the array clamps. */
const putRgb: PutRow = (rows, { bytes, words }, to, width) => {
  const [y, cb, cr] = rows as [SampleRow, SampleRow, SampleRow]
  let x = 0
  if (NATIVE_LITTLE_ENDIAN && (to & 3) === 0) {
    x = width & ~3
    putRgbWords(
      y.words,
      y.start >> 2,
      cb.words,
      cb.start >> 2,
      cr.words,
      cr.start >> 2,
      words,
      to >> 2,
      x >> 2,
    )
  }
  const [ys, cbs, crs] = [y.samples, cb.samples, cr.samples]
  const [yAt, cbAt, crAt] = [y.start, cb.start, cr.start]
  for (let at = to + 3 * x; x < width; x++, at += 3) {
    const light = (ys[yAt + x]! << 16) + HALF
    const b = cbs[cbAt + x]! - 128
    const r = crs[crAt + x]! - 128
    bytes[at] = (light + Math.imul(r, RED)) >> 16
    bytes[at + 1] = (light - Math.imul(r, GREEN_OF_RED) - Math.imul(b, GREEN_OF_BLUE)) >> 16
    bytes[at + 2] = (light + Math.imul(b, BLUE)) >> 16
  }
}

/** As `putRgb`, `count` times four pixels: three loads and three stores for each four. */
function putRgbWords(
  ys: Int32Array,
  yAt: number,
  cbs: Int32Array,
  cbAt: number,
  crs: Int32Array,
  crAt: number,
  out: Int32Array,
  to: number,
  count: number,
): void {
  for (let x = 0, at = to; x < count; x++, at += 3) {
    const y = ys[yAt + x]!
    const cb = cbs[cbAt + x]!
    const cr = crs[crAt + x]!
    let light = ((y & 255) << 16) + HALF
    let b = (cb & 255) - 128
    let r = (cr & 255) - 128
    let r0 = (light + Math.imul(r, RED)) >> 16
    let g0 = (light - Math.imul(r, GREEN_OF_RED) - Math.imul(b, GREEN_OF_BLUE)) >> 16
    let b0 = (light + Math.imul(b, BLUE)) >> 16
    light = ((y << 8) & 0xff0000) + HALF
    b = ((cb >> 8) & 255) - 128
    r = ((cr >> 8) & 255) - 128
    let r1 = (light + Math.imul(r, RED)) >> 16
    let g1 = (light - Math.imul(r, GREEN_OF_RED) - Math.imul(b, GREEN_OF_BLUE)) >> 16
    let b1 = (light + Math.imul(b, BLUE)) >> 16
    light = (y & 0xff0000) + HALF
    b = ((cb >> 16) & 255) - 128
    r = ((cr >> 16) & 255) - 128
    let r2 = (light + Math.imul(r, RED)) >> 16
    let g2 = (light - Math.imul(r, GREEN_OF_RED) - Math.imul(b, GREEN_OF_BLUE)) >> 16
    let b2 = (light + Math.imul(b, BLUE)) >> 16
    light = ((y >>> 8) & 0xff0000) + HALF
    b = (cb >>> 24) - 128
    r = (cr >>> 24) - 128
    let r3 = (light + Math.imul(r, RED)) >> 16
    let g3 = (light - Math.imul(r, GREEN_OF_RED) - Math.imul(b, GREEN_OF_BLUE)) >> 16
    let b3 = (light + Math.imul(b, BLUE)) >> 16
    // Few colours lie outside of RGB.
    if (((r0 | g0 | b0 | r1 | g1 | b1 | r2 | g2 | b2 | r3 | g3 | b3) & ~255) !== 0) {
      r0 = clamp(r0)
      g0 = clamp(g0)
      b0 = clamp(b0)
      r1 = clamp(r1)
      g1 = clamp(g1)
      b1 = clamp(b1)
      r2 = clamp(r2)
      g2 = clamp(g2)
      b2 = clamp(b2)
      r3 = clamp(r3)
      g3 = clamp(g3)
      b3 = clamp(b3)
    }
    out[at] = r0 | (g0 << 8) | (b0 << 16) | (r1 << 24)
    out[at + 1] = g1 | (b1 << 8) | (r2 << 16) | (g2 << 24)
    out[at + 2] = b2 | (r3 << 8) | (g3 << 16) | (b3 << 24)
  }
}

function clamp(value: number): number {
  return value < 0 ? 0 : value > 255 ? 255 : value
}

/** Inverted colours; black stays. */
const putCmyk: PutRow = (rows, picture, to, width) => {
  putRgb(rows, picture, to, width)
  const out = picture.bytes
  const { samples, start } = rows[3] as SampleRow
  // From the end on, since a pixel of four samples reaches beyond its place among those of three.
  for (let x = width - 1; x >= 0; x--) {
    const [from, at] = [to + 3 * x, to + 4 * x]
    out[at + 3] = samples[start + x]!
    for (let k = 2; k >= 0; k--) out[at + k] = 255 - out[from + k]!
  }
}

import type { SampleRow } from './jpeg-upsample.ts'

/** How components become samples: as they are, three from YCbCr to RGB, or four from YCCK to CMYK. */
export type JpegConversion = 'none' | 'ycbcr' | 'ycck'

// What chrominance adds (ITU-T T.871), with 16 bits of fraction; a half is added to round.
const RED = 91881
const GREEN_OF_RED = 46802
const GREEN_OF_BLUE = 22554
const BLUE = 116130
const HALF = 1 << 15

/** Puts a row of samples, those of a pixel together, into the picture. */
export type PutRow = (rows: readonly SampleRow[], out: Uint8ClampedArray, to: number, width: number) => void

/** What puts rows together. */
export function rowJoiner(conversion: JpegConversion, components: number): PutRow {
  if (components === 1) return copyRow
  if (conversion === 'none') return interleaveRows
  return conversion === 'ycbcr' ? putRgb : putCmyk
}

const copyRow: PutRow = ([row], out, to, width) => {
  const { samples, start } = row as SampleRow
  out.set(samples.subarray(start, start + width), to)
}

const interleaveRows: PutRow = (rows, out, to, width) => {
  const step = rows.length
  for (let k = 0; k < step; k++) {
    const { samples, start } = rows[k] as SampleRow
    for (let x = 0, at = to + k; x < width; x++, at += step) out[at] = samples[start + x]!
  }
}

/** Three loads, three stores and four multiplications a pixel; the array clamps. */
const putRgb: PutRow = (rows, out, to, width) => {
  const [y, cb, cr] = rows as [SampleRow, SampleRow, SampleRow]
  const [ys, cbs, crs] = [y.samples, cb.samples, cr.samples]
  const [yAt, cbAt, crAt] = [y.start, cb.start, cr.start]
  for (let x = 0, at = to; x < width; x++, at += 3) {
    const light = ys[yAt + x]!
    const b = cbs[cbAt + x]! - 128
    const r = crs[crAt + x]! - 128
    out[at] = light + ((Math.imul(r, RED) + HALF) >> 16)
    out[at + 1] = light + ((HALF - Math.imul(r, GREEN_OF_RED) - Math.imul(b, GREEN_OF_BLUE)) >> 16)
    out[at + 2] = light + ((Math.imul(b, BLUE) + HALF) >> 16)
  }
}

/** Inverted colours; black stays. */
const putCmyk: PutRow = (rows, out, to, width) => {
  putRgb(rows, out, to, width)
  const { samples, start } = rows[3] as SampleRow
  // From the end on, since a pixel of four samples reaches beyond its place among those of three.
  for (let x = width - 1; x >= 0; x--) {
    const [from, at] = [to + 3 * x, to + 4 * x]
    out[at + 3] = samples[start + x]!
    for (let k = 2; k >= 0; k--) out[at + k] = 255 - out[from + k]!
  }
}

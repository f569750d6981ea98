import type { JpegPlane } from './jpeg-plane.ts'

/** A row of samples: those of `samples` from `start` on. */
export interface SampleRow {
  readonly samples: Uint8Array
  readonly start: number
}

/** Gives the rows of a component at the size of the whole picture; each is good until the next is asked for. */
export type UpsampledRows = (row: number) => SampleRow

/**
 * The rows of a component whose samples stand for `across` by `down` pixels, by libjpeg's "fancy" upsampling: where
 * a side is halved, each pixel takes three quarters of the nearest sample and one of the next nearest.
 *
 * @param smooth Whether it is not rather repeated, which libjpeg does where it decodes at an eighth of the size.
 */
export function upsampledRows(
  plane: JpegPlane,
  across: number,
  down: number,
  smooth: boolean,
): UpsampledRows {
  const { stride, width } = plane
  const samples = new Uint8Array(plane.samples.buffer)
  if (across === 1 && down === 1) return (row) => ({ samples, start: row * stride })
  const out = new Uint8Array(width * across)
  const result = { samples: out, start: 0 }
  // Narrower ones are repeated as well.
  if (smooth && across === 2 && down === 1 && width > 2) {
    return (row) => {
      widen(samples, row * stride, width, out)
      return result
    }
  }
  if (smooth && across === 2 && down === 2 && width > 2) {
    return (row) => {
      widenTwo(samples, (row >> 1) * stride, neighbour(plane, row) * stride, width, out)
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

/** Doubles a row, in a row as in a column; the rounding alternates. One load and two stores a sample. */
function widen(samples: Uint8Array, from: number, width: number, out: Uint8Array): void {
  let before = samples[from]!
  let value = samples[from + 1]!
  out[0] = before
  out[1] = (before * 3 + value + 2) >> 2
  let to = 2
  for (let x = 2; x < width; x++, to += 2) {
    const next = samples[from + x]!
    out[to] = (value * 3 + before + 1) >> 2
    out[to + 1] = (value * 3 + next + 2) >> 2
    before = value
    value = next
  }
  out[to] = (value * 3 + before + 1) >> 2
  out[to + 1] = value
}

/** As `widen`, of the sums of three times a near row and a far one. Two loads and two stores a sample. */
function widenTwo(samples: Uint8Array, near: number, far: number, width: number, out: Uint8Array): void {
  let before = samples[near]! * 3 + samples[far]!
  let value = samples[near + 1]! * 3 + samples[far + 1]!
  out[0] = (before * 4 + 8) >> 4
  out[1] = (before * 3 + value + 7) >> 4
  let to = 2
  for (let x = 2; x < width; x++, to += 2) {
    const next = samples[near + x]! * 3 + samples[far + x]!
    out[to] = (value * 3 + before + 8) >> 4
    out[to + 1] = (value * 3 + next + 7) >> 4
    before = value
    value = next
  }
  out[to] = (value * 3 + before + 8) >> 4
  out[to + 1] = (value * 4 + 7) >> 4
}

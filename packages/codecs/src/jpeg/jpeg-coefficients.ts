import type { Steps } from '@memraster/ground'
import { cosineTransform } from './jpeg-fdct.ts'
import type { JpegComponent, JpegFrame } from './jpeg-frame.ts'
import { ZIGZAG } from './jpeg-zigzag.ts'

/** The quantised coefficients of one component. */
export interface ComponentCoefficients {
  readonly component: JpegComponent
  /** Of all blocks, those that fill the last units included, each in zigzag order. */
  readonly blocks: Int16Array
}

/** Turns samples into those of components, for a row of a picture that is `width` pixels wide. */
export interface SampleSource {
  /** Puts the samples of a row, those of a pixel together, into the array that it is given. */
  readonly fillRow: (row: number, samples: Uint8Array) => void
  /** Whether they are RGB, and become YCbCr. */
  readonly toYcbcr: boolean
}

/**
 * Computes the coefficients of a picture as libjpeg does, equal to the last bit: by its "islow" transform, with edges
 * repeated and chroma averaged as it does them.
 *
 * @param quantisation By component, in zigzag order.
 */
export function* computeCoefficients(
  frame: JpegFrame,
  { fillRow, toYcbcr }: SampleSource,
  quantisation: readonly Uint16Array[],
): Steps<ComponentCoefficients[]> {
  const { width, height, components, mostAcross, mostDown, unitsAcross, unitsDown } = frame
  const planes = components.map((component) => ({
    component,
    blocks: new Int16Array(component.paddedAcross * component.paddedDown * 64),
  }))
  const rowsInUnit = 8 * mostDown
  const stride = unitsAcross * 8 * mostAcross
  const pixels = new Uint8Array(width * components.length)
  const full = components.map(() => new Uint8Array(stride * rowsInUnit))
  const reduced = components.map(({ across, down }) => new Uint8Array(unitsAcross * 8 * across * 8 * down))
  for (let unit = 0; unit < unitsDown; unit++) {
    const top = unit * rowsInUnit
    const rows = Math.min(rowsInUnit, height - top)
    for (let row = 0; row < rows; row++) {
      fillRow(top + row, pixels)
      if (toYcbcr) rgbToYcbcr(pixels)
      full.forEach((samples, c) => {
        spreadRow(pixels, c, components.length, samples, row * stride, width, stride)
      })
    }
    for (const [c, plane] of planes.entries()) {
      const { component } = plane
      const samples = full[c] as Uint8Array
      const [across, down] = [mostAcross / component.across, mostDown / component.down]
      const small = reduced[c] as Uint8Array
      const smallStride = stride / across
      // A group of rows is completed before it is averaged, a unit afterwards.
      const groups = Math.ceil(rows / down)
      for (let row = rows; row < groups * down; row++) repeatRow(samples, stride, row, rows - 1)
      averageRows(samples, stride, across, down, small, groups)
      for (let row = groups; row < 8 * component.down; row++) repeatRow(small, smallStride, row, groups - 1)
      transformUnit(small, smallStride, plane, unit, quantisation[c] as Uint16Array)
    }
    yield
  }
  return planes
}

// ITU-T T.871 with 16 bits of fraction.
const HALF = 1 << 15
const CENTRE = (128 << 16) + HALF - 1

/** In place; nine multiplications a pixel. */
function rgbToYcbcr(pixels: Uint8Array): void {
  for (let i = 0; i < pixels.length; i += 3) {
    const r = pixels[i]!
    const g = pixels[i + 1]!
    const b = pixels[i + 2]!
    pixels[i] = (19595 * r + 38470 * g + 7471 * b + HALF) >> 16
    pixels[i + 1] = (32768 * b - 11059 * r - 21709 * g + CENTRE) >> 16
    pixels[i + 2] = (32768 * r - 27439 * g - 5329 * b + CENTRE) >> 16
  }
}

/** Takes one component of a row, and repeats its last sample up to `stride`. */
function spreadRow(
  pixels: Uint8Array,
  from: number,
  step: number,
  out: Uint8Array,
  to: number,
  width: number,
  stride: number,
): void {
  for (let x = 0; x < width; x++, from += step) out[to + x] = pixels[from]!
  out.fill(out[to + width - 1]!, to + width, to + stride)
}

function repeatRow(samples: Uint8Array, stride: number, row: number, source: number): void {
  samples.copyWithin(row * stride, source * stride, (source + 1) * stride)
}

/** Averages groups of `across` by `down` samples; halves are rounded up and down in turn. */
function averageRows(
  samples: Uint8Array,
  stride: number,
  across: number,
  down: number,
  out: Uint8Array,
  groups: number,
): void {
  const width = stride / across
  const count = across * down
  if (count === 1) {
    out.set(samples.subarray(0, groups * stride))
    return
  }
  const alternates = across === 2 && down <= 2
  for (let group = 0, to = 0; group < groups; group++) {
    for (let x = 0; x < width; x++) {
      let sum = alternates ? down - 1 + (x & 1) : count >> 1
      for (let row = group * down; row < (group + 1) * down; row++) {
        const from = row * stride + x * across
        for (let k = 0; k < across; k++) sum += samples[from + k]!
      }
      out[to++] = sum / count
    }
  }
}

/** Transforms the blocks of a component in a row of units. */
function transformUnit(
  samples: Uint8Array,
  stride: number,
  { component, blocks }: ComponentCoefficients,
  unit: number,
  quantisation: Uint16Array,
): void {
  const { paddedAcross, blocksAcross, blocksDown, across, down } = component
  const block = new Int32Array(64)
  const reciprocals = Float64Array.from(quantisation, (value) => 1 / (8 * value))
  for (let v = 0; v < down; v++) {
    const row = unit * down + v
    for (let column = 0; column < paddedAcross; column++) {
      const to = (row * paddedAcross + column) * 64
      if (row < blocksDown && column < blocksAcross) {
        cosineTransform(samples, v * 8 * stride + column * 8, stride, block)
        quantise(block, quantisation, reciprocals, blocks, to)
      } else {
        // Blocks without pixels have the mean of the one before: in their row, or else of the unit above.
        const last = row < blocksDown ? column - 1 : column - (column % across) + across - 1 - paddedAcross
        blocks[to] = blocks[(row * paddedAcross + last) * 64]!
      }
    }
  }
}

/**
 * Rounds to the nearest, halves away from 0; coefficients are 8 times as large. At most one multiplication each: by the
 * divisor's reciprocal, if the half that is added to a whole number keeps it from what a quotient is rounded to.
 *
 * @param reciprocals Of the divisors.
 * @param out The target, which holds zeros.
 */
function quantise(
  block: Int32Array,
  quantisation: Uint16Array,
  reciprocals: Float64Array,
  out: Int16Array,
  to: number,
): void {
  for (let k = 0; k < 64; k++) {
    const value = block[ZIGZAG[k]!]!
    const half = quantisation[k]! << 2
    if (value >= half) out[to + k] = (value + half + 0.5) * reciprocals[k]!
    else if (value <= -half) out[to + k] = -(((half - value + 0.5) * reciprocals[k]!) | 0)
  }
}

import type { ColorConversion } from './color-conversion.ts'

/** The coding of luminance and chrominance (TIFF 6.0 section 21). */
export interface YcbcrMeaning {
  /** YCbCrCoefficients (tag 529): the shares of red, green and blue in luminance. */
  readonly coefficients: readonly number[]
  /** ReferenceBlackWhite (tag 532): the codes of black and white, of Y, Cb and Cr. */
  readonly blackWhite: readonly number[]
}

/** The pixels of a block, and how many of them share their chrominance. */
export interface YcbcrBlock {
  readonly width: number
  /** Columns and rows of pixels to a sample of chrominance. */
  readonly subsampling: readonly [horizontal: number, vertical: number]
}

/** Libtiff counts in parts of 65,536. */
const FIXED = 65536
const HALF = FIXED / 2

/** Beyond it, a code is cut off. */
const FARTHEST = 128 * 32

/**
 * Luminance and chrominance to red, green and blue, by the same tables of whole numbers as libtiff's: a dozen steps
 * a pixel.
 *
 * All pixels are converted, whereas libtiff loses the chrominance of a strip's last ones if a row of groups is no whole
 * number of bytes for each of its rows of pixels.
 *
 * A block holds, for each group of pixels with the same chrominance, their luminance row by row, then Cb and Cr; or
 * three planes if every pixel has its own.
 */
export function ycbcrConversion(block: YcbcrBlock, meaning: YcbcrMeaning): ColorConversion {
  const tables = ycbcrTables(meaning)
  const { width, subsampling } = block
  const [across, down] = subsampling
  const perGroup = across * down
  return {
    bands: 3,
    convert(planes, rows) {
      const out = new Uint8Array(width * rows * 3)
      const [first, blues, reds] = planes as readonly [Uint8Array, Uint8Array?, Uint8Array?]
      if (blues !== undefined && reds !== undefined) {
        for (let k = 0; k < width * rows; k++) putPixel(out, k * 3, first[k]!, blues[k]!, reds[k]!, tables)
        return out
      }
      const groupsAcross = Math.ceil(width / across)
      for (let row = 0; row < rows; row++) {
        const groupRow = Math.floor(row / down) * groupsAcross
        const inGroup = (row % down) * across
        for (let column = 0; column < width; column++) {
          const group = (groupRow + Math.floor(column / across)) * (perGroup + 2)
          const luminance = first[group + inGroup + (column % across)]!
          const to = (row * width + column) * 3
          putPixel(out, to, luminance, first[group + perGroup]!, first[group + perGroup + 1]!, tables)
        }
      }
      return out
    },
  }
}

interface YcbcrTables {
  readonly luminance: Int32Array
  readonly redOfCr: Int32Array
  readonly blueOfCb: Int32Array
  readonly greenOfCr: Int32Array
  readonly greenOfCb: Int32Array
}

function putPixel(
  out: Uint8Array,
  to: number,
  luminance: number,
  cb: number,
  cr: number,
  tables: YcbcrTables,
): void {
  const light = tables.luminance[luminance]!
  out[to] = clamp(light + tables.redOfCr[cr]!)
  out[to + 1] = clamp(light + ((tables.greenOfCb[cb]! + tables.greenOfCr[cr]!) >> 16))
  out[to + 2] = clamp(light + tables.blueOfCb[cb]!)
}

function clamp(value: number): number {
  return value < 0 ? 0 : value > 255 ? 255 : value
}

/** As libtiff counts, in floats of 32 bits. */
function ycbcrTables({ coefficients, blackWhite }: YcbcrMeaning): YcbcrTables {
  const f = Math.fround
  const [red, green, blue] = coefficients.map(f) as [number, number, number]
  const [black, white, cbBlack, cbWhite, crBlack, crWhite] = blackWhite.map(f) as Six
  const redFactor = f(2 - f(2 * red))
  const blueFactor = f(2 - f(2 * blue))
  const d1 = fixed(redFactor)
  const d2 = -fixed(f(f(red * redFactor) / green))
  const d3 = fixed(blueFactor)
  const d4 = -fixed(f(f(blue * blueFactor) / green))
  const tables = {
    luminance: new Int32Array(256),
    redOfCr: new Int32Array(256),
    blueOfCb: new Int32Array(256),
    greenOfCr: new Int32Array(256),
    greenOfCb: new Int32Array(256),
  }
  for (let i = 0; i < 256; i++) {
    const cr = codeToValue(i - 128, f(crBlack - 128), f(crWhite - 128), 127)
    const cb = codeToValue(i - 128, f(cbBlack - 128), f(cbWhite - 128), 127)
    tables.redOfCr[i] = (d1 * cr + HALF) >> 16
    tables.blueOfCb[i] = (d3 * cb + HALF) >> 16
    tables.greenOfCr[i] = d2 * cr
    tables.greenOfCb[i] = d4 * cb + HALF
    tables.luminance[i] = codeToValue(i, black, white, 255)
  }
  return tables
}

type Six = [number, number, number, number, number, number]

/** A factor from 0 to 2 in parts of 65,536. */
function fixed(factor: number): number {
  const clamped = factor < 0 ? 0 : factor > 2 ? 2 : factor
  return Math.trunc(clamped * FIXED + 0.5)
}

/** A whole number for a code, of which `black` is 0 and `white` is `range`. */
function codeToValue(code: number, black: number, white: number, range: number): number {
  const f = Math.fround
  const width = f(white - black)
  const value = f(f((code - Math.trunc(black)) * range) / (width === 0 ? 1 : width))
  return Math.trunc(Math.min(Math.max(value, -FARTHEST), FARTHEST))
}

import type { ColorConversion } from './color-conversion.ts'

/** Steps of the table of gamma, as in libtiff. */
const STEPS = 1500

/** The light of sRGB's red, green and blue by X, Y and Z. */
const MATRIX: readonly (readonly number[])[] = [
  [3.241, -1.5374, -0.4986],
  [-0.9692, 1.876, 0.0416],
  [0.0556, -0.204, 1.057],
]

/** The light of black and of white, which is 100 of Y. */
const BLACK_LIGHT = 1
const WHITE_LIGHT = 100

/** Chromaticity of D50, TIFF's default white point. */
export const D50: readonly number[] = [96.425 / (96.425 + 100 + 82.468), 100 / (96.425 + 100 + 82.468)]

/**
 * CIE L*a*b* of 8 bits (TIFF 6.0 section 23) to red, green, blue and alpha of sRGB, counted as libtiff counts, in floats
 * of 32 bits: some fifty steps a pixel.
 *
 * @param whitePoint WhitePoint (tag 318): x and y of white.
 */
export function cielabConversion(whitePoint: readonly number[]): ColorConversion {
  const f = Math.fround
  const [x, y] = whitePoint.map(f) as [number, number]
  const white = [f(f(x / y) * 100), 100, f(f(f(f(1 - x) - y) / y) * 100)] as const
  const [ofRed, ofGreen, ofBlue] = MATRIX.map((row) => row.map(f)) as unknown as Matrix
  const gamma = gammaTable()
  const step = f((WHITE_LIGHT - BLACK_LIGHT) / STEPS)
  return {
    bands: 4,
    convert(planes) {
      const lab = planes[0] as Uint8Array
      const signed = new Int8Array(lab.buffer, lab.byteOffset, lab.length)
      const out = new Uint8Array((lab.length / 3) * 4)
      for (let from = 0, to = 0; from < lab.length; from += 3, to += 4) {
        const lightness = f(f(f(lab[from]! * 257) * 100) / 65535)
        const isDark = lightness < f(8.856)
        const dark = f(f(lightness * white[1]) / f(903.292))
        const root = isDark
          ? f(f(f(7.787) * f(dark / white[1])) + f(f(16) / 116))
          : f(f(lightness + 16) / 116)
        const Y = isDark ? dark : f(f(f(white[1] * root) * root) * root)
        const X = tristimulus(f(f(signed[from + 1]! / 500) + root), white[0])
        const Z = tristimulus(f(root - f(signed[from + 2]! / 200)), white[2])
        out[to] = gamma[lightIndex(ofRed, X, Y, Z, step)]!
        out[to + 1] = gamma[lightIndex(ofGreen, X, Y, Z, step)]!
        out[to + 2] = gamma[lightIndex(ofBlue, X, Y, Z, step)]!
        out[to + 3] = 255
      }
      return out
    },
  }
}

type Matrix = readonly [Triple, Triple, Triple]
type Triple = readonly [number, number, number]

function tristimulus(root: number, white: number): number {
  const f = Math.fround
  if (root < f(0.2069)) return f(f(white * f(root - f(0.13793))) / f(7.787))
  return f(f(f(white * root) * root) * root)
}

/** The index of one colour's light in the gamma table. */
function lightIndex([ofX, ofY, ofZ]: Triple, X: number, Y: number, Z: number, step: number): number {
  const f = Math.fround
  const light = f(f(f(ofX * X) + f(ofY * Y)) + f(ofZ * Z))
  const clipped = Math.min(Math.max(light, BLACK_LIGHT), WHITE_LIGHT)
  return Math.min(STEPS, Math.trunc(f(f(clipped - BLACK_LIGHT) / step)))
}

/** Codes of light, from black's to white's. */
function gammaTable(): Uint8Array {
  const f = Math.fround
  const exponent = 1 / f(2.4)
  return Uint8Array.from({ length: STEPS + 1 }, (_, i) => {
    return Math.min(255, Math.trunc(f(255 * f((i / STEPS) ** exponent)) + 0.5))
  })
}

import { UV_BOTTOM, UV_COUNTS, UV_SIDE, UV_STARTS } from './uv-rows.ts'

/** u' and v' of a colour. */
export type Chromaticity = readonly [u: number, v: number]

/** A grey, which stands for numbers that are no chromaticity. */
const NEUTRAL: Chromaticity = [0.210526316, 0.473684211]

/** Luminance of a logarithm of 16 bits, the first of which is the sign. */
export function luminanceOf16(code: number): number {
  const exponent = code & 0x7fff
  if (exponent === 0) return 0
  const luminance = Math.exp((Math.LN2 / 256) * (exponent + 0.5) - Math.LN2 * 64)
  return (code & 0x8000) === 0 ? luminance : -luminance
}

/** Luminance of a logarithm of 10 bits. */
export function luminanceOf10(code: number): number {
  return code === 0 ? 0 : Math.exp((Math.LN2 / 64) * (code + 0.5) - Math.LN2 * 12)
}

/** The chromaticity of a pixel of 32 bits, of which its last 16 are. */
export function chromaticityOf32(pixel: number): Chromaticity {
  return [(1 / 410) * (((pixel >> 8) & 0xff) + 0.5), (1 / 410) * ((pixel & 0xff) + 0.5)]
}

/** The chromaticity of a pixel of 24 bits, which is numbered by its last 14. */
export function chromaticitiesOf24(): (pixel: number) => Chromaticity {
  const [side, bottom] = [millionths(UV_SIDE), millionths(UV_BOTTOM)]
  const numbered = UV_COUNTS.flatMap((count, row) => {
    const start = millionths(UV_STARTS[row] as number)
    const v = bottom + (row + 0.5) * side
    return Array.from({ length: count }, (_, column): Chromaticity => [start + (column + 0.5) * side, v])
  })
  return (pixel) => numbered[pixel & 0x3fff] ?? NEUTRAL
}

/** As libtiff has them, in floats of 32 bits. */
function millionths(count: number): number {
  return Math.fround(count / 1e6)
}

/** CIE's X, Y and Z of a luminance and a chromaticity, put into `xyz`. */
export function putXyz(luminance: number, [u, v]: Chromaticity, xyz: Float32Array, at: number): void {
  if (luminance <= 0) {
    xyz.fill(0, at, at + 3)
    return
  }
  const scale = 1 / (6 * u - 16 * v + 12)
  const x = 9 * u * scale
  const y = 4 * v * scale
  xyz[at] = (x / y) * luminance
  xyz[at + 1] = luminance
  xyz[at + 2] = ((1 - x - y) / y) * luminance
}

/** Red, green and blue of X, Y and Z, with a gamma of 2. */
export function putRgb([x = 0, y = 0, z = 0]: Float32Array, rgb: Uint8Array, at: number): void {
  rgb[at] = byteOf(2.69 * x + -1.276 * y + -0.414 * z)
  rgb[at + 1] = byteOf(-1.022 * x + 1.978 * y + 0.044 * z)
  rgb[at + 2] = byteOf(0.061 * x + -0.224 * y + 1.163 * z)
}

/** 0 to 255 for 0 to 1, with a gamma of 2. */
export function byteOf(light: number): number {
  return light <= 0 ? 0 : light >= 1 ? 255 : Math.floor(256 * Math.sqrt(light))
}

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

/** libtiff's values, in floats of 32 bits. */
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

/**
 * The squares of chromaticity (u', v') that LogLuv of 24 bits numbers, row by row, in millionths: the side of one, the
 * v' at which the first row begins, the u' at which each begins, and how many there are in each.
 */
const UV_SIDE = 3500
const UV_BOTTOM = 16940

// biome-ignore format: a table
const UV_STARTS: readonly number[] = [
  247663, 243779, 241684, 237874, 235906, 232153, 228352, 226259, 222371, 220410, 214710, 212714, 210721, 204976, 202986, 199245, 195525, 193560, 189878, 186216, 186216, 182592, 179003, 175466, 172001, 172001, 168612, 168612, 163575, 158642, 158642, 158642, 153815, 153815, 149097, 149097, 142746, 142746, 142746, 138270, 138270, 138270, 132166, 132166, 126204, 126204, 126204, 120381, 120381, 120381, 120381, 112962, 112962, 112962, 107450, 107450, 107450, 107450, 100343, 100343, 100343, 95126, 95126, 95126, 95126, 88276, 88276, 88276, 88276, 81523, 81523, 81523, 81523, 74861, 74861, 74861, 74861, 68290, 68290, 68290, 68290, 63573, 63573, 63573, 63573, 57219, 57219, 57219, 57219, 50985, 50985, 50985, 50985, 50985, 44859, 44859, 44859, 44859, 40571, 40571, 40571, 40571, 36339, 36339, 36339, 36339, 32139, 32139, 32139, 32139, 27947, 27947, 27947, 23739, 23739, 23739, 23739, 19504, 19504, 19504, 16976, 16976, 16976, 16976, 12639, 12639, 12639, 9991, 9991, 9991, 9016, 9016, 9016, 6217, 6217, 5097, 5097, 5097, 3909, 3909, 2340, 2389, 1068, 1653, 717, 1614, 270, 484, 1103, 1242, 1188, 1011, 709, 301, 2416, 3251, 3246, 4141, 5963, 8839, 10490, 16994, 23659,
]

// biome-ignore format: a table
const UV_COUNTS: readonly number[] = [
  4, 6, 7, 9, 10, 12, 14, 15, 17, 18, 21, 22, 23, 26, 27, 29, 31, 32, 34, 36, 36, 38, 40, 42, 44, 44, 46, 46, 49, 52, 52, 52, 55, 55, 58, 58, 62, 62, 62, 65, 65, 65, 69, 69, 73, 73, 73, 77, 77, 77, 77, 82, 82, 82, 86, 86, 86, 86, 91, 91, 91, 95, 95, 95, 95, 100, 100, 100, 100, 105, 105, 105, 105, 110, 110, 110, 110, 115, 115, 115, 115, 119, 119, 119, 119, 124, 124, 124, 124, 129, 129, 129, 129, 129, 134, 134, 134, 134, 138, 138, 138, 138, 142, 142, 142, 142, 146, 146, 146, 146, 150, 150, 150, 154, 154, 154, 154, 158, 158, 158, 161, 161, 161, 161, 165, 165, 165, 168, 168, 168, 170, 170, 170, 173, 173, 175, 175, 175, 177, 177, 177, 170, 164, 157, 150, 143, 136, 129, 123, 115, 109, 103, 97, 89, 82, 76, 69, 62, 55, 47, 40, 31, 21,
]

// The "islow" cosine transform after Loeffler, Ligtenberg and Moschytz (ICASSP 1989), with the constants, scaling and
// rounding of libjpeg's jfdctint, so that coefficients come out equal to the last bit.

const F0_298 = 2446
const F0_390 = 3196
const F0_541 = 4433
const F0_765 = 6270
const F0_899 = 7373
const F1_175 = 9633
const F1_501 = 12299
const F1_847 = 15137
const F1_961 = 16069
const F2_053 = 16819
const F2_562 = 20995
const F3_072 = 25172

/**
 * Transforms 64 samples, row by row from `from` on and `stride` apart, into as many coefficients in natural order, 8
 * times as large as they are. At most 192 multiplications a block.
 */
export function cosineTransform(samples: Uint8Array, from: number, stride: number, block: Int32Array): void {
  for (let row = 0; row < 64; row += 8, from += stride) {
    for (let k = 0; k < 8; k++) block[row + k] = samples[from + k]! - 128
    transform(block, row, 1, 2, 11)
  }
  for (let column = 0; column < 8; column++) transform(block, column, 8, -2, 15)
}

/** One row or column of eight, `step` apart: the mean is shifted left by `up`, what is multiplied right by `down`. */
function transform(block: Int32Array, at: number, step: number, up: number, down: number): void {
  const x0 = block[at]!
  const x1 = block[at + step]!
  const x2 = block[at + 2 * step]!
  const x3 = block[at + 3 * step]!
  const x4 = block[at + 4 * step]!
  const x5 = block[at + 5 * step]!
  const x6 = block[at + 6 * step]!
  const x7 = block[at + 7 * step]!
  const s0 = x0 + x7
  const d0 = x0 - x7
  const s1 = x1 + x6
  const d1 = x1 - x6
  const s2 = x2 + x5
  const d2 = x2 - x5
  const s3 = x3 + x4
  const d3 = x3 - x4
  const outer = s0 + s3
  const outerDifference = s0 - s3
  const inner = s1 + s2
  const innerDifference = s1 - s2
  // The second pass takes away what the first has added, rounding.
  block[at] = up > 0 ? (outer + inner) << up : (outer + inner + 2) >> 2
  block[at + 4 * step] = up > 0 ? (outer - inner) << up : (outer - inner + 2) >> 2
  const round = 1 << (down - 1)
  const even = Math.imul(innerDifference + outerDifference, F0_541) + round
  block[at + 2 * step] = (even + Math.imul(outerDifference, F0_765)) >> down
  block[at + 6 * step] = (even - Math.imul(innerDifference, F1_847)) >> down
  const odd = Math.imul(d3 + d1 + d2 + d0, F1_175) + round
  const z1 = -Math.imul(d3 + d0, F0_899)
  const z2 = -Math.imul(d2 + d1, F2_562)
  const z3 = odd - Math.imul(d3 + d1, F1_961)
  const z4 = odd - Math.imul(d2 + d0, F0_390)
  block[at + 7 * step] = (Math.imul(d3, F0_298) + z1 + z3) >> down
  block[at + 5 * step] = (Math.imul(d2, F2_053) + z2 + z4) >> down
  block[at + 3 * step] = (Math.imul(d1, F3_072) + z2 + z3) >> down
  block[at + step] = (Math.imul(d0, F1_501) + z1 + z4) >> down
}

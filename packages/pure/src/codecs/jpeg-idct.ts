// The "islow" inverse cosine transform after Loeffler, Ligtenberg and Moschytz (ICASSP 1989), with the constants,
// scaling and rounding of libjpeg's jidctint, so that samples come out equal to the last bit. Constants have 13 bits
// of fraction; the first pass leaves 2 bits of fraction for the second.

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
 * Transforms 64 dequantised coefficients, in natural order, into samples around 0, in place: 128
 * is still to be added, and the sum to be clamped to 0 to 255. At most 192 multiplications a block.
 */
export function inverseCosineTransform(block: Int32Array): void {
  for (let column = 0; column < 8; column++) transform(block, column, 8, 11)
  for (let row = 0; row < 64; row += 8) transform(block, row, 1, 18)
}

/** One row or column of eight, `step` apart; results are rounded and shifted right by `shift`. */
function transform(block: Int32Array, start: number, step: number, shift: number): void {
  const round = 1 << (shift - 1)
  const c0 = block[start]!
  const c1 = block[start + step]!
  const c2 = block[start + 2 * step]!
  const c3 = block[start + 3 * step]!
  const c4 = block[start + 4 * step]!
  const c5 = block[start + 5 * step]!
  const c6 = block[start + 6 * step]!
  const c7 = block[start + 7 * step]!

  if ((c1 | c2 | c3 | c4 | c5 | c6 | c7) === 0) {
    // Most columns of smooth pictures: all eight are the mean.
    const mean = ((c0 << 13) + round) >> shift
    for (let k = 0; k < 8; k++) block[start + k * step] = mean
    return
  }

  const evenSum = Math.imul(c2 + c6, F0_541)
  const even2 = evenSum - Math.imul(c6, F1_847)
  const even3 = evenSum + Math.imul(c2, F0_765)
  const even0 = (c0 + c4) << 13
  const even1 = (c0 - c4) << 13
  const e0 = even0 + even3 + round
  const e3 = even0 - even3 + round
  const e1 = even1 + even2 + round
  const e2 = even1 - even2 + round

  const oddSum = Math.imul(c7 + c3 + c5 + c1, F1_175)
  const z1 = -Math.imul(c7 + c1, F0_899)
  const z2 = -Math.imul(c5 + c3, F2_562)
  const z3 = oddSum - Math.imul(c7 + c3, F1_961)
  const z4 = oddSum - Math.imul(c5 + c1, F0_390)
  const o0 = Math.imul(c7, F0_298) + z1 + z3
  const o1 = Math.imul(c5, F2_053) + z2 + z4
  const o2 = Math.imul(c3, F3_072) + z2 + z3
  const o3 = Math.imul(c1, F1_501) + z1 + z4

  block[start] = (e0 + o3) >> shift
  block[start + step] = (e1 + o2) >> shift
  block[start + 2 * step] = (e2 + o1) >> shift
  block[start + 3 * step] = (e3 + o0) >> shift
  block[start + 4 * step] = (e3 - o0) >> shift
  block[start + 5 * step] = (e2 - o1) >> shift
  block[start + 6 * step] = (e1 - o2) >> shift
  block[start + 7 * step] = (e0 - o3) >> shift
}

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

/** The last place, in zigzag order, before which all coefficients are in the upper left quarter of their block. */
export const LAST_IN_QUARTER = 9

/**
 * As `inverseCosineTransform`, of coefficients that are all in the upper left quarter of the block, as half of those
 * of photographs do. At most 108 multiplications a block.
 */
export function inverseTransformOfQuarter(
  block: Int32Array,
  out: Uint8ClampedArray,
  to: number,
  stride: number,
): void {
  for (let c = 0; c < 4; c++) {
    const c1 = block[c + 8]!
    const c2 = block[c + 16]!
    const c3 = block[c + 24]!
    const even0 = (block[c]! << 13) + 1024
    const even2 = Math.imul(c2, F0_541)
    const even3 = Math.imul(c2, F0_541 + F0_765)
    const e0 = (even0 + even3) | 0
    const e3 = (even0 - even3) | 0
    const e1 = (even0 + even2) | 0
    const e2 = (even0 - even2) | 0
    const oddSum = Math.imul(c3 + c1, F1_175)
    const o0 = (oddSum - Math.imul(c1, F0_899) - Math.imul(c3, F1_961)) | 0
    const o1 = (oddSum - Math.imul(c3, F2_562) - Math.imul(c1, F0_390)) | 0
    const o2 = (oddSum + Math.imul(c3, F3_072 - F2_562 - F1_961)) | 0
    const o3 = (oddSum + Math.imul(c1, F1_501 - F0_899 - F0_390)) | 0
    block[c] = (e0 + o3) >> 11
    block[c + 8] = (e1 + o2) >> 11
    block[c + 16] = (e2 + o1) >> 11
    block[c + 24] = (e3 + o0) >> 11
    block[c + 32] = (e3 - o0) >> 11
    block[c + 40] = (e2 - o1) >> 11
    block[c + 48] = (e1 - o2) >> 11
    block[c + 56] = (e0 - o3) >> 11
  }
  const round = (1 << 17) + (128 << 18)
  for (let r = 0; r < 64; r += 8, to += stride) {
    const c1 = block[r + 1]!
    const c2 = block[r + 2]!
    const c3 = block[r + 3]!
    const even0 = (block[r]! << 13) + round
    block[r] = 0
    block[r + 1] = 0
    block[r + 2] = 0
    block[r + 3] = 0
    const even2 = Math.imul(c2, F0_541)
    const even3 = Math.imul(c2, F0_541 + F0_765)
    const e0 = (even0 + even3) | 0
    const e3 = (even0 - even3) | 0
    const e1 = (even0 + even2) | 0
    const e2 = (even0 - even2) | 0
    const oddSum = Math.imul(c3 + c1, F1_175)
    const o0 = (oddSum - Math.imul(c1, F0_899) - Math.imul(c3, F1_961)) | 0
    const o1 = (oddSum - Math.imul(c3, F2_562) - Math.imul(c1, F0_390)) | 0
    const o2 = (oddSum + Math.imul(c3, F3_072 - F2_562 - F1_961)) | 0
    const o3 = (oddSum + Math.imul(c1, F1_501 - F0_899 - F0_390)) | 0
    out[to] = (e0 + o3) >> 18
    out[to + 1] = (e1 + o2) >> 18
    out[to + 2] = (e2 + o1) >> 18
    out[to + 3] = (e3 + o0) >> 18
    out[to + 4] = (e3 - o0) >> 18
    out[to + 5] = (e2 - o1) >> 18
    out[to + 6] = (e1 - o2) >> 18
    out[to + 7] = (e0 - o3) >> 18
  }
}

/**
 * Transforms 64 dequantised coefficients, in natural order, to as many samples, which go to `out` from `to` on, rows
 * `stride` apart; `block` is left full of zeros. At most 192 multiplications a block.
 */
export function inverseCosineTransform(
  block: Int32Array,
  out: Uint8ClampedArray,
  to: number,
  stride: number,
): void {
  for (let c = 0; c < 8; c++) {
    const c0 = block[c]!
    const c1 = block[c + 8]!
    const c2 = block[c + 16]!
    const c3 = block[c + 24]!
    const c4 = block[c + 32]!
    const c5 = block[c + 40]!
    const c6 = block[c + 48]!
    const c7 = block[c + 56]!
    if ((c1 | c2 | c3 | c4 | c5 | c6 | c7) === 0) {
      // Most columns of smooth pictures: all eight are the mean.
      const mean = c0 << 2
      block[c] = mean
      block[c + 8] = mean
      block[c + 16] = mean
      block[c + 24] = mean
      block[c + 32] = mean
      block[c + 40] = mean
      block[c + 48] = mean
      block[c + 56] = mean
      continue
    }
    const evenSum = Math.imul(c2 + c6, F0_541)
    const even2 = (evenSum - Math.imul(c6, F1_847)) | 0
    const even3 = (evenSum + Math.imul(c2, F0_765)) | 0
    const even0 = ((c0 + c4) << 13) + 1024
    const even1 = ((c0 - c4) << 13) + 1024
    const e0 = (even0 + even3) | 0
    const e3 = (even0 - even3) | 0
    const e1 = (even1 + even2) | 0
    const e2 = (even1 - even2) | 0
    const oddSum = Math.imul(c7 + c3 + c5 + c1, F1_175)
    const z1 = Math.imul(c7 + c1, -F0_899)
    const z2 = Math.imul(c5 + c3, -F2_562)
    const z3 = (oddSum + Math.imul(c7 + c3, -F1_961)) | 0
    const z4 = (oddSum + Math.imul(c5 + c1, -F0_390)) | 0
    const o0 = (Math.imul(c7, F0_298) + z1 + z3) | 0
    const o1 = (Math.imul(c5, F2_053) + z2 + z4) | 0
    const o2 = (Math.imul(c3, F3_072) + z2 + z3) | 0
    const o3 = (Math.imul(c1, F1_501) + z1 + z4) | 0
    block[c] = (e0 + o3) >> 11
    block[c + 8] = (e1 + o2) >> 11
    block[c + 16] = (e2 + o1) >> 11
    block[c + 24] = (e3 + o0) >> 11
    block[c + 32] = (e3 - o0) >> 11
    block[c + 40] = (e2 - o1) >> 11
    block[c + 48] = (e1 - o2) >> 11
    block[c + 56] = (e0 - o3) >> 11
  }
  // Samples are centred on 0: 128 is added within the rounding of what is shifted by 18 bits.
  const round = (1 << 17) + (128 << 18)
  for (let r = 0; r < 64; r += 8, to += stride) {
    const c0 = block[r]!
    const c1 = block[r + 1]!
    const c2 = block[r + 2]!
    const c3 = block[r + 3]!
    const c4 = block[r + 4]!
    const c5 = block[r + 5]!
    const c6 = block[r + 6]!
    const c7 = block[r + 7]!
    block[r] = 0
    block[r + 1] = 0
    block[r + 2] = 0
    block[r + 3] = 0
    block[r + 4] = 0
    block[r + 5] = 0
    block[r + 6] = 0
    block[r + 7] = 0
    const evenSum = Math.imul(c2 + c6, F0_541)
    const even2 = (evenSum - Math.imul(c6, F1_847)) | 0
    const even3 = (evenSum + Math.imul(c2, F0_765)) | 0
    const even0 = ((c0 + c4) << 13) + round
    const even1 = ((c0 - c4) << 13) + round
    const e0 = (even0 + even3) | 0
    const e3 = (even0 - even3) | 0
    const e1 = (even1 + even2) | 0
    const e2 = (even1 - even2) | 0
    const oddSum = Math.imul(c7 + c3 + c5 + c1, F1_175)
    const z1 = Math.imul(c7 + c1, -F0_899)
    const z2 = Math.imul(c5 + c3, -F2_562)
    const z3 = (oddSum + Math.imul(c7 + c3, -F1_961)) | 0
    const z4 = (oddSum + Math.imul(c5 + c1, -F0_390)) | 0
    const o0 = (Math.imul(c7, F0_298) + z1 + z3) | 0
    const o1 = (Math.imul(c5, F2_053) + z2 + z4) | 0
    const o2 = (Math.imul(c3, F3_072) + z2 + z3) | 0
    const o3 = (Math.imul(c1, F1_501) + z1 + z4) | 0
    out[to] = (e0 + o3) >> 18
    out[to + 1] = (e1 + o2) >> 18
    out[to + 2] = (e2 + o1) >> 18
    out[to + 3] = (e3 + o0) >> 18
    out[to + 4] = (e3 - o0) >> 18
    out[to + 5] = (e2 - o1) >> 18
    out[to + 6] = (e1 - o2) >> 18
    out[to + 7] = (e0 - o3) >> 18
  }
}

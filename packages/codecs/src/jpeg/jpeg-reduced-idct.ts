// Inverse cosine transforms that give a block at a half, a quarter or an eighth of its size, with the constants,
// scaling and rounding of libjpeg's jidctred, so that samples come out equal to the last bit.

const F0_211 = 1730
const F0_509 = 4176
const F0_601 = 4926
const F0_720 = 5906
const F0_765 = 6270
const F0_850 = 6967
const F0_899 = 7373
const F1_061 = 8697
const F1_272 = 10426
const F1_451 = 11893
const F1_847 = 15137
const F2_172 = 17799
const F2_562 = 20995
const F3_624 = 29692

/** As `inverseCosineTransform`, to 4 by 4 samples. */
export function inverseTransformTo4(
  block: Int32Array,
  out: Uint8ClampedArray,
  to: number,
  stride: number,
): void {
  for (let c = 0; c < 8; c++) {
    // The second pass does without the fifth.
    if (c === 4) continue
    const c1 = block[c + 8]!
    const c3 = block[c + 24]!
    const c5 = block[c + 40]!
    const c7 = block[c + 56]!
    const mean = (block[c]! << 14) + 2048
    const even = (Math.imul(block[c + 16]!, F1_847) - Math.imul(block[c + 48]!, F0_765)) | 0
    const outer = oddOuter(c1, c3, c5, c7)
    const inner = oddInner(c1, c3, c5, c7)
    block[c] = (mean + even + outer) >> 12
    block[c + 8] = (mean - even + inner) >> 12
    block[c + 16] = (mean - even - inner) >> 12
    block[c + 24] = (mean + even - outer) >> 12
  }
  const round = (1 << 18) + (128 << 19)
  for (let r = 0; r < 32; r += 8, to += stride) {
    const c1 = block[r + 1]!
    const c3 = block[r + 3]!
    const c5 = block[r + 5]!
    const c7 = block[r + 7]!
    const mean = (block[r]! << 14) + round
    const even = (Math.imul(block[r + 2]!, F1_847) - Math.imul(block[r + 6]!, F0_765)) | 0
    const outer = oddOuter(c1, c3, c5, c7)
    const inner = oddInner(c1, c3, c5, c7)
    out[to] = (mean + even + outer) >> 19
    out[to + 1] = (mean - even + inner) >> 19
    out[to + 2] = (mean - even - inner) >> 19
    out[to + 3] = (mean + even - outer) >> 19
  }
}

function oddInner(c1: number, c3: number, c5: number, c7: number): number {
  return (Math.imul(c1, F1_061) - Math.imul(c3, F2_172) + Math.imul(c5, F1_451) - Math.imul(c7, F0_211)) | 0
}

function oddOuter(c1: number, c3: number, c5: number, c7: number): number {
  return (Math.imul(c1, F2_562) + Math.imul(c3, F0_899) - Math.imul(c5, F0_601) - Math.imul(c7, F0_509)) | 0
}

/** As `inverseCosineTransform`, to 2 by 2 samples. */
export function inverseTransformTo2(
  block: Int32Array,
  out: Uint8ClampedArray,
  to: number,
  stride: number,
): void {
  for (let c = 0; c < 8; c++) {
    // The second pass does without the even ones.
    if (c !== 0 && (c & 1) === 0) continue
    const mean = (block[c]! << 15) + 4096
    const odd = oddOfTwo(block[c + 8]!, block[c + 24]!, block[c + 40]!, block[c + 56]!)
    block[c] = (mean + odd) >> 13
    block[c + 8] = (mean - odd) >> 13
  }
  const round = (1 << 19) + (128 << 20)
  for (let r = 0; r < 16; r += 8, to += stride) {
    const mean = (block[r]! << 15) + round
    const odd = oddOfTwo(block[r + 1]!, block[r + 3]!, block[r + 5]!, block[r + 7]!)
    out[to] = (mean + odd) >> 20
    out[to + 1] = (mean - odd) >> 20
  }
}

function oddOfTwo(c1: number, c3: number, c5: number, c7: number): number {
  return (Math.imul(c1, F3_624) - Math.imul(c3, F1_272) + Math.imul(c5, F0_850) - Math.imul(c7, F0_720)) | 0
}

/** As `inverseCosineTransform`, to a single sample: the mean. */
export function inverseTransformTo1(block: Int32Array, out: Uint8ClampedArray, to: number): void {
  out[to] = ((block[0]! + 4) >> 3) + 128
}

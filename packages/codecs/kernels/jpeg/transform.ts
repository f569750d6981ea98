// The inverse cosine transform of src/jpeg/jpeg-idct.ts, of four columns or rows at a time. Sums and products wrap
// around at 32 bits there and here.

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

function times(vector: v128, factor: i32): v128 {
  return i32x4.mul(vector, i32x4.splat(factor))
}

/**
 * Transforms four lines of eight values each: value k of all of them is at `from + k * step`. The results go to `to`,
 * 16 bytes apart.
 *
 * @param isHalf Whether the upper four values are 0.
 */
function transformLines(from: usize, step: usize, isHalf: bool, bias: i32, shift: i32, to: usize): void {
  const c0 = v128.load(from)
  const c1 = v128.load(from + step)
  const c2 = v128.load(from + 2 * step)
  const c3 = v128.load(from + 3 * step)
  let even2 = times(c2, F0_541)
  let even3 = times(c2, F0_541 + F0_765)
  let even0 = i32x4.add(i32x4.shl(c0, 13), i32x4.splat(bias))
  let even1 = even0
  const odds = i32x4.add(c1, c3)
  const oddSum = times(odds, F1_175)
  let o0: v128
  let o1: v128
  let o2: v128
  let o3: v128
  if (isHalf) {
    o0 = i32x4.sub(i32x4.sub(oddSum, times(c1, F0_899)), times(c3, F1_961))
    o1 = i32x4.sub(i32x4.sub(oddSum, times(c3, F2_562)), times(c1, F0_390))
    o2 = i32x4.add(oddSum, times(c3, F3_072 - F2_562 - F1_961))
    o3 = i32x4.add(oddSum, times(c1, F1_501 - F0_899 - F0_390))
  } else {
    const c4 = v128.load(from + 4 * step)
    const c5 = v128.load(from + 5 * step)
    const c6 = v128.load(from + 6 * step)
    const c7 = v128.load(from + 7 * step)
    even2 = i32x4.add(even2, times(c6, F0_541 - F1_847))
    even3 = i32x4.add(even3, times(c6, F0_541))
    const fourth = i32x4.shl(c4, 13)
    even1 = i32x4.sub(even0, fourth)
    even0 = i32x4.add(even0, fourth)
    const all = i32x4.add(oddSum, times(i32x4.add(c5, c7), F1_175))
    const z1 = times(i32x4.add(c7, c1), -F0_899)
    const z2 = times(i32x4.add(c5, c3), -F2_562)
    const z3 = i32x4.sub(all, times(i32x4.add(c7, c3), F1_961))
    const z4 = i32x4.sub(all, times(i32x4.add(c5, c1), F0_390))
    o0 = i32x4.add(i32x4.add(times(c7, F0_298), z1), z3)
    o1 = i32x4.add(i32x4.add(times(c5, F2_053), z2), z4)
    o2 = i32x4.add(i32x4.add(times(c3, F3_072), z2), z3)
    o3 = i32x4.add(i32x4.add(times(c1, F1_501), z1), z4)
  }
  const e0 = i32x4.add(even0, even3)
  const e3 = i32x4.sub(even0, even3)
  const e1 = i32x4.add(even1, even2)
  const e2 = i32x4.sub(even1, even2)
  v128.store(to, i32x4.shr_s(i32x4.add(e0, o3), shift))
  v128.store(to, i32x4.shr_s(i32x4.add(e1, o2), shift), 16)
  v128.store(to, i32x4.shr_s(i32x4.add(e2, o1), shift), 32)
  v128.store(to, i32x4.shr_s(i32x4.add(e3, o0), shift), 48)
  v128.store(to, i32x4.shr_s(i32x4.sub(e3, o0), shift), 64)
  v128.store(to, i32x4.shr_s(i32x4.sub(e2, o1), shift), 80)
  v128.store(to, i32x4.shr_s(i32x4.sub(e1, o2), shift), 96)
  v128.store(to, i32x4.shr_s(i32x4.sub(e0, o3), shift), 112)
}

/** Replaces the results of columns whose values but the first are 0 by that, times four, as the plain transform does. */
function repeatMeans(from: usize, to: usize): void {
  let any = v128.load(from, 32)
  for (let row: usize = 2; row < 8; row++) any = v128.or(any, v128.load(from + row * 32))
  const isMean = i32x4.eq(any, i32x4.splat(0))
  const mean = i32x4.shl(v128.load(from), 2)
  for (let row: usize = 0; row < 8; row++) {
    v128.store(to + row * 16, v128.bitselect(mean, v128.load(to + row * 16), isMean))
  }
}

/** Four vectors, the columns of which become vectors. */
function transposeFour(from: usize, to: usize): void {
  const a = v128.load(from)
  const b = v128.load(from, 16)
  const c = v128.load(from, 32)
  const d = v128.load(from, 48)
  const ab = v128.shuffle<i32>(a, b, 0, 4, 1, 5)
  const cd = v128.shuffle<i32>(c, d, 0, 4, 1, 5)
  const ab2 = v128.shuffle<i32>(a, b, 2, 6, 3, 7)
  const cd2 = v128.shuffle<i32>(c, d, 2, 6, 3, 7)
  v128.store(to, v128.shuffle<i64>(ab, cd, 0, 2))
  v128.store(to, v128.shuffle<i64>(ab, cd, 1, 3), 16)
  v128.store(to, v128.shuffle<i64>(ab2, cd2, 0, 2), 32)
  v128.store(to, v128.shuffle<i64>(ab2, cd2, 1, 3), 48)
}

/** Two rows of samples: those of each are the lanes `from` points to, and 64 bytes on. */
function putRowPair(from: usize, to: usize, stride: usize): void {
  const first = i16x8.narrow_i32x4_s(v128.load(from), v128.load(from, 64))
  const second = i16x8.narrow_i32x4_s(v128.load(from, 16), v128.load(from, 80))
  const both = i8x16.narrow_i16x8_u(first, second)
  v128.store64_lane(to, both, 0)
  v128.store64_lane(to + stride, both, 1)
}

/** The sum of coefficients from which on sums may wrap around, and a mean is not what the transform makes of it. */
const MOST_PLAIN: u64 = 1 << 15

/**
 * Transforms 64 dequantised coefficients, in natural order, to as many samples, which go to `to` on, rows `stride` apart;
 * `block` is left full of zeros.
 *
 * @param isQuarter Whether they are all in the upper left quarter.
 * @param sum That of their absolute values.
 * @param room 512 bytes.
 */
export function inverseTransform(
  block: usize,
  isQuarter: bool,
  sum: u64,
  to: usize,
  stride: usize,
  room: usize,
): void {
  // Columns, whose results are transposed: row halves of four columns each.
  const lines = room + 256
  const halves: usize = isQuarter ? 1 : 2
  for (let half: usize = 0; half < halves; half++) {
    const from = block + half * 16
    transformLines(from, 32, isQuarter, 1024, 11, lines)
    if (sum >= MOST_PLAIN && !isQuarter) repeatMeans(from, lines)
    transposeFour(lines, room + half * 64)
    transposeFour(lines + 64, room + 128 + half * 64)
  }
  memory.fill(block, 0, 256)
  // Rows; samples are centred on 0, and 128 is added within the rounding.
  const bias = (1 << 17) + (128 << 18)
  for (let half: usize = 0; half < 2; half++) {
    transformLines(room + half * 128, 16, isQuarter, bias, 18, lines)
    transposeFour(lines, room + half * 128)
    transposeFour(lines + 64, room + half * 128 + 64)
    const at = to + half * 4 * stride
    putRowPair(room + half * 128, at, stride)
    putRowPair(room + half * 128 + 32, at + 2 * stride, stride)
  }
}

// Upsampling and conversion to RGB as `jpeg-upsample.ts` and `jpeg-colors.ts` do them.

/** A row of chroma at the size of the picture, with the sums that it is made of before. */
function widenRow(near: usize, far: usize, width: i32, isAlone: bool, to: usize, room: usize): void {
  // Sums of 16 bits from `sums` on, with one before and one behind them.
  const sums = room + 16
  const three = i16x8.splat(3)
  for (let x = 0; x < width; x += 8) {
    const n = v128.load_ext<u8>(near + x)
    const f = v128.load_ext<u8>(far + x)
    v128.store(sums + (x << 1), i16x8.add(i16x8.mul(n, three), f))
  }
  store<u16>(sums - 2, load<u16>(sums))
  store<u16>(sums + (width << 1), load<u16>(sums + (width << 1) - 2))
  // In a row of its own each sample is as its own neighbour, and the rounding is finer.
  const roundBefore = i16x8.splat(isAlone ? 4 : 8)
  const roundBehind = i16x8.splat(isAlone ? 8 : 7)
  for (let x = 0; x < width; x += 8) {
    const place = sums + (x << 1)
    const threefold = i16x8.mul(v128.load(place), three)
    const before = i16x8.shr_u(i16x8.add(i16x8.add(threefold, v128.load(place - 2)), roundBefore), 4)
    const behind = i16x8.shr_u(i16x8.add(i16x8.add(threefold, v128.load(place + 2)), roundBehind), 4)
    v128.store(to + (x << 1), v128.or(before, i16x8.shl(behind, 8)))
  }
}

/** A row of chroma of half the height. */
function blendRow(near: usize, far: usize, width: i32, round: i32, to: usize): void {
  const rounding = i16x8.splat(<i16>round)
  const three = i16x8.splat(3)
  for (let x = 0; x < width; x += 8) {
    const sum = i16x8.add(i16x8.mul(v128.load_ext<u8>(near + x), three), v128.load_ext<u8>(far + x))
    const blended = i16x8.shr_u(i16x8.add(sum, rounding), 2)
    v128.store64_lane(to + x, i8x16.narrow_i16x8_u(blended, blended), 0)
  }
}

/** Half the result of a product with 16 bits of fraction, rounded. */
function rounded(pairs: v128, factors: v128): v128 {
  return i32x4.shr_s(i32x4.add(i32x4.dot_i16x8_s(pairs, factors), i32x4.splat(1 << 15)), 16)
}

function product(low: v128, high: v128, factors: v128): v128 {
  return i16x8.narrow_i32x4_s(rounded(low, factors), rounded(high, factors))
}

/**
 * Rows of luminance and chrominance to red, green and blue, 16 pixels a step. With r and b as the chrominance without its
 * centre, and all divided by 65536, red is y + 91881 r, green y - 46802 r - 22554 b, and blue y + 116130 b; of the factors
 * that take more than 16 bits, whole parts are added for themselves.
 */
function putRgbRow(y: usize, cb: usize, cr: usize, width: i32, to: usize): void {
  const centre = i16x8.splat(128)
  const redFactors = v128.splat<i32>(91881 - 65536)
  const greenFactors = v128.splat<i32>((65536 - 46802) | (-22554 << 16))
  const blueFactors = v128.splat<i32>((116130 - 131072) << 16)
  for (let x = 0; x < width; x += 16, to += 48) {
    const lights = v128.load(y + x)
    const blues = v128.load(cb + x)
    const reds = v128.load(cr + x)
    const light0 = i16x8.extend_low_i8x16_u(lights)
    const light1 = i16x8.extend_high_i8x16_u(lights)
    const b0 = i16x8.sub(i16x8.extend_low_i8x16_u(blues), centre)
    const b1 = i16x8.sub(i16x8.extend_high_i8x16_u(blues), centre)
    const r0 = i16x8.sub(i16x8.extend_low_i8x16_u(reds), centre)
    const r1 = i16x8.sub(i16x8.extend_high_i8x16_u(reds), centre)
    const low0 = v128.shuffle<i16>(r0, b0, 0, 8, 1, 9, 2, 10, 3, 11)
    const high0 = v128.shuffle<i16>(r0, b0, 4, 12, 5, 13, 6, 14, 7, 15)
    const low1 = v128.shuffle<i16>(r1, b1, 0, 8, 1, 9, 2, 10, 3, 11)
    const high1 = v128.shuffle<i16>(r1, b1, 4, 12, 5, 13, 6, 14, 7, 15)
    const red = i8x16.narrow_i16x8_u(
      i16x8.add(i16x8.add(light0, r0), product(low0, high0, redFactors)),
      i16x8.add(i16x8.add(light1, r1), product(low1, high1, redFactors)),
    )
    const green = i8x16.narrow_i16x8_u(
      i16x8.add(i16x8.sub(light0, r0), product(low0, high0, greenFactors)),
      i16x8.add(i16x8.sub(light1, r1), product(low1, high1, greenFactors)),
    )
    const blue = i8x16.narrow_i16x8_u(
      i16x8.add(i16x8.add(light0, i16x8.shl(b0, 1)), product(low0, high0, blueFactors)),
      i16x8.add(i16x8.add(light1, i16x8.shl(b1, 1)), product(low1, high1, blueFactors)),
    )
    const first = i8x16.shuffle(red, green, 0, 16, 0, 1, 17, 0, 2, 18, 0, 3, 19, 0, 4, 20, 0, 5)
    v128.store(to, i8x16.shuffle(first, blue, 0, 1, 16, 3, 4, 17, 6, 7, 18, 9, 10, 19, 12, 13, 20, 15))
    const second = i8x16.shuffle(red, green, 21, 0, 6, 22, 0, 7, 23, 0, 8, 24, 0, 9, 25, 0, 10, 26)
    v128.store(to, i8x16.shuffle(second, blue, 0, 21, 2, 3, 22, 5, 6, 23, 8, 9, 24, 11, 12, 25, 14, 15), 16)
    const third = i8x16.shuffle(red, green, 0, 11, 27, 0, 12, 28, 0, 13, 29, 0, 14, 30, 0, 15, 31, 0)
    v128.store(to, i8x16.shuffle(third, blue, 26, 1, 2, 27, 4, 5, 28, 7, 8, 29, 10, 11, 30, 13, 14, 31), 32)
  }
}

/**
 * Puts rows `row` to `end` of a picture to their places in `out`, and up to 45 bytes behind.
 *
 * @param across Columns of pixels that a sample of chroma stands for, 1 or 2; and `down` for rows.
 * @param chromaWidth Samples of chroma that belong to the picture, and `chromaHeight`.
 * @param room Twice the bytes of a row of luminance, and four times one of chroma, with 64 bytes each.
 */
export function joinRows(
  row: i32,
  end: i32,
  width: i32,
  y: usize,
  stride: usize,
  cb: usize,
  cr: usize,
  chromaStride: usize,
  chromaWidth: i32,
  chromaHeight: i32,
  across: i32,
  down: i32,
  out: usize,
  room: usize,
): void {
  const blueRow = room
  const redRow = blueRow + stride + 64
  const sums = redRow + stride + 64
  for (; row < end; row++) {
    const nearest = down === 1 ? row : row >> 1
    const next = down === 1 ? row : (row & 1) === 0 ? max(0, nearest - 1) : min(chromaHeight - 1, nearest + 1)
    const near = <usize>nearest * chromaStride
    const far = <usize>next * chromaStride
    let blues = cb + near
    let reds = cr + near
    if (across === 2) {
      widenRow(blues, cb + far, chromaWidth, down === 1, blueRow, sums)
      widenRow(reds, cr + far, chromaWidth, down === 1, redRow, sums)
    } else if (down === 2) {
      const round = 1 + (row & 1)
      blendRow(blues, cb + far, chromaWidth, round, blueRow)
      blendRow(reds, cr + far, chromaWidth, round, redRow)
    }
    if (across === 2 || down === 2) {
      blues = blueRow
      reds = redRow
    }
    putRgbRow(y + <usize>row * stride, blues, reds, width, out + <usize>row * <usize>width * 3)
  }
}

// Horizontal differencing and floating point prediction, as the files of src/predictors have them, 16 bytes a step.

/** The bytes of a vector moved up by `count`, zeros below: for `swizzle`, to which places from 16 on are zero. */
function movedUp(count: i32): v128 {
  return i8x16.sub(i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15), i8x16.splat(<i8>count))
}

/** The last pixel of a vector over and over: for `swizzle`. */
function lastPixel(stride: i32, room: usize): v128 {
  for (let k: i32 = 0; k < 16; k++) store<u8>(room + k, <u8>(16 - stride + (k % stride)))
  return v128.load(room)
}

/** Sums up the elements from `at` to `end` at whatever alignment, each with that `stride` bytes before it. */
function sumTail<T>(at: usize, end: usize, stride: usize): void {
  for (; at < end; at += sizeof<T>()) store<T>(at, <T>(load<T>(at) + load<T>(at - stride)))
}

/** Rows whose pixels take at least a vector: none has a sample and the one before it. */
function sumWidePixels<T>(start: usize, rows: i32, rowBytes: usize, stride: usize): void {
  for (let row: i32 = 0; row < rows; row++, start += rowBytes) {
    const end = start + rowBytes
    let at = start + stride
    for (; at + 16 <= end; at += 16) v128.store(at, v128.add<T>(v128.load(at), v128.load(at - stride)))
    sumTail<T>(at, end, stride)
  }
}

/**
 * Other rows: each vector is added to itself moved up by a pixel, by two, four and eight of them, as far as any is left,
 * and to the sum of the pixel before it.
 */
function sumVectors<T>(start: usize, rows: i32, rowBytes: usize, stride: usize, room: usize): void {
  const last = lastPixel(<i32>stride, room)
  const by1 = movedUp(<i32>stride)
  const by2 = movedUp(<i32>stride * 2)
  const by4 = movedUp(<i32>stride * 4)
  const by8 = movedUp(<i32>stride * 8)
  for (let row: i32 = 0; row < rows; row++, start += rowBytes) {
    const end = start + rowBytes
    let at = start
    let before = i8x16.splat(0)
    for (; at + 16 <= end; at += 16) {
      let sums = v128.load(at)
      sums = v128.add<T>(sums, i8x16.swizzle(sums, by1))
      if (stride < 8) sums = v128.add<T>(sums, i8x16.swizzle(sums, by2))
      if (stride < 4) sums = v128.add<T>(sums, i8x16.swizzle(sums, by4))
      if (stride < 2) sums = v128.add<T>(sums, i8x16.swizzle(sums, by8))
      sums = v128.add<T>(sums, before)
      v128.store(at, sums)
      before = i8x16.swizzle(sums, last)
    }
    sumTail<T>(at === start ? at + stride : at, end, stride)
  }
}

function sumRows<T>(start: usize, rows: i32, rowBytes: usize, stride: usize, room: usize): void {
  if (stride < 16) sumVectors<T>(start, rows, rowBytes, stride, room)
  else sumWidePixels<T>(start, rows, rowBytes, stride)
}

/**
 * Sums up the differences of elements of 1, 2, 4 or 8 bytes in place.
 *
 * @param stride Bytes of a pixel.
 * @param room 16 bytes.
 */
export function undoDifferences(
  start: usize,
  rows: i32,
  rowBytes: usize,
  stride: usize,
  elementSize: i32,
  room: usize,
): void {
  if (elementSize === 1) sumRows<u8>(start, rows, rowBytes, stride, room)
  else if (elementSize === 2) sumRows<u16>(start, rows, rowBytes, stride, room)
  else if (elementSize === 4) sumRows<u32>(start, rows, rowBytes, stride, room)
  else sumRows<u64>(start, rows, rowBytes, stride, room)
}

/** From the end of each row, so that what is on the left is as it was. */
function differRows<T>(start: usize, rows: i32, rowBytes: usize, stride: usize): void {
  for (let row: i32 = 0; row < rows; row++, start += rowBytes) {
    const first = start + stride
    let at = start + rowBytes
    for (; at >= first + 16; at -= 16) {
      v128.store(at - 16, v128.sub<T>(v128.load(at - 16), v128.load(at - 16 - stride)))
    }
    for (; at > first; at -= sizeof<T>()) {
      const to = at - sizeof<T>()
      store<T>(to, <T>(load<T>(to) - load<T>(to - stride)))
    }
  }
}

/** Replaces elements by their differences in place: the reverse of `undoDifferences`. */
export function applyDifferences(
  start: usize,
  rows: i32,
  rowBytes: usize,
  stride: usize,
  elementSize: i32,
): void {
  if (elementSize === 1) differRows<u8>(start, rows, rowBytes, stride)
  else if (elementSize === 2) differRows<u16>(start, rows, rowBytes, stride)
  else if (elementSize === 4) differRows<u32>(start, rows, rowBytes, stride)
  else differRows<u64>(start, rows, rowBytes, stride)
}

/** The bytes of planes, the most significant first, to little-endian floats. */
function joinPlanes(from: usize, to: usize, count: usize, elementSize: i32): void {
  let k: usize = 0
  if (elementSize === 4) {
    for (; k + 16 <= count; k += 16, to += 64) {
      const a = v128.load(from + k + 3 * count)
      const b = v128.load(from + k + 2 * count)
      const c = v128.load(from + k + count)
      const d = v128.load(from + k)
      const lowLow = i8x16.shuffle(a, b, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23)
      const lowHigh = i8x16.shuffle(a, b, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31)
      const highLow = i8x16.shuffle(c, d, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23)
      const highHigh = i8x16.shuffle(c, d, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31)
      v128.store(to, v128.shuffle<u16>(lowLow, highLow, 0, 8, 1, 9, 2, 10, 3, 11))
      v128.store(to, v128.shuffle<u16>(lowLow, highLow, 4, 12, 5, 13, 6, 14, 7, 15), 16)
      v128.store(to, v128.shuffle<u16>(lowHigh, highHigh, 0, 8, 1, 9, 2, 10, 3, 11), 32)
      v128.store(to, v128.shuffle<u16>(lowHigh, highHigh, 4, 12, 5, 13, 6, 14, 7, 15), 48)
    }
  }
  for (; k < count; k++, to += elementSize) {
    for (let plane: i32 = 0; plane < elementSize; plane++) {
      store<u8>(to + elementSize - 1 - plane, load<u8>(from + k + <usize>plane * count))
    }
  }
}

/**
 * Rebuilds, in place, little-endian floats of `elementSize` bytes.
 *
 * @param room Bytes of a row, and 16 more.
 */
export function undoFloatPrediction(
  start: usize,
  rows: i32,
  rowSamples: usize,
  stride: usize,
  elementSize: i32,
  room: usize,
): void {
  const rowBytes = rowSamples * elementSize
  const planes = room + 16
  for (let row: i32 = 0; row < rows; row++, start += rowBytes) {
    sumRows<u8>(start, 1, rowBytes, stride, room)
    memory.copy(planes, start, rowBytes)
    joinPlanes(planes, start, rowSamples, elementSize)
  }
}

/** Little-endian floats to planes of their bytes, the most significant first. */
function splitPlanes(from: usize, to: usize, count: usize, elementSize: i32): void {
  let k: usize = 0
  if (elementSize === 4) {
    for (; k + 16 <= count; k += 16, from += 64) {
      const a = v128.load(from)
      const b = v128.load(from, 16)
      const c = v128.load(from, 32)
      const d = v128.load(from, 48)
      // The lower two bytes of eight floats, and the upper two; then each byte of sixteen.
      const low0 = v128.shuffle<u16>(a, b, 0, 2, 4, 6, 8, 10, 12, 14)
      const low1 = v128.shuffle<u16>(c, d, 0, 2, 4, 6, 8, 10, 12, 14)
      const high0 = v128.shuffle<u16>(a, b, 1, 3, 5, 7, 9, 11, 13, 15)
      const high1 = v128.shuffle<u16>(c, d, 1, 3, 5, 7, 9, 11, 13, 15)
      v128.store(
        to + k + 3 * count,
        i8x16.shuffle(low0, low1, 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30),
      )
      v128.store(
        to + k + 2 * count,
        i8x16.shuffle(low0, low1, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31),
      )
      v128.store(
        to + k + count,
        i8x16.shuffle(high0, high1, 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30),
      )
      v128.store(
        to + k,
        i8x16.shuffle(high0, high1, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31),
      )
    }
  }
  for (; k < count; k++, from += elementSize) {
    for (let plane: i32 = 0; plane < elementSize; plane++) {
      store<u8>(to + k + <usize>plane * count, load<u8>(from + elementSize - 1 - plane))
    }
  }
}

/**
 * Takes little-endian floats apart, in place: the reverse of `undoFloatPrediction`.
 *
 * @param room Bytes of a row.
 */
export function applyFloatPrediction(
  start: usize,
  rows: i32,
  rowSamples: usize,
  stride: usize,
  elementSize: i32,
  room: usize,
): void {
  const rowBytes = rowSamples * elementSize
  for (let row: i32 = 0; row < rows; row++, start += rowBytes) {
    splitPlanes(start, room, rowSamples, elementSize)
    memory.copy(start, room, rowBytes)
    differRows<u8>(start, 1, rowBytes, stride)
  }
}

/** Reverses the bytes of elements of 2, 4 or 8 bytes, in place; `length` is a multiple of their size. */
export function swapBytes(at: usize, length: usize, elementSize: i32): void {
  const end = at + length
  const order =
    elementSize === 2
      ? i8x16(1, 0, 3, 2, 5, 4, 7, 6, 9, 8, 11, 10, 13, 12, 15, 14)
      : elementSize === 4
        ? i8x16(3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12)
        : i8x16(7, 6, 5, 4, 3, 2, 1, 0, 15, 14, 13, 12, 11, 10, 9, 8)
  for (; at + 16 <= end; at += 16) v128.store(at, i8x16.swizzle(v128.load(at), order))
  for (; at < end; at += elementSize) {
    if (elementSize === 2) store<u16>(at, bswap<u16>(load<u16>(at)))
    else if (elementSize === 4) store<u32>(at, bswap<u32>(load<u32>(at)))
    else store<u64>(at, bswap<u64>(load<u64>(at)))
  }
}

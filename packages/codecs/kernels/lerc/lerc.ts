// The values of a LERC image without a mask (Lerc2 of versions 3 and 4): see src/lerc/lerc-by-kernel.ts.

/** Words of the state: where the next block begins, where the blob ends, and doubles. */
const POSITION: usize = 0
const END: usize = 4
const MAX_ERROR: usize = 8
/** For each value of a pixel, the greatest there is. */
const GREATEST: usize = 16

/** The encoding of a block's values. */
const RAW: u32 = 0
const PACKED: u32 = 1
const ZEROS: u32 = 2

/** The number of the type in which a block has its least value, of a code of two bits. */
function offsetType(type: i32, code: i32): i32 {
  if (type === 2 || type === 4) return type - code
  if (type === 3 || type === 5) return type - 2 * code
  if (type === 6) return code === 0 ? 6 : code === 1 ? 2 : code === 2 ? 1 : -1
  if (type === 7) return code === 0 ? 7 : 8 - 2 * code
  return type
}

function sizeOfType(type: i32): usize {
  return type < 2 ? 1 : type < 4 ? 2 : type < 7 ? 4 : 8
}

function valueOfType(type: i32, at: usize): f64 {
  if (type === 0) return <f64>load<i8>(at)
  if (type === 1) return <f64>load<u8>(at)
  if (type === 2) return <f64>load<i16>(at)
  if (type === 3) return <f64>load<u16>(at)
  if (type === 4) return <f64>load<i32>(at)
  if (type === 5) return <f64>load<u32>(at)
  if (type === 6) return <f64>load<f32>(at)
  return load<f64>(at)
}

/** Whether a number becomes one of an integer type when its fraction is cut off. */
function isOfType<T>(value: f64): bool {
  if (isFloat<T>()) return true
  const span: f64 = sizeof<T>() === 1 ? 256 : sizeof<T>() === 2 ? 65536 : 4294967296
  if (isSigned<T>()) return value > -span / 2 - 1 && value < span / 2
  return value > -1 && value < span
}

/** Number `index` of those of `bits` bits each that stand behind one another from the lowest bit on. */
function packed(from: usize, index: u32, bits: u32): u32 {
  const bit = index * bits
  return <u32>(load<u64>(from + (bit >>> 3)) >>> (bit & 7)) & <u32>(((<u64>1) << bits) - 1)
}

/** Bytes of numbers that are packed. */
function packedSize(count: u32, bits: u32): usize {
  return (count * bits + 7) >>> 3
}

/**
 * Decodes the blocks of rows `top` to `bottom`, which are whole rows of blocks, if they are as they must be; otherwise
 * returns false.
 *
 * @param side Of a block, at most 64.
 * @param room Bytes for the steps of a block and a table of 256.
 */
function decode<T>(
  state: usize,
  type: i32,
  width: i32,
  height: i32,
  depth: i32,
  side: i32,
  top: i32,
  bottom: i32,
  out: usize,
  room: usize,
): bool {
  const end = <usize>load<u32>(state, END)
  const scale = 2 * load<f64>(state, MAX_ERROR)
  const table = room + 4 * 64 * 64
  const size = sizeof<T>()
  let at = <usize>load<u32>(state, POSITION)
  for (; top < bottom; top += side) {
    const rows = min(side, height - top)
    for (let left = 0; left < width; left += side) {
      const columns = min(side, width - left)
      const count = <u32>(rows * columns)
      for (let index = 0; index < depth; index++) {
        if (at >= end) return false
        const head = <u32>load<u8>(at++)
        if (((head >>> 2) & 15) !== <u32>((left >> 3) & 15)) return false
        const mode = head & 3
        let to = out + <usize>((top * width + left) * depth + index) * size
        const step = <usize>depth * size
        const lineStep = <usize>(width * depth) * size
        if (mode === RAW) {
          if (at + <usize>count * size > end) return false
          for (let row = 0; row < rows; row++, to += lineStep) {
            if (depth === 1) memory.copy(to, at, <usize>columns * size)
            else
              for (let k = 0; k < columns; k++) store<T>(to + <usize>k * step, load<T>(at + <usize>k * size))
            at += <usize>columns * size
          }
          continue
        }
        let offset: f64 = 0
        if (mode !== ZEROS) {
          const own = offsetType(type, <i32>(head >>> 6))
          if (own < 0) return false
          if (at + sizeOfType(own) > end) return false
          offset = valueOfType(own, at)
          at += sizeOfType(own)
        }
        if (mode !== PACKED) {
          if (!isOfType<T>(offset)) return false
          const value = <T>offset
          for (let row = 0; row < rows; row++, to += lineStep) {
            for (let k = 0; k < columns; k++) store<T>(to + <usize>k * step, value)
          }
          continue
        }
        if (at + 5 > end) return false
        const packing = <u32>load<u8>(at++)
        const bits = packing & 31
        const countCode = packing >>> 6
        const stored: u32 =
          countCode === 2
            ? load<u8>(at)
            : countCode === 1
              ? load<u16>(at)
              : countCode === 0
                ? load<u32>(at)
                : 0
        at += countCode === 2 ? 1 : countCode === 1 ? 2 : 4
        if (stored !== count) return false
        let from = at
        let own = bits
        const viaTable = (packing & 32) !== 0
        /** The last place in the table. */
        let places: u32 = 0
        if (viaTable) {
          const entries = <u32>load<u8>(at++) - 1
          if (bits === 0 || entries === 0 || entries > 254) return false
          if (at + packedSize(entries, bits) > end) return false
          store<u32>(table, 0)
          for (let k: u32 = 0; k < entries; k++) store<u32>(table + ((k + 1) << 2), packed(at, k, bits))
          at += packedSize(entries, bits)
          own = 32 - clz(entries)
          places = entries
          from = at
        }
        if (at + packedSize(count, own) > end) return false
        at += packedSize(count, own)
        const greatest = load<f64>(state + <usize>(index << 3), GREATEST)
        let k: u32 = 0
        for (let row = 0; row < rows; row++, to += lineStep) {
          for (let column = 0; column < columns; column++, k++) {
            let steps: u32 = own === 0 ? 0 : packed(from, k, own)
            if (viaTable) {
              if (steps > places) return false
              steps = load<u32>(table + (steps << 2))
            }
            let value = offset + <f64>steps * scale
            if (greatest < value) value = greatest
            if (!isOfType<T>(value)) return false
            store<T>(to + <usize>column * step, <T>value)
          }
        }
      }
    }
  }
  store<u32>(state, <u32>at, POSITION)
  return true
}

/** Decodes rows of blocks by the number of their type; see above. */
export function decodeBlocks(
  state: usize,
  type: i32,
  width: i32,
  height: i32,
  depth: i32,
  side: i32,
  top: i32,
  bottom: i32,
  out: usize,
  room: usize,
): bool {
  if (type === 0) return decode<i8>(state, type, width, height, depth, side, top, bottom, out, room)
  if (type === 1) return decode<u8>(state, type, width, height, depth, side, top, bottom, out, room)
  if (type === 2) return decode<i16>(state, type, width, height, depth, side, top, bottom, out, room)
  if (type === 3) return decode<u16>(state, type, width, height, depth, side, top, bottom, out, room)
  if (type === 4) return decode<i32>(state, type, width, height, depth, side, top, bottom, out, room)
  if (type === 5) return decode<u32>(state, type, width, height, depth, side, top, bottom, out, room)
  if (type === 6) return decode<f32>(state, type, width, height, depth, side, top, bottom, out, room)
  return decode<f64>(state, type, width, height, depth, side, top, bottom, out, room)
}

/** Words that are summed up before 32 bits overflow: of 65535, in eight lanes' sums of sums. */
const WORDS: usize = 352

function sumOf(lanes: v128): u64 {
  return (
    <u64>(<u32>i32x4.extract_lane(lanes, 0)) +
    <u64>(<u32>i32x4.extract_lane(lanes, 1)) +
    <u64>(<u32>i32x4.extract_lane(lanes, 2)) +
    <u64>(<u32>i32x4.extract_lane(lanes, 3))
  )
}

/** Fletcher's checksum over words whose higher byte comes first. */
export function checksum(from: usize, length: usize): u32 {
  let sum1: u64 = 0xffff
  let sum2: u64 = 0xffff
  const order = i8x16(1, 0, 3, 2, 5, 4, 7, 6, 9, 8, 11, 10, 13, 12, 15, 14)
  const weights = i16x8(8, 7, 6, 5, 4, 3, 2, 1)
  const even = from + (length & ~1)
  while (from < even) {
    const end = min(even, from + 2 * WORDS)
    // Of steps of eight words: their sums, the sums before them, and the words by how often they count in their step.
    let sums = i32x4.splat(0)
    let before = i32x4.splat(0)
    let weighted = i32x4.splat(0)
    let steps: u64 = 0
    for (; from + 16 <= end; from += 16) {
      const words = i8x16.swizzle(v128.load(from), order)
      before = i32x4.add(before, sums)
      sums = i32x4.add(sums, i32x4.extadd_pairwise_i16x8_u(words))
      weighted = i32x4.add(weighted, i32x4.extmul_low_i16x8_u(words, weights))
      weighted = i32x4.add(weighted, i32x4.extmul_high_i16x8_u(words, weights))
      steps++
    }
    sum2 += 8 * (steps * sum1 + sumOf(before)) + sumOf(weighted)
    sum1 += sumOf(sums)
    for (; from < end; from += 2) {
      sum1 += <u64>bswap<u16>(load<u16>(from))
      sum2 += sum1
    }
    sum1 %= 65535
    sum2 %= 65535
  }
  if ((length & 1) !== 0) {
    sum1 += (<u64>load<u8>(from)) << 8
    sum2 += sum1
  }
  sum1 %= 65535
  sum2 %= 65535
  // Where the sums end around, 65535 stands for 0.
  return ((<u32>(sum2 === 0 ? 65535 : sum2)) << 16) | <u32>(sum1 === 0 ? 65535 : sum1)
}

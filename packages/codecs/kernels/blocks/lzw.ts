// Decodes LZW as `lzw-decoder.ts` does, code for code, into memory that holds the 256 single bytes before the output.

/** What a call of `decodeLzw` comes to, besides having reached its stop. */
const SHORT: i32 = 1
const CORRUPT: i32 = 2

const CLEAR: u32 = 256
const END: u32 = 257
const FIRST: u32 = 258
const TABLE_SIZE: u32 = 4097
/** Words of the state, in this order; `starts` are behind them. */
const BIT: usize = 0
const TO: usize = 4
const WIDTH: usize = 8
const FREE: usize = 12
const GROW_AT: usize = 16
const STARTS: usize = 32

/**
 * Decodes until the output reaches `stop`, or a little beyond it, up to 16 bytes behind `end`.
 *
 * @param state Words of what was decoded so far, and the places in memory where strings start.
 * @param source The stream, behind which 8 bytes can be read.
 * @param end Where the output ends; positions are those of memory.
 */
export function decodeLzw(
  state: usize,
  source: usize,
  length: u32,
  oldStyle: bool,
  stop: usize,
  end: usize,
): i32 {
  const starts = state + STARTS
  const bitLimit: u32 = length * 8
  const early: u32 = oldStyle ? 0 : 1
  let bit = load<u32>(state, BIT)
  let to = <usize>load<u32>(state, TO)
  let width = load<u32>(state, WIDTH)
  let free = load<u32>(state, FREE)
  let growAt = load<u32>(state, GROW_AT)
  let result: i32 = 0
  while (to < stop) {
    if (bit + width > bitLimit) {
      result = SHORT
      break
    }
    const word = load<u32>(source + (bit >>> 3))
    const code: u32 = oldStyle
      ? (word >>> (bit & 7)) & ((1 << width) - 1)
      : (bswap<u32>(word) << (bit & 7)) >>> (32 - width)
    bit += width
    if (code === CLEAR) {
      width = 9
      free = FIRST
      growAt = 513 - early
      continue
    }
    if (code === END) {
      result = SHORT
      break
    }
    if (code >= free) {
      // The caller tells which it was.
      store<u32>(state, code, BIT)
      result = CORRUPT
      break
    }
    if (free < TABLE_SIZE) {
      store<u32>(starts + (free << 2), <u32>to)
      free++
      if (free >= growAt && width < 12) {
        width++
        growAt = (1 << width) + 1 - early
      }
    }
    const pair = load<u64>(starts + (code << 2))
    const start = <usize>(<u32>pair)
    const count = <u32>(pair >>> 32) - <u32>start + ((END - code) >>> 31)
    v128.store(to, v128.load(start))
    if (count > 16) {
      if (to + count > end) {
        for (let at = start; to < end; at++, to++) store<u8>(to, load<u8>(at))
        break
      }
      for (let done: u32 = 16; done < count; done += 16) v128.store(to + done, v128.load(start + done))
    }
    // The last byte of the string before this one is the first of this one, which was not there yet.
    if (start + count > to) store<u8>(to + count - 1, load<u8>(to))
    to += count
  }
  if (result !== CORRUPT) store<u32>(state, bit, BIT)
  store<u32>(state, <u32>to, TO)
  store<u32>(state, width, WIDTH)
  store<u32>(state, free, FREE)
  store<u32>(state, growAt, GROW_AT)
  return result
}

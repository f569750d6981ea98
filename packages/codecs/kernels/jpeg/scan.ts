// Sequential scans as `jpeg-scan.ts` and `jpeg-bits.ts` decode them.

import { inverseTransform } from './transform'

// Words of a scan.
/** Where the stream is read next, and ends. */
const POSITION: usize = 0
const STREAM_END: usize = 4
/** An interval's bytes without the zeros that are stuffed in, how many they are, and how many were taken. */
const DATA: usize = 8
const LENGTH: usize = 12
const AT: usize = 16
/** Bits that were taken but not used: how many, and they themselves, in 8 bytes. */
const HELD: usize = 20
const REGISTER: usize = 24
const UNTIL_RESTART: usize = 32
const RESTART_INTERVAL: usize = 36
const UNITS_ACROSS: usize = 40
const PART_COUNT: usize = 44
/** Memory for a block of coefficients, which are 0, and for its transform; and the order of zigzag. */
const BLOCK: usize = 48
const ZIGZAG: usize = 52
const PARTS: usize = 64

// Words of a part, which is a component of the scan.
const PLANE: usize = 0
const STRIDE: usize = 4
/** Blocks in a unit. */
const ACROSS: usize = 8
const DOWN: usize = 12
/** In zigzag order. */
const QUANTISATION: usize = 16
const DC: usize = 20
const AC: usize = 24
/** The last block's mean. */
const LAST: usize = 28
const PART_SIZE: usize = 32

// A table: by 10 bits, and of longer codes by length, as in `jpeg-huffman.ts`.
const QUICK_BITS = 10
const LIMITS: usize = 4096
const OFFSETS: usize = 4096 + 68
const SYMBOLS: usize = 4096 + 136

/** Zeros behind an interval: more than the blocks of a unit can take. */
const ZEROS: usize = 10 * 64 * 4 + 16

/** Bits that libjpeg takes if no code begins with them. */
const BITS_OF_NO_CODE = 17

/** The bits that are not used, which the functions of a block share. */
let data: usize = 0
let at: usize = 0
let register: u64 = 0
let held: i32 = 0

/** Has more bits than a code and its value take. */
function fill(): void {
  if (held > 32) return
  register = (register << 32) | bswap<u32>(load<u32>(data + at))
  at += 4
  held += 32
}

/** A symbol whose code is longer than those looked up at once. */
function longSymbol(table: usize): i32 {
  const bits = <i32>(register >> (held - 16)) & 0xffff
  for (let length = QUICK_BITS + 1; length <= 16; length++) {
    if (bits < load<i32>(table + (length << 2), LIMITS)) {
      held -= length
      return load<u8>(table + (bits >> (16 - length)) + load<i32>(table + (length << 2), OFFSETS), SYMBOLS)
    }
  }
  held -= BITS_OF_NO_CODE
  return 0
}

function quickEntry(table: usize): i32 {
  const bits = <usize>(register >> (held - QUICK_BITS)) & ((1 << QUICK_BITS) - 1)
  return load<i32>(table + (bits << 2))
}

/** A value of `size` bits: a leading zero makes it negative. */
function signed(size: i32): i32 {
  held -= size
  const value = <i32>(register >> held) & ((1 << size) - 1)
  return value < 1 << (size - 1) ? value - (1 << size) + 1 : value
}

/** The next difference of means. */
function difference(table: usize): i32 {
  fill()
  const entry = quickEntry(table)
  let symbol: i32
  if (entry !== 0) {
    held -= entry & 31
    symbol = (entry >> 10) & 255
  } else symbol = longSymbol(table)
  const size = symbol & 15
  return size === 0 ? 0 : signed(size)
}

function fillEight(to: usize, stride: usize, value: i32): void {
  const eight = i8x16.splat(<i8>min(255, max(0, value)))
  for (let row = 0; row < 8; row++, to += stride) v128.store64_lane(to, eight, 0)
}

/** Decodes a block whose samples go to `to`. The bits are in local variables, which stay in the processor's registers. */
function decodeBlock(scan: usize, part: usize, to: usize): void {
  const block = <usize>load<u32>(scan, BLOCK)
  const zigzag = <usize>load<u32>(scan, ZIGZAG)
  const quantisation = <usize>load<u32>(part, QUANTISATION)
  const table = <usize>load<u32>(part, AC)
  const stride = <usize>load<u32>(part, STRIDE)
  const dc = load<i32>(part, LAST) + difference(load<u32>(part, DC))
  store<i32>(part, dc, LAST)
  const mean = dc * load<u16>(quantisation)
  store<i32>(block, mean)
  let sum = <u64>(<u32>abs(mean))
  let last = 0
  let k = 1
  const from = data
  let next = at
  let bits = register
  let count = held
  while (k < 64) {
    if (count <= 32) {
      bits = (bits << 32) | bswap<u32>(load<u32>(from + next))
      next += 4
      count += 32
    }
    const quick = <usize>(bits >> (count - QUICK_BITS)) & ((1 << QUICK_BITS) - 1)
    const entry = load<i32>(table + (quick << 2))
    let value = entry >> 22
    if (value !== 0) {
      count -= (entry >> 5) & 31
      k += (entry >> 14) & 15
    } else {
      let symbol: i32
      if (entry !== 0) {
        count -= entry & 31
        symbol = (entry >> 10) & 255
      } else {
        register = bits
        held = count
        symbol = longSymbol(table)
        count = held
      }
      const size = symbol & 15
      k += symbol >> 4
      if (size === 0) {
        // 15 zeros and another, or the end of the block.
        if (symbol >> 4 !== 15) break
        k++
        continue
      }
      count -= size
      value = <i32>(bits >> count) & ((1 << size) - 1)
      if (value < 1 << (size - 1)) value += 1 - (1 << size)
    }
    // As libjpeg: what would lie behind the last place stands there.
    if (k > 63) k = 63
    value *= load<u16>(quantisation + (k << 1))
    store<i32>(block + ((<usize>load<u8>(zigzag + k)) << 2), value)
    sum += <u64>(<u32>abs(value))
    last = k++
  }
  at = next
  register = bits
  held = count
  if (last === 0) {
    store<i32>(block, 0)
    fillEight(to, stride, ((mean + 4) >> 3) + 128)
  } else inverseTransform(block, last <= 9, sum, to, stride, block + 256)
}

/** Takes the bytes up to the next marker. */
function loadInterval(scan: usize): void {
  const end = <usize>load<u32>(scan, STREAM_END)
  const marker = i8x16.splat(-1)
  let from = <usize>load<u32>(scan, POSITION)
  data = load<u32>(scan, DATA)
  let to = data
  while (from < end) {
    if (from + 16 <= end) {
      const bytes = v128.load(from)
      v128.store(to, bytes)
      const found = i8x16.bitmask(i8x16.eq(bytes, marker))
      const plain: usize = found === 0 ? 16 : ctz(found)
      to += plain
      from += plain
      if (plain === 16) continue
    }
    const byte = load<u8>(from)
    if (byte === 0xff) {
      const next: u32 = from + 1 < end ? load<u8>(from, 1) : 0xd9
      if (next === 0xff) {
        from++
        continue
      }
      if (next !== 0) break
      from++
    }
    store<u8>(to++, byte)
    from++
  }
  memory.fill(to, 0, ZEROS)
  store<u32>(scan, <u32>from, POSITION)
  store<u32>(scan, <u32>(to - data), LENGTH)
  at = 0
  register = 0
  held = 0
}

/** Begins the next interval: behind a restart marker, otherwise one that has nothing, as the picture was cut. */
function restart(scan: usize): void {
  const position = <usize>load<u32>(scan, POSITION)
  const marker: u32 = position + 1 < <usize>load<u32>(scan, STREAM_END) ? load<u8>(position, 1) : 0
  if (marker < 0xd0 || marker > 0xd7) {
    store<i32>(scan, -1, LENGTH)
    return
  }
  store<u32>(scan, <u32>position + 2, POSITION)
  loadInterval(scan)
}

function keepBits(scan: usize): void {
  store<u32>(scan, <u32>at, AT)
  store<i32>(scan, held, HELD)
  store<u64>(scan, register, REGISTER)
}

/** Begins a scan whose words are in place. */
export function beginScan(scan: usize): void {
  loadInterval(scan)
  keepBits(scan)
}

/** Decodes rows of units from `row` to `end`. */
export function decodeUnits(scan: usize, row: i32, end: i32): void {
  data = load<u32>(scan, DATA)
  at = load<u32>(scan, AT)
  held = load<i32>(scan, HELD)
  register = load<u64>(scan, REGISTER)
  const parts = load<i32>(scan, PART_COUNT)
  const across = load<i32>(scan, UNITS_ACROSS)
  const interval = load<i32>(scan, RESTART_INTERVAL)
  let untilRestart = load<i32>(scan, UNTIL_RESTART)
  for (; row < end; row++) {
    for (let column = 0; column < across; column++) {
      if (interval !== 0 && untilRestart-- === 0) {
        restart(scan)
        for (let k = 0; k < parts; k++) store<i32>(scan + PARTS + <usize>k * PART_SIZE, 0, LAST)
        untilRestart = interval - 1
      }
      // As libjpeg: blocks missing from a truncated interval have no coefficients.
      const isExhausted = <i32>at * 8 - held > load<i32>(scan, LENGTH) * 8
      for (let k = 0; k < parts; k++) {
        decodePart(scan, scan + PARTS + <usize>k * PART_SIZE, column, row, isExhausted)
      }
    }
  }
  store<i32>(scan, untilRestart, UNTIL_RESTART)
  keepBits(scan)
}

/** The blocks of a component in a unit. */
function decodePart(scan: usize, part: usize, column: i32, row: i32, isMissing: bool): void {
  const stride = <usize>load<u32>(part, STRIDE)
  const across = load<i32>(part, ACROSS)
  const down = load<i32>(part, DOWN)
  for (let v = 0; v < down; v++) {
    let to =
      <usize>load<u32>(part, PLANE) + <usize>(row * down + v) * 8 * stride + <usize>(column * across) * 8
    for (let h = 0; h < across; h++, to += 8) {
      if (isMissing) fillEight(to, stride, 128)
      else decodeBlock(scan, part, to)
    }
  }
}

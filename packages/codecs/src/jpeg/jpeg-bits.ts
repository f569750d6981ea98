import { type HuffmanTable, QUICK_BITS } from './jpeg-huffman.ts'
import { ZIGZAG } from './jpeg-zigzag.ts'

/** Bytes behind those of an interval that may be read ahead. */
const AHEAD = 8

/** Bytes that the blocks of a unit take at most: ten, each with 64 coefficients of a code and a value of 16 bits. */
const MOST_OF_UNIT = 10 * 64 * 4

/** The last place of a block's coefficients. */
const LAST = 63

/** Bits that libjpeg takes if no code begins with them. */
const BITS_OF_NO_CODE = 17

/** Room for the intervals of a stream of as many bytes. */
export function roomFor(length: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(length + AHEAD)
}

/**
 * Reads the bits of entropy-coded data, interval by interval. Behind the end of one it goes on with zeros, as libjpeg
 * does.
 */
export class JpegBits {
  /** In the stream: behind the data of the current interval. */
  position: number
  readonly #stream: Uint8Array
  /** The current interval's bytes without the zeros that are stuffed in. */
  readonly #data: Uint8Array
  #length = 0
  #at = 0
  #register = 0
  #held = 0

  /** @param room Holds the interval's bytes, and a few more that may be read ahead: see {@link roomFor}. */
  constructor(stream: Uint8Array, position: number, room: Uint8Array) {
    this.#stream = stream
    this.#data = room
    this.position = position
    this.#load()
  }

  /** Begins the next interval: behind a restart marker, otherwise one that has nothing, as the picture was cut. */
  restart(): void {
    const marker = this.#stream[this.position + 1] ?? 0
    if (marker < 0xd0 || marker > 0xd7) {
      // Not even the rest of a byte is left.
      this.#length = -1
      return
    }
    this.position += 2
    this.#load()
  }

  /** Whether more bits were taken than the interval has, behind which stand zeros. */
  get isExhausted(): boolean {
    return this.#at * 8 - this.#held > this.#length * 8
  }

  /** The next symbol of `table`. */
  symbol(table: HuffmanTable): number {
    if (this.#held < 16) this.#fill()
    const entry = table.quick[(this.#register >>> (this.#held - QUICK_BITS)) & ((1 << QUICK_BITS) - 1)]!
    if (entry === 0) return this.#longSymbol(table)
    this.#held -= entry & 31
    return (entry >> 10) & 255
  }

  /** A symbol whose code has more than `QUICK_BITS` bits, of which 16 are held; 0 if it is none, as in libjpeg. */
  #longSymbol(table: HuffmanTable): number {
    const bits = (this.#register >>> (this.#held - 16)) & 0xffff
    for (let length = QUICK_BITS + 1; length <= 16; length++) {
      if (bits < table.limits[length]!) {
        this.#held -= length
        return table.symbols[(bits >> (16 - length)) + table.offsets[length]!]!
      }
    }
    if (this.#held < BITS_OF_NO_CODE) this.#fill()
    this.#held -= BITS_OF_NO_CODE
    return 0
  }

  /** A number of bits, at most 16. */
  bits(count: number): number {
    if (this.#held < count) this.#fill()
    this.#held -= count
    return (this.#register >>> this.#held) & ((1 << count) - 1)
  }

  /** A value of `size` bits, at most 16, in the form of ITU-T T.81 figure F.12: a leading zero makes it negative. */
  signed(size: number): number {
    if (size === 0) return 0
    const value = this.bits(size)
    return value < 1 << (size - 1) ? value - (1 << size) + 1 : value
  }

  /**
   * Reads the coefficients of a block of 64 but the first into `block`, in natural order and dequantised; returns the
   * place, in zigzag order, of the last that is not 0 (ITU-T T.81 section F.2.2.2). One that would lie behind the last
   * place stands there, as in libjpeg.
   *
   * @param quantisation In zigzag order.
   */
  coefficients(table: HuffmanTable, quantisation: Uint16Array, block: Int32Array): number {
    const data = this.#data
    const quick = table.quick
    let at = this.#at
    let register = this.#register
    let held = this.#held
    let last = 0
    let k = 1
    // Each turn takes a coefficient: with 16 bits there are those of its code, and mostly those of its value.
    while (k < 64) {
      if (held < 16) {
        register = (register << 16) | (data[at]! << 8) | data[at + 1]!
        at += 2
        held += 16
      }
      const entry = quick[(register >>> (held - QUICK_BITS)) & ((1 << QUICK_BITS) - 1)]!
      let symbol = 0
      if (entry !== 0) {
        held -= (entry >> 5) & 31
        const value = entry >> 22
        if (value !== 0) {
          k += (entry >> 14) & 15
          if (k > LAST) k = LAST
          block[ZIGZAG[k]!] = value * quantisation[k]!
          last = k++
          continue
        }
        symbol = (entry >> 10) & 255
      } else {
        this.#at = at
        this.#register = register
        this.#held = held
        symbol = this.#longSymbol(table)
        at = this.#at
        register = this.#register
        held = this.#held
      }
      const size = symbol & 15
      k += symbol >> 4
      if (size === 0) {
        // 15 zeros and another, or the end of the block.
        if (symbol >> 4 !== 15) break
        k++
        continue
      }
      if (held < 16) {
        register = (register << 16) | (data[at]! << 8) | data[at + 1]!
        at += 2
        held += 16
      }
      held -= size
      const bits = (register >>> held) & ((1 << size) - 1)
      if (k > LAST) k = LAST
      block[ZIGZAG[k]!] = (bits < 1 << (size - 1) ? bits - (1 << size) + 1 : bits) * quantisation[k]!
      last = k++
    }
    this.#at = at
    this.#register = register
    this.#held = held
    return last
  }

  /** Takes two bytes more, if fewer than 16 bits are held. */
  #fill(): void {
    const data = this.#data
    const at = this.#at
    this.#register = (this.#register << 16) | (data[at]! << 8) | data[at + 1]!
    this.#at = at + 2
    this.#held += 16
  }

  /** Takes the bytes up to the next marker. */
  #load(): void {
    const stream = this.#stream
    const data = this.#data
    const end = stream.length
    let from = this.position
    let to = 0
    while (from < end) {
      const byte = stream[from]!
      if (byte === 0xff) {
        const next = stream[from + 1] ?? 0xd9
        if (next === 0) {
          from++
        } else if (next === 0xff) {
          from++
          continue
        } else break
      }
      data[to++] = byte
      from++
    }
    this.position = from
    this.#length = to
    data.fill(0, to, to + MOST_OF_UNIT)
    this.#at = 0
    this.#register = 0
    this.#held = 0
  }
}

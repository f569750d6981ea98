import { corruptBlock } from '../block/corrupt-block.ts'

const NAME = 'LZMA'

/** Of a state of the coder (12) by position in the pixel or word (up to 16). */
const POSITION_STATES = 16
const STATES = 12

/** The distances whose slots have bits of their own, and how many bits of the others are coded by context. */
const FIRST_CODED_SLOT = 4
const FIRST_ALIGNED_SLOT = 14
const ALIGN_BITS = 4

/** The range coder takes in a byte below it. */
const LEAST_RANGE = 2 ** 24

/** A probability of one half; all begin with it. */
const HALF = 1024

/** Probabilities of the length of a match. */
class LengthModel {
  /** Whether it is over 9, and over 17. */
  readonly choices: Uint16Array = new Uint16Array(2)
  readonly low: Uint16Array = new Uint16Array(POSITION_STATES * 8)
  readonly middle: Uint16Array = new Uint16Array(POSITION_STATES * 8)
  readonly high: Uint16Array = new Uint16Array(256)

  reset(): void {
    for (const model of [this.choices, this.low, this.middle, this.high]) model.fill(HALF)
  }
}

/**
 * The decoder of LZMA, by Igor Pavlov's specification: a range coder of adaptive bits, which tell
 * literals from copies of what was written before.
 *
 * It writes into `out`, which is also what it copies from, and stops when that is full.
 */
export class LzmaDecoder {
  readonly out: Uint8Array
  /** Bytes that are written. */
  length = 0
  /** The index in `out` from which on bytes may be copied. */
  #dictionaryStart = 0
  #input: Uint8Array = new Uint8Array(0)
  #at = 0
  #range = 0
  #code = 0
  #state = 0
  #distances: [number, number, number, number] = [0, 0, 0, 0]
  #literalContextBits = 0
  #literalPositionMask = 0
  #positionMask = 0
  #literals: Uint16Array = new Uint16Array(0)
  readonly #isMatch = new Uint16Array(STATES * POSITION_STATES)
  readonly #isRepeat = new Uint16Array(STATES)
  readonly #isRepeat0 = new Uint16Array(STATES)
  readonly #isRepeat1 = new Uint16Array(STATES)
  readonly #isRepeat2 = new Uint16Array(STATES)
  readonly #isLongRepeat0 = new Uint16Array(STATES * POSITION_STATES)
  readonly #slots = new Uint16Array(4 * 64)
  readonly #distanceBits = new Uint16Array(128)
  readonly #alignBits = new Uint16Array(1 << ALIGN_BITS)
  readonly #matchLengths = new LengthModel()
  readonly #repeatLengths = new LengthModel()

  /** @param size Bytes that are wanted. */
  constructor(size: number) {
    this.out = new Uint8Array(size)
  }

  get isFull(): boolean {
    return this.length === this.out.length
  }

  /** Forgets the output so far: nothing of it is copied any more. */
  resetDictionary(): void {
    this.#dictionaryStart = this.length
  }

  /** Sets the numbers of bits that models depend on, as LZMA packs them into a byte. */
  setProperties(byte: number): void {
    const literalContextBits = byte % 9
    const literalPositionBits = Math.floor(byte / 9) % 5
    const positionBits = Math.floor(byte / 45)
    if (positionBits > 4 || literalContextBits + literalPositionBits > 4) {
      throw corruptBlock(NAME, `its properties are ${byte}`)
    }
    this.#literalContextBits = literalContextBits
    this.#literalPositionMask = (1 << literalPositionBits) - 1
    this.#positionMask = (1 << positionBits) - 1
    this.#literals = new Uint16Array(0x300 << (literalContextBits + literalPositionBits))
  }

  /** Resets all models. */
  resetState(): void {
    this.#state = 0
    this.#distances = [0, 0, 0, 0]
    const models = [
      this.#literals,
      this.#isMatch,
      this.#isRepeat,
      this.#isRepeat0,
      this.#isRepeat1,
      this.#isRepeat2,
      this.#isLongRepeat0,
      this.#slots,
      this.#distanceBits,
      this.#alignBits,
    ]
    for (const model of models) model.fill(HALF)
    this.#matchLengths.reset()
    this.#repeatLengths.reset()
  }

  /** Takes over bytes that are not compressed. */
  copy(bytes: Uint8Array): void {
    const part = bytes.subarray(0, this.out.length - this.length)
    this.out.set(part, this.length)
    this.length += part.length
  }

  /**
   * Decodes `input`, which makes `size` bytes, or as many as there is room for.
   *
   * @throws {RasterError} `CORRUPT` for what LZMA cannot have made.
   */
  decode(input: Uint8Array, size: number): void {
    if (this.#literals.length === 0) throw corruptBlock(NAME, 'it begins without properties')
    if (input.length < 5 || input[0] !== 0) throw corruptBlock(NAME, 'its range coder begins wrongly')
    this.#input = input
    this.#at = 5
    this.#range = 0xffffffff
    this.#code = new DataView(input.buffer, input.byteOffset).getUint32(1)
    const end = Math.min(this.out.length, this.length + size)
    while (this.length < end) {
      const position = this.length & this.#positionMask
      const state = this.#state
      if (this.#bit(this.#isMatch, state * POSITION_STATES + position) === 0) this.#literal()
      else if (this.#bit(this.#isRepeat, state) === 0) this.#match(position, end)
      else this.#repeat(position, end)
    }
  }

  #literal(): void {
    const { out, length } = this
    const before = length > this.#dictionaryStart ? out[length - 1]! : 0
    const context =
      ((length & this.#literalPositionMask) << this.#literalContextBits) +
      (before >> (8 - this.#literalContextBits))
    const base = 0x300 * context
    let symbol = 1
    if (this.#state >= 7) {
      // Behind a match the byte that would have followed tells about this one, until they differ.
      let expected = out[this.#source(this.#distances[0])]!
      while (symbol < 0x100) {
        const bit = (expected >> 7) & 1
        expected <<= 1
        const actual = this.#bit(this.#literals, base + ((1 + bit) << 8) + symbol)
        symbol = (symbol << 1) | actual
        if (bit !== actual) break
      }
    }
    while (symbol < 0x100) symbol = (symbol << 1) | this.#bit(this.#literals, base + symbol)
    out[this.length++] = symbol
    const state = this.#state
    this.#state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6
  }

  #match(position: number, end: number): void {
    const [d0, d1, d2] = this.#distances
    const length = this.#length(this.#matchLengths, position)
    this.#state = this.#state < 7 ? 7 : 10
    const slot = this.#tree(this.#slots, Math.min(length, 3) * 64, 6)
    this.#distances = [this.#distance(slot), d0, d1, d2]
    this.#copyBack(length + 2, end)
  }

  #repeat(position: number, end: number): void {
    const state = this.#state
    const [d0, d1, d2, d3] = this.#distances
    if (this.#bit(this.#isRepeat0, state) === 0) {
      if (this.#bit(this.#isLongRepeat0, state * POSITION_STATES + position) === 0) {
        this.#state = state < 7 ? 9 : 11
        this.#copyBack(1, end)
        return
      }
    } else if (this.#bit(this.#isRepeat1, state) === 0) this.#distances = [d1, d0, d2, d3]
    else if (this.#bit(this.#isRepeat2, state) === 0) this.#distances = [d2, d0, d1, d3]
    else this.#distances = [d3, d0, d1, d2]
    const length = this.#length(this.#repeatLengths, position)
    this.#state = state < 7 ? 8 : 11
    this.#copyBack(length + 2, end)
  }

  /** The length of a match, less 2. */
  #length(model: LengthModel, position: number): number {
    if (this.#bit(model.choices, 0) === 0) return this.#tree(model.low, position * 8, 3)
    if (this.#bit(model.choices, 1) === 0) return 8 + this.#tree(model.middle, position * 8, 3)
    return 16 + this.#tree(model.high, 0, 8)
  }

  #distance(slot: number): number {
    if (slot < FIRST_CODED_SLOT) return slot
    const bits = (slot >> 1) - 1
    const base = (2 | (slot & 1)) * 2 ** bits
    if (slot < FIRST_ALIGNED_SLOT) return base + this.#reverseTree(this.#distanceBits, base - slot, bits)
    let direct = 0
    for (let k = bits - ALIGN_BITS; k > 0; k--) direct = direct * 2 + this.#directBit()
    return base + direct * 2 ** ALIGN_BITS + this.#reverseTree(this.#alignBits, 0, ALIGN_BITS)
  }

  /** The index of the byte `distance` + 1 before the next. */
  #source(distance: number): number {
    const source = this.length - distance - 1
    if (source >= this.#dictionaryStart) return source
    throw corruptBlock(NAME, `it copies from ${distance + 1} bytes back, where there are not so many`)
  }

  #copyBack(length: number, end: number): void {
    const { out } = this
    let from = this.#source(this.#distances[0])
    const stop = Math.min(end, this.length + length)
    let to = this.length
    while (to < stop) out[to++] = out[from++]!
    this.length = to
  }

  #tree(model: Uint16Array, base: number, bits: number): number {
    let symbol = 1
    for (let k = 0; k < bits; k++) symbol = (symbol << 1) | this.#bit(model, base + symbol)
    return symbol - (1 << bits)
  }

  /** The lowest bit first. */
  #reverseTree(model: Uint16Array, base: number, bits: number): number {
    let symbol = 1
    let value = 0
    for (let k = 0; k < bits; k++) {
      const bit = this.#bit(model, base + symbol)
      symbol = (symbol << 1) | bit
      value |= bit << k
    }
    return value
  }

  /** A bit by a model, which learns of it: what every other method is made of. */
  #bit(model: Uint16Array, index: number): number {
    if (this.#range < LEAST_RANGE) this.#takeByte()
    const probability = model[index]!
    const bound = (this.#range >>> 11) * probability
    if (this.#code < bound) {
      this.#range = bound
      model[index] = probability + ((2048 - probability) >> 5)
      return 0
    }
    this.#range -= bound
    this.#code -= bound
    model[index] = probability - (probability >> 5)
    return 1
  }

  /** A bit that may as well be 0 as 1. */
  #directBit(): number {
    if (this.#range < LEAST_RANGE) this.#takeByte()
    this.#range = Math.floor(this.#range / 2)
    if (this.#code < this.#range) return 0
    this.#code -= this.#range
    return 1
  }

  #takeByte(): void {
    if (this.#at >= this.#input.length) throw corruptBlock(NAME, 'it ends too early')
    this.#range *= 256
    this.#code = this.#code * 256 + this.#input[this.#at++]!
  }
}

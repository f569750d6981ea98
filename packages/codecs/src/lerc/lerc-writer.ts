import { LERC_SIZES, LercType } from './lerc-image.ts'

/** Writes the parts of a LERC blob, all of which are little-endian, into memory of a fixed size. */
export class LercWriter {
  readonly bytes: Uint8Array
  length = 0
  readonly #view: DataView

  /** @param capacity The most bytes that will be written. */
  constructor(capacity: number) {
    this.bytes = new Uint8Array(capacity)
    this.#view = new DataView(this.bytes.buffer)
  }

  byte(value: number): void {
    this.bytes[this.length++] = value
  }

  /** A signed or unsigned integer of 32 bits. */
  int(value: number): void {
    this.#view.setUint32(this.length, value, true)
    this.length += 4
  }

  copy(bytes: Uint8Array): void {
    this.bytes.set(bytes, this.length)
    this.length += bytes.length
  }

  value(value: number, type: LercType): void {
    const { length } = this
    this.length += LERC_SIZES[type] as number
    switch (type) {
      case LercType.Int8:
      case LercType.Uint8:
        this.#view.setUint8(length, value)
        return
      case LercType.Int16:
      case LercType.Uint16:
        this.#view.setUint16(length, value, true)
        return
      case LercType.Int32:
      case LercType.Uint32:
        this.#view.setUint32(length, value, true)
        return
      case LercType.Float32:
        this.#view.setFloat32(length, value, true)
        return
      case LercType.Float64:
        this.#view.setFloat64(length, value, true)
    }
  }

  /** Whole numbers of `bits` bits, 0 to 31, behind one another from the lowest bit on, with how many there are. */
  packed(values: Uint32Array, count: number, bits: number, flags = 0): void {
    const size = sizeOfCount(count)
    this.byte(bits | flags | ((size === 4 ? 0 : 3 - size) << 6))
    for (let k = 0; k < size; k++) this.byte((count >>> (8 * k)) & 0xff)
    if (flags === 0) this.bits(values, count, bits)
  }

  /** The bits without a header: a step a byte. */
  bits(values: Uint32Array, count: number, bits: number): void {
    if (bits > 24) {
      this.#wideBits(values, count, bits)
      return
    }
    const { bytes } = this
    let to = this.length
    let held = 0
    let register = 0
    for (let k = 0; k < count; k++) {
      register |= values[k]! << held
      held += bits
      while (held >= 8) {
        bytes[to++] = register
        register >>>= 8
        held -= 8
      }
    }
    if (held > 0) bytes[to++] = register
    this.length = to
  }

  #wideBits(values: Uint32Array, count: number, bits: number): void {
    const { bytes } = this
    let to = this.length
    let held = 0
    // At most 7 bits and 31 more, which a double holds exactly.
    let register = 0
    for (let k = 0; k < count; k++) {
      register += values[k]! * 2 ** held
      held += bits
      while (held >= 8) {
        bytes[to++] = register & 0xff
        register = Math.floor(register / 256)
        held -= 8
      }
    }
    if (held > 0) bytes[to++] = register
    this.length = to
  }
}

/** Bytes that a count takes. */
export function sizeOfCount(count: number): number {
  return count < 256 ? 1 : count < 65536 ? 2 : 4
}

/** Bits of a whole number; 0 of 0. */
export function bitLength(value: number): number {
  return 32 - Math.clz32(value)
}

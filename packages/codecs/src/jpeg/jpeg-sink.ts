import type { HuffmanCode } from './jpeg-code.ts'

/** Takes what a scan is encoded to: symbols of one of several codes, and bits. */
export interface JpegSink {
  symbol(table: number, symbol: number): void
  /** The lowest `count` bits of a value, at most 16. */
  bits(value: number, count: number): void
}

/** Counts symbols, for codes that fit them. */
export class SymbolCounter implements JpegSink {
  /** By table. */
  readonly counts: (Uint32Array | undefined)[] = []

  symbol(table: number, symbol: number): void {
    this.counts[table] ??= new Uint32Array(256)
    this.counts[table]![symbol]!++
  }

  bits(): void {}
}

/** Bytes that grow as they are written. */
export class JpegBytes {
  #bytes: Uint8Array = new Uint8Array(4096)
  length = 0

  /** A byte of entropy-coded data, with the zero behind one that looks like a marker's first. */
  pushStuffed(byte: number): void {
    if (this.length + 2 > this.#bytes.length) this.#grow(2)
    this.#bytes[this.length++] = byte
    if (byte === 0xff) this.#bytes[this.length++] = 0
  }

  append(bytes: ArrayLike<number>): void {
    if (this.length + bytes.length > this.#bytes.length) this.#grow(bytes.length)
    this.#bytes.set(bytes, this.length)
    this.length += bytes.length
  }

  /** A marker with its segment; content of `parts` in their order. */
  segment(marker: number, ...parts: readonly ArrayLike<number>[]): void {
    const size = parts.reduce((sum, part) => sum + part.length, 2)
    this.append([0xff, marker, size >> 8, size & 0xff])
    for (const part of parts) this.append(part)
  }

  /** A copy of what is there. */
  toBytes(): Uint8Array {
    return this.#bytes.slice(0, this.length)
  }

  #grow(more: number): void {
    const bytes = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + more))
    bytes.set(this.#bytes)
    this.#bytes = bytes
  }
}

/** Writes symbols by their codes. */
export class BitWriter implements JpegSink {
  readonly #out: JpegBytes
  readonly #codes: readonly (HuffmanCode | undefined)[]
  #register = 0
  #held = 0

  /** @param codes By table. */
  constructor(out: JpegBytes, codes: readonly (HuffmanCode | undefined)[]) {
    this.#out = out
    this.#codes = codes
  }

  symbol(table: number, symbol: number): void {
    const code = this.#codes[table]!
    this.bits(code.codes[symbol]!, code.lengths[symbol]!)
  }

  bits(value: number, count: number): void {
    // At most 15 bits wait, so that 16 more fit.
    this.#register = (this.#register << count) | (value & ((1 << count) - 1))
    this.#held += count
    if (this.#held >= 16) {
      this.#held -= 16
      const pair = (this.#register >>> this.#held) & 0xffff
      this.#out.pushStuffed(pair >> 8)
      this.#out.pushStuffed(pair & 0xff)
    }
  }

  /** Fills the last byte with ones. */
  finish(): void {
    const held = this.#held
    const last = ((this.#register << 16) | 0xffff) >>> held
    if (held > 0) this.#out.pushStuffed((last >> 8) & 0xff)
    if (held > 8) this.#out.pushStuffed(last & 0xff)
    this.#held = 0
  }
}

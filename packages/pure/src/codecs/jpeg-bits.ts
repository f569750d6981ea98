import { corruptBlock } from './corrupt-block.ts'

/** A Huffman code (ITU-T T.81 section B.2.4.2) as a table of all 16-bit prefixes: length in the high byte, 0 for none. */
export type HuffmanTable = Uint16Array

/** Makes a code's table from the number of codes of each length and the symbols in their order. */
export function huffmanTable(counts: Uint8Array, symbols: Uint8Array): HuffmanTable {
  const table = new Uint16Array(65536)
  let from = 0
  let next = 0
  for (let length = 1; length <= 16; length++) {
    for (let k = 0; k < counts[length - 1]!; k++) {
      const end = from + (1 << (16 - length))
      if (end > 65536 || next >= symbols.length) throw corruptBlock('JPEG', 'a Huffman table overflows')
      table.fill((length << 8) | symbols[next++]!, from, end)
      from = end
    }
  }
  return table
}

/** Reads the bits of entropy-coded data; at its end, a marker, it goes on with zeros and counts them. */
export class JpegBits {
  /** The position behind the last byte that was taken. */
  position: number
  readonly #bytes: Uint8Array
  #register = 0
  #held = 0
  #zeros = 0

  constructor(bytes: Uint8Array, position: number) {
    this.#bytes = bytes
    this.position = position
  }

  /** The next symbol of `table`. */
  symbol(table: HuffmanTable): number {
    if (this.#held < 16) this.#fill()
    const entry = table[(this.#register >>> (this.#held - 16)) & 0xffff]!
    if (entry === 0) throw corruptBlock('JPEG', 'a Huffman code is not in its table')
    this.#held -= entry >> 8
    return entry & 0xff
  }

  /** A value of `size` bits, at most 16, in the form of ITU-T T.81 figure F.12: a leading zero makes it negative. */
  signed(size: number): number {
    if (size === 0) return 0
    if (this.#held < size) this.#fill()
    this.#held -= size
    const value = (this.#register >>> this.#held) & ((1 << size) - 1)
    return value < 1 << (size - 1) ? value - (1 << size) + 1 : value
  }

  /**
   * Ends a run of blocks.
   *
   * @throws {RasterError} `CORRUPT` where they took more bits than there were.
   */
  finish(): void {
    if (this.#zeros > this.#held) throw corruptBlock('JPEG', 'it ends in the middle of its picture')
  }

  /** Ends a run of blocks, drops what is left of the current byte and steps over a restart marker, if one follows. */
  restart(): void {
    this.finish()
    this.#register = 0
    this.#held = 0
    this.#zeros = 0
    const next = this.#bytes[this.position + 1] ?? 0
    if (this.#bytes[this.position] === 0xff && next >= 0xd0 && next <= 0xd7) this.position += 2
  }

  #fill(): void {
    while (this.#held <= 16) {
      let byte = this.#bytes[this.position] ?? 0xff
      if (byte !== 0xff) this.position++
      else if (this.#bytes[this.position + 1] === 0) this.position += 2
      else {
        byte = 0
        this.#zeros += 8
      }
      this.#register = (this.#register << 8) | byte
      this.#held += 8
    }
  }
}

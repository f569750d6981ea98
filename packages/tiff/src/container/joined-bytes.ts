/** Reads bytes from several pieces as if they were one. */
export class JoinedBytes {
  readonly #pieces: readonly Uint8Array[]
  #piece = 0
  #at = 0

  constructor(pieces: readonly Uint8Array[]) {
    this.#pieces = pieces
  }

  /** The next byte, which stays; undefined at the end. */
  peek(): number | undefined {
    let piece = this.#pieces[this.#piece]
    while (piece !== undefined && this.#at === piece.length) {
      piece = this.#pieces[++this.#piece]
      this.#at = 0
    }
    return piece?.[this.#at]
  }

  read(): number | undefined {
    const byte = this.peek()
    if (byte !== undefined) this.#at++
    return byte
  }

  /** `count` bytes, or as many as there are. */
  take(count: number): Uint8Array {
    const taken = new Uint8Array(count)
    for (let i = 0; i < count; i++) {
      const byte = this.read()
      if (byte === undefined) return taken.subarray(0, i)
      taken[i] = byte
    }
    return taken
  }

  /** The rest of each piece; empty for those already read. */
  rest(): readonly Uint8Array[] {
    return this.#pieces.map((piece, i) =>
      piece.subarray(i < this.#piece ? piece.length : i === this.#piece ? this.#at : 0),
    )
  }
}

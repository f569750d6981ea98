/**
 * Memory that one block after the other passes through: the pages of new memory cost more than what is done with
 * them, and the old ones wait for the garbage collector.
 */
export class Scratch {
  #bytes: Uint8Array<ArrayBuffer> = new Uint8Array(0)

  /** `length` bytes of any content, at the start of their buffer; what was taken before is given up. */
  take(length: number): Uint8Array<ArrayBuffer> {
    if (this.#bytes.length < length) this.#bytes = new Uint8Array(length)
    return this.#bytes.subarray(0, length)
  }
}

/** Smaller buffers are not worth a message. */
export const LEAST_SPARE: number = 2 ** 20

/** As many as are on their way at a time. */
const MOST_SPARES = 3

/** Keeps the memory of results that were handed over, for the next ones. */
export class SpareBuffers {
  #buffers: ArrayBuffer[] = []

  keep(buffer: ArrayBuffer): void {
    this.#buffers = [buffer, ...this.#buffers].slice(0, MOST_SPARES)
  }

  /** A copy of `bytes` in memory of its own, which may be longer. */
  copyOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
    const index = this.#buffers.findIndex(({ byteLength }) => byteLength >= bytes.length)
    const [spare] = index < 0 || bytes.length < LEAST_SPARE ? [] : this.#buffers.splice(index, 1)
    if (!spare) return new Uint8Array(bytes)
    const copy = new Uint8Array(spare, 0, bytes.length)
    copy.set(bytes)
    return copy
  }
}

/** Bytes for parts on their way; larger ones are sent as messages. */
const CAPACITY = 2 ** 21

/** A header of one number, which is how far parts were received, and the parts. */
const HEADER_SIZE = 8

/** Memory that both threads have, through which parts of results go from the worker to the other thread. */
export type SharedParts = SharedArrayBuffer

/** The place of a part. */
export interface SharedPlace {
  readonly at: number
  readonly size: number
  /** What is free again once the part is received: all that was put there before this number, which wraps at 32 bits. */
  readonly end: number
}

/** Undefined if threads share no memory. */
export function createSharedParts(): SharedParts | undefined {
  return typeof SharedArrayBuffer === 'function' ? new SharedArrayBuffer(HEADER_SIZE + CAPACITY) : undefined
}

/** The bytes of a part. They are valid until {@link releasePart}. */
export function sharedPart(shared: SharedParts, { at, size }: SharedPlace): Uint8Array {
  return new Uint8Array(shared, HEADER_SIZE + at, size)
}

/** Lets the worker use the memory of a part, and of those before it, again. */
export function releasePart(shared: SharedParts, { end }: SharedPlace): void {
  Atomics.store(new Int32Array(shared, 0, 1), 0, end | 0)
}

/** The worker's side: puts parts behind each other, and begins anew at the end of the memory. */
export class PartWriter {
  readonly #bytes: Uint8Array
  readonly #released: Int32Array
  /** Bytes that were used so far, with those left over at the end of the memory. */
  #used = 0

  constructor(shared: SharedParts) {
    this.#bytes = new Uint8Array(shared, HEADER_SIZE)
    this.#released = new Int32Array(shared, 0, 1)
  }

  /** Copies a part into the memory; undefined if it has no room, because the other thread has not received enough. */
  put(part: Uint8Array): SharedPlace | undefined {
    if (part.length > CAPACITY / 2) return undefined
    // Samples of eight bytes begin at multiples of eight.
    const size = (part.length + 7) & ~7
    const at = this.#used % CAPACITY
    const start = at + size > CAPACITY ? 0 : at
    const leftOver = start === at ? 0 : CAPACITY - at
    const inUse = (this.#used - Atomics.load(this.#released, 0)) >>> 0
    if (inUse + leftOver + size > CAPACITY) return undefined
    this.#bytes.set(part, start)
    this.#used = (this.#used + leftOver + size) >>> 0
    return { at: start, size: part.length, end: this.#used }
  }
}

import { RasterError } from '@memraster/ground'

const SMALLEST_CAPACITY = 4096

/**
 * The bytes of one file: borrowed and never changed, or owned and growable.
 *
 * Owned bytes grow geometrically, so that n appended bytes cost O(n) copies in all.
 */
export class MemoryBuffer {
  #bytes: Uint8Array
  #length: number
  readonly #owned: boolean

  private constructor(bytes: Uint8Array, owned: boolean) {
    this.#bytes = plainBytes(bytes)
    this.#length = bytes.byteLength
    this.#owned = owned
  }

  static empty(): MemoryBuffer {
    return new MemoryBuffer(new Uint8Array(0), true)
  }

  /** Over borrowed bytes: not copied and never changed. */
  static sharing(bytes: Uint8Array): MemoryBuffer {
    return new MemoryBuffer(bytes, false)
  }

  /** Over bytes whose ownership passes to the file: not copied, and changed from now on. */
  static owning(bytes: Uint8Array): MemoryBuffer {
    return new MemoryBuffer(bytes, true)
  }

  /** Whether the bytes may change. */
  get owned(): boolean {
    return this.#owned
  }

  get length(): number {
    return this.#length
  }

  /**
   * A view of the live bytes; it becomes stale when the file outgrows its memory.
   *
   * @throws {RasterError} `IO` if the buffer behind the bytes was transferred or shrunk.
   */
  view(): Uint8Array {
    if (this.#bytes.byteLength < this.#length) {
      throw new RasterError(
        'IO',
        `The ${this.#length} bytes of the file are gone: the buffer they were in was transferred elsewhere or made smaller. Copy them first, with bytes().`,
      )
    }
    return this.#bytes.subarray(0, this.#length)
  }

  /**
   * Overwrites from `position` on, growing as needed; a gap before it is filled with zeros.
   *
   * @throws {RasterError} `READ_ONLY` for borrowed bytes; `LIMIT` if the runtime has no buffer of that size.
   */
  write(position: number, bytes: Uint8Array): void {
    this.requireOwned()
    if (bytes.byteLength === 0) return
    const end = position + bytes.byteLength
    if (end > this.#bytes.byteLength) this.#grow(end)
    else if (position > this.#length) this.#bytes.fill(0, this.#length, position)
    this.#bytes.set(bytes, position)
    if (end > this.#length) this.#length = end
  }

  /**
   * Cuts the file off at `length`, or extends it with zeros.
   *
   * @throws {RasterError} `READ_ONLY` for borrowed bytes; `LIMIT` if the runtime has no buffer of that size.
   */
  truncate(length: number): void {
    this.requireOwned()
    if (length === 0) this.#bytes = new Uint8Array(0)
    else if (length > this.#bytes.byteLength) this.#grow(length)
    else if (length > this.#length) this.#bytes.fill(0, this.#length, length)
    this.#length = length
  }

  /**
   * Replaces the whole content; the file owns the bytes from now on.
   *
   * @throws {RasterError} `READ_ONLY` for borrowed bytes.
   */
  replace(bytes: Uint8Array): void {
    this.requireOwned()
    this.#bytes = plainBytes(bytes)
    this.#length = bytes.byteLength
  }

  /** @throws {RasterError} `READ_ONLY` for borrowed bytes. */
  requireOwned(): void {
    if (this.#owned) return
    throw new RasterError(
      'READ_ONLY',
      'The file was made from bytes that belong to the caller and are never changed; use `MemoryFile.from(bytes, { copy: true })` for a file that can be written.',
    )
  }

  #grow(length: number): void {
    const capacity = Math.max(length, this.#bytes.byteLength * 2, SMALLEST_CAPACITY)
    const grown = allocateBytes(length, capacity)
    grown.set(this.view())
    this.#bytes = grown
  }
}

/** `capacity` bytes, or `length` if memory does not suffice. */
function allocateBytes(length: number, capacity: number): Uint8Array {
  try {
    return new Uint8Array(capacity)
  } catch {
    try {
      return new Uint8Array(length)
    } catch (cause) {
      throw new RasterError('LIMIT', `This runtime cannot hold a file of ${length} bytes in one buffer.`, {
        cause,
      })
    }
  }
}

/** The same memory as a plain `Uint8Array`: subclasses override methods, as Node's `Buffer` does `slice`. */
function plainBytes(bytes: Uint8Array): Uint8Array {
  return bytes.constructor === Uint8Array
    ? bytes
    : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

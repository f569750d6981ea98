import { RasterError } from '../raster-error.ts'

const SMALLEST_CAPACITY = 4096



/**
 * The bytes of one file: either borrowed from their owner and never changed, or owned and growable.
 *
 * Owned bytes grow geometrically, so that n appended bytes cost O(n) copies in all.
 */
export class MemoryBuffer {
  #bytes: Uint8Array
  #length: number
  #owned: boolean

  private constructor(bytes: Uint8Array, owned: boolean) {
    this.#bytes = bytes
    this.#length = bytes.byteLength
    this.#owned = owned
  }

  static empty(): MemoryBuffer {
    return new MemoryBuffer(new Uint8Array(0), true)
  }

  /** Over bytes that stay their owner's: not copied and never changed. */
  static sharing(bytes: Uint8Array): MemoryBuffer {
    return new MemoryBuffer(bytes, false)
  }

  /** Over bytes that are given away: not copied, and changed from now on. */
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

  /** A view on the live bytes; it goes stale when the file outgrows its memory. */
  view(): Uint8Array {
    return this.#bytes.subarray(0, this.#length)
  }

  /** Overwrites from `position` on, growing as needed; a gap before it is filled with zeros. */
  write(position: number, bytes: Uint8Array): void {
    this.#requireOwned()
    if (bytes.byteLength === 0) return
    const end = position + bytes.byteLength
    if (end > this.#length) this.#resize(end)
    this.#bytes.set(bytes, position)
  }

  /** Cuts the file off at `length`, or extends it with zeros. */
  truncate(length: number): void {
    this.#requireOwned()
    this.#resize(length)
  }

  /** Takes other bytes in place of all that there was; the file owns them from now on. */
  replace(bytes: Uint8Array): void {
    this.#requireOwned()
    this.#bytes = bytes
    this.#length = bytes.byteLength
  }

  #requireOwned(): void {
    if (this.#owned) return
    throw new RasterError(
      'READ_ONLY',
      'The file was made from bytes that belong to the caller and are never changed; use `MemoryFile.from(bytes, { copy: true })` for a file that can be written.',
    )
  }

  #resize(length: number): void {
    const bytes = this.#bytes
    if (length > bytes.byteLength) {
      const capacity = Math.max(length, bytes.byteLength * 2, SMALLEST_CAPACITY)
      const grown = allocateBytes(length, capacity)
      grown.set(bytes.subarray(0, this.#length))
      this.#bytes = grown
    } else if (length > this.#length) {
      bytes.fill(0, this.#length, length)
    }
    this.#length = length
  }
}

/** `capacity` bytes, or `length` where there is no memory for so many. */
function allocateBytes(length: number, capacity: number): Uint8Array {
  try {
    return new Uint8Array(capacity)
  } catch {
    try {
      return new Uint8Array(length)
    } catch (cause) {
      throw new RasterError('LIMIT', `This runtime cannot hold a file of ${length} bytes in one buffer.`, { cause })
    }
  }
}

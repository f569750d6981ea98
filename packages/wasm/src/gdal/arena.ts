import { RasterError } from '@memraster/ground'
import type { EmscriptenModule, Pointer } from '../module/emscripten-module.ts'

/** Memory of the heap for the length of one operation. */
export class Arena {
  readonly #module: EmscriptenModule
  readonly #addresses: Pointer[] = []

  constructor(module: EmscriptenModule) {
    this.#module = module
  }

  /**
   * `size` bytes, aligned for every type, not zeroed.
   *
   * @throws {RasterError} `LIMIT` if the heap, which ends at two gibibytes, has no room.
   */
  bytes(size: number): Pointer {
    // Addresses from 2 GiB on do not exist, and the heap would be asked for them in vain.
    const address = size < 0x7fff0000 ? this.#module._malloc(Math.max(size, 1)) : 0
    if (address === 0) {
      throw new RasterError(
        'LIMIT',
        `GDAL's WebAssembly has no room for ${size} bytes more: its memory ends at 2 GB. Work on smaller windows, or with the native or pure backend.`,
      )
    }
    this.#addresses.push(address)
    return address
  }

  /** `size` bytes of zeros. */
  zeros(size: number): Pointer {
    const address = this.bytes(size)
    this.#module.HEAPU8.fill(0, address, address + size)
    return address
  }

  /** A text of C's. */
  text(text: string): Pointer {
    const capacity = this.#module.lengthBytesUTF8(text) + 1
    const address = this.bytes(capacity)
    this.#module.stringToUTF8(text, address, capacity)
    return address
  }

  /** A list of texts, as GDAL's string lists. */
  texts(texts: readonly string[]): Pointer {
    const pointers = [...texts.map((text) => this.text(text)), 0]
    return this.uint32s(pointers)
  }

  uint32s(numbers: readonly number[]): Pointer {
    const address = this.bytes(numbers.length * 4)
    this.#module.HEAPU32.set(numbers, address >> 2)
    return address
  }

  float64s(numbers: readonly number[]): Pointer {
    const address = this.bytes(numbers.length * 8)
    this.#module.HEAPF64.set(numbers, address >> 3)
    return address
  }

  /** Gives all of it back. */
  free(): void {
    for (const address of this.#addresses) this.#module._free(address)
    this.#addresses.length = 0
  }
}

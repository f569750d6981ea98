import type { RasterArray } from '@memraster/core/backend'

/**
 * Decoded blocks of one dataset, up to a number of bytes; the least recently used ones go first.
 *
 * Windows that follow one another, such as row by row, hit the same blocks again and again.
 */
export class BlockCache {
  readonly #capacity: number
  /** In the order of their last use. */
  readonly #blocks = new Map<string, RasterArray>()
  #size = 0

  constructor(capacity: number) {
    this.#capacity = capacity
  }

  get(key: string): RasterArray | undefined {
    const block = this.#blocks.get(key)
    if (block === undefined) return undefined
    this.#blocks.delete(key)
    this.#blocks.set(key, block)
    return block
  }

  /** Keeps a block unless it alone takes more than half of the cache. */
  put(key: string, block: RasterArray): void {
    if (block.byteLength > this.#capacity / 2 || this.#blocks.has(key)) return
    this.#blocks.set(key, block)
    this.#size += block.byteLength
    for (const [oldKey, oldBlock] of this.#blocks) {
      if (this.#size <= this.#capacity) break
      this.#blocks.delete(oldKey)
      this.#size -= oldBlock.byteLength
    }
  }

  delete(key: string): void {
    this.#size -= this.#blocks.get(key)?.byteLength ?? 0
    this.#blocks.delete(key)
  }

  clear(): void {
    this.#blocks.clear()
    this.#size = 0
  }
}

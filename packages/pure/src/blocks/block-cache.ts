import type { RasterArray } from '@memraster/ground'

/**
 * Decoded blocks of one dataset, up to a number of bytes; the least recently used ones go first. The newest one
 * stays even if it is larger alone: files that are one large block are read row by row too.
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

  put(key: string, block: RasterArray): void {
    if (this.#blocks.has(key)) return
    this.#blocks.set(key, block)
    this.#size += block.byteLength
    for (const [oldKey, oldBlock] of this.#blocks) {
      if (this.#size <= this.#capacity || oldKey === key) break
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

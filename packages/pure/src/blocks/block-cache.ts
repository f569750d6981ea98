import type { RasterArray } from '@memraster/ground'

/** Bytes that a block takes beside its samples: blocks may be single pixels, by the million. */
const BLOCK_BYTES = 512

/**
 * Decoded blocks of several rasters, up to a number of bytes together; the least recently used ones go first. The newest
 * one stays even if it is larger alone: files that are one large block are read row by row too.
 */
export class BlockStore {
  readonly #capacity: number
  /** In the order of their last use. */
  readonly #blocks = new Map<string, StoredBlock>()
  #size = 0

  /** @param capacity In bytes. */
  constructor(capacity: number) {
    this.#capacity = capacity
  }

  get(key: string): RasterArray | undefined {
    const block = this.#blocks.get(key)
    if (block === undefined) return undefined
    this.#blocks.delete(key)
    this.#blocks.set(key, block)
    return block.samples
  }

  /** @param owned The keys of the block's cache, which the key joins for as long as the block is here. */
  put(key: string, samples: RasterArray, owned: Set<string>): void {
    if (this.#blocks.has(key)) return
    this.#blocks.set(key, { samples, owned })
    owned.add(key)
    this.#size += sizeOf(samples)
    for (const oldKey of this.#blocks.keys()) {
      if (this.#size <= this.#capacity || oldKey === key) break
      this.delete(oldKey)
    }
  }

  delete(key: string): void {
    const block = this.#blocks.get(key)
    if (block === undefined) return
    this.#blocks.delete(key)
    block.owned.delete(key)
    this.#size -= sizeOf(block.samples)
  }
}

function sizeOf(samples: RasterArray): number {
  return samples.byteLength + BLOCK_BYTES
}

interface StoredBlock {
  readonly samples: RasterArray
  readonly owned: Set<string>
}

/** What all rasters of the process keep together: a raster of 5,000 by 5,000 `uint16` is in it as a whole. */
const everyRaster = /* @__PURE__ */ new BlockStore(64 << 20)

/** Frees the blocks of rasters that were not closed. */
const abandoned = /* @__PURE__ */ new FinalizationRegistry<() => void>((clear) => clear())

let caches = 0

/**
 * The decoded blocks of one dataset, in a store that all share: windows that follow one another, such as row by row, hit
 * the same blocks again and again.
 */
export class BlockCache {
  readonly #store: BlockStore
  readonly #owner: number = ++caches
  readonly #owned = new Set<string>()

  constructor(store: BlockStore = everyRaster) {
    this.#store = store
    const owned = this.#owned
    abandoned.register(this, () => deleteAll(store, owned))
  }

  get(key: string): RasterArray | undefined {
    return this.#store.get(this.#keyOf(key))
  }

  put(key: string, block: RasterArray): void {
    this.#store.put(this.#keyOf(key), block, this.#owned)
  }

  delete(key: string): void {
    this.#store.delete(this.#keyOf(key))
  }

  clear(): void {
    deleteAll(this.#store, this.#owned)
  }

  #keyOf(key: string): string {
    return `${this.#owner}/${key}`
  }
}

function deleteAll(store: BlockStore, keys: ReadonlySet<string>): void {
  for (const key of keys) store.delete(key)
}

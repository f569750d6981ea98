/** Bytes that are set aside at a time. */
const CHUNK_BYTES = 4 << 20

/** Bytes of rewritten blocks that may lie about, if the others have less. */
const LEAST_WASTE = 16 << 20

/** Memory for several blocks. */
interface Chunk {
  readonly buffer: ArrayBuffer
  used: number
  /** Bytes of blocks that are still wanted. */
  live: number
}

interface Place {
  readonly chunk: Chunk
  readonly offset: number
  readonly length: number
}

/**
 * The encoded blocks of an image, packed into few large pieces of memory that are given back, piece by piece,
 * as blocks are taken out: a file can be put together with hardly more memory than its own.
 */
export class EncodedBlocks {
  readonly #places = new Map<number, Place>()
  #chunk: Chunk | undefined
  #live = 0
  #waste = 0

  /** The bytes of block `index`; undefined if there is none. */
  size(index: number): number | undefined {
    return this.#places.get(index)?.length
  }

  /** The indexes of the blocks present. */
  get indexes(): readonly number[] {
    return [...this.#places.keys()]
  }

  /** A copy of block `index`. */
  get(index: number): Uint8Array | undefined {
    const place = this.#places.get(index)
    return place && viewOf(place).slice()
  }

  /** Keeps a copy of `bytes` as block `index`, in place of what there was. */
  put(index: number, bytes: Uint8Array): void {
    this.#drop(index)
    if (this.#waste > Math.max(LEAST_WASTE, this.#live)) this.#compact()
    this.#append(index, bytes)
  }

  /** Copies block `index`, which there must be, into `target` at `offset`, and gives it up. */
  moveTo(index: number, target: Uint8Array, offset: number): void {
    const place = this.#places.get(index)
    if (place === undefined) throw new TypeError(`There is no encoded block ${index}`)
    target.set(viewOf(place), offset)
    this.#chunk = undefined
    this.#drop(index)
  }

  /** Gives up all blocks. */
  clear(): void {
    for (const index of this.indexes) this.#drop(index)
    this.#chunk = undefined
  }

  #append(index: number, bytes: Uint8Array): void {
    const { length } = bytes
    if (this.#chunk === undefined || this.#chunk.used + length > this.#chunk.buffer.byteLength) {
      const full = this.#chunk
      this.#chunk = { buffer: shrinkable(Math.max(CHUNK_BYTES, length)), used: 0, live: 0 }
      if (full?.live === 0) release(full)
    }
    const place = { chunk: this.#chunk, offset: this.#chunk.used, length }
    viewOf(place).set(bytes)
    this.#chunk.used += length
    this.#chunk.live += length
    this.#live += length
    this.#places.set(index, place)
  }

  #drop(index: number): void {
    const place = this.#places.get(index)
    if (place === undefined) return
    const { chunk, length } = place
    this.#places.delete(index)
    this.#live -= length
    this.#waste += length
    chunk.live -= length
    if (chunk.live > 0) return
    this.#waste -= chunk.used
    chunk.used = 0
    if (chunk !== this.#chunk) release(chunk)
  }

  #compact(): void {
    this.#chunk = undefined
    const places = [...this.#places]
    for (const [index, place] of places) {
      const bytes = viewOf(place).slice()
      this.#drop(index)
      this.#append(index, bytes)
    }
  }
}

function viewOf({ chunk, offset, length }: Place): Uint8Array {
  return new Uint8Array(chunk.buffer, offset, length)
}

/** ES2024, which most runtimes have; in others, memory waits for the garbage collector. */
type ShrinkableBuffer = ArrayBuffer & { resize?(length: number): void }
type ShrinkableBufferConstructor = new (length: number, options: { maxByteLength: number }) => ArrayBuffer

function shrinkable(length: number): ArrayBuffer {
  return new (ArrayBuffer as ShrinkableBufferConstructor)(length, { maxByteLength: length })
}

/** Gives the memory back at once. */
function release({ buffer }: Chunk): void {
  ;(buffer as ShrinkableBuffer).resize?.(0)
}

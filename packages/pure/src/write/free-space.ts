/** Bytes of a file, from `offset` to before `end`. */
interface Extent {
  readonly offset: number
  readonly end: number
}

/**
 * The room for what is put into a file: the places of what has gone from it, and all that follows its end.
 */
export class FreeSpace {
  #extents: Extent[] = []
  #merged = false
  #end: number

  /** @param end The end of the file. */
  constructor(end: number) {
    this.#end = end
  }

  /** The end of the file, with what was placed so far. */
  get end(): number {
    this.#merge()
    return this.#end
  }

  /** Whether no space was given back. */
  get isEmpty(): boolean {
    return this.#extents.length === 0
  }

  /** Gives `size` bytes at `offset` back; all that is given back is given back before anything is placed. */
  free(offset: number, size: number): void {
    if (offset > 0 && size > 0 && offset + size <= this.#end)
      this.#extents.push({ offset, end: offset + size })
  }

  /** Keeps `kept` ranges that others still use, even if they were given back. */
  keep(kept: Iterable<readonly [offset: number, size: number]>): void {
    const freed = this.#sorted()
    const shared = new Set<Extent>()
    for (const [offset, size] of kept) {
      // The first extent that ends behind the offset.
      let low = 0
      let high = freed.length
      while (low < high) {
        const middle = (low + high) >>> 1
        if ((freed[middle] as Extent).end > offset) high = middle
        else low = middle + 1
      }
      for (let i = low; i < freed.length && (freed[i] as Extent).offset < offset + size; i++) {
        shared.add(freed[i] as Extent)
      }
    }
    this.#extents = freed.filter((extent) => !shared.has(extent))
  }

  /** A place for `size` bytes, at a multiple of `alignment`. */
  place(size: number, alignment: number): number {
    this.#merge()
    for (;;) {
      const extent = this.#extents[0]
      const offset = align(extent?.offset ?? this.#end, alignment)
      if (extent === undefined) {
        this.#end = offset + size
        return offset
      }
      if (offset + size <= extent.end) {
        this.#extents[0] = { offset: offset + size, end: extent.end }
        return offset
      }
      // Too small: what is left of it is lost, so that many blocks are placed in linear time.
      this.#extents.shift()
    }
  }

  #sorted(): Extent[] {
    return this.#extents.sort((a, b) => a.offset - b.offset || a.end - b.end)
  }

  #merge(): void {
    if (this.#merged) return
    this.#merged = true
    const merged: Extent[] = []
    for (const extent of this.#sorted()) {
      const last = merged.at(-1)
      if (last === undefined || extent.offset > last.end) merged.push(extent)
      else merged[merged.length - 1] = { offset: last.offset, end: Math.max(last.end, extent.end) }
    }
    if (merged.at(-1)?.end === this.#end) this.#end = merged.pop()?.offset ?? this.#end
    this.#extents = merged
  }
}

function align(offset: number, alignment: number): number {
  return Math.ceil(offset / alignment) * alignment
}

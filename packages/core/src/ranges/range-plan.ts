import type { ByteRange } from './file-bytes.ts'
import type { RangeCallOptions, RangeReader } from './range-reader.ts'

/** Bytes of a batch, unless one range has more. */
const BATCH_BYTES = 4 << 20

/** Ranges of a plan that are fetched together. */
interface Batch {
  /** Their indexes: from `start`, up to `end`. */
  readonly start: number
  readonly end: number
  bytes: Promise<Uint8Array[]> | undefined
  /** Those of them that nobody has taken yet. */
  left: number
}

/**
 * The ranges of one long read, such as the blocks of a window, for one who takes them about in their order: fetched in
 * batches of 4 MB, each planned together, and the next one while the bytes of one are worked on. So that memory is
 * bounded whatever the size of the read, and requests are joined all the same.
 *
 * @example
 * const plan = new RangePlan(reader, blocks)
 * try {
 *   for (let i = 0; i < blocks.length; i++) decode(await plan.take(i))
 * } finally {
 *   plan.close()
 * }
 */
export class RangePlan {
  readonly #reader: RangeReader
  readonly #ranges: readonly ByteRange[]
  readonly #batches: readonly Batch[]
  readonly #end = new AbortController()
  readonly #signal: AbortSignal | undefined
  readonly #onAbort = (): void => this.#end.abort(this.#signal?.reason)

  /** Fetches nothing yet. */
  constructor(reader: RangeReader, ranges: readonly ByteRange[], { signal }: RangeCallOptions = {}) {
    this.#reader = reader
    this.#ranges = ranges
    this.#batches = batchesOf(ranges)
    this.#signal = signal
    signal?.addEventListener('abort', this.#onAbort)
    if (signal?.aborted) this.#onAbort()
  }

  /**
   * The bytes of range `index`, to be taken once; see `RangeReader.fetch` for what they are.
   *
   * @throws {RasterError} As `RangeReader.fetch`; `ABORTED` also after {@link close}.
   */
  async take(index: number): Promise<Uint8Array> {
    const number = this.#batchNumber(index)
    const batch = this.#batches[number] as Batch
    const fetched = this.#fetch(batch)
    const next = this.#batches[number + 1]
    // Its failure is for those who take from it.
    if (next !== undefined && next.left > 0) this.#fetch(next).catch(() => {})
    const bytes = (await fetched)[index - batch.start] as Uint8Array
    batch.left--
    if (batch.left === 0) batch.bytes = undefined
    return bytes
  }

  /** Cancels what is still under way. */
  close(): void {
    this.#signal?.removeEventListener('abort', this.#onAbort)
    this.#end.abort()
  }

  #fetch(batch: Batch): Promise<Uint8Array[]> {
    batch.bytes ??= this.#reader.fetch(this.#ranges.slice(batch.start, batch.end), {
      signal: this.#end.signal,
    })
    return batch.bytes
  }

  /** The number of the batch that has range `index`: by bisection. */
  #batchNumber(index: number): number {
    if (!(Number.isInteger(index) && index >= 0 && index < this.#ranges.length)) {
      throw new RangeError(`There is no range ${index} in a plan of ${this.#ranges.length}.`)
    }
    let [low, high] = [0, this.#batches.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (index < (this.#batches[middle] as Batch).end) high = middle
      else low = middle + 1
    }
    return low
  }
}

function batchesOf(ranges: readonly ByteRange[]): Batch[] {
  const batches: Batch[] = []
  let start = 0
  let bytes = 0
  const end = (at: number): void => {
    if (at > start) batches.push({ start, end: at, bytes: undefined, left: at - start })
    start = at
    bytes = 0
  }
  ranges.forEach(({ length }, i) => {
    if (bytes + length > BATCH_BYTES) end(i)
    bytes += length
  })
  end(ranges.length)
  return batches
}

import { RasterError, throwIfAborted, untilAborted } from '@memraster/ground'
import { ChunkGrid } from './chunk-grid.ts'
import { type BytePart, type ByteRange, bytePart } from './file-bytes.ts'
import type { OpenedSource } from './opened-source.ts'
import { planRuns, type RunRules } from './plan-runs.ts'
import type { ReaderSettings } from './reader-settings.ts'
import { Run } from './run.ts'
import { RunRequests } from './run-requests.ts'
import { RunStore } from './run-store.ts'

/** The most bytes between two wanted pieces that are fetched with them, as one more request would take longer. */
const GAP_BYTES = 64 << 10

/** The bytes to which several pieces are joined in one request. */
const JOINED_BYTES = 1 << 20

/**
 * The bytes of a file that are here, and the requests for others: see `RangeReader`, which is what others use.
 *
 * Its calls hold runs: those stay until they are released, and the requests for them go on as long as one call holds
 * them.
 */
export class RangeCache {
  readonly grid: ChunkGrid
  readonly #rules: RunRules
  readonly #maxBytes: number
  /** The file, if it came as a whole. */
  readonly #whole: BytePart | undefined
  readonly #runs: RunStore
  readonly #requests: RunRequests
  #ending: (() => RasterError) | undefined

  constructor(
    source: OpenedSource,
    { chunkBytes, cacheBytes, maxBytes }: Pick<ReaderSettings, 'chunkBytes' | 'cacheBytes' | 'maxBytes'>,
  ) {
    const { size, first } = source
    this.grid = new ChunkGrid(size, chunkBytes)
    this.#rules = { gap: Math.floor(GAP_BYTES / chunkBytes), most: Math.floor(JOINED_BYTES / chunkBytes) }
    this.#maxBytes = maxBytes
    this.#runs = new RunStore(cacheBytes)
    this.#requests = new RunRequests(
      source,
      (run) => this.#keep(run),
      (run) => this.#runs.remove(run),
    )
    if (first.length === size) {
      this.#whole = bytePart(0, first)
    } else {
      const run = new Run({ first: 0, last: 0 }, this.grid)
      this.#runs.add(run)
      run.arrive(first)
      this.#keep(run)
    }
  }

  /**
   * The parts that together have the bytes from `start` to `end`, or undefined if some of these are not here. Marks them
   * as used.
   *
   * @throws What it was ended with.
   */
  find(start: number, end: number): BytePart[] | undefined {
    this.#requireOpen()
    if (this.#whole) return [this.#whole]
    const parts: BytePart[] = []
    for (let at = start; at < end; ) {
      const run = this.#runs.get(this.grid.chunkAt(at))
      if (run?.part === undefined) return undefined
      this.#runs.touch(run)
      parts.push(run.part)
      at = run.start + run.length
    }
    return parts
  }

  /**
   * Waits until all of some ranges are here. Their runs are added to `held`, even if this fails, and stay until they are
   * released.
   *
   * @throws {RasterError} `LIMIT` if more than `maxBytes` would be held; `ABORTED`; what the source throws; what it was
   *   ended with.
   */
  async hold(ranges: readonly ByteRange[], held: Set<Run>, signal: AbortSignal | undefined): Promise<void> {
    throwIfAborted(signal, 'reading the file')
    this.#requireOpen()
    if (this.#whole) return
    this.#requireWithin(this.grid.lengthOf(ranges))
    const spans = ranges.map((range) => this.grid.spanOf(range)).filter((span) => span !== undefined)
    const planned = planRuns(spans, (chunk) => this.#runs.has(chunk), this.#rules)
    const begun = planned.map((span) => new Run(span, this.grid))
    let bytes = 0
    for (const run of held) bytes += run.length
    for (const run of begun) bytes += run.length
    this.#requireWithin(bytes)
    for (const run of begun) this.#runs.add(run)
    const needed = new Set<Run>()
    for (const { first, last } of spans) for (const run of this.#runs.between(first, last)) needed.add(run)
    for (const run of needed) {
      if (held.has(run)) continue
      held.add(run)
      run.users++
    }
    for (const run of begun) this.#requests.begin(run)
    this.#runs.trim()
    const arrivals = [...needed].filter((run) => run.part === undefined).map((run) => run.arrival)
    if (arrivals.length === 0) return
    await untilAborted('reading the file', signal, () => Promise.all(arrivals))
  }

  /** Ends what {@link hold} began: cancels the requests that no other call waits for. */
  release(held: ReadonlySet<Run>): void {
    for (const run of held) run.users--
    const unwanted = [...held].filter((run) => run.users === 0 && run.part === undefined)
    for (const run of unwanted) this.#runs.remove(run)
    this.#requests.cancel(unwanted)
    this.#runs.trim()
  }

  /** All bytes of the file; they are not kept, unless they came as a whole before. */
  async readWhole(signal: AbortSignal | undefined): Promise<Uint8Array> {
    throwIfAborted(signal, 'reading the file')
    this.#requireOpen()
    if (this.#whole) return this.#whole.bytes
    const { size } = this.grid
    this.#requireWithin(size)
    const run = new Run({ first: 0, last: 0 }, new ChunkGrid(size, size))
    this.#requests.begin(run)
    try {
      await untilAborted('reading the file', signal, () => run.arrival)
      return (run.part as BytePart).bytes
    } finally {
      this.#requests.cancel([run])
    }
  }

  /** Cancels all requests, and lets all bytes go. Calls that wait, and all later ones, fail with `error`. */
  end(error: () => RasterError): void {
    if (this.#ending) return
    this.#ending = error
    this.#requests.cancelAll(error())
    this.#runs.clear()
  }

  #keep(run: Run): void {
    this.#runs.touch(run)
    this.#runs.trim()
  }

  #requireOpen(): void {
    if (this.#ending) throw this.#ending()
  }

  #requireWithin(bytes: number): void {
    if (bytes <= this.#maxBytes) return
    throw new RasterError(
      'LIMIT',
      `It would take ${bytes} bytes of the file at once; the limit is ${this.#maxBytes}. Read a smaller window, or open with a higher \`limits.maxBytes\`.`,
    )
  }
}

import type { ChunkGrid } from './chunk-grid.ts'
import { type BytePart, bytePart } from './file-bytes.ts'
import type { ChunkSpan } from './plan-runs.ts'

/** Consecutive chunks of a file that come by one request, and stay in one piece of memory. */
export class Run {
  /** Its chunks. */
  readonly span: ChunkSpan
  /** Offset in the file of its first byte. */
  readonly start: number
  /** In bytes. */
  readonly length: number
  /** Resolves when its bytes are here; rejects if they cannot be had. */
  readonly arrival: Promise<void>
  /** The calls that need it: without any it may go. */
  users = 0
  #part: BytePart | undefined
  #resolve = (): void => {}
  #reject = (_error: unknown): void => {}

  constructor(span: ChunkSpan, { chunkBytes, size }: ChunkGrid) {
    this.span = span
    this.start = span.first * chunkBytes
    this.length = Math.min(size, (span.last + 1) * chunkBytes) - this.start
    this.arrival = new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
    })
    // It may fail when nobody waits for it.
    this.arrival.catch(() => {})
  }

  /** Its bytes, if they are here. */
  get part(): BytePart | undefined {
    return this.#part
  }

  arrive(bytes: Uint8Array): void {
    this.#part = bytePart(this.start, bytes)
    this.#resolve()
  }

  fail(error: unknown): void {
    this.#reject(error)
  }
}

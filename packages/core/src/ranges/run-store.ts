import type { Run } from './run.ts'

/** The runs of a file by their chunks: those that are here, within a budget of bytes, and those on their way. */
export class RunStore {
  /** In bytes, of all runs together. */
  readonly #budget: number
  readonly #byChunk = new Map<number, Run>()
  /** Those that are here, the least recently used first. */
  readonly #here = new Set<Run>()
  /** The one that was used last. */
  #latest: Run | undefined
  #bytes = 0

  constructor(budget: number) {
    this.#budget = budget
  }

  /** The run that has a chunk, here or on its way. */
  get(chunk: number): Run | undefined {
    return this.#byChunk.get(chunk)
  }

  has(chunk: number): boolean {
    return this.#byChunk.has(chunk)
  }

  /** The runs of the chunks from `first` to `last`, as far as there are any. */
  *between(first: number, last: number): Generator<Run> {
    for (let chunk = first; chunk <= last; chunk++) {
      const run = this.#byChunk.get(chunk)
      if (run === undefined) continue
      yield run
      chunk = run.span.last
    }
  }

  /** Adds a run that is on its way; none of its chunks may be in another one. */
  add(run: Run): void {
    for (let chunk = run.span.first; chunk <= run.span.last; chunk++) this.#byChunk.set(chunk, run)
    this.#bytes += run.length
  }

  /** Makes a run of the store that is here the last one to go. */
  touch(run: Run): void {
    if (run === this.#latest || this.#byChunk.get(run.span.first) !== run) return
    this.#latest = run
    this.#here.delete(run)
    this.#here.add(run)
  }

  /** Lets go of a run, if the store has it. */
  remove(run: Run): void {
    if (this.#byChunk.get(run.span.first) !== run) return
    for (let chunk = run.span.first; chunk <= run.span.last; chunk++) this.#byChunk.delete(chunk)
    this.#here.delete(run)
    this.#bytes -= run.length
  }

  /** Lets runs go that nobody uses, until the rest is within the budget. */
  trim(): void {
    if (this.#bytes <= this.#budget) return
    for (const run of this.#here) {
      if (run.users > 0) continue
      this.remove(run)
      if (this.#bytes <= this.#budget) return
    }
  }

  clear(): void {
    this.#byChunk.clear()
    this.#here.clear()
    this.#latest = undefined
    this.#bytes = 0
  }
}

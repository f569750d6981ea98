import { untilAborted } from '@memraster/ground'
import type { OpenedSource } from './opened-source.ts'
import type { Run } from './run.ts'

/** Requests of one file that are under way at once; browsers make as many to a server of HTTP/1.1. */
const MOST_REQUESTS = 6

/** The runs of a file that are on their way: a few at once, the others in turn. */
export class RunRequests {
  readonly #source: OpenedSource
  readonly #onArrival: (run: Run) => void
  readonly #onFailure: (run: Run) => void
  readonly #waiting = new Set<Run>()
  readonly #active = new Map<Run, AbortController>()

  /** @param onArrival Is told of a run whose bytes are here; `onFailure` of one whose request has failed. */
  constructor(source: OpenedSource, onArrival: (run: Run) => void, onFailure: (run: Run) => void) {
    this.#source = source
    this.#onArrival = onArrival
    this.#onFailure = onFailure
  }

  begin(run: Run): void {
    this.#waiting.add(run)
    this.#next()
  }

  /** Ends the requests of some runs, or their wait for one; those who still wait for them get `error`. */
  cancel(runs: Iterable<Run>, error?: unknown): void {
    for (const run of runs) {
      const isWaiting = this.#waiting.delete(run)
      const end = this.#active.get(run)
      if (!isWaiting && end === undefined) continue
      run.fail(error)
      this.#active.delete(run)
      end?.abort()
    }
    // Not at once: calls that one signal aborts let go one after the other.
    if (this.#waiting.size > 0) setTimeout(() => this.#next(), 0)
  }

  /** Ends all requests. */
  cancelAll(error: unknown): void {
    this.cancel([...this.#waiting, ...this.#active.keys()], error)
  }

  #next(): void {
    for (const run of this.#waiting) {
      if (this.#active.size >= MOST_REQUESTS) return
      this.#waiting.delete(run)
      const end = new AbortController()
      this.#active.set(run, end)
      void this.#fetch(run, end.signal)
    }
  }

  async #fetch(run: Run, signal: AbortSignal): Promise<void> {
    try {
      const { start, length } = run
      const bytes = await untilAborted('reading the file', signal, () =>
        this.#source.read(start, length, signal),
      )
      if (signal.aborted) return
      run.arrive(bytes)
      this.#onArrival(run)
    } catch (error) {
      if (signal.aborted) return
      run.fail(error)
      this.#onFailure(run)
    } finally {
      if (!signal.aborted) {
        this.#active.delete(run)
        this.#next()
      }
    }
  }
}

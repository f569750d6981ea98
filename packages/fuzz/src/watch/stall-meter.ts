import { existsSync, openSync, readSync } from 'node:fs'

/** How often the event loop is looked at, in milliseconds. */
const INTERVAL = 10
const CLOCK = '/proc/thread-self/schedstat'

/**
 * Measures for how long the event loop of this thread stands still, in CPU time: a busy machine makes nothing longer.
 * Where the thread's own is not known, in that of the process.
 */
export class StallMeter {
  readonly #clock = existsSync(CLOCK) ? openSync(CLOCK, 'r') : undefined
  readonly #buffer = Buffer.alloc(64)
  #last = 0
  #longest = 0

  constructor() {
    setInterval(() => this.#look(), INTERVAL).unref()
  }

  /** Forgets what was measured. */
  reset(): void {
    this.#last = this.#cpuTime()
    this.#longest = 0
  }

  /** The longest stall since the last reset, in milliseconds. */
  get longest(): number {
    this.#look()
    return this.#longest
  }

  #look(): void {
    const now = this.#cpuTime()
    this.#longest = Math.max(this.#longest, now - this.#last)
    this.#last = now
  }

  /** In milliseconds. */
  #cpuTime(): number {
    if (this.#clock === undefined) return process.cpuUsage().user / 1000
    const length = readSync(this.#clock, this.#buffer, 0, this.#buffer.length, 0)
    return Number.parseInt(this.#buffer.toString('latin1', 0, length), 10) / 1e6
  }
}

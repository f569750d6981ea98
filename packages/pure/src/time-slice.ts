const MILLISECONDS = 10

/** Where a task whose work is synchronous lets the event loop turn, about every ten milliseconds. */
export class TimeSlice {
  #end: number = performance.now() + MILLISECONDS
  #turning: Promise<void> | undefined

  /** Whether the task has held the thread for long enough. */
  get isOver(): boolean {
    return performance.now() > this.#end
  }

  /** Resolves after other work has had its turn; the next slice begins then, for all who waited for it. */
  next(): Promise<void> {
    this.#turning ??= turn().then(() => {
      this.#end = performance.now() + MILLISECONDS
      this.#turning = undefined
    })
    return this.#turning
  }
}

/** One turn of the event loop. A timer would wait for four milliseconds in browsers. */
function turn(): Promise<void> {
  const { setImmediate } = globalThis as { setImmediate?: (callback: () => void) => void }
  if (setImmediate !== undefined) return new Promise((resolve) => setImmediate(resolve))
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}

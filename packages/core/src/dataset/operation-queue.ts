/**
 * Orders the operations on one dataset: shared ones run together, an exclusive one runs alone, after all that started
 * before it and before all that start later.
 */
export class OperationQueue {
  readonly #shared = new Set<Promise<unknown>>()
  #exclusive: Promise<unknown> | undefined

  /** Runs `operation` beside other shared ones; at once if no exclusive one is running. */
  shared<T>(operation: () => Promise<T>): Promise<T> {
    const running = this.#exclusive ? this.#exclusive.then(operation, operation) : operation()
    this.#shared.add(running)
    const forget = (): void => {
      this.#shared.delete(running)
    }
    running.then(forget, forget)
    return running
  }

  /** Runs `operation` alone. */
  exclusive<T>(operation: () => Promise<T>): Promise<T> {
    const before = [...this.#shared]
    if (this.#exclusive) before.push(this.#exclusive)
    const running = Promise.allSettled(before).then(operation)
    this.#exclusive = running
    const forget = (): void => {
      if (this.#exclusive === running) this.#exclusive = undefined
    }
    running.then(forget, forget)
    return running
  }
}

import { abortedError, RasterError, startTimer } from '@memraster/ground'

/** Milliseconds in which a call has to come back once it is aborted. */
const GRACE = 2000

/** GDAL in a worker or in a process of its own. */
export interface FarSide {
  /** Asks for the end of a call under way. */
  abort(call: number): void
  /** Whether an aborted call keeps the far side from receiving messages. */
  isStuckIn(call: number): boolean
  /** Sets whether this process stays alive for the far side. */
  hold(waiting: boolean): void
  /** Ends it, whatever it is doing. */
  terminate(): void
}

/** The options of {@link RemoteCalls.call}. */
export interface CallOptions<Listeners> {
  readonly signal?: AbortSignal | undefined
  /** Whether an abort rejects the call at once, rather than when the far side answers. */
  readonly leaves?: boolean
  readonly listeners?: Listeners
}

interface PendingCall<Listeners> {
  readonly listeners: Listeners | undefined
  readonly leaves: boolean
  aborted?: { readonly reason: unknown }
  resolve(result: unknown): void
  reject(error: unknown): void
  /** Lets go of the caller's signal. */
  forget(): void
}

/**
 * The calls of a far side that are under way, by their numbers. If one does not come back after it was aborted, and
 * nothing else can come back either, the far side is ended: all calls reject, and the next raster needs a new one.
 */
export class RemoteCalls<Listeners> {
  readonly #far: FarSide
  readonly #pending = new Map<number, PendingCall<Listeners>>()
  #lastCall = 0
  #death: RasterError | undefined
  #wasStuck = false

  constructor(far: FarSide) {
    this.#far = far
    far.hold(false)
  }

  /** The error that ended the far side; undefined while it works. */
  get death(): RasterError | undefined {
    return this.#death
  }

  /** Whether the far side was ended because a call did not come back. */
  get wasStuck(): boolean {
    return this.#wasStuck
  }

  /** Whether no call is under way. */
  get areDone(): boolean {
    return this.#pending.size === 0
  }

  /**
   * Makes a call and resolves with its answer.
   *
   * @param post Sends the call under this number.
   */
  call<T>(
    post: (call: number) => void,
    { signal, leaves = false, listeners }: CallOptions<Listeners> = {},
  ): Promise<T> {
    if (this.#death) return Promise.reject(this.#death)
    const call = ++this.#lastCall
    return new Promise((resolve, reject) => {
      const stop = (): void => this.#stop(call, signal?.reason)
      const forget = (): void => signal?.removeEventListener('abort', stop)
      signal?.addEventListener('abort', stop)
      this.#pending.set(call, {
        listeners,
        leaves,
        resolve: resolve as (result: unknown) => void,
        reject,
        forget,
      })
      this.#far.hold(true)
      try {
        post(call)
      } catch (error) {
        // A message that cannot be sent, such as an option that is a function, is never answered.
        this.reject(call, error)
      }
      if (signal?.aborted) stop()
    })
  }

  /** The listeners of a call, unless it was aborted. */
  listenersOf(call: number): Listeners | undefined {
    const pending = this.#pending.get(call)
    return pending?.aborted ? undefined : pending?.listeners
  }

  /** Tells the listeners of a call, unless it was aborted; an error that they throw ends the call. */
  tell(call: number, news: (listeners: Listeners) => void): void {
    const listeners = this.listenersOf(call)
    if (listeners === undefined) return
    try {
      news(listeners)
    } catch (error) {
      this.reject(call, error)
      this.#far.abort(call)
    }
  }

  resolve(call: number, result: unknown): void {
    this.#settle(call)?.resolve(result)
  }

  reject(call: number, error: unknown): void {
    this.#settle(call)?.reject(error)
  }

  /** Ends the far side, if it has not ended already; calls that are under way reject with `reason`. */
  end(reason: RasterError): void {
    if (this.#death) return
    this.#death = reason
    for (const { aborted, reject, forget } of this.#pending.values()) {
      forget()
      reject(aborted ? abortedError(aborted.reason) : reason)
    }
    this.#pending.clear()
    this.#far.terminate()
  }

  #settle(call: number): PendingCall<Listeners> | undefined {
    const pending = this.#pending.get(call)
    pending?.forget()
    this.#pending.delete(call)
    if (this.#pending.size === 0) this.#far.hold(false)
    return pending
  }

  #stop(call: number, reason: unknown): void {
    const pending = this.#pending.get(call)
    if (!pending || pending.aborted) return
    pending.aborted = { reason }
    this.#far.abort(call)
    if (pending.leaves) pending.reject(abortedError(reason))
    this.#awaitReturn(call)
  }

  /** A call that only waits for another one, which may go on, is waited for again. */
  #awaitReturn(call: number): void {
    startTimer(GRACE, () => {
      if (!this.#pending.has(call)) return
      const areAllAborted = [...this.#pending.values()].every(({ aborted }) => aborted)
      if (!areAllAborted && !this.#far.isStuckIn(call)) {
        this.#awaitReturn(call)
        return
      }
      this.#wasStuck = true
      this.end(stuckError())
    })
  }
}

function stuckError(): RasterError {
  return new RasterError(
    'IO',
    'GDAL did not come back from a call that was aborted, or that took longer than its limit, and was ended. Rasters that were open in it are lost; open them again.',
  )
}

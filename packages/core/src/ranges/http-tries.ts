import { isRasterError, RasterError, startTimer, throwIfAborted } from '@memraster/ground'
import { thrownMessage } from './thrown-message.ts'

/** How long, and how often, a server is waited for. Times are in milliseconds. */
export interface Patience {
  /** The times that a request is made again. */
  readonly retries: number
  /** The wait before the first of them; it doubles with each. */
  readonly wait: number
  /** The longest wait that a server may ask for by `Retry-After`; if it asks for more, the request fails at once. */
  readonly longestWait: number
  /** The time without an answer, or without any more of it, after which a request is given up. */
  readonly stall: number
}

/** Three more tries, after 0.25, 0.5 and 1 s, or as the server says, up to 10 s; each may be silent for 30 s. */
export const PATIENCE: Patience = Object.freeze({
  retries: 3,
  wait: 250,
  longestWait: 10_000,
  stall: 30_000,
})

/** A failure that may pass. */
export class Trouble extends Error {
  /** Milliseconds until the next try, if the usual wait is not meant. */
  readonly wait: number | undefined

  constructor(
    message: string,
    details: { readonly wait?: number | undefined; readonly cause?: unknown } = {},
  ) {
    super(message, { cause: details.cause })
    this.wait = details.wait
  }
}

/** The time that one try has. */
export interface Try {
  /** Counted from 0 on. */
  readonly number: number
  /** Aborts when the try is over, for whatever reason. */
  readonly signal: AbortSignal
  /** To be called for each sign of life of the server. */
  readonly alive: () => void
}

/**
 * Makes a request until it succeeds. Errors other than a `RasterError`, which is final, count as trouble.
 *
 * @param task The operation, as in 'reading https://example.org/a.tif'.
 * @param request Makes one try. It is left alone if it does not heed its signal, and must not do harm afterwards.
 * @throws {RasterError} What `request` throws; `IO` if no try succeeds; `ABORTED` as soon as the signal aborts.
 */
export async function untilSuccess<T>(
  task: string,
  patience: Patience,
  signal: AbortSignal,
  request: (one: Try) => Promise<T>,
): Promise<T> {
  throwIfAborted(signal, task)
  for (let number = 0; ; number++) {
    try {
      return await tryOnce(number, patience.stall, signal, request)
    } catch (cause) {
      throwIfAborted(signal, task)
      if (isRasterError(cause)) throw cause
      const wait = cause instanceof Trouble ? cause.wait : undefined
      if (number >= patience.retries || (wait ?? 0) > patience.longestWait) {
        const times = number === 0 ? '' : `, ${number + 1} times in all`
        throw new RasterError(
          'IO',
          `It failed${times}: ${task}. ${cause instanceof Trouble ? cause.message : thrownMessage(cause)}`,
          { cause },
        )
      }
      await pause(wait ?? patience.wait * 2 ** number, signal)
      throwIfAborted(signal, task)
    }
  }
}

async function tryOnce<T>(
  number: number,
  stall: number,
  signal: AbortSignal,
  request: (one: Try) => Promise<T>,
): Promise<T> {
  const end = new AbortController()
  const onAbort = (): void => end.abort(signal.reason)
  signal.addEventListener('abort', onAbort)
  let cancelStall = (): void => {}
  const alive = (): void => {
    cancelStall()
    if (end.signal.aborted) return
    cancelStall = startTimer(stall, () => end.abort(new Trouble(`Nothing came for ${stall} ms.`)))
  }
  const ended = new Promise<never>((_resolve, reject) => {
    end.signal.addEventListener('abort', () => reject(end.signal.reason))
  })
  try {
    alive()
    return await Promise.race([request({ number, signal: end.signal, alive }), ended])
  } finally {
    signal.removeEventListener('abort', onAbort)
    // Whatever is left of an answer is not wanted.
    end.abort()
    cancelStall()
  }
}

/** Returns early if the signal aborts. The timer keeps a process running, as nothing else may while it waits. */
async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (milliseconds <= 0) return
  await new Promise<void>((resolve) => {
    const done = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    signal.addEventListener('abort', done)
  })
}

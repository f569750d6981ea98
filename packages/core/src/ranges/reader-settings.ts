import { requireObject, shown, wrongType } from '@memraster/ground'
import type { HttpOptions } from './http-source.ts'
import { PATIENCE, type Patience } from './http-tries.ts'

/** How a file is fetched and kept. */
export interface RangeReaderOptions {
  /** The bytes to keep in memory for later reads; at least `chunkBytes`. Default: 16 MB (2^24). */
  readonly cacheBytes?: number | undefined
  /** The bytes of a chunk, the least that is fetched, also by the first request; at least 1024. Default: 32 kB (2^15). */
  readonly chunkBytes?: number | undefined
  /**
   * The most bytes that one call may need at once, or that a file may have that is read whole, as of `limits.maxBytes`.
   * Default: 2^31. More than 2^32 count as 2^32, the most that runtimes hold in one piece.
   */
  readonly maxBytes?: number | undefined
  /** Makes the requests for a URL; default: the runtime's. It is given `cache: 'no-store'`, which it may change. */
  readonly fetch?: typeof fetch | undefined
  /** Sent with each request for a URL. `Range` and `Accept-Encoding` are set anyway. */
  readonly headers?: HeadersInit | undefined
  /** Ends opening and all later reads. */
  readonly signal?: AbortSignal | undefined
  /** How long a server is waited for. */
  readonly patience?: Patience | undefined
}

/** Options, checked and complete. */
export interface ReaderSettings extends HttpOptions {
  readonly cacheBytes: number
  readonly chunkBytes: number
  readonly signal: AbortSignal | undefined
}

/** @throws {TypeError} For an option of a wrong type, or a size that cannot be. */
export function resolveSettings(options: RangeReaderOptions): ReaderSettings {
  requireObject('The options of a file that is read in ranges', options)
  const { signal, patience = PATIENCE } = options
  const chunkBytes = sizeOf('chunkBytes', options.chunkBytes ?? 1 << 15, 1024)
  const cacheBytes = sizeOf('cacheBytes', options.cacheBytes ?? Math.max(1 << 24, chunkBytes), chunkBytes)
  const { maxBytes = 2 ** 31 } = options
  if (typeof maxBytes !== 'number' || !(maxBytes >= 1))
    throw wrongType('maxBytes', 'a number from 1 on', maxBytes)
  const fetch = options.fetch ?? globalThis.fetch
  if (typeof fetch !== 'function') throw wrongType('fetch', 'a function', fetch)
  if (signal !== undefined && typeof signal?.throwIfAborted !== 'function') {
    throw wrongType('signal', 'an AbortSignal', signal)
  }
  return {
    cacheBytes,
    chunkBytes,
    maxBytes: Math.min(maxBytes, 2 ** 32),
    fetch,
    headers: new Headers(options.headers),
    patience,
    signal,
  }
}

function sizeOf(name: string, bytes: number, least: number): number {
  if (Number.isSafeInteger(bytes) && bytes >= least) return bytes
  throw new TypeError(`${name} must be a whole number of bytes from ${least} on, not ${shown(bytes)}.`)
}

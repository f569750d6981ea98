import { RasterError, shown } from '@memraster/ground'
import { readBody } from './http-body.ts'
import {
  contentRangeOf,
  type FileState,
  isOfEmptyFile,
  isPart,
  lengthOf,
  nameOf,
  requirePlain,
  requireSameState,
  retryAfter,
  stateOf,
} from './http-response.ts'
import { type Patience, Trouble, type Try, untilSuccess } from './http-tries.ts'
import { joinInSlices } from './join-parts.ts'
import { allocateBytes, type OpenedSource } from './opened-source.ts'
import { thrownMessage } from './thrown-message.ts'

/** How files on servers are read. */
export interface HttpOptions {
  /** Makes the requests. */
  readonly fetch: typeof fetch
  /** Sent with each request. */
  readonly headers: Headers
  /** The most bytes of a file that has to be read whole. */
  readonly maxBytes: number
  readonly patience: Patience
}

/** Whether `value` is a URL, from any realm. */
export function isUrl(value: object): value is URL {
  return Object.prototype.toString.call(value) === '[object URL]'
}

/**
 * A file that a server gives in ranges (RFC 9110, section 14). The first request has the first bytes and the size; no
 * other is made for that.
 *
 * - A server that does not know ranges answers with the whole file: it is kept, if it is not too large.
 * - Each answer must be of the file as the first one was: see {@link requireSameState}. No precondition is sent (`If-Range`,
 *   `If-Match`): pages of other origins would need leave for it, and the answer tells its state anyway.
 * - Redirects are followed once: later requests go where the first one ended, and to the given address again when that
 *   fails, since signed addresses expire. Like `fetch`, they tell no other origin the caller's credentials.
 * - Bodies must have their lengths. What has come of one that breaks off is kept, and the rest is asked for.
 * - Bodies that are compressed on the way are refused, unless they are the whole file: see {@link requirePlain}.
 * - What may pass is tried again: see {@link Patience}. That is a failed connection, a body that is too short or stalls,
 *   and the statuses 408, 425, 429, 500, 502, 503 and 504.
 */
export function openUrl(
  url: URL,
  options: HttpOptions,
): (length: number, signal: AbortSignal) => Promise<OpenedSource> {
  if (url.protocol === 'file:' && options.fetch === globalThis.fetch) {
    throw new TypeError('Files have no server to ask for ranges: open() a FileHandle of `node:fs/promises`.')
  }
  const file = new HttpFile(url, options)
  return (length, signal) => file.open(length, signal)
}

const PASSING: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504])

/** Statuses of an address that is no longer valid. */
const REFUSED: ReadonlySet<number> = new Set([401, 403, 404, 410])

/** Headers that `fetch` leaves out when it is redirected to another origin. */
const CREDENTIALS: readonly string[] = ['authorization', 'cookie', 'proxy-authorization']

/** Memory that an answer fills from its start. */
interface Filling {
  readonly bytes: Uint8Array
  filled: number
}

class HttpFile {
  readonly #given: string
  readonly #name: string
  readonly #options: HttpOptions
  /** Where the last request ended. */
  #url: string
  #state: FileState | undefined

  constructor(url: URL, options: HttpOptions) {
    this.#given = url.href
    this.#url = url.href
    this.#name = nameOf(url.href)
    this.#options = options
  }

  async open(length: number, signal: AbortSignal): Promise<OpenedSource> {
    const begun: Filling = { bytes: allocateBytes(length), filled: 0 }
    const opened = await this.#tries(signal, (one) => this.#begin(begun, one))
    if ('whole' in opened) {
      const { whole } = opened
      const read: OpenedSource['read'] = async (offset, length) => whole.slice(offset, offset + length)
      return { size: whole.length, first: whole, read }
    }
    const { size } = opened
    const first = begun.bytes.subarray(0, Math.min(size, length))
    await this.#fill({ bytes: first, filled: begun.filled }, 0, signal)
    const read: OpenedSource['read'] = async (offset, length, signal) => {
      const bytes = allocateBytes(length)
      await this.#fill({ bytes, filled: 0 }, offset, signal)
      return bytes
    }
    return { size, first, read }
  }

  /** One try of the first request. */
  async #begin(
    begun: Filling,
    one: Try,
  ): Promise<{ readonly size: number } | { readonly whole: Uint8Array }> {
    begun.filled = 0
    const { length } = begun.bytes
    const response = await this.#request(one, `bytes=0-${length - 1}`)
    if (response.status === 200 && !isPart(response)) return { whole: await this.#readWhole(response, one) }
    if (response.status === 416 && isOfEmptyFile(response)) return { whole: new Uint8Array(0) }
    this.#requirePart(response)
    const size = this.#checkRange(response, 0, length) ?? (await this.#askSize(one))
    const state = stateOf(response, size)
    if (this.#state !== undefined) requireSameState(this.#name, this.#state, state)
    this.#state = state
    await this.#readPart(response, begun, one)
    if (begun.filled > size) throw this.#tooLong()
    return { size }
  }

  /** Fills memory with the bytes from `offset` on, from where it is filled. */
  async #fill(filling: Filling, offset: number, signal: AbortSignal): Promise<void> {
    const { length } = filling.bytes
    if (filling.filled >= length) return
    await this.#tries(signal, async (one) => {
      const first = offset + filling.filled
      const response = await this.#request(one, `bytes=${first}-${offset + length - 1}`)
      const known = this.#state as FileState
      if (response.status === 416) {
        throw new RasterError(
          'IO',
          `The server of ${this.#name} has no bytes ${first} to ${offset + length - 1} (status 416) of a file that had ${known.size}: it changed. Open it again.`,
        )
      }
      if (response.status === 200 && !isPart(response)) {
        requireSameState(this.#name, known, stateOf(response, lengthOf(response)))
        // Some servers do so if they are asked for all of it.
        if (first > 0 || length !== known.size) {
          throw new Trouble('The server answered with the whole file, although it gave ranges of it before.')
        }
      } else {
        this.#requirePart(response)
        const size = this.#checkRange(response, first, length - filling.filled)
        requireSameState(this.#name, known, stateOf(response, size))
      }
      await this.#readPart(response, filling, one)
      if (filling.filled < length) throw new Trouble('The answer is shorter than it should be.', { wait: 0 })
    })
  }

  #tries<T>(signal: AbortSignal, request: (one: Try) => Promise<T>): Promise<T> {
    return untilSuccess(`reading ${this.#name}`, this.#options.patience, signal, request)
  }

  /** The answer to a request for a range, or for nothing but the headers: of a status that a file may have, or of 416. */
  async #request({ number, signal, alive }: Try, range: string | undefined): Promise<Response> {
    const url = number === 0 ? this.#url : this.#given
    const headers = this.#headersFor(url)
    // Not all runtimes do this by themselves.
    headers.set('accept-encoding', 'identity')
    if (range !== undefined) headers.set('range', range)
    const method = range === undefined ? 'HEAD' : 'GET'
    const response = await this.#fetch(url, { method, headers, signal, ...cachingOptions() })
    alive()
    const { status } = response
    if (status === 200 || status === 206 || status === 416) {
      this.#url = response.url || url
      return response
    }
    const answer = `The server answered with status ${`${status} ${response.statusText}`.trimEnd()}.`
    if (PASSING.has(status)) {
      const wait = retryAfter(response)
      const told = wait === undefined ? '' : ` It is to be asked again in ${Math.ceil(wait / 1000)} s.`
      throw new Trouble(`${answer}${told}`, { wait })
    }
    if (REFUSED.has(status) && url !== this.#given) throw new Trouble(answer, { wait: 0 })
    const hint = status === 401 || status === 403 ? ' It may want `headers` that tell who asks.' : ''
    throw new RasterError('IO', `${this.#name} cannot be read. ${answer}${hint}`, { subject: this.#name })
  }

  async #fetch(url: string, init: RequestInit): Promise<Response> {
    const { fetch } = this.#options
    try {
      return await fetch(url, init)
    } catch (cause) {
      const { location } = globalThis as { readonly location?: { readonly origin: string } }
      const isForeign = location !== undefined && location.origin !== new URL(url).origin
      const hint = isForeign ? ' Its server must allow pages of other origins to read it (CORS).' : ''
      throw new Trouble(`${thrownMessage(cause)}.${hint}`, { cause })
    }
  }

  #headersFor(url: string): Headers {
    const headers = new Headers(this.#options.headers)
    if (new URL(url).origin !== new URL(this.#given).origin) {
      for (const name of CREDENTIALS) headers.delete(name)
    }
    return headers
  }

  /** @throws {RasterError} `IO` unless an answer is one part of the file, as it is stored. */
  #requirePart(response: Response): void {
    if (!isPart(response)) {
      throw new RasterError(
        'IO',
        `The server of ${this.#name} answered a request for its first bytes with status ${response.status}.`,
      )
    }
    requirePlain(this.#name, response)
  }

  /**
   * The file's size, if a 206 tells it.
   *
   * @throws {RasterError} `IO` if it is of another range than the one that was asked for, or does not say of which.
   */
  #checkRange(response: Response, first: number, length: number): number | undefined {
    const range = contentRangeOf(response)
    if (range === undefined) {
      // A page may not see the header of another origin, unless the server exposes it.
      if (response.type === 'cors' && !response.headers.has('content-range')) return undefined
      throw this.#wrongRange(response, first, length)
    }
    if (range.first !== first || range.last > first + length - 1)
      throw this.#wrongRange(response, first, length)
    return range.size
  }

  #wrongRange(response: Response, first: number, length: number): RasterError {
    return new RasterError(
      'IO',
      `The server of ${this.#name} was asked for bytes ${first} to ${first + length - 1}, and answered with Content-Range ${shown(response.headers.get('content-range'))}.`,
    )
  }

  /** The size of a file whose ranges do not tell it: the Content-Length of a HEAD, which every page may see. */
  async #askSize(one: Try): Promise<number> {
    const response = await this.#request(one, undefined)
    const size = response.status === 200 ? lengthOf(response) : undefined
    if (size !== undefined && Number.isSafeInteger(size)) return size
    throw new RasterError(
      'IO',
      `The server of ${this.#name} does not tell its size. If the page is of another origin, the server must allow it to see that (Access-Control-Expose-Headers: Content-Range, ETag).`,
    )
  }

  /** Adds the body of a 206 to what is there. A body that breaks off leaves what has come. */
  async #readPart(response: Response, filling: Filling, one: Try): Promise<void> {
    const range = contentRangeOf(response)
    const left = filling.bytes.length - filling.filled
    const end = filling.filled + (range === undefined ? left : range.last - range.first + 1)
    await readBody(response, one, (chunk) => {
      if (filling.filled + chunk.length > end) throw this.#tooLong()
      filling.bytes.set(chunk, filling.filled)
      filling.filled += chunk.length
    })
  }

  #tooLong(): RasterError {
    return new RasterError('IO', `The server of ${this.#name} sends more bytes than it says.`)
  }

  async #readWhole(response: Response, one: Try): Promise<Uint8Array> {
    const { maxBytes } = this.#options
    const length = lengthOf(response)
    if (length !== undefined && length > maxBytes) throw this.#tooLarge(`${length}`)
    const whole = length === undefined ? undefined : allocateBytes(length)
    const pieces: { readonly start: number; readonly bytes: Uint8Array }[] = []
    let filled = 0
    await readBody(response, one, (bytes) => {
      const end = filled + bytes.length
      if (end > maxBytes) throw this.#tooLarge(`more than ${maxBytes}`)
      if (whole === undefined) pieces.push({ start: filled, bytes })
      else if (end <= whole.length) whole.set(bytes, filled)
      filled = end
    })
    if (length !== undefined && filled !== length) throw new Trouble(`Of ${length} bytes, ${filled} came.`)
    return whole ?? (await joinInSlices(pieces, 0, filled))
  }

  #tooLarge(bytes: string): RasterError {
    return new RasterError(
      'LIMIT',
      `The server of ${this.#name} gives no ranges of files, so that this one would have to be read whole, and it has ${bytes} bytes; the limit is ${this.#options.maxBytes}. Use a server that answers requests for ranges, or a higher \`limits.maxBytes\`.`,
    )
  }
}

/**
 * Browsers answer one request for an address at a time if they may cache it, and may mix a file's old ranges with new
 * ones. Runtimes without such a cache may refuse the option.
 */
function cachingOptions(): RequestInit {
  return 'cache' in Request.prototype ? { cache: 'no-store' } : {}
}

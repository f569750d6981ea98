import { abortedError, RasterError, untilAborted } from '@memraster/ground'
import { type BytePart, type ByteRange, bytePart, type FileBytes, MissingBytes } from './file-bytes.ts'
import { joinInSlices, joinParts } from './join-parts.ts'
import { RangeCache } from './range-cache.ts'
import { openSource, type RangeInput } from './range-source.ts'
import { type RangeReaderOptions, resolveSettings } from './reader-settings.ts'
import type { Run } from './run.ts'

/** Control of one call. */
export interface RangeCallOptions {
  readonly signal?: AbortSignal | undefined
}

/**
 * The bytes of a file that is elsewhere, fetched when they are needed, and kept for a while.
 *
 * What is fetched: the file is divided into chunks of `chunkBytes`. The ranges of one {@link fetch} are planned together:
 * of their chunks, those that are neither here nor on their way are fetched in runs. Pieces that touch, or have at most
 * 64 kB between them, are joined to runs of up to 1 MB; a longer piece is a run of its own. Each run is one request, and
 * comes into one piece of memory. Six are under way at once, the others wait for their turn.
 *
 * Who shares it: a chunk that is here or on its way is not fetched again, so that a call waits for what another one
 * began. A call that is aborted ends the requests that nobody else waits for, and no others. If a request fails, so do
 * all calls that wait for it; the next one that needs these bytes asks for them anew.
 *
 * What is kept: runs of up to `cacheBytes` together. The least recently used goes first, but none that a call needs,
 * which is how there may be more of them for a while: up to `maxBytes` for each call. A file that came as a whole stays.
 *
 * What parsers see: {@link FileBytes} over what is here, and {@link whenHere}.
 *
 * The bytes that it gives are mostly views of what others read too, and must not be changed. They stay valid, and in
 * memory, as long as someone has them, whatever becomes of the reader.
 *
 * @example
 * const reader = await RangeReader.open(new URL('https://example.org/scene.tif'))
 * const width = await reader.whenHere(() => parseTiff(reader).directories[0].number(256))
 * const [block] = await reader.fetch([{ offset: 4096, length: 1000 }])
 */
export class RangeReader implements FileBytes {
  readonly size: number
  readonly #cache: RangeCache
  /** Ends the reader, and no longer listens to its signal. */
  readonly #end: (error: () => RasterError) => void
  /** What was missing in each try of `whenHere` that is under way. */
  readonly #tries = new Set<MissingBytes[]>()

  /**
   * Opens a source, with one request for its size and its first chunk.
   *
   * @throws {TypeError} For a source or an option of a wrong type.
   * @throws {RasterError} `IO` if the source fails; `LIMIT` for a server without ranges whose file has more than
   *   `maxBytes`; `ABORTED` if the signal of the options aborts.
   */
  static async open(source: RangeInput, options: RangeReaderOptions = {}): Promise<RangeReader> {
    const settings = resolveSettings(options)
    const end = new AbortController()
    try {
      const opened = await untilAborted('opening the file', settings.signal, () =>
        openSource(source, settings, settings.chunkBytes, end.signal),
      )
      return new RangeReader(new RangeCache(opened, settings), settings.signal)
    } catch (error) {
      end.abort()
      throw error
    }
  }

  private constructor(cache: RangeCache, signal: AbortSignal | undefined) {
    this.size = cache.grid.size
    this.#cache = cache
    const onAbort = (): void => this.#end(() => abortedError(signal?.reason, 'reading the file'))
    this.#end = (error) => {
      signal?.removeEventListener('abort', onAbort)
      cache.end(error)
    }
    signal?.addEventListener('abort', onAbort)
    if (signal?.aborted) onAbort()
  }

  /**
   * Whether all of a range is here, as far as it is within the file. Marks it as used.
   *
   * @throws {RasterError} `CLOSED`, or `ABORTED` by the reader's signal.
   */
  has(offset: number, length: number): boolean {
    const { start, end } = this.#cache.grid.cut({ offset, length })
    return this.#cache.find(start, end) !== undefined
  }

  /**
   * A piece of the file that has at least this range, cut at the file's end: a view, or a copy if the range is in
   * several runs. Marks it as used.
   *
   * @throws {MissingBytes} If some of it is not here.
   * @throws {RasterError} `CLOSED`, or `ABORTED` by the reader's signal.
   */
  part(offset: number, length: number): BytePart {
    const { start, end } = this.#cache.grid.cut({ offset, length })
    const parts = this.#partsOf(start, end)
    const [only] = parts
    return only && parts.length === 1 ? only : bytePart(start, joinParts(parts, start, end))
  }

  /**
   * The bytes of a range, cut at the file's end; see {@link part}.
   *
   * @throws {MissingBytes} If some of them are not here.
   * @throws {RasterError} `CLOSED`, or `ABORTED` by the reader's signal.
   */
  bytes(offset: number, length: number): Uint8Array {
    const { start, end } = this.#cache.grid.cut({ offset, length })
    if (start === end) return new Uint8Array(0)
    const part = this.part(start, end - start)
    return part.bytes.subarray(start - part.start, end - part.start)
  }

  /**
   * The bytes of some ranges, one by one contiguous, cut at the file's end: views, or copies of those that are in several
   * runs. Ranges may overlap, and be in any order.
   *
   * @throws {RasterError} `IO` if they cannot be read; `LIMIT` if they take more than `maxBytes` at once; `ABORTED` by the
   *   signal of the call or of the reader; `CLOSED`.
   */
  async fetch(ranges: readonly ByteRange[], options: RangeCallOptions = {}): Promise<Uint8Array[]> {
    const held = new Set<Run>()
    try {
      await this.#cache.hold(ranges, held, options.signal)
      const bytes: Uint8Array[] = []
      for (const range of ranges) {
        const { start, end } = this.#cache.grid.cut(range)
        const parts = this.#partsOf(start, end)
        const [only] = parts
        if (only && parts.length === 1) bytes.push(only.bytes.subarray(start - only.start, end - only.start))
        else bytes.push(await joinInSlices(parts, start, end))
      }
      return bytes
    } finally {
      this.#cache.release(held)
    }
  }

  /**
   * Runs work that reads what is here: fetches what it misses, and runs it again, until it misses nothing. All that it
   * has fetched stays here meanwhile. It may also read other readers, whose {@link MissingBytes} it lets pass.
   *
   * The work must do no harm when it is run again. A try that missed something does not count, whether it let
   * {@link MissingBytes} pass, hid it, or threw something else because of it; of work that is asynchronous, nor does a try
   * during which other work missed something. Each try ends at the first range that it misses, so that work which looks at
   * many places takes as many requests, one after the other: tell places that are known beforehand as `needs`, and they
   * come together.
   *
   * @param needs Ranges to fetch before the first try.
   * @throws What `work` throws when nothing is missing.
   * @throws {RasterError} As {@link fetch}; `LIMIT` also if all tries together need more than `maxBytes`.
   */
  async whenHere<T>(
    work: () => T | Promise<T>,
    options: RangeCallOptions & { readonly needs?: readonly ByteRange[] } = {},
  ): Promise<T> {
    const { needs = [], signal } = options
    const held = new Map<RangeReader, Set<Run>>([[this, new Set()]])
    let wanted = new Map<RangeReader, ByteRange[]>([[this, [...needs]]])
    try {
      for (;;) {
        const holds: Promise<void>[] = []
        for (const [reader, ranges] of wanted) {
          const runs = held.get(reader) ?? new Set()
          held.set(reader, runs)
          holds.push(reader.#cache.hold(ranges, runs, signal))
        }
        await Promise.all(holds)
        const done = await this.#try(work)
        if ('result' in done) return done.result
        wanted = rangesByReader(done.missed)
      }
    } finally {
      for (const [reader, runs] of held) reader.#cache.release(runs)
    }
  }

  /**
   * All bytes of the file, in one request, for engines that need a file as a whole. What is here is fetched again, and
   * the result is not kept here: the bytes are the caller's, unless the file came as a whole when it was opened.
   *
   * @throws {RasterError} As {@link fetch}.
   */
  readWhole({ signal }: RangeCallOptions = {}): Promise<Uint8Array> {
    return this.#cache.readWhole(signal)
  }

  /** Cancels all requests, lets the bytes go, and makes every later call fail with `CLOSED`. The source stays open. */
  close(): void {
    this.#end(() => new RasterError('CLOSED', 'The file is closed: its ranges can no longer be read.'))
  }

  /** One try of work: its result, or what it missed. Of synchronous work, all is done when this returns. */
  async #try<T>(
    work: () => T | Promise<T>,
  ): Promise<{ readonly result: T } | { readonly missed: readonly MissingBytes[] }> {
    const missed: MissingBytes[] = []
    this.#tries.add(missed)
    try {
      const running = work()
      const result = running instanceof Promise ? await running : running
      return missed.length === 0 ? { result } : { missed }
    } catch (error) {
      const isOfOther = error instanceof MissingBytes && error.file !== this
      if (isOfOther && error.file instanceof RangeReader) missed.push(error)
      if (missed.length === 0) throw error
      return { missed }
    } finally {
      this.#tries.delete(missed)
    }
  }

  /**
   * The parts that together have the bytes from `start` to `end`.
   *
   * @throws {MissingBytes} If some are not here.
   */
  #partsOf(start: number, end: number): BytePart[] {
    const parts = this.#cache.find(start, end)
    if (parts !== undefined) return parts
    const missing = new MissingBytes(this, { offset: start, length: end - start })
    for (const missed of this.#tries) missed.push(missing)
    throw missing
  }
}

function rangesByReader(missed: readonly MissingBytes[]): Map<RangeReader, ByteRange[]> {
  const ranges = new Map<RangeReader, ByteRange[]>()
  for (const { file, range } of missed) {
    if (!(file instanceof RangeReader)) continue
    const others = ranges.get(file)
    if (others) others.push(range)
    else ranges.set(file, [range])
  }
  return ranges
}

/// <reference lib="esnext.disposable" preserve="true" />
import {
  type ArrayOf,
  loadOnce,
  RasterError,
  requireObject,
  requireText,
  shown,
  wrongType,
} from '@memraster/ground'
import type { BackendChoice, BackendLoader } from '../backend/backend.ts'
import { defineAsyncDispose } from '../dataset/async-dispose.ts'
import type { CreateOptions } from '../dataset/create-dataset.ts'
import type { Dataset } from '../dataset/dataset.ts'
import type { DatasetSource } from '../dataset/dataset-source.ts'
import { type OpenOptions, openDataset } from '../dataset/open-dataset.ts'
import { type BytesLike, isBytes, viewBytes } from '../directory/bytes-like.ts'
import { MemoryDirectory } from '../directory/memory-directory.ts'
import { requireOptions } from '../operation/watching.ts'
import type { CheckedOptions } from '../profile/checked-options.ts'
import type { FileSource } from './byte-source.ts'
import { chooseMode } from './choose-mode.ts'
import { fillFile, isFilled } from './fill-file.ts'
import { mediaTypeOf } from './media-type.ts'
import type { MemoryFileFromOptions, MemoryFileOptions } from './memory-file-options.ts'
import { OpenedDatasets } from './opened-datasets.ts'

const loadCreation = /* @__PURE__ */ loadOnce(() => import('../dataset/create-dataset.ts'))

const CHUNK_SIZE = 1 << 18

/**
 * A raster file in memory: bytes to read from and write to, and to open as a dataset.
 *
 * Made from bytes it borrows them: they are neither copied nor changed. Made from none it is empty and grows.
 *
 * @example
 * await using memfile = new MemoryFile(bytes)
 * await using dataset = await memfile.open()
 */
export class MemoryFile {
  /** The file within its directory. */
  readonly filename: string
  /** The file's directory: sidecars beside it are found when it is opened. */
  readonly directory: MemoryDirectory
  /** `r` for a file that borrows its bytes, else `w+`. */
  readonly mode: 'r' | 'w+'
  readonly #backend: BackendChoice | BackendLoader | undefined
  readonly #sharesDirectory: boolean
  readonly #datasets = new OpenedDatasets()
  #position = 0
  #ending: Promise<void> | undefined
  /** The same as {@link close}. */
  declare readonly [Symbol.asyncDispose]: () => Promise<void>

  static {
    defineAsyncDispose(MemoryFile.prototype)
  }

  /**
   * @param bytes Borrowed: not copied, never changed, and must not change while the file is in use.
   * @throws {TypeError} If `bytes` are not bytes (see {@link MemoryFile.from}), or were transferred.
   * @throws {RasterError} `IO` if `directory` already has a file of that name and `bytes` are given.
   */
  constructor(bytes?: BytesLike, options: MemoryFileOptions = {}) {
    requireObject('The options of a MemoryFile', options)
    const { dirname, directory, ext = '.tif', backend } = options
    requireText('ext', ext)
    if (directory !== undefined && typeof directory?.buffer !== 'function')
      throw wrongType('directory', 'a MemoryDirectory', directory)
    if (directory !== undefined && dirname !== undefined && dirname !== directory.name) {
      throw new TypeError(
        `dirname is ${shown(dirname)}, but directory has the name ${shown(directory.name)}; give one.`,
      )
    }
    if (bytes !== undefined && !isBytes(bytes)) {
      throw new TypeError(
        'new MemoryFile() takes an ArrayBuffer or a view on one; MemoryFile.from() takes Blobs, responses, streams, iterables and file handles.',
      )
    }
    const view = bytes === undefined ? undefined : viewBytes(bytes)
    this.directory = directory ?? new MemoryDirectory(dirname)
    this.#sharesDirectory = directory !== undefined
    const extension = ext.replace(/^\.+/, '')
    this.filename = options.filename ?? `${this.directory.name}${extension && `.${extension}`}`
    this.#backend = backend
    if (view !== undefined && this.directory.has(this.filename)) {
      throw new RasterError(
        'IO',
        `${this.name} exists; leave out the bytes to use it as it is, or delete it from the directory first.`,
      )
    }
    if (view !== undefined && view.byteLength > 0) this.directory.share(this.filename, view)
    this.mode = this.directory.buffer(this.filename).owned ? 'w+' : 'r'
  }

  /**
   * A file with the content of `source`. Bytes are borrowed unless `copy`; anything else is read to its end and then
   * the file's own.
   *
   * @throws {TypeError} If `source` cannot be read as bytes.
   * @throws {RasterError} `IO` if reading it fails; `ABORTED` if it was aborted.
   * @example
   * await using memfile = await MemoryFile.from(await fetch(url))
   */
  static async from(source: FileSource, options: MemoryFileFromOptions = {}): Promise<MemoryFile> {
    requireObject('The options of MemoryFile.from()', options)
    return await fillFile(source, options.copy, (bytes) => new MemoryFile(bytes, options))
  }

  /** `/vsimem/<directory>/<filename>`: unique, unless `dirname` is given. */
  get name(): string {
    return `/vsimem/${this.directory.name}/${this.filename}`
  }

  get closed(): boolean {
    return this.#ending !== undefined
  }

  /** In bytes, without sidecars; 0 once closed. */
  get length(): number {
    return this.exists() ? this.directory.buffer(this.filename).length : 0
  }

  /** The same as {@link length}. */
  get size(): number {
    return this.length
  }

  /** Whether the file exists, even if empty; false once closed. */
  exists(): boolean {
    return !this.closed && this.directory.has(this.filename)
  }

  /** At most `size` bytes from the position on, or all if it is negative; none at the end. A copy. */
  read(size = -1): ArrayOf<'uint8'> {
    requireInteger('size', size)
    const view = this.getbuffer()
    const start = Math.min(this.#position, view.byteLength)
    const chunk = view.slice(start, size < 0 ? undefined : start + size)
    this.#position += chunk.byteLength
    return chunk
  }

  /**
   * Moves the position by `offset` bytes from the start (`whence` 0), from where it is (1) or from the end (2).
   *
   * @returns The new position, which may be past the end: a write there fills the gap with zeros.
   * @throws {RangeError} For a position before the start, or another `whence`.
   */
  seek(offset: number, whence: 0 | 1 | 2 = 0): number {
    requireInteger('offset', offset)
    const length = this.getbuffer().byteLength
    const origin = typeof whence === 'number' ? [0, this.#position, length][whence] : undefined
    if (origin === undefined) throw new RangeError(`whence must be 0, 1 or 2, not ${shown(whence)}.`)
    const position = origin + offset
    if (position < 0 || !Number.isSafeInteger(position)) {
      throw new RangeError(
        `The position cannot be ${position}; it is counted from the start of the file, which is 0.`,
      )
    }
    this.#position = position
    return position
  }

  /** The position in bytes from the start. */
  tell(): number {
    this.#requireOpen()
    return this.#position
  }

  /**
   * Writes at the position, overwriting existing bytes; a gap before it becomes zeros. `bytes` are copied.
   *
   * @returns How many bytes were written: all.
   * @throws {RasterError} `READ_ONLY` for a file that borrows its bytes; `IO` while a dataset writes it; `LIMIT` if the
   *   runtime has no buffer of that size. The file is then unchanged.
   */
  write(bytes: BytesLike): number {
    const view = viewBytes(bytes)
    this.#requireWritable()
    this.directory.buffer(this.filename).write(this.#position, view)
    this.#position += view.byteLength
    return view.byteLength
  }

  /**
   * Cuts the file off after `size` bytes (default: at the position), or extends it with zeros. The position stays.
   *
   * @returns The new size.
   * @throws {RasterError} As {@link write}.
   */
  truncate(size: number = this.#position): number {
    requireInteger('size', size)
    if (size < 0) throw new RangeError(`A file cannot have a size of ${size} bytes.`)
    this.#requireWritable()
    this.directory.buffer(this.filename).truncate(size)
    return size
  }

  /** A view of the live bytes, not a copy; it becomes stale when the file grows or a dataset writes it. */
  getbuffer(): Uint8Array {
    this.#requireOpen()
    return this.directory.get(this.filename) ?? new Uint8Array(0)
  }

  /** A copy of the bytes. */
  bytes(): ArrayOf<'uint8'> {
    return this.getbuffer().slice()
  }

  /** A copy of the bytes. */
  arrayBuffer(): ArrayBuffer {
    return this.bytes().buffer
  }

  /** @param type Media type; default: by the extension of the file's name, such as `image/tiff`. */
  blob(type: string = mediaTypeOf(this.filename)): Blob {
    requireText('The media type', type)
    return new Blob([this.#blobPart()], { type })
  }

  /** The bytes as a `File`, for a `FormData`. */
  file(name: string = this.filename): File {
    requireText('The name of a file', name)
    return new File([this.#blobPart()], name, { type: mediaTypeOf(name) })
  }

  /** All bytes from the start, whatever the position, in chunks that are copied lazily. */
  stream(): ReadableStream<ArrayOf<'uint8'>> {
    this.#requireOpen()
    const chunks = this.#chunks()
    return new ReadableStream<ArrayOf<'uint8'>>(
      {
        pull(controller) {
          const { done, value } = chunks.next()
          if (done) controller.close()
          else controller.enqueue(value)
        },
      },
      { highWaterMark: 0 },
    )
  }

  /** A stream that writes at the position. If it is aborted, what was already written remains. */
  writable(): WritableStream<BytesLike> {
    this.#requireWritable()
    return new WritableStream<BytesLike>({
      write: (chunk) => {
        this.write(chunk)
      },
    })
  }

  /** All bytes from the start, like {@link stream}. */
  async *[Symbol.asyncIterator](): AsyncGenerator<ArrayOf<'uint8'>, void, undefined> {
    yield* this.#chunks()
  }

  /**
   * Opens a file that has bytes to read them (`r`; or `r+`, to change it), an empty one to create a raster (`w+`, or
   * `w`), for which `options` are its profile. A mode `w` or `w+` replaces a file that has bytes.
   *
   * Data written by a dataset is in the file once the dataset is closed.
   *
   * @throws {TypeError} If the file has no backend.
   * @throws {RasterError} `READ_ONLY` to write borrowed bytes; `NOT_RASTER` for bytes that are no raster, or an empty
   *   source; `PROFILE` for a missing or wrong entry, or a profile if there are bytes to read; `IO` while another
   *   dataset writes the file; errors of the backend about the bytes.
   */
  open<const O extends OpenOptions | CreateOptions>(options?: O & CheckedOptions<O>): Promise<Dataset>
  async open(options: OpenOptions | CreateOptions = {}): Promise<Dataset> {
    requireOptions('open()', options)
    this.#requireOpen()
    const { directory, filename, name } = this
    const source = this.#requireBackend()
    const backend = typeof source === 'function' ? await source() : source
    this.#requireOpen()
    const { length, owned } = directory.buffer(filename)
    const mode = chooseMode(options, { name, length, owned, filled: isFilled(this) })
    const release = mode === 'r' ? () => {} : directory.claim(filename)
    return await this.#datasets.open(async (onClosed) => {
      const file: DatasetSource = { backend, directory, filename, name, onClosed }
      if (mode === 'r' || mode === 'r+') return openDataset(file, { ...(options as OpenOptions), mode })
      const { createDataset } = await loadCreation()
      return createDataset(file, { ...(options as CreateOptions), mode })
    }, release)
  }

  /**
   * Closes the datasets that were opened from the file and are still open, then frees its bytes: its own directory with
   * all sidecars, but only the file in a shared one. Repeated calls do nothing.
   *
   * @throws {RasterError} The error of closing a dataset; the file is closed and freed nevertheless.
   */
  close(): Promise<void> {
    this.#ending ??= this.#end().finally(() => {
      this.#ending = Promise.resolve()
    })
    return this.#ending
  }

  async #end(): Promise<void> {
    try {
      await this.#datasets.closeAll()
    } finally {
      if (this.#sharesDirectory) this.directory.delete(this.filename)
      else this.directory.clear()
    }
  }

  *#chunks(): Generator<ArrayOf<'uint8'>, void, undefined> {
    for (let start = 0; ; start += CHUNK_SIZE) {
      const chunk = this.getbuffer().slice(start, start + CHUNK_SIZE)
      if (chunk.byteLength === 0) return
      yield chunk
    }
  }

  /** Blobs reject shared memory; anything else they copy themselves. */
  #blobPart(): ArrayOf<'uint8'> {
    const view = this.getbuffer()
    return view.buffer instanceof ArrayBuffer ? (view as ArrayOf<'uint8'>) : view.slice()
  }

  #requireBackend(): BackendChoice | BackendLoader {
    if (this.#backend) return this.#backend
    throw new TypeError(
      'This MemoryFile has no backend to open it with. Import MemoryFile from memraster, @memraster/pure, @memraster/native or @memraster/wasm, or give one as the option `backend`.',
    )
  }

  #requireOpen(): void {
    if (!this.closed) return
    throw new RasterError('CLOSED', `${this.name} is closed and its bytes are freed; make a new MemoryFile.`)
  }

  #requireWritable(): void {
    this.#requireOpen()
    this.directory.buffer(this.filename).requireOwned()
    this.directory.requireUnclaimed(this.filename)
  }
}

function requireInteger(name: string, value: number): void {
  if (!Number.isSafeInteger(value))
    throw new TypeError(`${name} must be a whole number of bytes, not ${shown(value)}.`)
}

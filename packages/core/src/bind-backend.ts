import { requireObject } from '@memraster/ground'
import type { Backend, BackendChoice, BackendLoader } from './backend/backend.ts'
import { requireBackend } from './backend/require-backend.ts'
import type { Dataset } from './dataset/dataset.ts'
import { openDataset, type ReadOnlyOptions } from './dataset/open-dataset.ts'
import { type BytesLike, isBytes, viewBytes } from './directory/bytes-like.ts'
import { MemoryDirectory } from './directory/memory-directory.ts'
import { type FileSource, readSource } from './files/byte-source.ts'
import { chooseMode } from './files/choose-mode.ts'
import { fillFile } from './files/fill-file.ts'
import { MemoryFile } from './files/memory-file.ts'
import type { MemoryFileFromOptions, MemoryFileOptions } from './files/memory-file-options.ts'
import { requireOptions } from './operation/watching.ts'
import type { DriverName } from './profile/driver-options.ts'
import { ZipMemoryFile, type ZipMemoryFileOptions } from './zip/zip-memory-file.ts'

/** `MemoryFile` with a bound backend. */
export interface BoundMemoryFileClass {
  new (bytes?: BytesLike, options?: Omit<MemoryFileOptions, 'backend'>): MemoryFile
  readonly prototype: MemoryFile
  /** See {@link MemoryFile.from}. */
  from(source: FileSource, options?: Omit<MemoryFileFromOptions, 'backend'>): Promise<MemoryFile>
}

/** `ZipMemoryFile` with a bound backend. */
export interface BoundZipMemoryFileClass {
  new (bytes: BytesLike, options?: Omit<ZipMemoryFileOptions, 'backend'>): ZipMemoryFile
  readonly prototype: ZipMemoryFile
  /** See {@link ZipMemoryFile.from}. */
  from(source: FileSource, options?: Omit<ZipMemoryFileOptions, 'backend'>): Promise<ZipMemoryFile>
}

/** The entry points of core with a bound backend. */
export interface EntryPoints {
  readonly MemoryFile: BoundMemoryFileClass
  readonly ZipMemoryFile: BoundZipMemoryFileClass
  /**
   * Opens bytes, a Blob, a response, a stream, an iterable of bytes or a file handle to read; closing the dataset frees
   * them. Bytes are borrowed: not copied.
   *
   * @throws {TypeError} If `source` cannot be read as bytes.
   * @throws {RasterError} `NOT_RASTER`, `CORRUPT`, `UNSUPPORTED` depending on the bytes; `IO` if reading them fails;
   *   `ABORTED`.
   * @example
   * await using dataset = await open(await fetch(url))
   */
  open<const D extends DriverName | (string & {})>(
    source: FileSource,
    options?: ReadOnlyOptions<D>,
  ): Promise<Dataset>
}

/** The exports of a backend's package. */
export interface BoundBackend extends EntryPoints {
  readonly backend: Backend
}

/** The entry points of core bound to `backend`, which its package exports under the same names. */
export function bindBackend(backend: Backend): BoundBackend {
  requireBackend(backend)
  return { ...bindEntryPoints(backend), backend }
}

/** The entry points of core bound to `backend`, or to the one that it returns when a file is opened. */
export function bindEntryPoints(backend: BackendChoice | BackendLoader): EntryPoints {
  return {
    MemoryFile: bindMemoryFile(backend),
    ZipMemoryFile: bindZipMemoryFile(backend),
    open: bindOpen(backend),
  }
}

// One by one, so that bundlers drop those that a program does not import.

/** `MemoryFile` of {@link EntryPoints}. */
export function bindMemoryFile(backend: BackendChoice | BackendLoader): BoundMemoryFileClass {
  class BoundMemoryFile extends MemoryFile {
    constructor(bytes?: BytesLike, options: Omit<MemoryFileOptions, 'backend'> = {}) {
      super(bytes, { ...options, backend })
    }

    static override async from(source: FileSource, options: MemoryFileFromOptions = {}): Promise<MemoryFile> {
      requireObject('The options of MemoryFile.from()', options)
      return await fillFile(source, options.copy, (bytes) => new BoundMemoryFile(bytes, options))
    }
  }
  Object.defineProperty(BoundMemoryFile, 'name', { value: 'MemoryFile' })
  return BoundMemoryFile
}

/** `ZipMemoryFile` of {@link EntryPoints}. */
export function bindZipMemoryFile(backend: BackendChoice | BackendLoader): BoundZipMemoryFileClass {
  class BoundZipMemoryFile extends ZipMemoryFile {
    constructor(bytes: BytesLike, options: Omit<ZipMemoryFileOptions, 'backend'> = {}) {
      super(bytes, { ...options, backend })
    }

    static override async from(
      source: FileSource,
      options: ZipMemoryFileOptions = {},
    ): Promise<ZipMemoryFile> {
      return new BoundZipMemoryFile(isBytes(source) ? source : await readSource(source), options)
    }
  }
  Object.defineProperty(BoundZipMemoryFile, 'name', { value: 'ZipMemoryFile' })
  return BoundZipMemoryFile
}

/** `open` of {@link EntryPoints}. */
export function bindOpen(backend: BackendChoice | BackendLoader): EntryPoints['open'] {
  return async function open<const D extends DriverName | (string & {})>(
    source: FileSource,
    options: ReadOnlyOptions<D> = {},
  ): Promise<Dataset> {
    requireOptions('open()', options)
    const bytes = isBytes(source) ? viewBytes(source) : await readSource(source, options.signal)
    const directory = new MemoryDirectory()
    const filename = `${directory.name}.tif`
    const name = `/vsimem/${directory.name}/${filename}`
    const mode = chooseMode(
      { mode: 'r', ...options },
      { name, length: bytes.byteLength, owned: false, filled: true },
    )
    directory.share(filename, bytes)
    const onClosed = (): void => directory.clear()
    const loaded = typeof backend === 'function' ? await backend() : backend
    return await openDataset(
      { backend: loaded, directory, filename, name, onClosed },
      { ...options, mode: mode as 'r' },
    )
  }
}

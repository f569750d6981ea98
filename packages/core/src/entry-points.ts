import type { Backend } from './backend/backend.ts'
import type { Dataset } from './dataset/dataset.ts'
import type { ReadOnlyOptions } from './dataset/open-dataset.ts'
import type { BytesLike } from './directory/bytes-like.ts'
import type { FileSource } from './files/byte-source.ts'
import type { MemoryFile } from './files/memory-file.ts'
import type { MemoryFileFromOptions, MemoryFileOptions } from './files/memory-file-options.ts'
import type { DriverName } from './profile/driver-options.ts'
import type { ZipMemoryFile, ZipMemoryFileOptions } from './zip/zip-memory-file.ts'

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

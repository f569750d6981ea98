import type { BackendChoice, BackendLoader } from './backend/backend.ts'
import { type BytesLike, isBytes } from './directory/bytes-like.ts'
import type { BoundZipMemoryFileClass } from './entry-points.ts'
import { type FileSource, readSource } from './files/byte-source.ts'
import { ZipMemoryFile, type ZipMemoryFileOptions } from './zip/zip-memory-file.ts'

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

import { requireObject } from '@memraster/ground'
import type { BackendChoice, BackendLoader } from './backend/backend.ts'
import type { Dataset } from './dataset/dataset.ts'
import { openDataset, type ReadOnlyOptions } from './dataset/open-dataset.ts'
import { type BytesLike, isBytes, viewBytes } from './directory/bytes-like.ts'
import { MemoryDirectory } from './directory/memory-directory.ts'
import type { BoundMemoryFileClass, EntryPoints } from './entry-points.ts'
import type { FileSource } from './files/byte-source.ts'
import { chooseMode } from './files/choose-mode.ts'
import { fillFile, loadReading } from './files/fill-file.ts'
import { MemoryFile } from './files/memory-file.ts'
import type { MemoryFileFromOptions, MemoryFileOptions } from './files/memory-file-options.ts'
import { requireOptions } from './operation/watching.ts'
import type { DriverName } from './profile/driver-options.ts'

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

/** `open` of {@link EntryPoints}. */
export function bindOpen(backend: BackendChoice | BackendLoader): EntryPoints['open'] {
  return async function open<const D extends DriverName | (string & {})>(
    source: FileSource,
    options: ReadOnlyOptions<D> = {},
  ): Promise<Dataset> {
    requireOptions('open()', options)
    const bytes = isBytes(source)
      ? viewBytes(source)
      : await (await loadReading()).readSource(source, options.signal)
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

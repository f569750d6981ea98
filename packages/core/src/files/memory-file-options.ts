import type { BackendChoice, BackendLoader } from '../backend/backend.ts'
import type { MemoryDirectory } from '../directory/memory-directory.ts'

/** The name, directory and backend of a new file. */
export interface MemoryFileOptions {
  /** Default: the directory's name and `ext`. */
  readonly filename?: string | undefined
  /** The name of the file's own directory; default: a unique one. Files with the same `dirname` do not share it. */
  readonly dirname?: string | undefined
  /** Extension of the file's default name; default `.tif`. */
  readonly ext?: string | undefined
  /**
   * A directory that the file shares with others, such as its sidecars. Without bytes, the file is the one that the
   * directory has by that name; closing removes it from there and leaves the others.
   */
  readonly directory?: MemoryDirectory | undefined
  /** The backend of `open`; the backends' packages export a `MemoryFile` with theirs. */
  readonly backend?: BackendChoice | BackendLoader | undefined
}

/** The name, directory and backend of a new file, and the ownership of its bytes. */
export interface MemoryFileFromOptions extends MemoryFileOptions {
  /**
   * Copies bytes, so that the file can be written and grow. Bytes that are read from elsewhere are the file's own
   * anyway.
   */
  readonly copy?: boolean | undefined
}

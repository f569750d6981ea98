import type { BackendChoice, BackendLoader } from '../backend/backend.ts'
import type { MemoryDirectory } from '../directory/memory-directory.ts'

/** Where a new file is and what opens it. */
export interface MemoryFileOptions {
  /** Default: the directory's name and `ext`. */
  readonly filename?: string | undefined
  /** The name of the file's own directory; default: a unique one. It makes a name, and shares no files. */
  readonly dirname?: string | undefined
  /** Extension of the file's default name; default `.tif`. */
  readonly ext?: string | undefined
  /**
   * A directory that the file shares with others, such as its sidecars. Without bytes, the file is the one that the
   * directory has by that name; closing removes it from there and leaves the others.
   */
  readonly directory?: MemoryDirectory | undefined
  /** What `open` works with; the packages of the backends export a `MemoryFile` that has it. */
  readonly backend?: BackendChoice | BackendLoader | undefined
}

/** Where a new file is, what opens it, and whose its bytes are. */
export interface MemoryFileFromOptions extends MemoryFileOptions {
  /** Copies bytes, so that the file can be written and grow. What is read from elsewhere is the file's own anyway. */
  readonly copy?: boolean | undefined
}

import type { MemoryDirectory } from '@memraster/core/backend'
import { decodeText } from '@memraster/ground'

/** The names of the files of a directory, found in whatever case, as GDAL finds sidecars. */
export class SiblingNames {
  readonly #files: MemoryDirectory

  constructor(files: MemoryDirectory) {
    this.#files = files
  }

  /** The file of this name, or else the first whose name differs only in case; undefined if there is none. */
  find(name: string): string | undefined {
    return this.#files.find(name)
  }

  /** The text of a file that was found; one that is larger than any sidecar of its kind is empty. */
  text(name: string, most: number = MOST_BYTES): string {
    const bytes = this.#files.get(name) ?? new Uint8Array(0)
    return bytes.length > most ? '' : decodeText(bytes)
  }
}

const MOST_BYTES = 1 << 22

/** A file's name without its ending. */
export function baseName(filename: string): string {
  const dot = filename.lastIndexOf('.')
  return dot < 0 ? filename : filename.slice(0, dot)
}

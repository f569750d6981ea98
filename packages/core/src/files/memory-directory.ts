import { MemoryBuffer } from './memory-buffer.ts'

/**
 * A small filesystem in memory: named files that share one directory.
 *
 * It is how sidecars (`.msk`, `.ovr`, `.aux.xml`, world files) travel with their raster on every backend.
 */
export class MemoryDirectory {
  readonly #files = new Map<string, MemoryBuffer>()

  /** The names of the files, in the order in which they came. */
  get names(): string[] {
    return [...this.#files.keys()]
  }

  has(name: string): boolean {
    return this.#files.has(name)
  }

  /** A view, not a copy, of the bytes that the file has now; undefined where there is no such file. */
  get(name: string): Uint8Array | undefined {
    return this.#files.get(name)?.view()
  }

  /** Makes `bytes` the content of the file. They are kept, not copied, and belong to the directory. */
  set(name: string, bytes: Uint8Array): void {
    const file = this.#files.get(name)
    if (file) file.replace(bytes)
    else this.#files.set(name, MemoryBuffer.owning(bytes))
  }

  delete(name: string): boolean {
    return this.#files.delete(name)
  }

  /** The growable bytes behind a file, made empty where there is none. */
  buffer(name: string): MemoryBuffer {
    let file = this.#files.get(name)
    if (!file) {
      file = MemoryBuffer.empty()
      this.#files.set(name, file)
    }
    return file
  }

  /** Puts bytes that others own beside the files: they are read and never changed. */
  share(name: string, bytes: Uint8Array): void {
    this.#files.set(name, MemoryBuffer.sharing(bytes))
  }

  clear(): void {
    this.#files.clear()
  }
}

import type { BackendDataset, MemoryDirectory } from '@memraster/core/backend'
import { RasterError } from '@memraster/ground'

/** Rasters that are open at a time; each may hold some decoded blocks. */
const MOST_OPEN = 16

/** The files that VRTs of one directory refer to, opened when they are needed; the least recently used ones go first. */
export class SourcePool {
  readonly #files: MemoryDirectory
  readonly #open: (filename: string) => Promise<BackendDataset>
  readonly #opened = new Map<string, Promise<BackendDataset>>()

  /** @param open Opens a file of the directory for reading. */
  constructor(files: MemoryDirectory, open: (filename: string) => Promise<BackendDataset>) {
    this.#files = files
    this.#open = open
  }

  /**
   * The name within the directory of a file that a VRT refers to.
   *
   * @throws {RasterError} `UNSUPPORTED` for a file that is elsewhere.
   */
  nameOf(reference: string): string {
    const own = `/vsimem/${this.#files.name}/`
    const name = reference.startsWith(own) ? reference.slice(own.length) : reference.replace(/^(?:\.\/)+/, '')
    if (!/[/\\\0]/.test(name) && name !== '') return name
    throw new RasterError(
      'UNSUPPORTED',
      `The VRT file refers to ${reference}, which is not beside it; put that file into its directory.`,
      { feature: 'files elsewhere', subject: reference },
    )
  }

  /** @throws {RasterError} `IO` if there is no such file, and its driver's errors. */
  get(name: string): Promise<BackendDataset> {
    const known = this.#opened.get(name)
    const dataset = known ?? this.#open(name)
    this.#opened.delete(name)
    this.#opened.set(name, dataset)
    if (known === undefined) {
      dataset.catch(() => this.#opened.delete(name))
      for (const oldest of this.#opened.keys()) {
        if (this.#opened.size <= MOST_OPEN) break
        this.#opened.delete(oldest)
      }
    }
    return dataset
  }

  clear(): void {
    this.#opened.clear()
  }
}

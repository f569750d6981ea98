import { RasterError, requireText, shown } from '@memraster/ground'
import { MemoryBuffer } from './memory-buffer.ts'

/**
 * A small filesystem in memory: named files that share one directory.
 *
 * It is how sidecars (`.msk`, `.ovr`, `.aux.xml`, world files) travel with their raster on every backend.
 *
 * @example
 * const directory = new MemoryDirectory()
 * const memfile = new MemoryFile(tiff, { directory, filename: 'scene.tif' })
 * directory.share('scene.tif.msk', mask) // the mask of scene.tif
 */
export class MemoryDirectory {
  /** The name within `/vsimem`. */
  readonly name: string
  readonly #files = new Map<string, MemoryBuffer>()
  /** By name in lower case, in the order in which they came; undefined until it is needed. */
  #folded: Map<string, string[]> | undefined
  readonly #claimed = new Set<string>()

  /** @param name Must not be empty or a path; default: a unique one. */
  constructor(name: string = uniqueName()) {
    this.name = checkName('The name of a directory', name)
  }

  /** The names of the files, in the order in which they came. */
  get names(): string[] {
    return [...this.#files.keys()]
  }

  has(name: string): boolean {
    return this.#files.has(name)
  }

  /** The name of the file of this name, or else of the first whose name differs only in case; undefined if there is none. */
  find(name: string): string | undefined {
    requireText('The name of a file', name)
    if (this.has(name)) return name
    if (this.#folded === undefined) {
      this.#folded = new Map()
      for (const each of this.#files.keys()) this.#fold(each)
    }
    return this.#folded.get(name.toLowerCase())?.[0]
  }

  /** A view, not a copy, of the bytes that the file has now; undefined if there is no such file. */
  get(name: string): Uint8Array | undefined {
    return this.#files.get(name)?.view()
  }

  /**
   * Makes `bytes` the content of the file. They are kept, not copied, and belong to the directory.
   *
   * @throws {RasterError} `READ_ONLY` if the file has bytes that others own.
   */
  set(name: string, bytes: Uint8Array): void {
    requireBytes(name, bytes)
    const file = this.#files.get(name)
    if (file) file.replace(bytes)
    else this.#add(name, MemoryBuffer.owning(bytes))
  }

  delete(name: string): boolean {
    this.#folded = undefined
    return this.#files.delete(name)
  }

  /** The growable bytes behind a file, created empty if there is none. */
  buffer(name: string): MemoryBuffer {
    let file = this.#files.get(name)
    if (!file) {
      file = MemoryBuffer.empty()
      this.#add(name, file)
    }
    return file
  }

  /** Adds a file of borrowed bytes: they are read and never changed. */
  share(name: string, bytes: Uint8Array): void {
    requireBytes(name, bytes)
    this.#add(name, MemoryBuffer.sharing(bytes))
  }

  clear(): void {
    this.#folded = undefined
    this.#files.clear()
  }

  #add(name: string, file: MemoryBuffer): void {
    checkName('The name of a file', name)
    if (this.#folded && !this.has(name)) this.#fold(name)
    this.#files.set(name, file)
  }

  #fold(name: string): void {
    const key = name.toLowerCase()
    const names = this.#folded?.get(key)
    if (names) names.push(name)
    else this.#folded?.set(key, [name])
  }

  /**
   * Reserves the file for one writer.
   *
   * @returns A function that releases the file.
   * @throws {RasterError} `IO` if another is writing it.
   */
  claim(name: string): () => void {
    checkName('The name of a file', name)
    this.requireUnclaimed(name)
    this.#claimed.add(name)
    return () => {
      this.#claimed.delete(name)
    }
  }

  /** @throws {RasterError} `IO` if a writer has claimed the file. */
  requireUnclaimed(name: string): void {
    if (!this.#claimed.has(name)) return
    throw new RasterError(
      'IO',
      `/vsimem/${this.name}/${name} is being written by a dataset that is open; close() or discard() that first.`,
      { subject: name },
    )
  }
}

/** `name`, if it is valid for a file or a directory: not empty, not relative, and without slashes. */
function checkName(what: string, name: string): string {
  // NUL ends a name in backends written in C.
  if (typeof name === 'string' && /^[^/\\\0]+$/.test(name) && name !== '.' && name !== '..') return name
  throw new TypeError(`${what} must be a text that is neither empty nor a path, not ${shown(name)}.`)
}

/** A unique name: a random UUID (RFC 9562, version 4). */
export function uniqueName(): string {
  // Browsers have randomUUID only in secure contexts, but getRandomValues everywhere.
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** @throws {TypeError} Unless the content of a file is bytes. */
function requireBytes(name: string, bytes: unknown): void {
  if (ArrayBuffer.isView(bytes)) return
  throw new TypeError(`The bytes of ${shown(name)} must be a Uint8Array, not ${shown(bytes)}.`)
}

import { abridged, RasterError, shown } from '@memraster/ground'
import { normalizeEntryPath } from './entry-name.ts'
import { readZipMember } from './read-zip-member.ts'
import { parseZipDirectory, type ZipEntry } from './zip-directory.ts'

/** The members of an archive, each inflated when it is first asked for and kept from then on. */
export class ZipMembers {
  /** The paths of the files, in the archive's order. */
  readonly paths: readonly string[]
  readonly #archive: Uint8Array
  readonly #entries: ReadonlyMap<string, ZipEntry>
  readonly #maxBytes: number
  readonly #contents = new Map<string, Promise<Uint8Array>>()
  #byFolder: Map<string, string[]> | undefined
  #inflatedBytes = 0

  /**
   * @param archive Borrowed: stored members are views on it.
   * @param maxBytes The most bytes that all inflated members may take.
   * @throws {RasterError} As {@link parseZipDirectory}.
   */
  constructor(archive: Uint8Array, maxBytes: number) {
    this.#archive = archive
    this.#maxBytes = maxBytes
    this.#entries = parseZipDirectory(archive)
    this.paths = [...this.#entries.values()].map(({ path }) => path)
  }

  has(path: string): boolean {
    return this.#entries.has(path)
  }

  /** The normalized paths of the files directly in a folder; the empty text is the top folder. */
  inFolder(folder: string): readonly string[] {
    if (this.#byFolder === undefined) {
      this.#byFolder = new Map()
      for (const path of this.#entries.keys()) {
        const parent = folderOf(path)
        const paths = this.#byFolder.get(parent)
        if (paths === undefined) this.#byFolder.set(parent, [path])
        else paths.push(path)
      }
    }
    return this.#byFolder.get(folder) ?? []
  }

  /**
   * The bytes of the member at a normalized path, not to be changed: a view on the archive, or memory shared by all
   * callers.
   *
   * @throws {RasterError} `IO` if there is no such member or the archive's bytes were transferred, `LIMIT` if it does
   *   not fit into the limit, and as {@link readZipMember}.
   */
  read(path: string): Promise<Uint8Array> {
    let content = this.#contents.get(path)
    if (content === undefined) {
      content = this.#inflate(path)
      this.#contents.set(path, content)
      content.catch(() => this.#contents.delete(path))
    }
    return content
  }

  clear(): void {
    this.#contents.clear()
    this.#inflatedBytes = 0
  }

  async #inflate(path: string): Promise<Uint8Array> {
    const entry = this.#entries.get(path)
    if (entry === undefined) throw this.missing(path)
    const bytes = entry.method === 0 ? 0 : entry.size
    if (this.#inflatedBytes + bytes > this.#maxBytes) {
      throw new RasterError(
        'LIMIT',
        `${path} has ${bytes} bytes, with which more than ${this.#maxBytes} would be inflated; raise \`limits.maxBytes\` of the ZipMemoryFile.`,
        { subject: path },
      )
    }
    if (this.#archive.byteLength === 0) {
      throw new RasterError(
        'IO',
        'The bytes of the archive are gone: the buffer they were in was transferred elsewhere. Transfer a copy instead.',
      )
    }
    this.#inflatedBytes += bytes
    try {
      return await readZipMember(this.#archive, entry)
    } catch (error) {
      this.#inflatedBytes -= bytes
      throw error
    }
  }

  /** The error for a missing member, listing the existing ones. */
  missing(path: string): RasterError {
    const first = this.paths.slice(0, 20).map(abridged).join(', ')
    const more = this.paths.length > 20 ? `, and ${this.paths.length - 20} more` : ''
    return new RasterError(
      'IO',
      `The archive has no member ${shown(path)}; it has ${first === '' ? 'none' : first}${more}.`,
      { subject: path },
    )
  }
}

/** The folder that a normalized path is in; the empty text is the top one. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** A path from a folder on, normalized. */
export function resolvePath(folder: string, path: string): string {
  return normalizeEntryPath(`${folder}/${path.includes('/') ? path : path.replaceAll('\\', '/')}`)
}

import { abridged, RasterError, shown } from '@memraster/ground'
import { normalizeEntryPath } from './entry-name.ts'
import { readZipMember } from './read-zip-member.ts'
import { parseZipDirectory, type ZipEntry } from './zip-directory.ts'

/** A file of a folder. */
interface FolderEntry {
  /** In lower case. */
  readonly name: string
  readonly path: string
  /** Its place in the archive. */
  readonly order: number
}

/** The members of an archive, each inflated when it is first asked for and kept from then on. */
export class ZipMembers {
  /** The paths of the files, in the archive's order. */
  readonly paths: readonly string[]
  readonly #archive: Uint8Array
  readonly #entries: ReadonlyMap<string, ZipEntry>
  readonly #maxBytes: number
  readonly #contents = new Map<string, Promise<Uint8Array>>()
  #folders: Map<string, readonly FolderEntry[]> | undefined
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

  /**
   * The normalized paths of the files beside `path` whose names, in any case, are `stem` and more after a dot or an
   * underscore. Costs time for those, not for all files of the archive.
   */
  continuing(path: string, stem: string): string[] {
    const entries = this.#inFolder(folderOf(path))
    const found: FolderEntry[] = []
    for (const start of [`${stem}.`, `${stem}_`]) {
      let at = firstFrom(entries, start)
      for (let entry = entries[at]; entry?.name.startsWith(start); entry = entries[++at]) found.push(entry)
    }
    return found.sort((a, b) => a.order - b.order).map((entry) => entry.path)
  }

  #inFolder(folder: string): readonly FolderEntry[] {
    if (this.#folders === undefined) {
      const folders = new Map<string, FolderEntry[]>()
      let order = 0
      for (const path of this.#entries.keys()) {
        const parent = folderOf(path)
        const entry = { name: nameOf(path).toLowerCase(), path, order: order++ }
        const entries = folders.get(parent)
        if (entries === undefined) folders.set(parent, [entry])
        else entries.push(entry)
      }
      for (const entries of folders.values()) entries.sort((a, b) => (a.name < b.name ? -1 : 1))
      this.#folders = folders
    }
    return this.#folders.get(folder) ?? []
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

/** The place of the first of sorted entries whose name is not before `name`. */
function firstFrom(entries: readonly FolderEntry[], name: string): number {
  let [low, high] = [0, entries.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((entries[middle] as FolderEntry).name < name) low = middle + 1
    else high = middle
  }
  return low
}

/** The name of a file in its folder. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** The folder that a normalized path is in; the empty text is the top one. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** A path from a folder on, normalized. */
export function resolvePath(folder: string, path: string): string {
  return normalizeEntryPath(`${folder}/${path.includes('/') ? path : path.replaceAll('\\', '/')}`)
}

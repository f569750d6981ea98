/// <reference lib="esnext.disposable" preserve="true" />
import { RasterError, requireObject, shown } from '@memraster/ground'
import type { BackendChoice, BackendLoader } from '../backend/backend.ts'
import type { Limits } from '../backend/requests.ts'
import { defineAsyncDispose } from '../dataset/async-dispose.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { openDataset, type ReadOnlyOptions } from '../dataset/open-dataset.ts'
import { type BytesLike, isBytes, viewBytes } from '../directory/bytes-like.ts'
import { uniqueName } from '../directory/memory-directory.ts'
import { type FileSource, readSource } from '../files/byte-source.ts'
import { chooseMode } from '../files/choose-mode.ts'
import { OpenedDatasets } from '../files/opened-datasets.ts'
import { resolveLimits } from '../operation/limits.ts'
import { requireOptions } from '../operation/watching.ts'
import type { DriverName } from '../profile/driver-options.ts'
import { normalizeEntryPath } from './entry-name.ts'
import { mountMember } from './mount-zip-member.ts'
import { ZipMembers } from './zip-members.ts'

/** The backend of an archive's members, and bounds on their size. */
export interface ZipMemoryFileOptions {
  /** `maxBytes`: the total size of all inflated members; default two gibibytes. */
  readonly limits?: Partial<Pick<Limits, 'maxBytes'>> | undefined
  /** The backend of `open`; the backends' packages export a `ZipMemoryFile` with theirs. */
  readonly backend?: BackendChoice | BackendLoader | undefined
}

/**
 * A ZIP archive in memory, whose members are opened as datasets.
 *
 * The archive's bytes are borrowed: neither copied nor changed. A member is inflated once, when first needed; a stored
 * one is read in place.
 *
 * @example
 * await using archive = new ZipMemoryFile(bytes)
 * archive.namelist() // ['scene/b4.tif', 'scene/b4.tif.ovr']
 * await using dataset = await archive.open('scene/b4.tif')
 */
export class ZipMemoryFile {
  /** `/vsimem/<unique>/<unique>.zip`. */
  readonly name: string
  readonly #backend: BackendChoice | BackendLoader | undefined
  readonly #members: ZipMembers
  readonly #datasets = new OpenedDatasets()
  #ending: Promise<void> | undefined
  /** The same as {@link close}. */
  declare readonly [Symbol.asyncDispose]: () => Promise<void>

  static {
    defineAsyncDispose(ZipMemoryFile.prototype)
  }

  /**
   * @param bytes Borrowed: not copied, never changed, and must not change while the archive is in use.
   * @throws {TypeError} If `bytes` are not bytes (see {@link ZipMemoryFile.from}), or were transferred.
   * @throws {RasterError} `NOT_RASTER` for bytes that are no ZIP archive; `CORRUPT` for a damaged one, and if members
   *   overlap; `UNSUPPORTED` for one of several parts; `LIMIT` for more than a million members.
   */
  constructor(bytes: BytesLike, options: ZipMemoryFileOptions = {}) {
    if (!isBytes(bytes)) {
      throw new TypeError(
        'new ZipMemoryFile() takes an ArrayBuffer or a view on one; ZipMemoryFile.from() takes Blobs, responses, streams, iterables and file handles.',
      )
    }
    requireObject('The options of a ZipMemoryFile', options)
    const unique = uniqueName()
    this.name = `/vsimem/${unique}/${unique}.zip`
    this.#backend = options.backend
    this.#members = new ZipMembers(viewBytes(bytes), resolveLimits(options.limits).maxBytes)
  }

  /**
   * An archive with the content of `source`. Bytes are borrowed; anything else is read to its end.
   *
   * @throws {TypeError} If `source` cannot be read as bytes.
   * @throws {RasterError} `IO` if reading it fails; `ABORTED` if it was aborted; and as the constructor.
   * @example
   * await using archive = await ZipMemoryFile.from(await fetch(url))
   */
  static async from(source: FileSource, options: ZipMemoryFileOptions = {}): Promise<ZipMemoryFile> {
    return new ZipMemoryFile(isBytes(source) ? source : await readSource(source), options)
  }

  get closed(): boolean {
    return this.#ending !== undefined
  }

  /**
   * The paths of the files in the archive, in its order; folders are not among them.
   *
   * @throws {RasterError} `CLOSED`.
   */
  namelist(): string[] {
    this.#requireOpen()
    return [...this.#members.paths]
  }

  /**
   * Opens a member to read it, with the sidecars beside it; a VRT with the members that it refers to by paths relative
   * to it, in other folders too. In `dataset.files` these go by their whole path, with `%2F` for a slash.
   *
   * @param path A path as in {@link namelist}; a slash at its start does not matter.
   * @throws {TypeError} If the archive has no backend.
   * @throws {RasterError} `IO` for a missing member, naming the existing ones; `UNSUPPORTED` for one that is encrypted,
   *   or compressed by other methods than Deflate; `CORRUPT` for a damaged one; `LIMIT` if the inflated members would
   *   take more than the limit; `READ_ONLY` for another mode than `r`; errors of the backend about the member.
   */
  async open<const D extends DriverName | (string & {})>(
    path: string,
    options: ReadOnlyOptions<D> = {},
  ): Promise<Dataset> {
    this.#requireOpen()
    if (typeof path !== 'string') {
      throw new TypeError(`A member is opened by its path, a text; namelist() gives all, not ${shown(path)}.`)
    }
    requireOptions('open()', options)
    const member = normalizeEntryPath(path)
    if (!this.#members.has(member)) throw this.#members.missing(path)
    const source = this.#requireBackend()
    const name = `/vsizip${this.name}/${member}`
    return await this.#datasets.open(
      async (onClosed) => {
        const { directory, filename } = await mountMember(this.#members, member)
        const { length } = directory.buffer(filename)
        const mode = chooseMode(
          { mode: 'r', ...options },
          { name, length, owned: false, filled: true },
        ) as 'r'
        const backend = typeof source === 'function' ? await source() : source
        const forget = (): void => {
          directory.clear()
          onClosed()
        }
        const file = { backend, directory, filename, name, onClosed: forget }
        return await openDataset(file, { ...options, mode })
      },
      () => {},
    )
  }

  /**
   * Closes the datasets that were opened from the archive and are still open, then frees the inflated members. Repeated
   * calls do nothing.
   *
   * @throws {RasterError} The error of closing a dataset; the archive is closed nevertheless.
   */
  close(): Promise<void> {
    this.#ending ??= this.#datasets.closeAll().finally(() => {
      this.#members.clear()
      this.#ending = Promise.resolve()
    })
    return this.#ending
  }

  #requireBackend(): BackendChoice | BackendLoader {
    if (this.#backend) return this.#backend
    throw new TypeError(
      'This ZipMemoryFile has no backend to open members with. Import ZipMemoryFile from memraster, @memraster/pure, @memraster/native or @memraster/wasm, or give one as the option `backend`.',
    )
  }

  #requireOpen(): void {
    if (!this.closed) return
    throw new RasterError('CLOSED', `${this.name} is closed; make a new ZipMemoryFile.`)
  }
}

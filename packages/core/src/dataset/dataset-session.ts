import { isRasterError, RasterError, throwIfAborted } from '@memraster/ground'
import type { Backend, BackendDataset } from '../backend/backend.ts'
import type { Feature } from '../backend/capabilities.ts'
import type { DatasetInfo } from '../backend/dataset-info.ts'
import type { MetadataChange } from '../backend/metadata-change.ts'
import type { Limits } from '../backend/requests.ts'
import { type Deadline, deadlineOf } from '../operation/deadline.ts'
import type { OpenRaster } from '../operation/open-raster.ts'
import { requireFeature } from '../operation/require-feature.ts'
import { watching } from '../operation/watching.ts'
import { type BackendControl, runBackend } from '../operation/wrap-backend-errors.ts'
import type { MetadataChanges } from '../write/metadata-changes.ts'
import type { TagUpdates } from '../write/staged-tags.ts'
import { OperationQueue } from './operation-queue.ts'
import type * as Writing from './writing.ts'

/** The mode of a dataset: read, read and change, write, write and read. */
export type DatasetMode = 'r' | 'r+' | 'w' | 'w+'

/** Options of `Dataset.close`. */
export interface CloseOptions {
  /** Discards what was written if it aborts before the file is complete; the dataset is closed all the same. */
  readonly signal?: AbortSignal | undefined
  /** Called with the share that is done, from 0 to 1, of files that are written when their dataset closes. */
  readonly onProgress?: ((fraction: number) => void) | undefined
}

/** The parts of a session. */
export interface SessionOptions {
  readonly backend: Backend
  readonly dataset: BackendDataset
  readonly limits: Limits
  readonly name: string
  readonly mode: DatasetMode
  /** What changes rasters, in all modes but `r`: programs that only read do not load it. */
  readonly writing?: typeof Writing | undefined
  /** Throws `IO` if the memory of the files has been taken away. */
  readonly requireMemory?: (() => void) | undefined
  /** Called once the dataset has closed, whether or not that succeeded. */
  readonly onClosed?: (() => void) | undefined
}

/** The state of an open dataset: its mode, the order of its operations, and the pending changes of metadata. */
export class DatasetSession {
  readonly options: SessionOptions
  /** The dataset of this session, kept from garbage collection while reads or overviews hold the session. */
  owner: unknown
  readonly #queue = new OperationQueue()
  /** Nothing in mode `r`. */
  readonly #changes: MetadataChanges | undefined
  #ending: Promise<void> | undefined
  /** Calls of the backend that go on although they were aborted. */
  #overruns: Promise<unknown> | undefined

  constructor(options: SessionOptions) {
    this.options = options
    const { dataset, writing } = options
    this.#changes = writing && new writing.MetadataChanges(dataset.info)
  }

  /** The facts, with all changes so far; they outlive the dataset. */
  get info(): DatasetInfo {
    return this.#changes?.info ?? this.options.dataset.info
  }

  get closed(): boolean {
    return this.#ending !== undefined
  }

  /** Runs a read, beside other reads. */
  async reading<T>(operation: (raster: OpenRaster) => Promise<T>): Promise<T> {
    this.requireOpen()
    if (this.options.mode === 'w') {
      throw new RasterError(
        'UNSUPPORTED',
        `${this.options.name} is open for writing only ('w'); open it with mode 'w+' to read it too.`,
        {
          feature: 'read',
        },
      )
    }
    const known = this.#makePixelsKnown()
    return this.#queue.shared(async () => {
      await known
      try {
        return await operation(this.#raster())
      } catch (error) {
        // Bytes that are gone look like a file that was cut off.
        if (isRasterError(error, 'CORRUPT')) this.options.requireMemory?.()
        throw error
      }
    })
  }

  /** Runs a write, alone. */
  async writing<T>(operation: (raster: OpenRaster, writing: typeof Writing) => Promise<T>): Promise<T> {
    const { writing } = this.#changing()
    const known = this.#makePixelsKnown()
    return this.#queue.exclusive(async () => {
      await known
      return operation(this.#raster(), writing)
    })
  }

  /** Changes metadata: visible to readers at once, passed to the backend before its next operation or on close. */
  change(changeOf: (writing: typeof Writing, info: DatasetInfo) => MetadataChange): void {
    const { changes, writing } = this.#changing()
    changes.add((info) => changeOf(writing, info))
  }

  /** As {@link change}, for one band: `changeOf` is given facts that may lack staged changes. */
  changeBand(changeOf: (writing: typeof Writing, info: DatasetInfo) => MetadataChange): void {
    const { changes, writing } = this.#changing()
    changes.addOfBand((info) => changeOf(writing, info))
  }

  /** As {@link change}, for tags of a domain of a band, or of the dataset for band 0. */
  changeTags(updates: TagUpdates, bidx: number, domain: string): void {
    this.#changing().changes.addTags(updates, bidx, domain)
  }

  /** Replaces the facts after an operation that changed them. */
  replaceInfo(info: DatasetInfo): void {
    this.#changing().changes.info = info
  }

  /** Passes pending changes to the backend. */
  async flush(): Promise<void> {
    await this.#changes?.flush((change) =>
      runBackend(`changing the metadata of ${this.options.name}`, this.#control(), async (signal) => {
        await this.options.dataset.update?.(change, signal)
      }),
    )
  }

  /** Passes changes that pixels depend on to the backend before the next read or write. */
  #makePixelsKnown(): Promise<void> | undefined {
    if (!this.#changes?.affectsPixels) return undefined
    const known = this.#queue.exclusive(() => this.flush())
    // The caller who awaits the operation gets the error.
    known.catch(() => {})
    return known
  }

  /** What changes the raster. @throws {RasterError} As {@link requireWritable}. */
  #changing(): { readonly changes: MetadataChanges; readonly writing: typeof Writing } {
    this.requireWritable()
    const { writing } = this.options
    if (this.#changes === undefined || writing === undefined) {
      throw new TypeError(`A dataset of mode ${this.options.mode} is opened with what changes it.`)
    }
    return { changes: this.#changes, writing }
  }

  /** Closes the dataset after pending operations; written data is complete then. Later calls wait for the first. */
  close({ signal, onProgress }: CloseOptions): Promise<void> {
    const { dataset, name } = this.options
    return this.#end(async () => {
      if (this.#overruns) {
        this.#discardLate(this.#overruns)
        if (this.options.mode !== 'r') throw this.#busyError()
        return
      }
      try {
        throwIfAborted(signal, `closing ${name}`)
        await this.flush()
      } catch (error) {
        await dataset.discard().catch(() => {})
        throw error
      }
      await watching({ signal, onProgress }, (signal, tell) =>
        runBackend(`closing ${name}`, this.#control(signal), (signal) =>
          dataset.close({ signal, onProgress: onProgress && tell }),
        ),
      )
    })
  }

  /** Closes the dataset and discards what was written. */
  discard(): Promise<void> {
    const { dataset, name } = this.options
    return this.#end(async () => {
      if (this.#overruns) this.#discardLate(this.#overruns)
      else await runBackend(`discarding ${name}`, this.#control(), () => dataset.discard())
    })
  }

  /**
   * @throws {RasterError} `CLOSED`, `READ_ONLY` if the mode is `r`, or `UNSUPPORTED` if the backend lacks a feature.
   */
  requireWritable(feature?: Feature): void {
    this.requireOpen()
    const { backend, mode, name } = this.options
    if (mode === 'r') {
      throw new RasterError(
        'READ_ONLY',
        `${name} is open for reading; open it with mode 'r+' to change it, or write a new file.`,
      )
    }
    if (feature !== undefined) requireFeature(backend, feature)
  }

  #end(operation: () => Promise<void>): Promise<void> {
    this.#ending ??= this.#queue.exclusive(operation).finally(() => this.options.onClosed?.())
    return this.#ending
  }

  /** @throws {RasterError} `CLOSED`. */
  requireOpen(): void {
    if (!this.closed) return
    throw new RasterError('CLOSED', `${this.options.name} is closed; open the file again to use it.`)
  }

  #raster(): OpenRaster {
    if (this.#overruns) throw this.#busyError()
    const { backend, dataset, limits, name } = this.options
    return { backend, dataset, limits, deadline: this.#deadline(), name, info: this.info }
  }

  #control(signal?: AbortSignal): BackendControl {
    return { signal, deadline: this.#deadline() }
  }

  #deadline(): Deadline {
    return deadlineOf(this.options.limits, (call) => {
      const overruns = Promise.allSettled([this.#overruns, call])
      this.#overruns = overruns
      void overruns.then(() => {
        if (this.#overruns === overruns) this.#overruns = undefined
      })
    })
  }

  #discardLate(overruns: Promise<unknown>): void {
    overruns.then(() => this.options.dataset.discard()).catch(() => {})
  }

  #busyError(): RasterError {
    const { backend, name } = this.options
    return new RasterError(
      'IO',
      `The ${backend.name} backend has not come back from an operation on ${name} that was aborted or took too long. Close it, and open the file again, by a backend that can be stopped: native isolated, wasm in a worker, or pure.`,
    )
  }
}

import { RasterError, throwIfAborted } from '@memraster/ground'
import { applyChange, changesPixels, mergeChanges } from '../backend/apply-change.ts'
import type { Backend, BackendDataset } from '../backend/backend.ts'
import type { Feature } from '../backend/capabilities.ts'
import type { DatasetInfo } from '../backend/dataset-info.ts'
import type { MetadataChange } from '../backend/metadata-change.ts'
import type { Limits } from '../backend/requests.ts'
import type { OpenRaster } from '../operation/open-raster.ts'
import { requireFeature } from '../operation/require-feature.ts'
import { runBackend } from '../operation/wrap-backend-errors.ts'
import { OperationQueue } from './operation-queue.ts'

/** How a dataset was opened: to read, to read and change, to write, to write and read. */
export type DatasetMode = 'r' | 'r+' | 'w' | 'w+'

/** What `Dataset.close` takes. */
export interface CloseOptions {
  /** Drops what was written where it aborts before the file is complete; the dataset is closed all the same. */
  readonly signal?: AbortSignal | undefined
  /** Called with the share that is done, from 0 to 1, of files that are made when their dataset closes. */
  readonly onProgress?: ((fraction: number) => void) | undefined
}

/** What a session is made of. */
export interface SessionOptions {
  readonly backend: Backend
  readonly dataset: BackendDataset
  readonly limits: Limits
  readonly name: string
  readonly mode: DatasetMode
  /** Called once the dataset has closed, whether or not that succeeded. */
  readonly onClosed?: (() => void) | undefined
}

/**
 * The life of a dataset: whether it is open, what may be done in its mode, in which order operations run,
 * and the changes of metadata that the backend does not know yet.
 */
export class DatasetSession {
  readonly options: SessionOptions
  /** The dataset that it is the life of: no garbage while anything holds the session, as reads and overviews do. */
  owner: unknown
  readonly #queue = new OperationQueue()
  #info: DatasetInfo
  #pending: MetadataChange | undefined
  #ending: Promise<void> | undefined

  constructor(options: SessionOptions) {
    this.options = options
    this.#info = options.dataset.info
  }

  /** The facts, with all changes so far; they outlive the dataset. */
  get info(): DatasetInfo {
    return this.#info
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
      return operation(this.#raster())
    })
  }

  /** Runs a write, alone. */
  async writing<T>(operation: (raster: OpenRaster) => Promise<T>): Promise<T> {
    this.requireWritable()
    const known = this.#makePixelsKnown()
    return this.#queue.exclusive(async () => {
      await known
      return operation(this.#raster())
    })
  }

  /** Changes metadata: what is read sees it at once, the backend before it reads or writes, or when the dataset closes. */
  change(changeOf: (info: DatasetInfo) => MetadataChange): void {
    this.requireWritable()
    const change = changeOf(this.#info)
    this.#pending = this.#pending ? mergeChanges(this.#pending, change) : change
    this.#info = applyChange(this.#info, change)
  }

  /** Takes the facts that an operation has changed. */
  replaceInfo(info: DatasetInfo): void {
    this.#info = info
  }

  /** Gives the backend the changes that it does not know yet. */
  async flush(): Promise<void> {
    const change = this.#pending
    if (!change) return
    this.#pending = undefined
    try {
      await runBackend(`changing the metadata of ${this.options.name}`, undefined, async () => {
        await this.options.dataset.update?.(change)
      })
    } catch (error) {
      // It is not forgotten: closing fails as well.
      this.#pending = this.#pending ? mergeChanges(change, this.#pending) : change
      throw error
    }
  }

  /** Gives the backend changes on which pixels depend, before what is read or written next. */
  #makePixelsKnown(): Promise<void> | undefined {
    if (!this.#pending || !changesPixels(this.#pending)) return undefined
    const known = this.#queue.exclusive(() => this.flush())
    // Whoever waits for it is told.
    known.catch(() => {})
    return known
  }

  /** Ends the dataset after what is under way; one that was written to is complete then. Later calls wait for the first. */
  close({ signal, onProgress }: CloseOptions): Promise<void> {
    const { dataset, name } = this.options
    return this.#end(async () => {
      try {
        throwIfAborted(signal, `closing ${name}`)
        await this.flush()
      } catch (error) {
        await dataset.discard().catch(() => {})
        throw error
      }
      await runBackend(`closing ${name}`, signal, () => dataset.close({ signal, onProgress }))
    })
  }

  /** Ends the dataset and drops what was written. */
  discard(): Promise<void> {
    return this.#end(() =>
      runBackend(`discarding ${this.options.name}`, undefined, () => this.options.dataset.discard()),
    )
  }

  /** @throws {RasterError} `CLOSED`, `READ_ONLY` where the mode is `r`, or `UNSUPPORTED` where the backend lacks a feature. */
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
    const { backend, dataset, limits, name } = this.options
    return { backend, dataset, limits, name, info: this.#info }
  }
}

import type { RasterArray } from '@memraster/ground'
import type { MemoryDirectory } from '../directory/memory-directory.ts'
import type { Capabilities } from './capabilities.ts'
import type { DatasetInfo } from './dataset-info.ts'
import type { MetadataChange } from './metadata-change.ts'
import type { CloseRequest, Limits, OverviewRequest, ReadRequest, WriteRequest } from './requests.ts'
import type { ResolvedProfile } from './resolved-profile.ts'

/**
 * What turns the bytes of a raster file into pixels and back: a plain object.
 *
 * `core` checks every argument, knows every default and resolves every request before a backend sees it;
 * a backend does what it is asked and nothing else. It may throw a `RasterError` with the code that fits
 * (`NOT_RASTER`, `CORRUPT`, `UNSUPPORTED`, `LIMIT`, ...); whatever else it throws `core` wraps once, as
 * `IO` with the cause.
 */
export interface Backend {
  /** A short name, such as `pure`; shown in messages and reports. */
  readonly name: string
  /** What the backend can do: frozen plain data that is there before anything is loaded. */
  readonly capabilities: Capabilities
  /**
   * Opens the file `filename` of `files`, or another raster of a file by a name that `DatasetInfo.subdatasets`
   * gave, which `filename` is then. The bytes there must not be changed, and not be copied where
   * that can be helped.
   *
   * In mode `r+`, a file of a format that is only made as a whole, such as PNG, gives a dataset without `write`: what
   * `update` changes goes into files beside it, as far as they can hold it. Core makes such a file anew by `create`
   * where that is not enough.
   */
  open(files: MemoryDirectory, filename: string, request: OpenRequest): Promise<BackendDataset>
  /**
   * Begins a new raster that becomes the file `filename` of `files` when the dataset is closed. The file,
   * if it exists, is replaced only then.
   */
  create(files: MemoryDirectory, filename: string, profile: ResolvedProfile): Promise<BackendDataset>
}

/** A backend, or several of which each file gets the first that can do with it what is asked. */
export type BackendChoice = Backend | readonly Backend[]

/** Gives backends when one is first needed; called for each file that is opened. */
export type BackendLoader = () => Promise<BackendChoice>

/** How a file is to be opened. */
export interface OpenRequest {
  readonly mode: 'r' | 'r+'
  /** The drivers to try, by their GDAL names; undefined: all that the backend has. */
  readonly drivers: readonly string[] | undefined
  /** Open options of the driver, by lower-case name. */
  readonly options: Readonly<Record<string, string>>
  readonly limits: Limits
  /** Gives up opening: once it aborts, `open` may reject with anything, and nothing may stay open. */
  readonly signal: AbortSignal | undefined
}

/**
 * An open raster. `core` calls `read` concurrently, but `write`, `update`, `buildOverviews` and `close`
 * each alone. A dataset that cannot be changed has no `write`, `update` or `buildOverviews`.
 */
export interface BackendDataset {
  /** The facts of the raster as they were when it was opened or created. */
  readonly info: DatasetInfo
  /** Fills `out` as the request says, and leaves all else of it as it was. */
  read(request: ReadRequest, out: RasterArray): Promise<void>
  /** Takes pixels out of `data`, which belongs to the caller again once the promise resolves. */
  write?(request: WriteRequest, data: RasterArray): Promise<void>
  update?(change: MetadataChange): Promise<void>
  /**
   * Makes overviews of all bands, in place of those that there were, and gives the facts anew: also where the request's
   * signal aborts and there are now others, or none. Where it rejects, overviews are as they were.
   */
  buildOverviews?(request: OverviewRequest): Promise<DatasetInfo>
  /**
   * Ends the dataset; one that was written to is in `files`, complete, when the promise resolves. Where it
   * rejects, as when the request's signal aborts, `files` are as they were.
   */
  close(request: CloseRequest): Promise<void>
  /** Ends the dataset and leaves `files` as they were. */
  discard(): Promise<void>
}

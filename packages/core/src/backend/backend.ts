import type { RasterArray } from '@memraster/ground'
import type { MemoryDirectory } from '../directory/memory-directory.ts'
import type { Capabilities } from './capabilities.ts'
import type { DatasetInfo } from './dataset-info.ts'
import type { MetadataChange } from './metadata-change.ts'
import type { CloseRequest, Limits, OverviewRequest, ReadRequest, WriteRequest } from './requests.ts'
import type { ResolvedProfile } from './resolved-profile.ts'

/**
 * Reads and writes raster files: a plain object.
 *
 * `core` checks every argument, knows every default and resolves every request before a backend sees it; a backend does
 * as requested and nothing else. It may throw a `RasterError` with the appropriate code (`NOT_RASTER`, `CORRUPT`,
 * `UNSUPPORTED`, `LIMIT`, ...); `core` wraps any other error once, as `IO` with the cause.
 */
export interface Backend {
  /** A short name, such as `pure`; shown in messages and reports. */
  readonly name: string
  /** The backend's abilities: frozen plain data, available before anything is loaded. */
  readonly capabilities: Capabilities
  /**
   * Opens the file `filename` of `files`; `filename` may also be a name from `DatasetInfo.subdatasets`, for another
   * raster of a file. The bytes must not be changed, and not be copied if it can be avoided.
   *
   * In mode `r+`, a file of a format that is only written as a whole, such as PNG, gives a dataset without `write`:
   * `update` puts its changes into sidecar files, as far as they can hold them. If that is not enough, core rewrites
   * the file by `create`.
   */
  open(files: MemoryDirectory, filename: string, request: OpenRequest): Promise<BackendDataset>
  /**
   * Begins a new raster that becomes the file `filename` of `files` when the dataset is closed. The file,
   * if it exists, is replaced only then.
   *
   * @param signal Aborts if it takes too long.
   */
  create(
    files: MemoryDirectory,
    filename: string,
    profile: ResolvedProfile,
    signal?: AbortSignal,
  ): Promise<BackendDataset>
}

/**
 * A backend, or several: each file is opened by the first that can do what is asked. An async iterable can load each
 * backend when its turn comes.
 */
export type BackendChoice = Backend | readonly Backend[] | AsyncIterable<Backend>

/** Returns the backends, loading them when needed; called for each file that is opened. */
export type BackendLoader = () => Promise<BackendChoice>

/** A request to open a file. */
export interface OpenRequest {
  readonly mode: 'r' | 'r+'
  /** The drivers to try, by their GDAL names; default: all drivers of the backend. */
  readonly drivers: readonly string[] | undefined
  /** Open options of the driver, by lower-case name. */
  readonly options: Readonly<Record<string, string>>
  readonly limits: Limits
  /** Cancels opening: once it aborts, `open` may reject with anything and must leave nothing open. */
  readonly signal: AbortSignal | undefined
}

/**
 * An open raster. `core` calls `read` concurrently, but `write`, `update`, `buildOverviews` and `close`
 * each alone. A dataset that cannot be changed has no `write`, `update` or `buildOverviews`.
 */
export interface BackendDataset {
  /** The facts of the raster as they were when it was opened or created. */
  readonly info: DatasetInfo
  /** Fills `out` as requested, and leaves the rest of it unchanged. */
  read(request: ReadRequest, out: RasterArray): Promise<void>
  /** Takes pixels out of `data`, which belongs to the caller again once the promise resolves. */
  write?(request: WriteRequest, data: RasterArray): Promise<void>
  /** @param signal Aborts if it takes too long. */
  update?(change: MetadataChange, signal?: AbortSignal): Promise<void>
  /**
   * Builds overviews of all bands, replacing existing ones, and returns the new facts, also if the request's signal
   * aborts and overviews have changed or are gone. If it rejects, the overviews are unchanged.
   */
  buildOverviews?(request: OverviewRequest): Promise<DatasetInfo>
  /**
   * Closes the dataset; when the promise resolves, written data is complete in `files`. If it rejects, for example when
   * the request's signal aborts, `files` are unchanged.
   */
  close(request: CloseRequest): Promise<void>
  /** Closes the dataset and leaves `files` unchanged. */
  discard(): Promise<void>
}

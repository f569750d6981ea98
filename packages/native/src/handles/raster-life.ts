import type { BackendDataset } from '@memraster/core/backend'
import { RasterError } from '@memraster/ground'
import { runGdal } from '../binding/gdal-errors.ts'
import type { Mount } from '../files/mount.ts'
import type { HandlePool } from './handle-pool.ts'

/** Frees the datasets and files that GDAL holds for rasters that were never closed, once they are garbage. */
const abandoned = new FinalizationRegistry<() => void>((release) => release())

/** The life of a raster for which GDAL holds datasets and files: its operations while it is open, and its end. */
export class RasterLife {
  readonly #release: () => void
  #isOpen = true

  /** @param release Frees what GDAL holds, once. It must not refer to the raster, which would never become garbage. */
  constructor(release: () => void) {
    this.#release = release
  }

  /** Returns `raster`; what GDAL holds for it is freed even if it is never closed. */
  begin(raster: BackendDataset): BackendDataset {
    abandoned.register(raster, this.#release, this)
    return raster
  }

  /** @throws {RasterError} `CLOSED`. */
  requireOpen(): void {
    if (this.#isOpen) return
    throw new RasterError('CLOSED', 'The dataset is closed; open the file again to use it.')
  }

  /**
   * Runs an operation of GDAL, whose failures become `RasterError`s.
   *
   * @throws {RasterError} `CLOSED`, `ABORTED`, or the code that GDAL's message stands for, mostly `IO`.
   */
  async run<T>(task: string, signal: AbortSignal | undefined, operation: () => T | Promise<T>): Promise<T> {
    this.requireOpen()
    return runGdal(task, 'IO', signal, async () => operation())
  }

  /** Ends the life of an open raster after `lastWork`, whether or not that succeeds. */
  async end(lastWork?: () => Promise<void>): Promise<void> {
    if (!this.#isOpen) return
    try {
      await lastWork?.()
    } finally {
      this.#isOpen = false
      abandoned.unregister(this)
      this.#release()
    }
  }
}

/** Returns a function that closes GDAL's datasets and unmounts their files, once no operation is under way. */
export function releaser(pools: readonly HandlePool[], mount: Mount): () => void {
  return () => {
    let open = pools.length
    for (const pool of pools) {
      pool.whenIdle(() => {
        pool.close()
        open--
        if (open === 0) mount.release()
      })
    }
  }
}

import type { BackendDataset } from '@memraster/core/backend'
import { RasterError } from '@memraster/ground'
import { runGdal } from '../binding/gdal-errors.ts'
import type { Mount } from '../files/mount.ts'
import type { HandlePool } from './handle-pool.ts'

/** Frees what rasters that were never closed hold of GDAL's, once they are garbage: calls what was registered. */
const abandoned = new FinalizationRegistry<() => void>((release) => release())

/** The life of a raster that holds something of GDAL's: its operations while it is open, and its end. */
export class RasterLife {
  readonly #release: () => void
  #isOpen = true

  /** @param release Frees what is held, once; must not hold the raster, or that is never garbage. */
  constructor(release: () => void) {
    this.#release = release
  }

  /** Frees what `raster` holds even if it is never closed. */
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
   * An operation of GDAL's, whose failures are `RasterError`s.
   *
   * @throws {RasterError} `CLOSED`; `IO` and others by GDAL's words; `ABORTED`.
   */
  async run<T>(task: string, signal: AbortSignal | undefined, operation: () => T | Promise<T>): Promise<T> {
    this.requireOpen()
    return runGdal(task, 'IO', signal, async () => operation())
  }

  /** Ends the life of an open raster after its last work, whether or not that succeeds. */
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

/** Closes GDAL's datasets and takes their files away from it, once no operation is under way. */
export function releaser(pool: HandlePool, mount: Mount): () => void {
  return () =>
    pool.whenIdle(() => {
      pool.close()
      mount.release()
    })
}

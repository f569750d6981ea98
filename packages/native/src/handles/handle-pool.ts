import type { BandInfo, DatasetInfo } from '@memraster/core/backend'
import type { GdalBand, GdalDataset } from '../binding/gdal-binding.ts'
import { levelBand } from './level-band.ts'

/** One of GDAL's datasets over a file, and its bands: used by one operation at a time. */
export class Handle {
  readonly dataset: GdalDataset
  readonly #bands = new Map<string, GdalBand>()

  constructor(dataset: GdalDataset) {
    this.dataset = dataset
  }

  /**
   * A band or its stored mask, at full resolution (level 0) or one of its overviews, as the facts count them.
   *
   * @throws {RasterError} `UNSUPPORTED` if GDAL does not have what the facts say.
   */
  band(source: 'bands' | 'mask', bidx: number, level: number, info: DatasetInfo): GdalBand {
    const key = `${source} ${bidx} ${level}`
    let band = this.#bands.get(key)
    if (!band) {
      const { bands } = this.dataset
      const full = (bands as NonNullable<typeof bands>).get(bidx)
      band = levelBand(full, source, level, info.bands[bidx - 1] as BandInfo)
      this.#bands.set(key, band)
    }
    return band
  }

  /** Takes the blocks that were read out of GDAL's cache. Only for datasets that are not written to. */
  dropBlocks(): void {
    this.dataset.flush()
  }

  /** Forgets all bands, as those of masks and overviews may have been replaced. */
  forget(): void {
    this.#bands.clear()
  }
}

/**
 * Several of GDAL's datasets over one file, for operations in parallel: GDAL runs one at a time on each.
 *
 * They are opened as they are needed, up to a limit, and kept until the pool is closed.
 */
export class HandlePool {
  readonly #reopen: (() => Promise<GdalDataset>) | undefined
  readonly #limit: number
  readonly #all: Handle[]
  readonly #idle: Handle[]
  readonly #waiting: ((handle: Handle) => void)[] = []
  /** Called when no operation is under way. */
  readonly #whenIdle: (() => void)[] = []
  #opening = 0
  #running = 0

  /** @param reopen Opens the file once more; undefined if `first` is the only way to it, as while it is written. */
  constructor(first: GdalDataset, reopen: (() => Promise<GdalDataset>) | undefined, limit: number) {
    const handle = new Handle(first)
    this.#all = [handle]
    this.#idle = [handle]
    this.#reopen = reopen
    this.#limit = reopen ? limit : 1
  }

  /** Whether the file is only read. */
  get isReadOnly(): boolean {
    return this.#reopen !== undefined
  }

  /** The number of operations that may run in parallel. */
  get limit(): number {
    return this.#limit
  }

  /** Runs `operation` with a dataset of its own. */
  async use<T>(operation: (handle: Handle) => Promise<T>): Promise<T> {
    this.#running++
    try {
      const handle = await this.#take()
      try {
        return await operation(handle)
      } finally {
        const next = this.#waiting.shift()
        if (next) next(handle)
        else this.#idle.push(handle)
      }
    } finally {
      this.#running--
      if (this.#running === 0) for (const action of this.#whenIdle.splice(0)) action()
    }
  }

  /** Calls `action` as soon as no operation is under way: at once, unless an aborted one has not ended yet. */
  whenIdle(action: () => void): void {
    if (this.#running === 0) action()
    else this.#whenIdle.push(action)
  }

  /** Forgets all bands, as those of masks and overviews may have been replaced. No operation may be under way. */
  forget(): void {
    for (const handle of this.#all) handle.forget()
  }

  /** Closes all of GDAL's datasets. No operation may be under way. */
  close(): void {
    for (const { dataset } of this.#all.splice(0)) dataset.close()
    this.#idle.length = 0
  }

  async #take(): Promise<Handle> {
    const idle = this.#idle.pop()
    if (idle) return idle
    if (this.#reopen && this.#all.length + this.#opening < this.#limit) {
      this.#opening++
      try {
        const handle = new Handle(await this.#reopen())
        this.#all.push(handle)
        return handle
      } finally {
        this.#opening--
      }
    }
    return new Promise((resolve) => this.#waiting.push(resolve))
  }
}

import type { BandInfo, DatasetInfo } from '@memraster/core/backend'
import type { GdalBand, GdalDataset } from '../binding/gdal-binding.ts'
import { levelBand } from './level-band.ts'

/** One of GDAL's datasets over a file, and its bands: used by one operation at a time. */
export class Handle {
  readonly dataset: GdalDataset
  readonly #bands = new Map<string, GdalBand>()
  readonly #kept = new Set<string>()

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

  /** The names of blocks that were read here and are probably in GDAL's cache, which is one for the process. */
  get kept(): Set<string> {
    return this.#kept
  }

  /** Takes the blocks that were read out of GDAL's cache. Only for datasets that are not written to. */
  dropBlocks(): void {
    this.#kept.clear()
    this.dataset.flush()
  }

  /** Forgets all bands, as those of masks and overviews may have been replaced. */
  forget(): void {
    this.#bands.clear()
  }
}

/** Opens a file once more. */
export type Reopen = () => GdalDataset | Promise<GdalDataset>

/** One of the places of a pool: its dataset, once it is open, and who waits for it. */
interface Seat {
  handle: Handle | undefined
  isBusy: boolean
  readonly waiting: (() => void)[]
}

/**
 * Several of GDAL's datasets over one file, for operations in parallel: GDAL runs one at a time on each.
 *
 * They are opened as they are needed, up to a limit, and kept until the pool is closed.
 */
export class HandlePool {
  readonly #reopen: Reopen | undefined
  readonly #seats: Seat[]
  /** Those who take any seat. */
  readonly #waiting: ((seat: Seat) => void)[] = []
  /** Called when no operation is under way. */
  readonly #whenIdle: (() => void)[] = []
  #running = 0

  /**
   * @param first Undefined if the first operation is to open the file.
   * @param reopen Opens the file once more; undefined if `first` is the only way to it, as while it is written.
   */
  constructor(first: GdalDataset | undefined, reopen: Reopen | undefined, limit: number) {
    this.#reopen = reopen
    this.#seats = Array.from({ length: reopen ? limit : 1 }, (_, index) => ({
      handle: first && index === 0 ? new Handle(first) : undefined,
      isBusy: false,
      waiting: [],
    }))
  }

  /** Whether the file is only read. */
  get isReadOnly(): boolean {
    return this.#reopen !== undefined
  }

  /** The number of operations that may run in parallel. */
  get limit(): number {
    return this.#seats.length
  }

  /**
   * Runs `operation` with a dataset of its own: at once, if one is open and idle.
   *
   * @param place Operations of the same place get the same dataset; default: any that is free.
   */
  use<T>(operation: (handle: Handle) => Promise<T>, place?: number): Promise<T> {
    return this.during(async () => {
      const free = place === undefined ? this.#anySeat() : this.#seatOf(place)
      const seat = free instanceof Promise ? await free : free
      try {
        if (!seat.handle) {
          const opened = (this.#reopen as Reopen)()
          seat.handle = new Handle(opened instanceof Promise ? await opened : opened)
        }
        return await operation(seat.handle)
      } finally {
        this.#leave(seat)
      }
    })
  }

  /** Runs work that is under way until it ends, although it may not use a dataset all the time. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#running++
    try {
      return await work()
    } finally {
      this.#running--
      if (this.#running === 0) for (const action of this.#whenIdle.splice(0)) action()
    }
  }

  /**
   * The dataset of a place, for synchronous use; undefined if it is in use, or not open yet.
   *
   * @param place As in `use`.
   */
  idleHandle(place: number): Handle | undefined {
    const seat = this.#seats[place % this.#seats.length] as Seat
    return seat.isBusy ? undefined : seat.handle
  }

  /** Calls `action` as soon as no operation is under way: at once, unless an aborted one has not ended yet. */
  whenIdle(action: () => void): void {
    if (this.#running === 0) action()
    else this.#whenIdle.push(action)
  }

  /** Forgets all bands, as those of masks and overviews may have been replaced. No operation may be under way. */
  forget(): void {
    for (const { handle } of this.#seats) handle?.forget()
  }

  /** Closes all of GDAL's datasets. No operation may be under way. */
  close(): void {
    for (const { handle } of this.#seats.splice(0)) handle?.dataset.close()
  }

  #anySeat(): Seat | Promise<Seat> {
    const idle = this.#seats.filter(({ isBusy }) => !isBusy)
    const seat = idle.find(({ handle }) => handle) ?? idle[0]
    if (!seat) return new Promise((resolve) => this.#waiting.push(resolve))
    seat.isBusy = true
    return seat
  }

  #seatOf(place: number): Seat | Promise<Seat> {
    const seat = this.#seats[place % this.#seats.length] as Seat
    if (seat.isBusy) return new Promise((resolve) => seat.waiting.push(() => resolve(seat)))
    seat.isBusy = true
    return seat
  }

  /** Gives a seat to the next who waits for it. */
  #leave(seat: Seat): void {
    const own = seat.waiting.shift()
    const other = own ? undefined : this.#waiting.shift()
    if (own) own()
    else if (other) other(seat)
    else seat.isBusy = false
  }
}

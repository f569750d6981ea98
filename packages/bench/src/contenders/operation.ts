import type { Profile, Resampling } from '@memraster/core'

/** What a case times. Bytes and pixels of its file are in memory before; times include opening and closing. */
export type Operation = ReadOperation | WindowsOperation | FactsOperation | WriteOperation

/** Opening a file and reading from it once. */
export interface ReadOperation {
  readonly kind: 'read'
  /** Column, row, width and height; default: all. */
  readonly window?: readonly [number, number, number, number]
  /** Bands, height and width of the result; default: the window's. */
  readonly outShape?: readonly [bands: number, height: number, width: number]
  readonly resampling?: Resampling
  readonly masked?: boolean
  /** Bands of a pixel beside each other, as pictures have them. */
  readonly interleave?: 'pixel'
  /** Whether pixels go into an array that is there, and was used before. */
  readonly reuse?: boolean
}

/** Reading many windows of a file that is open. */
export interface WindowsOperation {
  readonly kind: 'windows'
  readonly count: number
  /** Width and height of each. */
  readonly size: number
  /** How many are read at a time. */
  readonly concurrency: number
}

/** Opening a file and asking for its size, types, georeferencing, nodata, tags, overviews and block shapes. */
interface FactsOperation {
  readonly kind: 'facts'
}

/** Writing the pixels of the file to a new one. */
export interface WriteOperation {
  readonly kind: 'write'
  readonly profile: Profile
  /** Rows of the windows that are written one after the other; default: all at once. */
  readonly rows?: number
}

/** One measured run. */
export interface Outcome {
  /** In milliseconds. */
  readonly time: number
  /** Of the pixels that were read, band after band, if asked for; undefined if others are right, too. */
  readonly crc?: number | undefined
  /** Of the file that was written, in bytes. */
  readonly size?: number | undefined
}

/** A library that the benchmark compares. */
export interface Contender {
  readonly name: string
  /** For the heading of the report. */
  readonly version: string
  /** Whether it runs in this process, where its stalls of the event loop can be seen. */
  readonly isHere: boolean
  /** Undefined if the library cannot do it. */
  run(path: string, operation: Operation, check: boolean): Promise<Outcome | undefined>
  /** Has the pixels of the file in memory, for writing them. */
  prepare?(path: string): Promise<void>
  close(): void
}

/** Places of windows, the same for every contender: column and row of each, in the order in which they are read. */
export function windowPlaces(
  { count, size }: WindowsOperation,
  width: number,
  height: number,
): readonly (readonly [colOff: number, rowOff: number])[] {
  let state = 1
  const next = (below: number): number => {
    // The constants of Numerical Recipes; the upper bits are the random ones.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  return Array.from({ length: count }, () => [next(width - size + 1), next(height - size + 1)] as const)
}

/** Calls `read` with each item, `concurrency` at a time. */
export async function inTurns<T>(
  items: readonly T[],
  concurrency: number,
  read: (item: T) => Promise<unknown>,
): Promise<void> {
  const queue = items.values()
  const work = async (): Promise<void> => {
    for (const item of queue) await read(item)
  }
  await Promise.all(Array.from({ length: concurrency }, work))
}

import type { Profile } from '@memraster/core'

/** The operation of a case: opening the bytes of a file and reading from it, or writing its pixels to a new one. */
export type Operation =
  | {
      readonly kind: 'read'
      /** Column, row, width and height; default: all. */
      readonly window?: readonly [number, number, number, number]
      /** Height and width of the result; default: the window's. */
      readonly outShape?: readonly [bands: number, height: number, width: number]
    }
  | { readonly kind: 'write'; readonly profile: Profile }

/** One measured run. */
export interface Outcome {
  /** In milliseconds. */
  readonly time: number
  /** Of the pixels that were read, band after band, if asked for. */
  readonly crc?: number | undefined
  /** Of the file that was written, in bytes. */
  readonly size?: number | undefined
}

/** A library that the benchmark compares. */
export interface Contender {
  readonly name: string
  /** For the heading of the report. */
  readonly version: string
  /** Undefined if the library cannot do it. The bytes and pixels of the file are in memory before the time runs. */
  run(path: string, operation: Operation, check: boolean): Promise<Outcome | undefined>
  close(): void
}

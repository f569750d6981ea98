/** An exception that users of a raster must not get. */
export interface Fault {
  readonly step: string
  /** Its stack, and that of its cause. */
  readonly text: string
}

/** What a child saw of a trial. */
export interface Observation {
  readonly faults: readonly Fault[]
  /** The longest time for which the event loop did not turn, in milliseconds of the main thread's own CPU time. */
  readonly stall: { readonly step: string; readonly milliseconds: number }
  /** The most by which the process grew, in bytes. */
  readonly growth: { readonly step: string; readonly bytes: number }
  /** Files of the disk, of GDAL's memory and open ones that are there and were not there before. */
  readonly leftovers: readonly string[]
  readonly wasOpened: boolean
}

/** The messages of a child to its parent. */
export type ChildMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'step'; readonly step: string }
  | { readonly kind: 'done'; readonly observation: Observation }

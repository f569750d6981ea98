/** What one contender needed for one case. */
export interface Figure {
  /** The median, in milliseconds. */
  readonly time: number
  /** Ratio to the first contender's median, if that can do the case. */
  readonly ratio: number | undefined
  /** The longest time for which the event loop stood still, in milliseconds; undefined for another process. */
  readonly stall: number | undefined
  /** Of the file that was written, in bytes. */
  readonly size: number | undefined
}

/** A case, and the figures by the names of contenders; those that cannot do it are left out. */
export interface Row {
  readonly group: string
  readonly name: string
  readonly figures: Readonly<Record<string, Figure>>
  /** Contenders whose pixels differ from those of the first. */
  readonly different: readonly string[]
}

/** The peak memory of a case, by contender. */
export interface MemoryRow {
  readonly group: string
  readonly name: string
  /** Bytes beyond the file and the result, as a share of the result: of the pixels that are read or written. */
  readonly shares: Readonly<Record<string, number>>
}

/** All that a run has measured. */
export interface Report {
  readonly about: {
    readonly node: string
    readonly processor: string
    /** Of the contenders. */
    readonly versions: readonly string[]
    /** Width and height of most rasters, in pixels. */
    readonly side: number
    readonly rounds: number
  }
  /** Names, the reference first. */
  readonly contenders: readonly string[]
  readonly rows: readonly Row[]
  readonly memory: readonly MemoryRow[]
  /** Milliseconds by the name of the package. */
  readonly imports: Readonly<Record<string, number>>
}

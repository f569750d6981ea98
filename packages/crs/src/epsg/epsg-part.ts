/** A part of EPSG's table; `scripts/make-epsg-table.py` explains the format of its lines. */
export interface EpsgPart {
  /** WKT with holes. */
  readonly templates: string
  /** WKT of datums and other nodes that systems share. */
  readonly nodes: string
  /** A line for each system, in the order of their codes. */
  readonly rows: string
}

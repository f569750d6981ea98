/** A change of a file: `remove` bytes from `at` on are replaced by `insert`, `times` times (default: once). */
export interface Edit {
  readonly file: string
  readonly at: number
  readonly remove: number
  /** Bytes as characters (Latin-1). */
  readonly insert: string
  readonly times?: number
}

/** All that an input is made of, as JSON. */
export interface Recipe {
  /** The name of a base raster. */
  readonly base: string
  /** One after the other. */
  readonly edits: readonly Edit[]
  /** The names of what is done with it; see `trial/steps.ts`. */
  readonly steps: readonly string[]
  readonly maxBytes: number
}

/** The files of a raster by name. */
export type Files = ReadonlyMap<string, Uint8Array>

/** The files after all edits. Edits of files that there are not do nothing; places past an end are the end. */
export function applyEdits(files: Files, edits: readonly Edit[]): Files {
  const changed = new Map(files)
  for (const edit of edits) {
    const bytes = changed.get(edit.file)
    if (bytes) changed.set(edit.file, applyEdit(bytes, edit))
  }
  return changed
}

function applyEdit(bytes: Uint8Array, { at, remove, insert, times = 1 }: Edit): Uint8Array {
  const inserted = Buffer.from(insert.repeat(times), 'latin1')
  return new Uint8Array(Buffer.concat([bytes.subarray(0, at), inserted, bytes.subarray(at + remove)]))
}

/** Chunks of a file from `first` to `last`, both included. */
export interface ChunkSpan {
  readonly first: number
  readonly last: number
}

/** When chunks are fetched together. */
export interface RunRules {
  /** The most chunks between two wanted ones that are fetched although nobody wants them. */
  readonly gap: number
  /** The most chunks to which several pieces are joined; one that is longer stays whole. */
  readonly most: number
}

/**
 * The requests for the chunks of `spans`, in the order of the file: each wanted chunk once, without those that are
 * `taken` (here, or on their way). Pieces that touch or nearly touch are joined.
 *
 * Takes time by the number of chunks.
 */
export function planRuns(
  spans: readonly ChunkSpan[],
  isTaken: (chunk: number) => boolean,
  rules: RunRules,
): ChunkSpan[] {
  const runs: ChunkSpan[] = []
  for (const piece of missingPieces(spans, isTaken)) {
    const previous = runs.at(-1)
    if (previous !== undefined && joins(previous, piece, isTaken, rules)) {
      runs[runs.length - 1] = { first: previous.first, last: piece.last }
    } else {
      runs.push(piece)
    }
  }
  return runs
}

/** Consecutive chunks that are wanted and not taken, in ascending order. */
function* missingPieces(
  spans: readonly ChunkSpan[],
  isTaken: (chunk: number) => boolean,
): Generator<ChunkSpan> {
  let next = 0
  for (const { first, last } of [...spans].sort((a, b) => a.first - b.first)) {
    next = Math.max(next, first)
    while (next <= last) {
      const start = next
      while (next <= last && !isTaken(next)) next++
      if (next > start) yield { first: start, last: next - 1 }
      while (next <= last && isTaken(next)) next++
    }
  }
}

function joins(
  previous: ChunkSpan,
  piece: ChunkSpan,
  isTaken: (chunk: number) => boolean,
  { gap, most }: RunRules,
): boolean {
  const hole = piece.first - previous.last - 1
  if (hole > gap || piece.last - previous.first + 1 > most) return false
  for (let chunk = previous.last + 1; chunk < piece.first; chunk++) if (isTaken(chunk)) return false
  return true
}

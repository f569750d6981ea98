/** A run of output columns (or rows) whose samples come from one column (or row) of blocks. */
export interface BlockSpan {
  /** Column (or row) of blocks. */
  readonly block: number
  /** Its first output column and the one after its last. */
  readonly start: number
  readonly end: number
}

/**
 * The blocks along one axis that a read takes samples from, left out those between the samples.
 *
 * @param positions The source column of each output column; never descending.
 */
export function blockSpans(positions: Int32Array, blockSize: number): BlockSpan[] {
  const spans: BlockSpan[] = []
  let start = 0
  while (start < positions.length) {
    const block = Math.floor((positions[start] as number) / blockSize)
    const limit = (block + 1) * blockSize
    let end = start + 1
    while (end < positions.length && (positions[end] as number) < limit) end++
    spans.push({ block, start, end })
    start = end
  }
  return spans
}

/** Whether each position is one after the one before: nothing is repeated or left out. */
export function isContiguous(positions: Int32Array): boolean {
  for (let i = 1; i < positions.length; i++) {
    if ((positions[i] as number) !== (positions[i - 1] as number) + 1) return false
  }
  return true
}

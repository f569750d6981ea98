/**
 * Undoes the filter of a row in place (PNG section 9.2).
 *
 * A few operations per byte.
 *
 * @param filter 0 none, 1 sub, 2 up, 3 average, 4 Paeth.
 * @param before The row above, undone; undefined for the first.
 * @param distance Bytes from a sample to that of the pixel on its left.
 */
export function unfilterRow(
  filter: number,
  row: Uint8Array,
  before: Uint8Array | undefined,
  distance: number,
): void {
  const size = row.length
  const first = Math.min(distance, size)
  if (filter === 1) {
    for (let i = distance; i < size; i++) row[i] = row[i]! + row[i - distance]!
  } else if (filter === 2) {
    if (before) for (let i = 0; i < size; i++) row[i] = row[i]! + before[i]!
  } else if (filter === 3) {
    for (let i = 0; i < first; i++) row[i] = row[i]! + ((before?.[i] ?? 0) >> 1)
    if (before) for (let i = first; i < size; i++) row[i] = row[i]! + ((row[i - distance]! + before[i]!) >> 1)
    else for (let i = first; i < size; i++) row[i] = row[i]! + (row[i - distance]! >> 1)
  } else if (filter === 4) {
    // Without a row above, the left byte is always the nearest.
    if (before === undefined) {
      for (let i = first; i < size; i++) row[i] = row[i]! + row[i - distance]!
      return
    }
    for (let i = 0; i < first; i++) row[i] = row[i]! + before[i]!
    for (let i = first; i < size; i++) {
      row[i] = row[i]! + paeth(row[i - distance]!, before[i]!, before[i - distance]!)
    }
  }
}

/**
 * Filters a row by the filter whose bytes, taken as signed, have the least sum: the heuristic of PNG section 12.7.
 *
 * @param out One byte longer than the row; the filter comes first.
 * @param spare As long as `out`.
 */
export function filterRow(
  row: Uint8Array,
  before: Uint8Array | undefined,
  distance: number,
  out: Uint8Array,
  spare: Uint8Array,
): void {
  let least = Number.POSITIVE_INFINITY
  let [best, next] = [out, spare]
  for (let filter = 0; filter <= 4; filter++) {
    next[0] = filter
    let sum = 0
    for (let i = 0; i < row.length; i++) {
      const left = i < distance ? 0 : row[i - distance]!
      const up = before === undefined ? 0 : before[i]!
      const corner = i < distance || before === undefined ? 0 : before[i - distance]!
      const guess =
        filter === 0
          ? 0
          : filter === 1
            ? left
            : filter === 2
              ? up
              : filter === 3
                ? (left + up) >> 1
                : paeth(left, up, corner)
      const value = (row[i]! - guess) & 255
      next[i + 1] = value
      sum += value < 128 ? value : 256 - value
    }
    if (sum < least) {
      least = sum
      ;[best, next] = [next, best]
    }
  }
  if (best !== out) out.set(best)
}

function paeth(left: number, up: number, corner: number): number {
  const byLeft = Math.abs(up - corner)
  const byUp = Math.abs(left - corner)
  const byCorner = Math.abs(left + up - 2 * corner)
  return byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner
}

/** GDAL's addend before it floors, so that positions that are whole but for rounding errors stay in place. */
const EPSILON = 1e-10

/**
 * The source columns (or rows) that a nearest-neighbour read of `count` columns takes, as GDAL's RasterIO
 * chooses them: those under the centres of the output pixels.
 *
 * @param offset First column of the window; may be fractional.
 * @param size Columns in the window; may be fractional.
 * @param count Columns of the result.
 * @param limit Columns of the source; positions are clamped to 0 .. limit - 1.
 */
export function nearestPositions(offset: number, size: number, count: number, limit: number): Int32Array {
  const positions = new Int32Array(count)
  if (size === count && Number.isInteger(offset) && offset >= 0 && offset + count <= limit) {
    for (let i = 0; i < count; i++) positions[i] = offset + i
    return positions
  }
  const step = size / count
  for (let i = 0; i < count; i++) {
    const position = Math.floor((i + 0.5) * step + offset + EPSILON)
    positions[i] = position < 0 ? 0 : position >= limit ? limit - 1 : position
  }
  return positions
}

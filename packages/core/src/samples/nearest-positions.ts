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
 * @param start The first column of the result that is asked for.
 * @param end The one after the last.
 */
export function nearestPositions(
  offset: number,
  size: number,
  count: number,
  limit: number,
  start = 0,
  end: number = count,
): Int32Array {
  const positions = new Int32Array(end - start)
  if (size === count && Number.isInteger(offset) && offset >= 0 && offset + count <= limit) {
    for (let i = 0; i < positions.length; i++) positions[i] = offset + start + i
    return positions
  }
  const step = size / count
  for (let i = 0; i < positions.length; i++) {
    const position = Math.floor((start + i + 0.5) * step + offset + EPSILON)
    positions[i] = position < 0 ? 0 : position >= limit ? limit - 1 : position
  }
  return positions
}

import type { Affine } from './affine.ts'

/** A rectangle of the world, in units of its CRS. Its values, in this order, are `left, bottom, right, top`. */
export interface Bounds {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
}

/**
 * The bounds of a raster: the edges of its first and last row and column, or, if it is rotated, the extent of its four
 * corners. Without rotation `bottom` is the last row's edge: it lies above `top` if south is up.
 */
export function boundsOf(width: number, height: number, transform: Affine): Bounds {
  const { a, b, c, d, e, f } = transform
  if (b === 0 && d === 0) return { left: c, bottom: f + e * height, right: c + a * width, top: f }
  const corners = [
    transform.apply(0, 0),
    transform.apply(0, height),
    transform.apply(width, height),
    transform.apply(width, 0),
  ]
  const xs = corners.map(([x]) => x)
  const ys = corners.map(([, y]) => y)
  return { left: Math.min(...xs), bottom: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) }
}

/** Width and height of a pixel in the world, both positive: the lengths of the transform's column vectors. */
export function resolution(transform: Affine): [x: number, y: number] {
  const { a, b, d, e } = transform
  return [Math.sqrt(a * a + d * d), Math.sqrt(b * b + e * e)]
}

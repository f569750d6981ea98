import type { GroundControlPoint } from '@memraster/core'
import type { Transform } from './georeference.ts'

/** Pixels by which a point may be off. */
const TOLERANCE = 0.25

/**
 * The transform from ground control points, if it fits all of them to a quarter of a pixel, by GDAL's rules: two points
 * of an unrotated image, the corners of a rectangle, or the best fit of three and more.
 */
export function transformOfPoints(points: readonly GroundControlPoint[]): Transform | undefined {
  const [first, second] = points
  if (first === undefined || second === undefined) return undefined
  if (points.length === 2) return alignedTransform(first, second)
  const [, , third, fourth] = points
  const isRectangle =
    points.length === 4 &&
    third !== undefined &&
    fourth !== undefined &&
    areCorners([first, second, third, fourth], 'row', 'col') &&
    areCorners([first, second, third, fourth], 'y', 'x')
  const transform = isRectangle && third ? alignedTransform(first, third) : bestFit(points)
  return transform && points.every((point) => meets(transform, point)) ? transform : undefined
}

/** Whether four points are the corners of a rectangle in order, along a row first. */
function areCorners(
  [a, b, c, d]: readonly [GroundControlPoint, GroundControlPoint, GroundControlPoint, GroundControlPoint],
  down: 'row' | 'y',
  across: 'col' | 'x',
): boolean {
  return a[down] === b[down] && c[down] === d[down] && a[across] === d[across] && b[across] === c[across]
}

function alignedTransform(first: GroundControlPoint, last: GroundControlPoint): Transform | undefined {
  if (first.col === last.col || first.row === last.row) return undefined
  const a = (last.x - first.x) / (last.col - first.col)
  const e = (last.y - first.y) / (last.row - first.row)
  return [a, 0, first.x - a * first.col, 0, e, first.y - e * first.row]
}

/** By least squares, about the middle of the points. */
function bestFit(points: readonly GroundControlPoint[]): Transform | undefined {
  const mean = (key: 'row' | 'col' | 'x' | 'y'): number =>
    points.reduce((sum, point) => sum + point[key], 0) / points.length
  const [row, col, x, y] = [mean('row'), mean('col'), mean('x'), mean('y')]
  let [cc, cr, rr, cx, rx, cy, ry] = [0, 0, 0, 0, 0, 0, 0]
  for (const point of points) {
    const [c, r] = [point.col - col, point.row - row]
    cc += c * c
    cr += c * r
    rr += r * r
    cx += c * (point.x - x)
    rx += r * (point.x - x)
    cy += c * (point.y - y)
    ry += r * (point.y - y)
  }
  const size = cc * rr - cr * cr
  // On one line.
  if (!(size > 1e-12 * cc * rr)) return undefined
  const [a, b] = [(rr * cx - cr * rx) / size, (cc * rx - cr * cx) / size]
  const [d, e] = [(rr * cy - cr * ry) / size, (cc * ry - cr * cy) / size]
  return [a, b, x - a * col - b * row, d, e, y - d * col - e * row]
}

function meets([a, b, c, d, e, f]: Transform, { col, row, x, y }: GroundControlPoint): boolean {
  const most = TOLERANCE * 0.5 * (Math.abs(a) + Math.abs(b) + Math.abs(d) + Math.abs(e))
  return Math.abs(a * col + b * row + c - x) <= most && Math.abs(d * col + e * row + f - y) <= most
}

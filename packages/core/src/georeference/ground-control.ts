import { CRS, type CRSInput } from '@memraster/crs/internal'
import { requireFinite, requireObject, shown } from '@memraster/ground'

/** A point whose place is known in pixels and in the world. */
export interface GroundControlPoint {
  /** In pixels from the upper left corner of the raster; may be fractional. */
  readonly row: number
  readonly col: number
  /** In units of the points' CRS. */
  readonly x: number
  readonly y: number
  readonly z: number
  readonly id?: string
  readonly info?: string
}

/** Ground control points to set, and the CRS of their coordinates. */
export interface GroundControl {
  /** Those without `z` are at height 0. */
  readonly points: readonly (Omit<GroundControlPoint, 'z'> & { readonly z?: number | undefined })[]
  readonly crs?: CRSInput | undefined
}

/** {@link GroundControl} that has been checked and completed. */
export interface ResolvedGroundControl {
  readonly points: readonly GroundControlPoint[]
  readonly crs: CRS | undefined
}

/**
 * Checks ground control points.
 *
 * @throws {TypeError} for points without finite coordinates; {@link RasterError} `CRS` for an unknown CRS.
 */
export function resolveGroundControl(control: GroundControl): ResolvedGroundControl {
  requireObject('Ground control', control)
  const { points, crs } = control
  if (!Array.isArray(points))
    throw new TypeError('Ground control is `{ points, crs }`, with a list of points.')
  return {
    points: points.map((point: GroundControlPoint) => {
      if (typeof point !== 'object' || point === null)
        throw new TypeError(`A ground control point is { row, col, x, y }, not ${shown(point)}.`)
      const { row, col, x, y, z = 0, ...names } = point
      const numbers = { row, col, x, y, z }
      for (const [name, value] of Object.entries(numbers))
        requireFinite(`A ground control point's ${name}`, value)
      return { ...numbers, ...names }
    }),
    crs: crs === undefined || crs === null ? undefined : CRS.fromUserInput(crs),
  }
}

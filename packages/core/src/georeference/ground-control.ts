import { CRS, type CRSInput } from '@memraster/crs'
import { shown } from '@memraster/ground'
import { RPC_LISTS, RPC_NUMBERS } from './rpc-tags.ts'

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

/**
 * Rational polynomial coefficients of a sensor: ground to image.
 *
 * Coefficients are in the order of the GeoTIFF tag 50844 (RPC00B). Angles are in degrees, heights in
 * metres, lines and samples in pixels.
 */
export interface RPC {
  readonly heightOff: number
  readonly heightScale: number
  readonly latOff: number
  readonly latScale: number
  readonly lineDenCoeff: readonly number[]
  readonly lineNumCoeff: readonly number[]
  readonly lineOff: number
  readonly lineScale: number
  readonly longOff: number
  readonly longScale: number
  readonly sampDenCoeff: readonly number[]
  readonly sampNumCoeff: readonly number[]
  readonly sampOff: number
  readonly sampScale: number
  /** RMS bias and random error in metres; undefined where unknown. */
  readonly errBias: number | undefined
  readonly errRand: number | undefined
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
export function resolveGroundControl({ points, crs }: GroundControl): ResolvedGroundControl {
  if (!Array.isArray(points))
    throw new TypeError('Ground control is `{ points, crs }`, with a list of points.')
  return {
    points: points.map(({ row, col, x, y, z = 0, ...names }: GroundControlPoint) => {
      const numbers = { row, col, x, y, z }
      for (const [name, value] of Object.entries(numbers))
        requireFinite(`A ground control point's ${name}`, value)
      return { ...numbers, ...names }
    }),
    crs: crs === undefined || crs === null ? undefined : CRS.fromUserInput(crs),
  }
}

/**
 * Checks rational polynomial coefficients.
 *
 * @throws {TypeError} for missing numbers and for lists that are not of twenty.
 */
export function resolveRpc(rpc: RPC): RPC {
  for (const [key] of RPC_NUMBERS) {
    const isOptional = key === 'errBias' || key === 'errRand'
    if (!isOptional || (rpc[key] ?? undefined) !== undefined) requireFinite(`The RPC's ${key}`, rpc[key])
  }
  for (const [key] of RPC_LISTS) {
    const list = rpc[key]
    if (!Array.isArray(list) || list.length !== 20)
      throw new TypeError(`The RPC's ${key} must be a list of 20 numbers.`)
    for (const value of list) requireFinite(`Each of the RPC's ${key}`, value)
  }
  return rpc
}

function requireFinite(what: string, value: unknown): void {
  if (typeof value === 'number' && Number.isFinite(value)) return
  throw new TypeError(`${what} must be a finite number, not ${shown(value)}.`)
}

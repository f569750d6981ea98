import { RasterError, requireFunction, shown } from '@memraster/ground'
import type { PixelRectangle } from '../window/window.ts'
import { Window } from '../window/window.ts'
import { Affine } from './affine.ts'
import type { Bounds } from './bounds.ts'

/** A place within a pixel: its centre or one of its corners, in the raster's own orientation. */
export type PixelOffset = 'center' | 'ul' | 'ur' | 'll' | 'lr'

/** A coordinate, or a list of them; a single one is paired with each of the other list. */
export type Coordinates = number | readonly number[]

const OFFSETS: Readonly<Record<PixelOffset, readonly [col: number, row: number]>> = {
  center: [0.5, 0.5],
  ul: [0, 0],
  ur: [1, 0],
  ll: [0, 1],
  lr: [1, 1],
}

/**
 * The coordinates of a pixel: of its centre, unless `offset` names a corner. Lists give lists.
 *
 * @throws {TypeError} For an unknown `offset`.
 * @throws {RasterError} `SHAPE` for lists of different lengths.
 */
export function xy(transform: Affine, row: number, col: number, offset?: PixelOffset): [x: number, y: number]
export function xy(
  transform: Affine,
  rows: Coordinates,
  cols: Coordinates,
  offset?: PixelOffset,
): [x: number, y: number] | [xs: number[], ys: number[]]
export function xy(
  transform: Affine,
  rows: Coordinates,
  cols: Coordinates,
  offset: PixelOffset = 'center',
): [x: number, y: number] | [xs: number[], ys: number[]] {
  if (typeof offset !== 'string' || !Object.hasOwn(OFFSETS, offset)) {
    throw new TypeError(`offset must be one of ${Object.keys(OFFSETS).join(', ')}, not ${shown(offset)}.`)
  }
  const [right, down] = OFFSETS[offset]
  return mapPairs('rows', rows, 'cols', cols, (row, col) => transform.apply(col + right, row + down))
}

/**
 * The pixel at given coordinates, which may lie outside the raster. Lists give lists.
 *
 * @param op Makes whole numbers of fractional pixels.
 * @throws {RasterError} `CRS` if the transform is degenerate; `SHAPE` for lists of different lengths.
 */
export function index(
  transform: Affine,
  x: number,
  y: number,
  op?: (pixel: number) => number,
): [row: number, col: number]
export function index(
  transform: Affine,
  xs: Coordinates,
  ys: Coordinates,
  op?: (pixel: number) => number,
): [row: number, col: number] | [rows: number[], cols: number[]]
export function index(
  transform: Affine,
  xs: Coordinates,
  ys: Coordinates,
  op: (pixel: number) => number = Math.floor,
): [row: number, col: number] | [rows: number[], cols: number[]] {
  requireFunction('op', op)
  const inverse = transform.inverse()
  return mapPairs('xs', xs, 'ys', ys, (x, y) => {
    const [col, row] = inverse.apply(x, y)
    return [op(row), op(col)]
  })
}

/**
 * The window, fractional and not cropped, that covers bounds; of a rotated raster the smallest that does.
 *
 * @throws {RasterError} `WINDOW` if the bounds are not finite, or turned against the transform (such as left and right
 *   exchanged); `CRS` if the transform is degenerate.
 */
export function windowFromBounds(
  left: number,
  bottom: number,
  right: number,
  top: number,
  transform: Affine,
): Window {
  if (![left, bottom, right, top].every(Number.isFinite)) {
    throw new RasterError(
      'WINDOW',
      `Bounds must be finite numbers; given: ${describe(left, bottom, right, top)}.`,
    )
  }
  // A coefficient of 0 means a rotation by a right angle, for which these signs say nothing.
  const turnedInX = (right - left) * transform.a < 0
  const turnedInY = (bottom - top) * transform.e < 0
  if (turnedInX || turnedInY) {
    const exchanged = turnedInX ? 'left and right' : 'bottom and top'
    throw new RasterError(
      'WINDOW',
      `The bounds ${describe(left, bottom, right, top)} and the transform are inconsistent; exchange ${exchanged}, which here must follow the direction of the pixels.`,
    )
  }
  const [rows, cols] = index(
    transform,
    [left, right, right, left],
    [top, top, bottom, bottom],
    (pixel) => pixel,
  ) as [number[], number[]]
  const rowOff = Math.min(...rows)
  const colOff = Math.min(...cols)
  return new Window(colOff, rowOff, Math.max(...cols) - colOff, Math.max(...rows) - rowOff)
}

/** The transform of a window's own pixels: that of the raster, moved to the window's upper left corner. */
export function windowTransform(window: PixelRectangle, transform: Affine): Affine {
  const [x, y] = transform.apply(window.colOff, window.rowOff)
  return Affine.translation(x - transform.c, y - transform.f).multiply(transform)
}

/**
 * The coordinates of a window's lower left and upper right corner.
 *
 * On a rotated raster that is not the extent of the window: `boundsOf(width, height, windowTransform(window,
 * transform))` is.
 */
export function windowBounds(window: PixelRectangle, transform: Affine): Bounds {
  const [left, bottom] = transform.apply(window.colOff, window.rowOff + window.height)
  const [right, top] = transform.apply(window.colOff + window.width, window.rowOff)
  return { left, bottom, right, top }
}

function mapPairs(
  firstName: string,
  first: Coordinates,
  secondName: string,
  second: Coordinates,
  map: (first: number, second: number) => [number, number],
): [number, number] | [number[], number[]] {
  requireCoordinates(firstName, first)
  requireCoordinates(secondName, second)
  if (typeof first === 'number' && typeof second === 'number') return map(first, second)
  const firsts =
    typeof first === 'number' ? new Array<number>((second as number[]).length).fill(first) : first
  const seconds = typeof second === 'number' ? new Array<number>(firsts.length).fill(second) : second
  if (firsts.length !== seconds.length) {
    throw new RasterError(
      'SHAPE',
      `${firstName} and ${secondName} go in pairs; given: ${firsts.length} and ${seconds.length} of them.`,
    )
  }
  const results: [number[], number[]] = [[], []]
  firsts.forEach((value, i) => {
    const [one, other] = map(value, seconds[i] as number)
    results[0].push(one)
    results[1].push(other)
  })
  return results
}

/** @throws {TypeError} Naming `what`, unless it is a number or a list of numbers. */
function requireCoordinates(what: string, value: unknown): void {
  const list = Array.isArray(value) ? Array.from(value as unknown[]) : [value]
  if (list.every((each) => typeof each === 'number')) return
  throw new TypeError(`${what} must be a number or a list of numbers, not ${shown(value)}.`)
}

function describe(left: unknown, bottom: unknown, right: unknown, top: unknown): string {
  return `left ${shown(left)}, bottom ${shown(bottom)}, right ${shown(right)}, top ${shown(top)}`
}

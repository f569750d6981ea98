import { RasterError, requireNumber, requireNumbers, shown } from '@memraster/ground'

/** The six numbers of an affine transform in rasterio's order: `x = a col + b row + c`, `y = d col + e row + f`. */
export type AffineCoefficients = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

/** The input of {@link Affine.from}; nine numbers are the rows of a matrix whose last row is `0, 0, 1`. */
export type AffineLike = Affine | AffineCoefficients | readonly number[]

/** The precision of python's `affine`. */
const PRECISION = 1e-5

/**
 * An affine transform of the plane, such as from pixels (col, row) to the world (x, y). Immutable.
 *
 * The matrix is `| a b c | d e f | 0 0 1 |`. For a raster with north up, `a` is the width of a pixel, `e` minus
 * its height, and (`c`, `f`) the upper left corner of the upper left pixel.
 *
 * @example
 * const transform = Affine.fromOrigin(101985, 2826915, 300, 300)
 * transform.apply(0.5, 0.5) // the centre of the first pixel: [102135, 2826765]
 */
export class Affine {
  readonly a: number
  readonly b: number
  readonly c: number
  readonly d: number
  readonly e: number
  readonly f: number

  /** @throws {TypeError} If a coefficient is not a number. */
  constructor(a: number, b: number, c: number, d: number, e: number, f: number) {
    for (const value of [a, b, c, d, e, f]) {
      if (typeof value !== 'number') {
        throw new TypeError(
          `An affine transform consists of six numbers; one of those given is ${shown(value)}.`,
        )
      }
    }
    this.a = a
    this.b = b
    this.c = c
    this.d = d
    this.e = e
    this.f = f
    Object.freeze(this)
  }

  /**
   * `value` as an Affine.
   *
   * @throws {TypeError} If it is neither an Affine nor six numbers (nor nine that end in 0, 0, 1), or if six numbers
   *   look like a GDAL geotransform, whose order differs: pass those to {@link Affine.fromGdal}.
   */
  static from(value: AffineLike): Affine {
    if (Array.isArray(value)) return fromNumbers(value as readonly number[])
    if (typeof value === 'object' && value !== null && 'a' in value && 'f' in value) {
      const { a, b, c, d, e, f } = value
      return value instanceof Affine ? value : new Affine(a, b, c, d, e, f)
    }
    throw new TypeError(`Expected an Affine or its six numbers [a, b, c, d, e, f], not ${shown(value)}.`)
  }

  /** From a GDAL geotransform: upper left x, x per column, x per row, upper left y, y per column, y per row. */
  static fromGdal(c: number, a: number, b: number, f: number, d: number, e: number): Affine {
    return new Affine(a, b, c, d, e, f)
  }

  static identity(): Affine {
    return new Affine(1, 0, 0, 0, 1, 0)
  }

  static translation(x: number, y: number): Affine {
    return new Affine(1, 0, x, 0, 1, y)
  }

  /** Scales by `x` and `y`, or by `x` in both directions. */
  static scale(x: number, y: number = x): Affine {
    return new Affine(x, 0, 0, 0, y, 0)
  }

  /** Turns counter-clockwise by `angle` degrees about `pivot`, or about the origin. Exact at right angles. */
  static rotation(angle: number, pivot: readonly [x: number, y: number] = [0, 0]): Affine {
    requireNumber('The angle', angle)
    requireNumbers('The pivot', pivot)
    const [cos, sin] = cosineAndSine(angle)
    const [x, y] = pivot
    return new Affine(cos, -sin, x - x * cos + y * sin, sin, cos, y - x * sin - y * cos)
  }

  /** Shears by angles in degrees along the x and the y axis. */
  static shear(xAngle = 0, yAngle = 0): Affine {
    requireNumbers('The angles', [xAngle, yAngle])
    return new Affine(1, Math.tan(radians(xAngle)), 0, Math.tan(radians(yAngle)), 1, 0)
  }

  /** The transform of a raster with north up, from its upper left corner and the (positive) size of its pixels. */
  static fromOrigin(west: number, north: number, xsize: number, ysize: number): Affine {
    requireNumber('ysize', ysize)
    return Affine.translation(west, north).multiply(Affine.scale(xsize, -ysize))
  }

  /** The transform of a raster of `width` by `height` pixels that covers the bounds. */
  static fromBounds(
    west: number,
    south: number,
    east: number,
    north: number,
    width: number,
    height: number,
  ): Affine {
    requireNumbers('The bounds and the size', [west, south, east, north, width, height])
    return Affine.translation(west, north).multiply(
      Affine.scale((east - west) / width, (south - north) / height),
    )
  }

  /** `[a, b, c, d, e, f]`, a new array. */
  get coefficients(): AffineCoefficients {
    return [this.a, this.b, this.c, this.d, this.e, this.f]
  }

  /** The factor by which areas grow; negative if the transform mirrors, as north-up transforms do. */
  get determinant(): number {
    return this.a * this.e - this.b * this.d
  }

  /** The numbers in GDAL's order: `[c, a, b, f, d, e]`. */
  toGdal(): [c: number, a: number, b: number, f: number, d: number, e: number] {
    return [this.c, this.a, this.b, this.f, this.d, this.e]
  }

  /** The transform that applies `other` first and then this one: the matrix product `this × other`. */
  multiply(other: Affine): Affine {
    const { a, b, c, d, e, f } = this
    const first = Affine.from(other)
    return new Affine(
      a * first.a + b * first.d,
      a * first.b + b * first.e,
      a * first.c + b * first.f + c,
      d * first.a + e * first.d,
      d * first.b + e * first.e,
      d * first.c + e * first.f + f,
    )
  }

  /**
   * The transform that undoes this one.
   *
   * @throws {RasterError} `CRS` if the transform is degenerate: its determinant is zero or not finite.
   */
  inverse(): Affine {
    const { a, b, c, d, e, f, determinant } = this
    if (determinant === 0 || !Number.isFinite(determinant)) {
      throw new RasterError(
        'CRS',
        `${this.toString()} cannot be inverted: it is degenerate, so that a place in the world is not that of one pixel. Give the raster a transform with a pixel size.`,
      )
    }
    const factor = 1 / determinant
    const ra = e * factor
    const rb = -b * factor
    const rd = -d * factor
    const re = a * factor
    return new Affine(ra, rb, -c * ra - f * rb, rd, re, -c * rd - f * re)
  }

  /** The image of a point: pixels to the world for a raster's transform. Whole numbers are corners of pixels. */
  apply(col: number, row: number): [x: number, y: number] {
    requireNumber('col', col)
    requireNumber('row', row)
    return [col * this.a + row * this.b + this.c, col * this.d + row * this.e + this.f]
  }

  /** Whether all numbers are equal. */
  equals(other: Affine): boolean {
    return this.#differsLess(other, Number.MIN_VALUE)
  }

  /** Whether all numbers are equal to within `precision`. */
  almostEquals(other: Affine, precision: number = PRECISION): boolean {
    return this.#differsLess(other, precision)
  }

  #differsLess(other: Affine, limit: number): boolean {
    requireNumber('precision', limit)
    const theirs = Affine.from(other).coefficients
    return this.coefficients.every((value, i) => Math.abs(value - (theirs[i] ?? NaN)) < limit)
  }

  /** The six numbers, which {@link Affine.from} accepts. */
  toJSON(): AffineCoefficients {
    return this.coefficients
  }

  toString(): string {
    return `Affine(${this.coefficients.join(', ')})`
  }
}

function fromNumbers(values: readonly number[]): Affine {
  requireNumbers('An affine transform', values)
  const [a, b, c, d, e, f, g = 0, h = 0, i = 1] = values
  if ((values.length !== 6 && values.length !== 9) || g !== 0 || h !== 0 || i !== 1) {
    throw new TypeError(
      `An affine transform is six numbers [a, b, c, d, e, f], or nine of which the last are 0, 0, 1; given: ${shown(values)}.`,
    )
  }
  const [, xPerColumn = 0, , , yPerColumn, yPerRow = 0] = values
  const gdalIdentity = a === 0 && b === 1 && c === 0 && d === 0 && e === 0 && f === 1
  // rasterio's own test: a sheared transform of this form is possible, and far less likely than a mix-up.
  if (gdalIdentity || (c === 0 && yPerColumn === 0 && xPerColumn > 0 && yPerRow < 0)) {
    throw new TypeError(
      `[${values.join(', ')}] looks like a GDAL geotransform; use Affine.fromGdal(...), or new Affine(...) if the order is a, b, c, d, e, f.`,
    )
  }
  return new Affine(...([a, b, c, d, e, f] as unknown as AffineCoefficients))
}

function radians(degrees: number): number {
  return degrees * (Math.PI / 180)
}

function cosineAndSine(degrees: number): [cos: number, sin: number] {
  const turned = ((degrees % 360) + 360) % 360
  if (turned === 90) return [0, 1]
  if (turned === 180) return [-1, 0]
  if (turned === 270) return [0, -1]
  return [Math.cos(radians(turned)), Math.sin(radians(turned))]
}

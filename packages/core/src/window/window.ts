import { RasterError, requireNumber, requireObject, shown, wrongType } from '@memraster/ground'

/** A rectangle in pixels; offsets and sizes may be fractional. */
export interface PixelRectangle {
  readonly colOff: number
  readonly rowOff: number
  readonly width: number
  readonly height: number
}

/** Rows or columns from `start` up to, but not including, `stop`; null is the raster's own edge. */
export type Slice = readonly [start: number | null, stop: number | null]

/** The size that slices are resolved against. */
export interface SliceContext {
  /** Rows of the raster; needed for a row that is null or counts from the end. */
  readonly height?: number
  /** Columns of the raster; needed for a column that is null or counts from the end. */
  readonly width?: number
  /** Whether negative numbers are positions left of or above the raster instead of counts from its end. */
  readonly boundless?: boolean
}

/**
 * A rectangle of pixels, relative to the upper left corner of a raster. Immutable.
 *
 * Offsets and lengths may be fractional, offsets also negative; whether a window lies within a raster is a matter
 * of who uses it.
 *
 * @example
 * new Window(256, 0, 256, 128) // 128 rows of 256 columns, from column 256 on
 */
export class Window implements PixelRectangle {
  readonly colOff: number
  readonly rowOff: number
  readonly width: number
  readonly height: number

  /**
   * @throws {TypeError} If a value is not a number.
   * @throws {RasterError} `WINDOW` if a length is negative or a value not finite.
   */
  constructor(colOff: number, rowOff: number, width: number, height: number) {
    this.colOff = finite('colOff', colOff)
    this.rowOff = finite('rowOff', rowOff)
    this.width = length('width', width)
    this.height = length('height', height)
    Object.freeze(this)
  }

  /**
   * The window of two slices, resolved as Python does: null is the edge, a negative number counts from the end unless
   * `boundless`, a stop before its start is a window of length 0. The result is not cropped.
   *
   * @throws {TypeError} If a slice is not a pair.
   * @throws {RasterError} `WINDOW` if a slice needs a `height` or `width` that is not given.
   */
  static fromSlices(rows: Slice, cols: Slice, context: SliceContext = {}): Window {
    requireObject('The context of slices', context)
    const { height, width, boundless = false } = context
    const [rowOff, rowStop] = resolveSlice('rows', rows, 'height', height, boundless)
    const [colOff, colStop] = resolveSlice('cols', cols, 'width', width, boundless)
    return new Window(colOff, rowOff, Math.max(colStop - colOff, 0), Math.max(rowStop - rowOff, 0))
  }

  /** A window of the same place and size. */
  static from(value: PixelRectangle): Window {
    if (value instanceof Window) return value
    if (Object(value) !== value) {
      throw new TypeError(`Expected a window { colOff, rowOff, width, height }, not ${shown(value)}.`)
    }
    return new Window(value.colOff, value.rowOff, value.width, value.height)
  }

  /** The part within a raster of this size: of length 0 if there is none. */
  crop(height: number, width: number): Window {
    requireNumber('height', height)
    requireNumber('width', width)
    const rowStart = Math.min(Math.max(this.rowOff, 0), height)
    const colStart = Math.min(Math.max(this.colOff, 0), width)
    const rowStop = Math.max(0, Math.min(this.rowOff + this.height, height))
    const colStop = Math.max(0, Math.min(this.colOff + this.width, width))
    return new Window(colStart, rowStart, colStop - colStart, rowStop - rowStart)
  }

  /**
   * The intersection with all `others`.
   *
   * @throws {RasterError} `WINDOW` if they share nothing: windows that only touch do not intersect.
   */
  intersection(...others: readonly PixelRectangle[]): Window {
    let result: Window = this
    for (const other of others.map(Window.from)) {
      const shared = overlap(result, other)
      if (shared === undefined) {
        throw new RasterError(
          'WINDOW',
          `${result.toString()} and ${other.toString()} have no pixel in common; ask intersects() first.`,
        )
      }
      result = shared
    }
    return result
  }

  /** Whether this window and all `others` share any area. */
  intersects(...others: readonly PixelRectangle[]): boolean {
    let result: Window | undefined = this
    for (const other of others.map(Window.from)) {
      result = overlap(result, other)
      if (result === undefined) return false
    }
    return true
  }

  /** The smallest window that holds this one and all `others`. */
  union(...others: readonly PixelRectangle[]): Window {
    const all = [this, ...others.map(Window.from)]
    const colOff = Math.min(...all.map((window) => window.colOff))
    const rowOff = Math.min(...all.map((window) => window.rowOff))
    const colStop = Math.max(...all.map((window) => window.colOff + window.width))
    const rowStop = Math.max(...all.map((window) => window.rowOff + window.height))
    return new Window(colOff, rowOff, colStop - colOff, rowStop - rowOff)
  }

  /**
   * Windows of at most `height` rows and `width` columns that cover this one without overlap, row by row.
   *
   * @throws {RasterError} `WINDOW` if a size is not above 0.
   */
  subdivide(height: number, width: number): Window[] {
    requireNumber('height', height)
    requireNumber('width', width)
    if (!(height > 0 && width > 0)) {
      throw new RasterError(
        'WINDOW',
        `A window is subdivided into parts larger than 0; given: ${height} rows, ${width} columns.`,
      )
    }
    const parts: Window[] = []
    const rows = Math.ceil(this.height / height)
    const cols = Math.ceil(this.width / width)
    for (let row = 0; row < rows; row++) {
      for (let col = 0; col < cols; col++) {
        const down = row * height
        const right = col * width
        const partWidth = Math.min(width, this.width - right)
        const partHeight = Math.min(height, this.height - down)
        parts.push(new Window(this.colOff + right, this.rowOff + down, partWidth, partHeight))
      }
    }
    return parts
  }

  /** With lengths rounded to the nearest whole number: `floor(length + 0.5)`. */
  roundLengths(): Window {
    return new Window(this.colOff, this.rowOff, Math.floor(this.width + 0.5), Math.floor(this.height + 0.5))
  }

  /** Another name of {@link roundLengths}, as in rasterio. */
  roundShape(): Window {
    return this.roundLengths()
  }

  /** With offsets rounded down, except within a tenth of the next pixel: `floor(offset + 0.1)`. */
  roundOffsets(): Window {
    return new Window(Math.floor(this.colOff + 0.1), Math.floor(this.rowOff + 0.1), this.width, this.height)
  }

  /**
   * The smallest window of whole blocks that holds this one; it may extend past the raster.
   *
   * @param blockShapes Rows and columns of a block of each band.
   * @throws {RasterError} `WINDOW` if the bands' blocks differ in shape.
   */
  roundToFullBlocks(blockShapes: readonly (readonly [rows: number, columns: number])[]): Window {
    if (!Array.isArray(blockShapes) || !Array.from(blockShapes as unknown[]).every(isPair))
      throw wrongType('blockShapes', 'a list of pairs [rows, columns]', blockShapes)
    const [first] = blockShapes
    if (first === undefined || blockShapes.some(([rows, cols]) => rows !== first[0] || cols !== first[1])) {
      const shapes = shown(blockShapes)
      throw new RasterError(
        'WINDOW',
        `Only bands whose blocks have one shape have full blocks in common; given: ${shapes || 'none'}.`,
      )
    }
    const [rows, cols] = first
    const rowStart = blockStart(this.rowOff, rows)
    const rowStop = blockStop(this.rowOff + this.height, rows)
    const colStart = blockStart(this.colOff, cols)
    const colStop = blockStop(this.colOff + this.width, cols)
    return new Window(colStart, rowStart, colStop - colStart, rowStop - rowStart)
  }

  /** Starts and stops as they are: `[[row, row], [column, column]]`. */
  toRanges(): [rows: [start: number, stop: number], cols: [start: number, stop: number]] {
    return [
      [this.rowOff, this.rowOff + this.height],
      [this.colOff, this.colOff + this.width],
    ]
  }

  /** Starts and stops that index an array: whole numbers, not negative, around all pixels that are touched. */
  toSlices(): [rows: [start: number, stop: number], cols: [start: number, stop: number]] {
    const [[row0, row1], [col0, col1]] = this.toRanges()
    return [
      [Math.floor(Math.max(row0, 0)), Math.ceil(Math.max(row1, 0))],
      [Math.floor(Math.max(col0, 0)), Math.ceil(Math.max(col1, 0))],
    ]
  }

  equals(other: PixelRectangle): boolean {
    requireObject('The other window', other)
    return (
      this.colOff === other.colOff &&
      this.rowOff === other.rowOff &&
      this.width === other.width &&
      this.height === other.height
    )
  }

  toJSON(): PixelRectangle {
    return { colOff: this.colOff, rowOff: this.rowOff, width: this.width, height: this.height }
  }

  toString(): string {
    return `Window(colOff=${this.colOff}, rowOff=${this.rowOff}, width=${this.width}, height=${this.height})`
  }
}

function overlap(one: PixelRectangle, other: PixelRectangle): Window | undefined {
  const colOff = Math.max(one.colOff, other.colOff)
  const rowOff = Math.max(one.rowOff, other.rowOff)
  const width = Math.min(one.colOff + one.width, other.colOff + other.width) - colOff
  const height = Math.min(one.rowOff + one.height, other.rowOff + other.height) - rowOff
  return width > 0 && height > 0 ? new Window(colOff, rowOff, width, height) : undefined
}

/** The edge of a block at or before `position`; the remainder keeps it exact when a division would round. */
function blockStart(position: number, size: number): number {
  const rest = position % size
  return position - (rest < 0 ? rest + size : rest)
}

/** The edge of a block at or after `position`. */
function blockStop(position: number, size: number): number {
  return position % size === 0 ? position : blockStart(position, size) + size
}

function resolveSlice(
  name: 'rows' | 'cols',
  slice: Slice,
  extentName: 'height' | 'width',
  extent: number | undefined,
  boundless: boolean,
): [start: number, stop: number] {
  if (!Array.isArray(slice) || slice.length !== 2 || !slice.every(isEdge))
    throw wrongType(name, 'a pair [start, stop] of numbers or null', slice)
  if (extent !== undefined) requireNumber(extentName, extent)
  const resolve = (value: number | null, edge: number | undefined): number => {
    if (value !== null && (boundless || !(value < 0))) return value
    const origin = value === null ? edge : extent
    if (origin === undefined) {
      throw new RasterError(
        'WINDOW',
        `${name} ${shown(slice)} depends on the ${extentName} of the raster, which is not given${boundless ? '' : '; a negative number counts from its end unless the window is boundless'}.`,
      )
    }
    return origin + (value ?? 0)
  }
  return [resolve(slice[0], 0), resolve(slice[1], extent)]
}

function isEdge(value: unknown): boolean {
  return value === null || typeof value === 'number'
}

function isPair(value: unknown): boolean {
  return Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number'
}

function finite(name: string, value: number): number {
  if (typeof value !== 'number')
    throw new TypeError(`${name} of a window must be a number, not ${shown(value)}.`)
  if (Number.isFinite(value)) return value
  throw new RasterError('WINDOW', `${name} of a window must be finite, not ${value}.`)
}

function length(name: string, value: number): number {
  if (finite(name, value) >= 0) return value
  throw new RasterError('WINDOW', `${name} of a window must not be negative; given: ${value}.`)
}

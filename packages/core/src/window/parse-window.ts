import type { PixelRectangle } from './window.ts'
import { type Slice, Window } from './window.ts'

/** A window as callers may give it: a rectangle, or rows and columns as `[[row0, row1], [col0, col1]]`. */
export type WindowLike = Window | PixelRectangle | readonly [rows: Slice, cols: Slice]

/**
 * The window that `value` means on a raster of this size. Slices are resolved as Python does; a negative number counts
 * from the end unless `boundless`. Nothing is cropped.
 *
 * @throws {TypeError} If it is not a window.
 * @throws {RasterError} `WINDOW` if a length is negative or a value not finite.
 */
export function parseWindow(
  value: WindowLike,
  height: number,
  width: number,
  options: { readonly boundless?: boolean } = {},
): Window {
  if (!isSlices(value)) return Window.from(value)
  const [rows, cols] = value
  return Window.fromSlices(rows, cols, { height, width, boundless: options.boundless ?? false })
}

/** Rows and columns of the array that a window is read into: its lengths, rounded to the nearest whole number. */
export function windowShape(window: PixelRectangle): [height: number, width: number] {
  return [Math.floor(window.height + 0.5), Math.floor(window.width + 0.5)]
}

function isSlices(value: WindowLike): value is readonly [rows: Slice, cols: Slice] {
  return Array.isArray(value)
}

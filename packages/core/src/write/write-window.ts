import { RasterError } from '@memraster/ground'
import type { DatasetInfo } from '../backend/dataset-info.ts'
import { parseWindow, type WindowLike } from '../window/parse-window.ts'
import type { PixelRectangle } from '../window/window.ts'

/**
 * The window of a write.
 *
 * @throws {RasterError} `WINDOW` unless it consists of whole pixels of the raster.
 */
export function parseWriteWindow(window: WindowLike | undefined, info: DatasetInfo): PixelRectangle {
  if (window === undefined) return { colOff: 0, rowOff: 0, width: info.width, height: info.height }
  const { colOff, rowOff, width, height } = parseWindow(window, info.height, info.width, { boundless: true })
  const whole = [colOff, rowOff, width, height].every(Number.isInteger)
  if (whole && colOff >= 0 && rowOff >= 0 && colOff + width <= info.width && rowOff + height <= info.height) {
    return { colOff, rowOff, width, height }
  }
  const given = `${width} x ${height} at column ${colOff}, row ${rowOff}`
  throw new RasterError(
    'WINDOW',
    whole
      ? `The window ${given} goes beyond the raster of ${info.width} x ${info.height}; crop the window and its pixels.`
      : `The window ${given} is not made of whole pixels; round it before writing.`,
  )
}

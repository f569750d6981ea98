import { RasterError, shown } from '@memraster/ground'
import type { BandInfo, DatasetInfo } from '../backend/dataset-info.ts'
import { checkBand } from '../operation/band-indexes.ts'
import { Window } from '../window/window.ts'

/** A block's place among the blocks, and in the raster. */
export interface BlockWindow {
  readonly row: number
  readonly column: number
  /** Cut off at the raster's edges. */
  readonly window: Window
}

/** The windows of a band's blocks, row by row; of all bands for 0, whose block shapes must agree. */
export function* blockWindows(info: DatasetInfo, bidx = 0): Generator<BlockWindow> {
  const [rows, columns] = blockShape(info, bidx)
  for (let row = 0; row * rows < info.height; row++) {
    for (let column = 0; column * columns < info.width; column++) {
      yield { row, column, window: windowOf(info, rows, columns, row, column) }
    }
  }
}

/**
 * The window of one block.
 *
 * @throws {RasterError} `BLOCK` if there is no such block.
 */
export function blockWindow(info: DatasetInfo, bidx: number, row: number, column: number): Window {
  const [rows, columns] = blockShape(info, bidx)
  const down = Math.ceil(info.height / rows)
  const across = Math.ceil(info.width / columns)
  if (
    Number.isInteger(row) &&
    Number.isInteger(column) &&
    row >= 0 &&
    column >= 0 &&
    row < down &&
    column < across
  ) {
    return windowOf(info, rows, columns, row, column)
  }
  throw new RasterError(
    'BLOCK',
    `There is no block ${shown(row)}, ${shown(column)}; the raster has ${down} rows of ${across} blocks, counted from 0.`,
  )
}

function windowOf(info: DatasetInfo, rows: number, columns: number, row: number, column: number): Window {
  const colOff = column * columns
  const rowOff = row * rows
  return new Window(
    colOff,
    rowOff,
    Math.min(columns, info.width - colOff),
    Math.min(rows, info.height - rowOff),
  )
}

function blockShape(info: DatasetInfo, bidx: number): BandInfo['blockShape'] {
  if (bidx !== 0) {
    checkBand(bidx, info.bands.length)
    return (info.bands[bidx - 1] as BandInfo).blockShape
  }
  const { blockShape: shape } = info.bands[0] as BandInfo
  const same = info.bands.every((band) => band.blockShape[0] === shape[0] && band.blockShape[1] === shape[1])
  if (same) return shape
  throw new RasterError('BLOCK', 'The bands have blocks of different shapes; name a band.')
}

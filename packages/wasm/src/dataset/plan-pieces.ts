import type { PixelRectangle } from '@memraster/core/backend'
import { sampleSize } from '@memraster/ground'
import type { ReadCommand } from '../engine/engine.ts'

/** About how many bytes a piece of whole rows has, which are one copy, put into their place in one turn of the event loop. */
const ROWS_BYTES = 4 * 2 ** 20

/** About how many bytes another piece has: each of its rows is a copy. */
const PIECE_BYTES = 2 * 2 ** 20

type BlockShape = readonly [rows: number, columns: number]

/** A rectangle of a result, and the window that it is read from. */
export interface PiecePlan {
  readonly row: number
  readonly column: number
  readonly window: PixelRectangle
}

/**
 * Cuts a read that takes pixels as they are into pieces that end where blocks end, row by row of blocks.
 *
 * @param count The least number of pieces, if the blocks suffice; may be 0.
 */
export function planPieces(
  command: Pick<ReadCommand, 'window' | 'bands' | 'dtype'>,
  blockShape: BlockShape,
  count: number,
): PiecePlan[] {
  const { window, bands, dtype } = command
  const [blockRows, blockColumns] = blockShape
  const pixelBytes = bands.length * sampleSize(dtype)
  const share = bytesOfBlocks(command, blockShape) / count
  const rowBytes =
    pixelBytes * blockRows * blockColumns * countBlocks(window.colOff, window.width, blockColumns)
  const rows = blockRows * Math.max(1, Math.floor(Math.min(ROWS_BYTES, share) / rowBytes))
  const isWide = pixelBytes * window.width * rows > ROWS_BYTES || rowBytes > share
  const columnBytes = pixelBytes * rows * blockColumns
  const step = blockColumns * Math.max(1, Math.floor(Math.min(PIECE_BYTES, share) / columnBytes))
  const columns = isWide ? step : window.colOff + window.width
  return ranges(window.rowOff, window.height, rows).flatMap(([rowOff, height]) =>
    ranges(window.colOff, window.width, columns).map(([colOff, width]) => ({
      row: rowOff - window.rowOff,
      column: colOff - window.colOff,
      window: { colOff, rowOff, width, height },
    })),
  )
}

/** The bytes of all pixels of the blocks that a read goes through. */
export function bytesOfBlocks(
  { window, bands, dtype }: Pick<ReadCommand, 'window' | 'bands' | 'dtype'>,
  [blockRows, blockColumns]: BlockShape,
): number {
  const down = countBlocks(window.rowOff, window.height, blockRows)
  const across = countBlocks(window.colOff, window.width, blockColumns)
  return down * across * blockRows * blockColumns * bands.length * sampleSize(dtype)
}

function countBlocks(offset: number, size: number, block: number): number {
  return Math.ceil((offset + size) / block) - Math.floor(offset / block)
}

/** The ranges of at most `step` into which one is cut at multiples of it. */
function ranges(offset: number, size: number, step: number): [offset: number, size: number][] {
  const found: [number, number][] = []
  for (let start = offset; start < offset + size; ) {
    const end = Math.min(offset + size, (Math.floor(start / step) + 1) * step)
    found.push([start, end - start])
    start = end
  }
  return found
}

import type { PixelRectangle } from '@memraster/core/backend'
import { sampleSize } from '@memraster/ground'
import type { ReadCommand } from '../engine/engine.ts'

/** About how many bytes a piece of whole rows has, which are one copy, put into their place in one turn of the event loop. */
const ROWS_BYTES = 4 * 2 ** 20

/** About how many bytes another piece has: each of its rows is a copy. */
const PIECE_BYTES = 2 * 2 ** 20

/** A rectangle of a result, and the window that it is read from. */
export interface PiecePlan {
  readonly row: number
  readonly column: number
  readonly window: PixelRectangle
}

/** Cuts a read that takes pixels as they are into pieces that end where blocks end, row by row of blocks. */
export function planPieces(
  { window, bands, dtype }: Pick<ReadCommand, 'window' | 'bands' | 'dtype'>,
  [blockRows, blockColumns]: readonly [rows: number, columns: number],
): PiecePlan[] {
  const pixelBytes = bands.length * sampleSize(dtype)
  const rows = blockRows * Math.max(1, Math.floor(ROWS_BYTES / (pixelBytes * window.width * blockRows)))
  const isWide = pixelBytes * window.width * rows > ROWS_BYTES
  const wanted = Math.max(1, Math.floor(PIECE_BYTES / (pixelBytes * rows * blockColumns)))
  const columns = isWide ? blockColumns * wanted : window.colOff + window.width
  return ranges(window.rowOff, window.height, rows).flatMap(([rowOff, height]) =>
    ranges(window.colOff, window.width, columns).map(([colOff, width]) => ({
      row: rowOff - window.rowOff,
      column: colOff - window.colOff,
      window: { colOff, rowOff, width, height },
    })),
  )
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

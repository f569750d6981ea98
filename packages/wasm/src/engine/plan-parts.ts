import type { PixelRectangle } from '@memraster/core/backend'
import { sampleSize } from '@memraster/ground'
import type { ReadCommand } from './engine.ts'

/** About how many bytes of a result are made at a time. */
const PART_BYTES = 4 * 2 ** 20

/** The rows of a part of a result, and the window that they are read from. */
export interface PartPlan {
  readonly row: number
  readonly rows: number
  readonly window: PixelRectangle
}

/**
 * Cuts a read into parts that end where rows of blocks end, so that no block is decoded twice. A read that
 * resamples is one part.
 */
export function planParts(command: ReadCommand, blockRows: number): PartPlan[] {
  const { window, shape } = command
  const [height, width] = shape
  const rowBytes = width * command.bands.length * sampleSize(command.dtype)
  if (!isGrid(command) || rowBytes * height <= PART_BYTES) return [{ row: 0, rows: height, window }]
  const blocks = Math.max(1, Math.floor(PART_BYTES / (rowBytes * blockRows)))
  const step = blocks * blockRows
  const parts: PartPlan[] = []
  for (let row = 0; row < height; ) {
    const top = window.rowOff + row
    const rows = Math.min(height - row, step - (top % blockRows))
    parts.push({ row, rows, window: { colOff: window.colOff, rowOff: top, width, height: rows } })
    row += rows
  }
  return parts
}

/** Whether a read takes pixels as they are. */
export function isGrid({ window, shape }: Pick<ReadCommand, 'window' | 'shape'>): boolean {
  return (
    window.width === shape[1] &&
    window.height === shape[0] &&
    Number.isInteger(window.colOff) &&
    Number.isInteger(window.rowOff)
  )
}

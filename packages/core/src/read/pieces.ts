import type { BandInfo, DatasetInfo } from '../backend/dataset-info.ts'
import type { PixelRectangle } from '../window/window.ts'

/** The pixels that are read at a time. */
const PIECE_PIXELS = 1 << 20

/**
 * Cuts a window of whole pixels into pieces of about a million pixels: whole blocks of a band, so that none is
 * decoded twice, or parts that follow one another of blocks that are larger.
 */
export function* pieces(info: DatasetInfo, bidx: number, window: PixelRectangle): Generator<PixelRectangle> {
  const [blockRows, blockColumns] = (info.bands[bidx - 1] as BandInfo).blockShape
  const across = blockColumns * Math.max(1, Math.floor(PIECE_PIXELS / (blockRows * blockColumns)))
  const rows = Math.max(1, Math.floor(PIECE_PIXELS / Math.min(across, window.width)))
  const down = rows > blockRows ? rows - (rows % blockRows) : blockRows
  for (const [top, tall] of cuts(window.rowOff, window.height, down, 0)) {
    for (const [colOff, width] of cuts(window.colOff, window.width, across, 0)) {
      for (const [rowOff, height] of cuts(top, tall, Math.min(rows, down), top))
        yield { colOff, rowOff, width, height }
    }
  }
}

/** Takes the pieces of a window one by one, and tells how many of its pixels are done. */
export async function eachPiece(
  info: DatasetInfo,
  bidx: number,
  area: PixelRectangle,
  onProgress: ((fraction: number) => void) | undefined,
  visit: (window: PixelRectangle) => Promise<void>,
): Promise<void> {
  let done = 0
  for (const window of pieces(info, bidx, area)) {
    await visit(window)
    done += window.width * window.height
    onProgress?.(done / (area.width * area.height))
  }
}

/** Cuts a range at the multiples of `step`, counted from `origin`. */
function* cuts(
  start: number,
  length: number,
  step: number,
  origin: number,
): Generator<[start: number, length: number]> {
  const end = start + length
  while (start < end) {
    const next = Math.min(end, start + step - ((start - origin) % step))
    yield [start, next - start]
    start = next
  }
}

import type { ImageLayout } from '../container/image-layout.ts'
import { convertsToRgba } from '../metadata/color-interpretation.ts'

/** libtiff's STRIP_SIZE_DEFAULT. */
const CHOPPED_STRIP_BYTES = 8192

/** Rows beyond which GDAL reads a single strip row by row. */
const SPLIT_ROWS = 2000

/**
 * Rows and columns of a block as GDAL reports them.
 *
 * A single-strip image is not reported as stored: libtiff divides it into strips of at most 8 KB if it is uncompressed,
 * and GDAL into single rows if it is compressed, tall, of 8 bits or a bitmap, and without colour conversion.
 */
export function reportedBlockShape(layout: ImageLayout): readonly [rows: number, columns: number] {
  const { blockHeight, blockWidth, blockRowBytes, height, bitsPerSample } = layout
  const isOneStrip = !layout.tiled && blockHeight === height
  if (!isOneStrip) return [blockHeight, blockWidth]
  if (layout.compression === 1 && layout.planarConfiguration === 'contiguous') {
    const rows = Math.max(1, Math.floor(CHOPPED_STRIP_BYTES / blockRowBytes))
    return [Math.min(rows, height), blockWidth]
  }
  const isBitmap = bitsPerSample === 1 && layout.samplesPerPixel === 1
  return height > SPLIT_ROWS && (bitsPerSample === 8 || isBitmap) && !convertsToRgba(layout)
    ? [1, blockWidth]
    : [blockHeight, blockWidth]
}

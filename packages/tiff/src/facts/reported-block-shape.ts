import type { ImageLayout } from '../container/image-layout.ts'
import { convertsToRgba } from '../metadata/color-interpretation.ts'

/** libtiff's STRIP_SIZE_DEFAULT. */
const CHOPPED_STRIP_BYTES = 8192

/** Strips into which libtiff divides one, whatever the length of the file. */
const MAX_UNFOUNDED_STRIPS = 1_000_000

/** Bytes of a strip beyond which libtiff divides it after all, and of the strips that it makes of it. */
const LARGE_STRIP_BYTES = 0x7fffffff
const PART_OF_LARGE_STRIP_BYTES = 0x20000000

/** Rows beyond which GDAL reads a single strip row by row. */
const SPLIT_ROWS = 2000

/**
 * Rows and columns of a block as GDAL reports them.
 *
 * A single-strip image is not reported as stored: libtiff divides it into strips of at most 8 KB if it is uncompressed,
 * and GDAL into single rows if it is compressed, tall, of 8 bits or a bitmap, and without colour conversion.
 *
 * @param fileBytes Length of the file, which uncompressed images need: libtiff divides no strip into a million that the
 *   file cannot have, since a header of few bytes could claim them.
 */
export function reportedBlockShape(
  layout: ImageLayout,
  fileBytes: number,
): readonly [rows: number, columns: number] {
  const { blockHeight, blockWidth, height, bitsPerSample } = layout
  const isOneStrip = !layout.tiled && blockHeight === height
  if (!isOneStrip) return [blockHeight, blockWidth]
  if (layout.compression === 1 && layout.planarConfiguration === 'contiguous') {
    return [dividedRows(layout, fileBytes), blockWidth]
  }
  const isBitmap = bitsPerSample === 1 && layout.samplesPerPixel === 1
  return height > SPLIT_ROWS && (bitsPerSample === 8 || isBitmap) && !convertsToRgba(layout)
    ? [1, blockWidth]
    : [blockHeight, blockWidth]
}

/** Rows of the strips into which libtiff divides a single one. */
function dividedRows({ height, blockRowBytes }: ImageLayout, fileBytes: number): number {
  const divided = (bytes: number): number => {
    const rows = Math.max(1, Math.floor(bytes / blockRowBytes))
    const strips = Math.ceil(height / rows)
    const isFounded = strips <= MAX_UNFOUNDED_STRIPS || (strips - 1) * rows * blockRowBytes <= fileBytes
    return isFounded ? Math.min(rows, height) : height
  }
  const rows = divided(CHOPPED_STRIP_BYTES)
  return rows * blockRowBytes > LARGE_STRIP_BYTES ? divided(PART_OF_LARGE_STRIP_BYTES) : rows
}

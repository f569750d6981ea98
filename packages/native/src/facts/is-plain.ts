import { type GeoTiff, type ImageLayout, storedRows, Tag } from '@memraster/tiff'

/** Blocks whose places are checked in a moment. */
const FEW_BLOCKS = 1 << 14

/** GDAL computes places within a block with 32 bits. */
const MOST_BLOCK_BYTES = 2 ** 30

/** Rows of a strip from which on GDAL may show each as a block. */
const FEW_ROWS = 1024

/** PhotometricInterpretation: min is black, RGB, palette. */
const AS_STORED: ReadonlySet<number> = new Set([1, 2, 3])

/**
 * Whether the pixels of a GeoTIFF are stored as they are, each block whole and in the file, so that GDAL may copy them
 * from there: it checks no more than the end of the file then, and that without a thought for overflows.
 */
export function isPlain({ roles: { main }, tiff }: GeoTiff): boolean {
  const { ifd, layout } = main
  if (!isStoredAsIs(layout) || layout.blockCount > FEW_BLOCKS) return false
  const [offsets, counts] = layout.tiled
    ? [Tag.TileOffsets, Tag.TileByteCounts]
    : [Tag.StripOffsets, Tag.StripByteCounts]
  if (ifd.count(offsets) !== layout.blockCount || ifd.count(counts) !== layout.blockCount) return false
  for (let index = 0; index < layout.blockCount; index++) {
    const offset = ifd.number(offsets, index) ?? 0
    const bytes = layout.blockRowBytes * storedRows(layout, index)
    if (!(offset > 0 && offset + bytes <= tiff.bytes.length && ifd.number(counts, index) === bytes))
      return false
  }
  return true
}

function isStoredAsIs(layout: ImageLayout): boolean {
  const { compression, photometric, bitsPerSample, fillOrder, tiled, blockHeight, blockRowBytes } = layout
  return (
    compression === 1 &&
    AS_STORED.has(photometric) &&
    bitsPerSample % 8 === 0 &&
    fillOrder === 1 &&
    (tiled || blockHeight <= FEW_ROWS) &&
    blockRowBytes * blockHeight <= MOST_BLOCK_BYTES
  )
}

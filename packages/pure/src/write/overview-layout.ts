import type { ImageLayout } from '@memraster/tiff'

/** GDAL's tile size of overviews, for an image whose own tiles it does not take over. */
const TILE = 128

/**
 * The layout of an overview of an image, or of its mask, in tiles as GDAL makes them: those of the image if
 * they are squares of a power of two, 64 to 4096, and else of 128 by 128.
 */
export function overviewLayout(
  image: ImageLayout,
  width: number,
  height: number,
  tile: number = tileOf(image),
): ImageLayout {
  const planes = image.planarConfiguration === 'separate' ? image.samplesPerPixel : 1
  const blocksAcross = Math.ceil(width / tile)
  const blocksDown = Math.ceil(height / tile)
  return {
    ...image,
    width,
    height,
    tiled: true,
    blockWidth: tile,
    blockHeight: tile,
    blocksAcross,
    blocksDown,
    blockCount: blocksAcross * blocksDown * planes,
    blockRowBytes: Math.ceil((tile * (image.samplesPerPixel / planes) * image.bitsPerSample) / 8),
  }
}

/** The side of the tiles of an image's overviews. */
export function tileOf({ tiled, blockWidth, blockHeight }: ImageLayout): number {
  const square = tiled && blockWidth === blockHeight && Number.isInteger(Math.log2(blockWidth))
  return square && blockWidth >= 64 && blockWidth <= 4096 ? blockWidth : TILE
}

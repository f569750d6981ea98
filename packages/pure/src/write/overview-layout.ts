import { overviewTile } from '@memraster/core/internal/late'
import type { ImageLayout } from '@memraster/tiff'

/** The layout of an overview of an image, or of its mask, in tiles as GDAL makes them. */
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
  return overviewTile(tiled && blockWidth === blockHeight ? blockWidth : undefined)
}

import type { RasterArray } from '@memraster/ground'
import { blockExtent, type ImageLayout } from '@memraster/tiff'
import { samplesInBlock } from '../blocks/block-image.ts'

/**
 * Repeats the last column and row of a tile that reaches beyond its image, in place, as GDAL does with JPEG, whose
 * blocks of 8 by 8 pixels would otherwise be blurred by the pixels beyond.
 * (GDAL 3.6 leaves some of them out when a raster has not as many tiles across as down.)
 *
 * @param samples Of one element each.
 */
export function spreadEdges(samples: RasterArray, layout: ImageLayout, index: number): void {
  const { width, height } = blockExtent(layout, index)
  const pixel = samplesInBlock(layout)
  const rowSize = layout.blockWidth * pixel
  if (width < layout.blockWidth) {
    for (let row = 0; row < height; row++) {
      const end = (row + 1) * rowSize
      const start = row * rowSize + width * pixel
      for (let i = start; i < end; i++) samples[i] = samples[i - pixel]!
    }
  }
  for (let to = height * rowSize; to < samples.length; to += rowSize) {
    samples.copyWithin(to, (height - 1) * rowSize, height * rowSize)
  }
}

import { type DType, sampleSize } from '@memraster/ground'
import type { ImageLayout } from '@memraster/tiff'

/** The facts that determine the layout of samples in memory. */
export interface RasterShape {
  readonly width: number
  readonly height: number
  readonly bands: number
  readonly dtype: DType
  /** Whether a block holds one band of each pixel (`separate`) or all of them (`contiguous`). */
  readonly planarConfiguration: ImageLayout['planarConfiguration']
  readonly blockWidth: number
  readonly blockHeight: number
}

/** The layout of samples that no TIFF file holds. */
export function rasterLayout(shape: RasterShape): ImageLayout {
  const { width, height, bands, dtype, planarConfiguration, blockWidth, blockHeight } = shape
  const blocksAcross = Math.ceil(width / blockWidth)
  const blocksDown = Math.ceil(height / blockHeight)
  const planes = planarConfiguration === 'separate' ? bands : 1
  const size = sampleSize(dtype)
  return {
    width,
    height,
    samplesPerPixel: bands,
    extraSamples: [],
    bitsPerSample: size * 8,
    sampleFormat: 1,
    planarConfiguration,
    photometric: 1,
    compression: 1,
    predictor: 1,
    fillOrder: 1,
    chromaSubsampling: [1, 1],
    tiled: blockWidth < width,
    blockWidth,
    blockHeight,
    blocksAcross,
    blocksDown,
    blockCount: blocksAcross * blocksDown * planes,
    blockRowBytes: (blockWidth * size * bands) / planes,
    jpegTables: undefined,
  }
}

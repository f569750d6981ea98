import type { TiffImage } from '@memraster/tiff'
import type { BlockImage } from '../blocks/block-image.ts'

/** An image of a raster that can be written: as it is in a file, or in the making. */
export interface RasterImage {
  /** Undefined for a new one. */
  readonly origin: TiffImage | undefined
  /** A `BlockWriter` once it is written. */
  readonly image: BlockImage
}

/** The images that a raster has in its file. */
export interface StoredImages {
  /** Full resolution, then the overviews. */
  readonly images: readonly RasterImage[]
  /** The stored mask and its overviews. */
  readonly masks: readonly RasterImage[]
}

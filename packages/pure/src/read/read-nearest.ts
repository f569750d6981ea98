import type { PixelRectangle, ReadRequest } from '@memraster/core/backend'
import type { RasterArray } from '@memraster/ground'
import type { LevelImages } from './level-source.ts'
import { readImage } from './read-image.ts'

/** A request that may come from a VRT. */
export interface LevelRequest extends ReadRequest {
  /** The whole pixels of the full raster that GDAL takes the window for, if known from elsewhere. */
  readonly whole?: PixelRectangle | undefined
}

/** Whether each pixel of the result is one of the source. */
export function isGrid({ window, shape }: ReadRequest): boolean {
  return (
    window.width === shape[1] &&
    window.height === shape[0] &&
    Number.isInteger(window.colOff) &&
    Number.isInteger(window.rowOff)
  )
}

/** Reads a window of one level by nearest neighbour. @throws {RasterError} As `readImage`. */
export async function readNearest(
  { image, maskSample }: LevelImages,
  request: ReadRequest,
  out: RasterArray,
): Promise<void> {
  const { source, bands } = request
  const samples = bands.map((band) => (source === 'mask' ? maskSample(band) : band - 1))
  await readImage(image, { ...request, samples }, out)
}

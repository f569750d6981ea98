import type { RasterArray } from '@memraster/ground'

/** Whole pixels of a source. */
export interface SourceRectangle {
  readonly column: number
  readonly row: number
  readonly width: number
  readonly height: number
}

/** The source of the pixels that are resampled. */
export interface ResamplingSource {
  /** The pixels of some of the result's bands, counted from 0, in their own dtype: band by band, row by row. */
  pixels(bands: readonly number[], rectangle: SourceRectangle): Promise<RasterArray>
  /**
   * The common value of a band's pixels if it is known without reading them: all `invalid` by the nodata value, or all
   * `zero` and valid.
   */
  uniform(band: number, rectangle: SourceRectangle): 'invalid' | 'zero' | undefined
  /**
   * The weight of each pixel of a band, 0 if it is invalid, row by row; undefined if a band has no
   * mask at all. Asked after the band's pixels, which are given.
   */
  mask(band: number, rectangle: SourceRectangle, pixels: RasterArray): Promise<Uint8Array | undefined>
}

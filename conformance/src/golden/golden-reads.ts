import type { ColorInterpretation, DType } from '@memraster/core'

/** A raster of 9 by 7 pixels that a formula gives; see `formulaPixels`. */
export interface SourceSpec {
  readonly dtype: DType
  readonly count: number
  readonly nodata?: number | 'nan'
  readonly colorinterp?: readonly ColorInterpretation[]
  readonly tags?: Readonly<Record<string, string>>
  /** Of the last band, right of column 3; 0 left of it. */
  readonly alpha?: number
  /** Whether floats have a NaN, in row 3 and column 4. */
  readonly nan?: boolean
  /** Whether a mask is stored with it. */
  readonly mask?: boolean
  /** Whether some pixels are nodata: single ones, and a block. */
  readonly holes?: boolean
}

/** One read of a source and what rasterio gives; arrays are base64 of their little-endian bytes. */
export interface GoldenRead {
  readonly id: string
  readonly title: string
  /** The name of a source, or of a file below `fixtures`. */
  readonly source: string
  readonly method: 'read' | 'readMasks' | 'datasetMask'
  /** The options of the read; a window is `[colOff, rowOff, width, height]` or slices. */
  readonly options: Readonly<Record<string, unknown>>
  readonly shape: readonly number[]
  readonly dtype: string
  readonly data: string
  /** 1 where a masked read's pixel is invalid. */
  readonly mask?: string
}

/** What rasterio computes over a source. */
export interface BandFacts {
  readonly source: string
  /** By band. */
  readonly checksums: readonly number[]
  /** Of band 1, from column 2 and row 1 on, 4 wide and 3 high. */
  readonly windowChecksum: number
  /** By band; the deviation is the population's. */
  readonly stats: readonly (readonly number[])[]
  /** By point. */
  readonly samples: readonly string[]
}

/** A resolution of the raster with overviews. */
export interface Level {
  readonly width: number
  readonly height: number
  readonly transform: readonly number[]
  readonly data: string
}

/** A read of the raster with overviews. */
export interface DecimatedRead {
  /** colOff, rowOff, width, height. */
  readonly window: readonly number[]
  readonly shape: readonly number[]
  readonly data: string
}

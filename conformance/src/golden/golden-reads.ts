import type { ColorInterpretation, DType, Resampling } from "@memraster/core"

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
  /** 1 if a masked read's pixel is invalid. */
  readonly mask?: string
}

/** rasterio's results over a source. */
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
  /** By point: 1 if masked. */
  readonly sampleMasks: readonly string[]
  /** Of the valid pixels of band 1, by numpy. */
  readonly histogram: { readonly range: readonly [number, number]; readonly counts: readonly number[] }
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

/** The overviews of a source by rasterio's `build_overviews`, by factors 2 and 4. */
export interface BuiltOverviews {
  readonly source: string
  readonly method: Resampling
  /** As they are listed then: by the overviews' rounded sizes. */
  readonly factors: readonly number[]
  readonly levels: readonly {
    readonly shape: readonly number[]
    readonly data: string
    readonly masks: string
  }[]
}

/** A Cloud Optimized GeoTIFF as GDAL writes it; digests are those of {@link RasterFacts}. */
export interface GoldenCog {
  readonly id: string
  readonly raster: string
  readonly dtype: DType
  readonly count: number
  readonly nodata?: number
  readonly options: Readonly<Record<string, string | number>>
  readonly bigtiff: boolean
  readonly blockShape: readonly number[]
  readonly factors: readonly number[]
  /** The tags of its domain IMAGE_STRUCTURE. */
  readonly structure: Readonly<Record<string, string>>
  readonly colorinterp: readonly string[]
  readonly maskFlags: readonly (readonly string[])[]
  readonly mask: string
  readonly overviews: readonly { readonly pixels: string; readonly mask: string }[]
}

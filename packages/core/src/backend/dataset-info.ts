import type { CRS } from '@memraster/crs'
import type { DType } from '@memraster/ground'
import type { AffineCoefficients } from '../georeference/affine.ts'
import type { GroundControlPoint } from '../georeference/ground-control.ts'
import type { RPC } from '../georeference/rpc.ts'
import type { ColorInterpretation, Colormap } from '../metadata/colors.ts'
import type { TagDomains } from '../metadata/tags.ts'

/** The facts of one overview of a band. */
export interface OverviewInfo {
  readonly width: number
  readonly height: number
  /** Rows and columns of a block. */
  readonly blockShape: readonly [rows: number, columns: number]
}

/** The facts of one band. */
export interface BandInfo {
  readonly dtype: DType
  /** Undefined if the band has none; a bigint for 64-bit integers. */
  readonly nodata: number | bigint | undefined
  /** Rows and columns of a block. */
  readonly blockShape: readonly [rows: number, columns: number]
  readonly colorInterpretation: ColorInterpretation
  readonly description: string | undefined
  readonly unit: string | undefined
  readonly scale: number
  readonly offset: number
  readonly colormap: Colormap | undefined
  readonly tags: TagDomains
  /** From the largest to the smallest. */
  readonly overviews: readonly OverviewInfo[]
  /**
   * Reductions that are not overviews of the file, such as the scaled decoding of JPEG: decimated reads of a band
   * without overviews use them, as in GDAL. The levels of requests then count them.
   */
  readonly implicitOverviews?: readonly OverviewInfo[] | undefined
  /** Overviews of the stored mask, from the largest to the smallest; empty if there is none. */
  readonly maskOverviews: readonly OverviewInfo[]
  /** Whether a mask, of all bands or this one alone, is stored in the file or a sidecar. */
  readonly storedMask: 'none' | 'dataset' | 'band'
}

/** The facts of a raster: plain data, apart from its CRS. */
export interface DatasetInfo {
  /** The driver's GDAL name, such as `GTiff`. */
  readonly driver: string
  readonly width: number
  readonly height: number
  readonly bands: readonly BandInfo[]
  readonly crs: CRS | undefined
  /** Pixel to world, in rasterio's order; undefined if the file has none. */
  readonly transform: AffineCoefficients | undefined
  readonly gcps: readonly GroundControlPoint[]
  readonly gcpsCrs: CRS | undefined
  readonly rpcs: RPC | undefined
  /** Includes `IMAGE_STRUCTURE`, from which compression, interleaving and photometric are read. */
  readonly tags: TagDomains
  /** Names that open the other rasters of the file. */
  readonly subdatasets: readonly string[]
  /** The names in the directory of all files of the raster, its own first. */
  readonly files: readonly string[]
}

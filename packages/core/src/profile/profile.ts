import type { CRS } from '@memraster/crs'
import type { DType } from '@memraster/ground'
import type { Limits } from '../backend/requests.ts'
import type { Affine, AffineCoefficients } from '../georeference/affine.ts'
import type { GroundControl } from '../georeference/ground-control.ts'
import type { RPC } from '../georeference/rpc.ts'
import type { Compression, DriverName, LayoutOptions } from './driver-options.ts'

/** The type of a profile entry's value. */
export type ProfileValue =
  | string
  | number
  | bigint
  | boolean
  | null
  | undefined
  | CRS
  | Affine
  | AffineCoefficients
  | GroundControl
  | RPC
  | Partial<Limits>

/** The entries that profiles of every driver have, in rasterio's words. */
export type ProfileEntries = {
  readonly driver?: DriverName | (string & {}) | undefined
  readonly width?: number | undefined
  readonly height?: number | undefined
  /** Number of bands. */
  readonly count?: number | undefined
  readonly dtype?: DType | undefined
  readonly nodata?: number | bigint | null | undefined
  /** A CRS, an EPSG code, or a text that {@link CRS.fromUserInput} accepts. */
  readonly crs?: CRS | string | number | null | undefined
  /** Pixel to world, in rasterio's order. */
  readonly transform?: Affine | AffineCoefficients | null | undefined
  readonly gcps?: GroundControl | null | undefined
  readonly rpcs?: RPC | null | undefined
  /** Bounds on the memory of one call on the raster; not part of the file. */
  readonly limits?: Partial<Limits> | undefined
}

/**
 * The structure of a new raster, as in rasterio's profiles.
 *
 * Keys beside those named here are creation options of the driver, by their GDAL names in lower case. `open` checks
 * literal ones; the type `DriverProfile` lists them.
 */
export interface Profile extends ProfileEntries {
  readonly compress?: Compression | (string & {}) | undefined
  readonly predictor?: number | string | boolean | undefined
  readonly tiled?: boolean | undefined
  readonly blockxsize?: number | undefined
  readonly blockysize?: number | undefined
  readonly interleave?: 'pixel' | 'band' | (string & {}) | undefined
  readonly photometric?: LayoutOptions['photometric'] | (string & {}) | undefined
  readonly bigtiff?: boolean | 'yes' | 'no' | 'if_needed' | 'if_safer' | (string & {}) | undefined
  readonly [creationOption: string]: ProfileValue
}

/** The entries of a profile that are no creation options. */
export const STRUCTURE_KEYS: ReadonlySet<string> = new Set([
  'driver',
  'width',
  'height',
  'count',
  'dtype',
  'nodata',
  'crs',
  'transform',
  'gcps',
  'rpcs',
])

import type { CRS } from '@memraster/crs'
import type { DType } from '@memraster/ground'
import type { AffineCoefficients } from '../georeference/affine.ts'
import type { GroundControlPoint } from '../georeference/ground-control.ts'
import type { RPC } from '../georeference/rpc.ts'

/** A checked and completed profile: all that a backend needs to create a raster. */
export interface ResolvedProfile {
  readonly driver: string
  readonly width: number
  readonly height: number
  readonly count: number
  readonly dtype: DType
  readonly nodata: number | bigint | undefined
  readonly crs: CRS | undefined
  readonly transform: AffineCoefficients | undefined
  readonly gcps: readonly GroundControlPoint[]
  readonly gcpsCrs: CRS | undefined
  readonly rpcs: RPC | undefined
  /** By lower-case name; values of options with a fixed list of values are in upper case. */
  readonly options: Readonly<Record<string, string | number | boolean>>
}

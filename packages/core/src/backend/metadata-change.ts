import type { CRS } from '@memraster/crs'
import type { AffineCoefficients } from '../georeference/affine.ts'
import type { ResolvedGroundControl } from '../georeference/ground-control.ts'
import type { RPC } from '../georeference/rpc.ts'
import type { ColorInterpretation, Colormap } from '../metadata/colors.ts'
import type { TagDomains } from '../metadata/tags.ts'

/** Changes to a band. A missing field leaves the fact unchanged; null removes it. */
export interface BandChange {
  readonly nodata?: number | bigint | null
  readonly description?: string | null
  readonly unit?: string | null
  readonly scale?: number
  readonly offset?: number
  readonly colorInterpretation?: ColorInterpretation
  readonly colormap?: Colormap | null
  /** All tags of each named domain. */
  readonly tags?: TagDomains
}

/** Changes to a dataset. A missing field leaves the fact unchanged; null removes it. */
export interface MetadataChange {
  readonly crs?: CRS | null
  readonly transform?: AffineCoefficients | null
  readonly gcps?: ResolvedGroundControl | null
  readonly rpcs?: RPC | null
  /** All tags of each named domain. */
  readonly tags?: TagDomains
  /** By 1-based band. */
  readonly bands?: Readonly<Record<number, BandChange>>
}

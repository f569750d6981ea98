import type { ColorInterpretation, TagDomains } from '@memraster/core/backend'

/** The metadata of one band; missing fields are not given. */
export interface BandMetadata {
  readonly tags: TagDomains
  readonly description?: string | undefined
  readonly unit?: string | undefined
  readonly scale?: number | undefined
  readonly offset?: number | undefined
  readonly colorInterpretation?: ColorInterpretation | undefined
}

/** The metadata of a dataset and its bands in GDAL's tag 42112. */
export interface GdalMetadata {
  readonly tags: TagDomains
  /** In the order of the bands, one for each. */
  readonly bands: readonly BandMetadata[]
}

/** Shared by all bands without metadata, of which there may be tens of thousands. */
export const NO_METADATA: BandMetadata = { tags: {} }

/** The metadata of a file without any. */
export function noMetadata(bandCount: number): GdalMetadata {
  return { tags: {}, bands: new Array<BandMetadata>(bandCount).fill(NO_METADATA) }
}

import type { ResolvedProfile } from '@memraster/core/backend'
import type { EncodeSettings } from '../codecs/block-codec.ts'

/** How the creation options of a GeoTIFF want its blocks encoded. */
export function encodeSettings({ compress, zlevel, zstd_level }: ResolvedProfile['options']): EncodeSettings {
  switch (compress) {
    case 'DEFLATE':
      return { level: numberOr(zlevel) }
    case 'ZSTD':
      return { level: numberOr(zstd_level) }
    default:
      return {}
  }
}

function numberOr(option: string | number | boolean | undefined): number | undefined {
  return typeof option === 'number' ? option : undefined
}

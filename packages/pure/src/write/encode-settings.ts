import type { EncodeSettings } from '@memraster/codecs'
import type { DatasetInfo, ResolvedProfile, Tags } from '@memraster/core/backend'

type Options = ResolvedProfile['options']

/** GDAL's default of the creation option WEBP_LEVEL. */
const WEBP_QUALITY = 75

/** The block encoding that a GeoTIFF's creation options ask for. */
export function encodeSettings(options: Options): EncodeSettings {
  switch (options.compress) {
    case 'DEFLATE':
      return { level: numberOf(options.zlevel) }
    case 'ZSTD':
      return { level: numberOf(options.zstd_level) }
    case 'WEBP':
      return { quality: numberOf(options.webp_level), lossless: options.webp_lossless === true }
    case 'LERC':
    case 'LERC_DEFLATE':
    case 'LERC_ZSTD':
      return {
        maxError: numberOf(options.max_z_error),
        level: numberOf(options.compress === 'LERC_ZSTD' ? options.zstd_level : options.zlevel),
      }
    default:
      return {}
  }
}

/** The items of a new file's compression, besides its name, in GDAL's domain `IMAGE_STRUCTURE`. */
export function codecStructure({ compress, webp_level, webp_lossless }: Options): Tags {
  if (compress === 'WEBP') {
    return webp_lossless === true
      ? { COMPRESSION_REVERSIBILITY: 'LOSSLESS' }
      : { COMPRESSION_REVERSIBILITY: 'LOSSY', WEBP_LEVEL: String(webp_level ?? WEBP_QUALITY) }
  }
  return String(compress).startsWith('LERC') ? { LERC_VERSION: '2.4' } : {}
}

/** The encoding of a file's blocks, as far as its tags say; LERC's error is not stored, so it is 0. */
export function storedSettings({ tags }: DatasetInfo): EncodeSettings {
  const { COMPRESSION, COMPRESSION_REVERSIBILITY, WEBP_LEVEL } = tags.IMAGE_STRUCTURE ?? {}
  if (COMPRESSION !== 'WEBP') return {}
  const quality = Number(WEBP_LEVEL)
  return {
    lossless: COMPRESSION_REVERSIBILITY === 'LOSSLESS',
    quality: quality >= 1 && quality <= 100 ? quality : undefined,
  }
}

function numberOf(option: string | number | boolean | undefined): number | undefined {
  return typeof option === 'number' ? option : undefined
}

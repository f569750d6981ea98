import { readWebpHeader } from '@memraster/codecs/webp'
import { isRasterError } from '@memraster/ground'

/** GDAL's item COMPRESSION_REVERSIBILITY for a block of WebP; a damaged one counts as lossy. */
export function reversibilityOf(block: Uint8Array): 'LOSSLESS' | 'LOSSY' {
  try {
    return readWebpHeader(block).isLossless ? 'LOSSLESS' : 'LOSSY'
  } catch (error) {
    if (isRasterError(error)) return 'LOSSY'
    throw error
  }
}

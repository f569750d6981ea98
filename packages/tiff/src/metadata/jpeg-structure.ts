import type { Tags } from '@memraster/core/backend'
import type { ImageLayout } from '../container/image-layout.ts'
import { inspectJpegTables } from './jpeg-quality.ts'

/** A value of the Compression tag (259), and of PhotometricInterpretation (262). */
const JPEG = 7
const YCBCR = 6

/** GDAL's items about JPEG in the domain `IMAGE_STRUCTURE`, beside its name. */
export function jpegStructure({ compression, photometric, jpegTables }: ImageLayout): Tags {
  if (compression !== JPEG) return {}
  const { quality, mode } = jpegTables === undefined ? NO_TABLES : inspectJpegTables(jpegTables)
  return {
    ...(photometric === YCBCR && { SOURCE_COLOR_SPACE: 'YCbCr' }),
    ...(quality !== undefined && { JPEGTABLESMODE: String(mode), JPEG_QUALITY: String(quality) }),
  }
}

const NO_TABLES = { quality: undefined, mode: 0 }

import { RasterError } from '@memraster/ground'
import type { DatasetInfo } from './dataset-info.ts'

/**
 * Refuses overviews that GDAL never finishes: in existing files, those of 64-bit integers with a nodata value (seen in
 * GDAL 3.6 and 3.8; `gdaladdo` hangs too).
 *
 * @throws {RasterError} `UNSUPPORTED`, `overviews.build`.
 */
export function requireOverviewsThatEnd({ bands }: Pick<DatasetInfo, 'bands'>): void {
  const band = bands.find(({ dtype, nodata }) => dtype.endsWith('int64') && nodata !== undefined)
  if (band === undefined) return
  throw new RasterError(
    'UNSUPPORTED',
    `GDAL never finishes overviews of ${band.dtype} with a nodata value, here ${band.nodata}, in a file that exists; write a new file with overviews, or use the pure backend.`,
    { feature: 'overviews.build' },
  )
}

/** The first byte of big-endian TIFFs. */
const BIG_ENDIAN = 0x4d

/**
 * Refuses to write pixels or overviews into big-endian files with the floating-point predictor: GDAL gets the byte
 * order wrong there and would write other pixels.
 *
 * @param file The bytes of the file, if it exists.
 * @throws {RasterError} `UNSUPPORTED`, `update.predictor`.
 */
export function requireUnswapped({ tags }: Pick<DatasetInfo, 'tags'>, file: Uint8Array | undefined): void {
  if (tags.IMAGE_STRUCTURE?.PREDICTOR !== '3' || file?.[0] !== BIG_ENDIAN) return
  throw new RasterError(
    'UNSUPPORTED',
    'GDAL writes wrong pixels into big-endian files with predictor 3; write a new file, or use the pure backend.',
    { feature: 'update.predictor' },
  )
}

import { RasterError } from '../raster-error.ts'
import type { DatasetInfo } from './dataset-info.ts'

/**
 * Refuses overviews that GDAL never comes to the end of: in files that exist, those of 64-bit integers with a nodata
 * value (seen in GDAL 3.6 and 3.8; `gdaladdo` hangs too).
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

import type { ResolvedProfile } from '../profile/resolve-profile.ts'
import { RasterError } from '../raster-error.ts'
import type { DatasetInfo } from './dataset-info.ts'

/**
 * Refuses overviews that GDAL never comes to the end of: those of 64-bit integers with a nodata value (seen in GDAL 3.6
 * and 3.8).
 *
 * @throws {RasterError} `UNSUPPORTED`, `overviews.build`.
 */
export function requireOverviewsThatEnd({ bands }: Pick<DatasetInfo, 'bands'>): void {
  const band = bands.find(({ dtype, nodata }) => dtype.endsWith('int64') && nodata !== undefined)
  if (band === undefined) return
  throw new RasterError(
    'UNSUPPORTED',
    `GDAL cannot make overviews of ${band.dtype} with a nodata value, here ${band.nodata}; remove it, write a COG with { overviews: 'none' }, or use the pure backend.`,
    { feature: 'overviews.build' },
  )
}

/** Whether GDAL makes overviews for a COG by itself: where it has more than one tile. */
export function hasOverviewsOfItsOwn({ driver, width, height, options }: ResolvedProfile): boolean {
  if (driver !== 'COG' || options.overviews === 'NONE') return false
  return Math.max(width, height) > Number(options.blocksize ?? 512) || options.overview_count !== undefined
}

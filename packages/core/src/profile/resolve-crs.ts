import { CRS, type CRSInput } from '@memraster/crs/internal'
import { RasterError } from '@memraster/ground'

/**
 * The CRS that a raster of a driver is to have.
 *
 * @throws {RasterError} `CRS` for an invalid one, and for a vertical CRS that has no place in a GeoTIFF, which GDAL
 *   would silently drop.
 */
export function resolveCrs(value: CRSInput | null | undefined, driver: string): CRS | undefined {
  if (value === undefined || value === null) return undefined
  const crs = CRS.fromUserInput(value)
  if (crs.kind !== 'vertical' || (driver !== 'GTiff' && driver !== 'COG')) return crs
  const epsg = crs.toEpsg() ?? 5773
  throw new RasterError(
    'CRS',
    `${crs.name} is a system of heights alone, which a GeoTIFF has no place for; combine it with a horizontal one, such as 'EPSG:4326+${epsg}'.`,
  )
}

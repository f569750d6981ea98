import { CRS } from '@memraster/crs/internal'
import { RasterError } from '@memraster/ground'
import type { Bounds } from './bounds.ts'

/**
 * Longitude and latitude, in degrees on WGS 84, of the centre of `bounds`.
 *
 * The projection library is loaded on the first call. It applies only datum shifts in the CRS itself (`TOWGS84`):
 * without one, coordinates on a datum other than WGS 84 may be off by some hundred metres.
 *
 * @param crs The CRS of the bounds; undefined if the raster has none.
 * @throws {RasterError} `CRS` if there is no CRS, or it cannot be transformed to WGS 84 at that place.
 */
export async function lngLat(bounds: Bounds, crs: CRS | undefined): Promise<[lng: number, lat: number]> {
  if (crs === undefined) {
    throw new RasterError('CRS', 'Longitude and latitude need a CRS, and the raster has none.')
  }
  const { definition } = crs
  const horizontal = definition.kind === 'compound' ? CRS.fromDefinition(definition.horizontal) : crs
  if (!horizontal.isGeographic && !horizontal.isProjected) {
    throw new RasterError(
      'CRS',
      `Longitude and latitude need a geographic or projected CRS; that of the raster, ${crs.name}, is ${crs.kind}.`,
    )
  }
  const x = (bounds.left + bounds.right) / 2
  const y = (bounds.bottom + bounds.top) / 2
  const { default: proj4 } = await import('proj4')
  try {
    const [lng, lat] = proj4(horizontal.toWkt(), 'WGS84').forward([x, y])
    if (Number.isFinite(lng) && Number.isFinite(lat)) return [lng, lat]
  } catch (cause) {
    throw new RasterError(
      'CRS',
      `${crs.name} cannot be transformed to longitude and latitude at (${x}, ${y}).`,
      {
        cause,
      },
    )
  }
  throw new RasterError('CRS', `(${x}, ${y}) in ${crs.name} has no longitude and latitude.`)
}

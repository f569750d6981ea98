import type { DatasetInfo } from '@memraster/core/backend'
import type { TiffTag } from '@memraster/tiff'
import { FieldType, Tag } from '@memraster/tiff'
import { encodeGeoKeyDirectory, GEO_KEY, type GeoKeys, geoKeysFromCrs } from '@memraster/tiff/geokeys'

/** The value of GTRasterTypeGeoKey for pixels that are points (GeoTIFF 1.1, requirement 5.3). */
const PIXEL_IS_POINT = 2

/**
 * The three tags of GeoKeys for the CRS of a raster, or of its points. Without a CRS there are none, unless
 * pixels are points, which only GeoKeys can say.
 *
 * @throws {RasterError} `CRS` for one that GeoKeys cannot say.
 */
export function geoKeyTags(info: DatasetInfo, rasterType: 'Area' | 'Point'): TiffTag[] {
  const pixelIsPoint = rasterType === 'Point'
  const crs = info.gcps.length > 0 ? (info.gcpsCrs ?? info.crs) : info.crs
  let keys: GeoKeys
  if (crs !== undefined) keys = geoKeysFromCrs(crs, { pixelIsPoint })
  else if (pixelIsPoint) keys = new Map([[GEO_KEY.rasterType, PIXEL_IS_POINT]])
  else return []
  const { directory, doubles, ascii } = encodeGeoKeyDirectory(keys)
  const tags: TiffTag[] = [{ id: Tag.GeoKeyDirectory, type: FieldType.Short, values: directory }]
  if (doubles.length > 0) tags.push({ id: Tag.GeoDoubleParams, type: FieldType.Double, values: doubles })
  if (ascii.length > 0) tags.push({ id: Tag.GeoAsciiParams, type: FieldType.Ascii, values: ascii })
  return tags
}

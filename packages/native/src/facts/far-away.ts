import type { GdalDataset } from '../binding/gdal-binding.ts'

/** Beyond the solar system in metres; GDAL takes milliseconds for what is within. */
const FAR = 1e13

/**
 * Whether gdalinfo would not end: it tells the corners' longitudes, which GDAL finds for Web Mercator by adding a turn
 * at a time.
 */
export function isFarAway(dataset: GdalDataset): boolean {
  const { geoTransform, rasterSize } = dataset
  if (!geoTransform) return false
  const [c = 0, a = 0, b = 0, f = 0, d = 0, e = 0] = geoTransform
  const { x, y } = rasterSize
  return [c, f, a * x, b * y, d * x, e * y].some((distance) => !(Math.abs(distance) < FAR))
}

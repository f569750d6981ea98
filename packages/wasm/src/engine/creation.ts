import type { PlainChange, PlainProfile } from '@memraster/core/internal/late'
import { defaultColors } from '@memraster/core/internal/late'
import { RasterError, sampleSize } from '@memraster/ground'

/** The most bytes that a raster may have which is held in the heap until it is copied into its format. */
const MOST_BUFFERED = 1.5 * 2 ** 30

/**
 * Options as GDAL takes them.
 *
 * GDAL writes wrong pixels with the predictor of floats if bytes are swapped, which is why they never are then.
 */
export function optionTexts(options: Readonly<Record<string, string | number | boolean>>): string[] {
  const entries = Object.entries(options).filter(
    ([name]) => name !== 'endianness' || String(options.predictor) !== '3',
  )
  return entries.map(([name, value]) => {
    const text = value === true ? 'YES' : value === false ? 'NO' : String(value)
    return `${name.toUpperCase()}=${text}`
  })
}

/** The metadata of a new raster; a buffered one gets its colours here, since GDAL does not set them. */
export function profileChange(profile: PlainProfile, isBuffered: boolean): PlainChange {
  const { crs, transform, gcps, gcpsCrs, rpcs, nodata } = profile
  const bands = defaultColors(profile).map((colorInterpretation, i) => [
    i + 1,
    { ...(nodata !== undefined && { nodata }), ...(isBuffered && { colorInterpretation }) },
  ])
  return {
    ...(crs !== undefined && { crs }),
    ...(transform && { transform }),
    ...(gcps.length > 0 && { gcps: { points: gcps, crs: gcpsCrs } }),
    ...(rpcs && { rpcs }),
    bands: Object.fromEntries(bands) as NonNullable<PlainChange['bands']>,
  }
}

/** @throws {RasterError} `LIMIT` for a raster that the heap cannot hold. */
export function checkBuffered({ driver, width, height, count, dtype }: PlainProfile): void {
  const bytes = width * height * count * sampleSize(dtype)
  if (bytes <= MOST_BUFFERED) return
  throw new RasterError(
    'LIMIT',
    `A ${driver} file of ${bytes} bytes of pixels cannot be made: the format is written at once, from memory that ends at 2 GB. Write a GTiff, or use the native backend.`,
  )
}

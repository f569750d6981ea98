import type { ResolvedProfile } from '../backend/resolved-profile.ts'
import type { ColorInterpretation } from '../metadata/colors.ts'

const GRAY: readonly ColorInterpretation[] = ['gray']
const RGB: readonly ColorInterpretation[] = ['red', 'green', 'blue']
const RGBA: readonly ColorInterpretation[] = [...RGB, 'alpha']

/** By driver, then by number of bands: formats that define their bands' color interpretation. */
const OF_FORMAT: Readonly<Record<string, Readonly<Record<number, readonly ColorInterpretation[]>>>> = {
  PNG: { 1: GRAY, 2: ['gray', 'alpha'], 3: RGB, 4: RGBA },
  JPEG: { 1: GRAY, 3: RGB, 4: ['cyan', 'magenta', 'yellow', 'black'] },
  WEBP: { 3: RGB, 4: RGBA },
}

/**
 * The default color interpretation of a new raster's bands: GDAL's rule for GeoTIFF, by which only three or four bands
 * of bytes are colours. It applies to COG and other formats too, for which GDAL, copying pixels, has no rule.
 */
export function defaultColors({
  driver,
  count,
  dtype,
}: Pick<ResolvedProfile, 'driver' | 'count' | 'dtype'>): readonly ColorInterpretation[] {
  const known = OF_FORMAT[driver]?.[count]
  if (known) return known
  const colors = dtype === 'uint8' && (count === 3 || count === 4) ? RGBA : GRAY
  return Array.from({ length: count }, (_, index) => colors[index] ?? 'undefined')
}

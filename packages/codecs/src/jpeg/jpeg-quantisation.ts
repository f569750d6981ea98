import { ZIGZAG } from './jpeg-zigzag.ts'

/** The example quantisation tables of ITU-T T.81 annex K.1, row by row. */
const LUMINANCE: readonly number[] = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22,
  29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103,
  121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
]
const CHROMINANCE: readonly number[] = [
  17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99, 24, 26, 56, 99, 99, 99, 99, 99, 47, 66, 99,
  99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
  99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
]

/** GDAL's default quality. */
export const DEFAULT_QUALITY = 75

/** The greatest values of tables for baseline decoders, and of those of libtiff. */
export const BASELINE_MOST = 255
export const EXTENDED_MOST = 32767

/**
 * The quantisation table that libjpeg makes for a quality, in zigzag order.
 *
 * @param quality 1 to 100.
 * @param most The greatest value that it may have.
 */
export function quantisationTable(
  kind: 'luminance' | 'chrominance',
  quality: number,
  most: number,
): Uint16Array {
  const standard = kind === 'luminance' ? LUMINANCE : CHROMINANCE
  const scale = quality < 50 ? Math.floor(5000 / quality) : 200 - quality * 2
  return Uint16Array.from(ZIGZAG, (place) => {
    const value = Math.floor(((standard[place] ?? 0) * scale + 50) / 100)
    return Math.min(most, Math.max(1, value))
  })
}

/** The tables of a picture by their numbers: that of luminance, and with colours that of chrominance. */
export function quantisationTables(colors: boolean, quality: number, most: number): readonly Uint16Array[] {
  const luminance = quantisationTable('luminance', quality, most)
  return colors ? [luminance, quantisationTable('chrominance', quality, most)] : [luminance]
}

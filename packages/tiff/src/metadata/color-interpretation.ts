import type { ColorInterpretation } from '@memraster/core/backend'
import type { ImageLayout } from '../container/image-layout.ts'

const GDAL_NAMES: readonly (readonly [ColorInterpretation, string])[] = [
  ['undefined', 'Undefined'],
  ['gray', 'Gray'],
  ['palette', 'Palette'],
  ['red', 'Red'],
  ['green', 'Green'],
  ['blue', 'Blue'],
  ['alpha', 'Alpha'],
  ['hue', 'Hue'],
  ['saturation', 'Saturation'],
  ['lightness', 'Lightness'],
  ['cyan', 'Cyan'],
  ['magenta', 'Magenta'],
  ['yellow', 'Yellow'],
  ['black', 'Black'],
  ['Y', 'YCbCr_Y'],
  ['Cb', 'YCbCr_Cb'],
  ['Cr', 'YCbCr_Cr'],
]

/** The colour interpretation that GDAL writes as `name`, in any case; `undefined`'s for names of none. */
export function parseColorInterpretation(name: string): ColorInterpretation {
  const wanted = name.trim().toLowerCase()
  return GDAL_NAMES.find(([, gdal]) => gdal.toLowerCase() === wanted)?.[0] ?? 'undefined'
}

/** GDAL's name for a colour interpretation. */
export function colorInterpretationName(interpretation: ColorInterpretation): string {
  return GDAL_NAMES.find(([name]) => name === interpretation)?.[1] ?? 'Undefined'
}

const RGB: readonly ColorInterpretation[] = ['red', 'green', 'blue']
const YCBCR: readonly ColorInterpretation[] = ['Y', 'Cb', 'Cr']
const CMYK: readonly ColorInterpretation[] = ['cyan', 'magenta', 'yellow', 'black']

/**
 * The bands that GDAL makes of an image whose colours it converts to red, green and blue, and to alpha if there are
 * four: CMYK, CIELAB, SGI's logarithms and YCbCr that JPEG did not make, of 8 bits. `undefined` for others.
 */
export function convertedBands(layout: ImageLayout): 3 | 4 | undefined {
  const { bitsPerSample, photometric, samplesPerPixel, compression, extraSamples, inkSet = 1 } = layout
  if (bitsPerSample !== 8) return undefined
  if (photometric === 5) return samplesPerPixel >= 4 && inkSet === 1 ? 4 : undefined
  if (photometric === 8) return samplesPerPixel === 3 && extraSamples.length === 0 ? 4 : undefined
  if (photometric === 32844) return samplesPerPixel === 1 && compression === 34676 ? 4 : undefined
  if (photometric === 32845) return samplesPerPixel === 3 && SGILOG.has(compression) ? 4 : undefined
  return photometric === 6 && compression !== 7 && samplesPerPixel >= 3 ? 3 : undefined
}

/** Compressions `SGILOG` and `SGILOG24`. */
const SGILOG: ReadonlySet<number> = new Set([34676, 34677])

/** Whether GDAL converts the colours of an image, by the rule of {@link convertedBands}. */
export function convertsToRgba(layout: ImageLayout): boolean {
  return convertedBands(layout) !== undefined
}

/**
 * The colour interpretation of each band as GDAL derives it from photometric and extra samples.
 *
 * @param hasColorTable Whether `colormapFromIfd` finds a table.
 * @param roles The roles in GDAL_METADATA, band by band, which override derived ones.
 */
export function colorInterpretations(
  layout: ImageLayout,
  hasColorTable: boolean,
  roles: readonly (ColorInterpretation | undefined)[] = [],
): readonly ColorInterpretation[] {
  const converted = convertedBands(layout)
  if (converted !== undefined) return converted === 4 ? [...RGB, 'alpha'] : RGB
  return storedInterpretations(layout, hasColorTable, roles)
}

/** The colour interpretation of each band of a file that is written, whose colours are never converted. */
export function storedInterpretations(
  layout: ImageLayout,
  hasColorTable: boolean,
  roles: readonly (ColorInterpretation | undefined)[] = [],
): readonly ColorInterpretation[] {
  const [first, ...others] = photometricInterpretations(layout)
  const base: readonly (ColorInterpretation | undefined)[] = [hasColorTable ? 'palette' : first, ...others]
  const firstExtra = layout.samplesPerPixel - layout.extraSamples.length
  return Array.from({ length: layout.samplesPerPixel }, (_, i): ColorInterpretation => {
    const extra = layout.extraSamples[i - firstExtra]
    return roles[i] ?? base[i] ?? (extra === 1 || extra === 2 ? 'alpha' : 'undefined')
  })
}

function photometricInterpretations(layout: ImageLayout): readonly ColorInterpretation[] {
  switch (layout.photometric) {
    case 1:
      return ['gray']
    case 2:
      return RGB
    case 5:
      return CMYK
    case 6:
      return layout.compression === 7 ? RGB : YCBCR
    default:
      return []
  }
}

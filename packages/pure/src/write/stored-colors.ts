import type { BandInfo, ColorInterpretation } from '@memraster/core/backend'
import type { ImageLayout } from '@memraster/tiff'
import { convertsToRgba } from '@memraster/tiff'
import { colorInterpretations, storedInterpretations } from '@memraster/tiff/metadata'

/** The storage of the bands' colours in a file. */
export interface StoredColors {
  /** With the photometric interpretation and the extra samples that say most of it. */
  readonly layout: ImageLayout
  /** By band, the interpretation for GDAL's metadata if it differs from the layout's. */
  readonly roles: readonly (ColorInterpretation | undefined)[]
}

/** The tags for the colour interpretations of `bands`: TIFF's own as far as they go. */
export function storedColors(image: ImageLayout, bands: readonly BandInfo[]): StoredColors {
  const wanted = bands.map((band) => band.colorInterpretation)
  const hasColorTable = bands.length === 1 && bands[0]?.colormap !== undefined && image.bitsPerSample <= 16
  const photometric = hasColorTable ? 3 : photometricOf(image, wanted)
  const colors = COLORS[photometric] ?? 1
  const extraSamples = wanted.slice(colors).map((interpretation, i) => {
    const extra = image.extraSamples[i + colors - (image.samplesPerPixel - image.extraSamples.length)]
    return interpretation === 'alpha' ? extra || UNASSOCIATED_ALPHA : 0
  })
  const layout = { ...image, photometric, extraSamples }
  const shown = colorInterpretations(layout, showsColorTable(layout))
  // A file with converted colours shows those that were opened.
  const isConverted = convertsToRgba(layout) && shown.every((color, i) => color === wanted[i])
  const derived = isConverted ? shown : storedInterpretations(layout, showsColorTable(layout))
  return {
    layout,
    roles: wanted.map((interpretation, i) => (interpretation === derived[i] ? undefined : interpretation)),
  }
}

/** Whether GDAL shows a colour table of a new image: its own, or a ramp if the least value is white. */
export function showsColorTable({ photometric, bitsPerSample }: ImageLayout): boolean {
  return photometric === 3 || (photometric === 0 && bitsPerSample <= 16)
}

const UNASSOCIATED_ALPHA = 2

/** The number of samples that a photometric interpretation gives a meaning, if not one: RGB, CMYK, YCbCr, L*a*b*. */
export const COLORS: Readonly<Record<number, number>> = { 2: 3, 5: 4, 6: 3, 8: 3, 9: 3, 10: 3 }

function photometricOf(image: ImageLayout, wanted: readonly ColorInterpretation[]): number {
  // The colour model of such images does not follow from the bands' colour interpretations.
  if (image.photometric > 3) return image.photometric
  const isRgb = wanted[0] === 'red' && wanted[1] === 'green' && wanted[2] === 'blue'
  if (isRgb && (image.bitsPerSample === 8 || image.bitsPerSample === 16)) return 2
  const isGray = wanted[0] === 'gray' || wanted[0] === 'undefined'
  // A palette without colours would not be one.
  return (image.photometric === 2 && isGray) || image.photometric === 3 ? 1 : image.photometric
}

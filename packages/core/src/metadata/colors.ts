/** Colour interpretations of a band, named as rasterio names them, in the order of GDALColorInterp. */
export const COLOR_INTERPRETATIONS = [
  'undefined',
  'gray',
  'palette',
  'red',
  'green',
  'blue',
  'alpha',
  'hue',
  'saturation',
  'lightness',
  'cyan',
  'magenta',
  'yellow',
  'black',
  'Y',
  'Cb',
  'Cr',
] as const

/** One of {@link COLOR_INTERPRETATIONS}. */
export type ColorInterpretation = (typeof COLOR_INTERPRETATIONS)[number]

/** Red, green, blue and alpha, each from 0 to 255. */
export type RGBA = readonly [red: number, green: number, blue: number, alpha: number]

/** Colours by pixel value. */
export type Colormap = Readonly<Record<number, RGBA>>

import type { ColorInterpretation } from '@memraster/core/backend'

/** Colour interpretations by GDALColorInterp's numbers. */
export const COLOR_INTERPRETATIONS: readonly ColorInterpretation[] = Object.freeze([
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
])

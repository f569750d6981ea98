import type { EncodedComponent } from './jpeg-encoder.ts'

/** The components of YCbCr, whose chroma stands for as many columns and rows of pixels. */
export function colorComponents([across, down]: readonly [across: number, down: number]): EncodedComponent[] {
  return [
    { id: 1, across, down, table: 0 },
    { id: 2, across: 1, down: 1, table: 1 },
    { id: 3, across: 1, down: 1, table: 1 },
  ]
}

/** The component of gray; libtiff numbers those of separate bands. */
export function grayComponents(id: number): EncodedComponent[] {
  return [{ id, across: 1, down: 1, table: 0 }]
}

/** Components that are not converted, as libjpeg and libtiff name them: by the letters of inks, R, G and B, or 0, 1, 2 ... */
export function plainComponents(count: number, isCmyk = false): EncodedComponent[] {
  const letters = count === 3 ? 'RGB' : count === 4 && isCmyk ? 'CMYK' : ''
  return Array.from({ length: count }, (_, index) => ({
    id: letters === '' ? index : letters.charCodeAt(index),
    across: 1,
    down: 1,
    table: 0,
  }))
}

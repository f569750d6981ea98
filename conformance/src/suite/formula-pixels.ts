import type { DType, RasterArray } from '@memraster/core'
import { allocate, elementsPerSample, sampleSize, viewAs } from '@memraster/ground'
import type { SourceSpec } from '../golden/golden-reads.ts'

/** In pixels. */
export interface RasterSize {
  readonly width: number
  readonly height: number
}

/** The default size of the rasters that a formula gives. */
export const FORMULA_SIZE: RasterSize = Object.freeze({
  width: 9,
  height: 7,
})

/** The pixels of one band (from 0): the formula of `fixtures/make_golden.py`. */
export function formulaPixels(
  dtype: DType,
  band: number,
  nan = false,
  { width, height }: RasterSize = FORMULA_SIZE,
): RasterArray {
  const pixels = allocate(dtype, width * height) as RasterArray
  const elements = elementsPerSample(dtype)
  for (let row = 0; row < height; row++) {
    for (let col = 0; col < width; col++) {
      const at = (row * width + col) * elements
      const base = (band * 50 + row * 37 + col * 11) % 256
      const value = sample(dtype, base, nan && row === 3 && col === 4)
      pixels[at] = (typeof pixels[0] === 'bigint' ? BigInt(value) : value) as never
      if (elements === 2) pixels[at + 1] = 255 - base
    }
  }
  return pixels
}

function sample(dtype: DType, value: number, invalid: boolean): number {
  if (dtype.startsWith('float')) return invalid ? NaN : value / 4 - 20.5
  if (dtype === 'int8') return value - 128
  return dtype.startsWith('int') ? value * 3 - 300 : value
}

/** All bands of a source, one after the other. */
export function sourcePixels({ dtype, count, nan = false, alpha, holes, nodata }: SourceSpec): RasterArray {
  const bands = Array.from({ length: count }, (_, band) => formulaPixels(dtype, band, nan))
  if (holes) for (const band of bands) for (const at of holePositions()) band[at] = nodata as never
  if (alpha !== undefined) {
    const last = bands.at(-1) as RasterArray
    for (let i = 0; i < last.length; i++) last[i] = (i % FORMULA_SIZE.width < 4 ? 0 : alpha) as never
  }
  const all = allocate(dtype, count * FORMULA_SIZE.width * FORMULA_SIZE.height) as RasterArray
  bands.forEach((band, index) => {
    all.set(band as never, index * band.length)
  })
  return all
}

/** The mask of a source that has one: 255 if valid. */
export function sourceMask(): Uint8Array {
  const { width, height } = FORMULA_SIZE
  return Uint8Array.from({ length: width * height }, (_, i) =>
    (Math.floor(i / width) + (i % width)) % 3 > 0 ? 255 : 0,
  )
}

/** The nodata pixels of sources with holes: single pixels, and a block of 4 by 4. */
function holePositions(): number[] {
  const { width, height } = FORMULA_SIZE
  const mask = sourceMask()
  return Array.from({ length: width * height }, (_, i) => i).filter((i) => {
    const [row, column] = [Math.floor(i / width), i % width]
    return (mask[i] === 0 && column % 2 === 0) || (row < 4 && column > 4)
  })
}

/** The array that base64 text stands for, in little-endian byte order. */
export function decodeArray(dtype: DType, text: string): RasterArray {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  const samples = bytes.length / sampleSize(dtype)
  return viewAs(dtype, bytes.buffer, 0, samples)
}

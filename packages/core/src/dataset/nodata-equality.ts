import { type DType, isIntegerDType, type RasterArray } from '../dtype.ts'

/** Where GDAL takes two floats for equal (ARE_REAL_EQUAL): two float32 units in the last place, for float64 too. */
const TOLERANCE = 2 * 2 ** -23

/**
 * Sets `mask[i]` to `valid` or `invalid` by whether sample i of `pixels` is nodata, by the rule of GDAL's
 * nodata masks: NaN matches NaN, floats match within two float32 units in the last place, complex values by their
 * real part.
 */
export function maskNodata(
  pixels: RasterArray,
  dtype: DType,
  nodata: number | bigint,
  mask: Uint8Array,
  valid: number,
  invalid: number,
): void {
  const step = pixels.length / mask.length
  if (isIntegerDType(dtype)) {
    for (let i = 0, from = 0; i < mask.length; i++, from += step)
      mask[i] = pixels[from] === nodata ? invalid : valid
    return
  }
  const value = Number(nodata)
  if (Number.isNaN(value)) {
    for (let i = 0, from = 0; i < mask.length; i++, from += step) {
      const pixel = pixels[from] as number
      // biome-ignore lint/suspicious/noSelfCompare: only NaN differs from itself, and this is the hot loop.
      mask[i] = pixel !== pixel ? invalid : valid
    }
    return
  }
  const single = dtype !== 'float64' && dtype !== 'complex128'
  const target = single ? Math.fround(value) : value
  for (let i = 0, from = 0; i < mask.length; i++, from += step) {
    const pixel = pixels[from] as number
    const equal = pixel === target || Math.abs(pixel - target) < TOLERANCE * Math.abs(pixel + target)
    mask[i] = equal ? invalid : valid
  }
}

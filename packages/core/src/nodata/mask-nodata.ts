import { type DType, isIntegerDType, type RasterArray } from '@memraster/ground'

/** FLT_EPSILON. */
const EPSILON = 2 ** -23

/**
 * Whether GDAL considers two doubles equal (ARE_REAL_EQUAL): within two units in the last place, of float32 even for
 * float64. If their sum overflows, so do the units, and all finite numbers are equal.
 */
function areDoublesEqual(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) < EPSILON * Math.abs(a + b) * 2
}

/** Like {@link areDoublesEqual}, for 32-bit floats, whose sum overflows beyond 3.4e38. */
function areFloatsEqual(a: number, b: number): boolean {
  return (
    a === b ||
    Math.abs(Math.fround(a - b)) < Math.fround(Math.fround(EPSILON * Math.abs(Math.fround(a + b))) * 2)
  )
}

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
    maskIntegers(pixels, nodata, mask, valid, invalid)
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
  if (dtype === 'float64' || dtype === 'complex128') {
    for (let i = 0, from = 0; i < mask.length; i++, from += step)
      mask[i] = areDoublesEqual(pixels[from] as number, value) ? invalid : valid
    return
  }
  const target = Math.fround(value)
  for (let i = 0, from = 0; i < mask.length; i++, from += step)
    mask[i] = areFloatsEqual(pixels[from] as number, target) ? invalid : valid
}

/** Integers are nodata if their bits are, whatever their sign: one loop for each width, which sees one kind of array. */
function maskIntegers(
  pixels: RasterArray,
  nodata: number | bigint,
  mask: Uint8Array,
  valid: number,
  invalid: number,
): void {
  const step = pixels.length / mask.length
  const { buffer, byteOffset, length } = pixels
  if (pixels.BYTES_PER_ELEMENT === 8) {
    for (let i = 0, from = 0; i < mask.length; i++, from += step)
      mask[i] = pixels[from] === nodata ? invalid : valid
    return
  }
  // None is equal to what the array cannot hold.
  const own = pixels.slice(0, 1)
  if (own.length > 0) own[0] = Number(nodata)
  if (own[0] !== nodata) mask.fill(valid)
  else if (pixels.BYTES_PER_ELEMENT === 1) {
    const value = new Uint8Array(own.buffer)[0] as number
    mask8(new Uint8Array(buffer, byteOffset, length), step, value, mask, valid, invalid)
  } else if (pixels.BYTES_PER_ELEMENT === 2) {
    const value = new Uint16Array(own.buffer)[0] as number
    mask16(new Uint16Array(buffer, byteOffset, length), step, value, mask, valid, invalid)
  } else {
    const value = new Uint32Array(own.buffer)[0] as number
    mask32(new Uint32Array(buffer, byteOffset, length), step, value, mask, valid, invalid)
  }
}

/** A load, a comparison and a store for each pixel, as in the two below. */
function mask8(
  pixels: Uint8Array,
  step: number,
  nodata: number,
  mask: Uint8Array,
  valid: number,
  invalid: number,
): void {
  for (let i = 0, from = 0; i < mask.length; i++, from += step)
    mask[i] = pixels[from] === nodata ? invalid : valid
}

function mask16(
  pixels: Uint16Array,
  step: number,
  nodata: number,
  mask: Uint8Array,
  valid: number,
  invalid: number,
): void {
  for (let i = 0, from = 0; i < mask.length; i++, from += step)
    mask[i] = pixels[from] === nodata ? invalid : valid
}

function mask32(
  pixels: Uint32Array,
  step: number,
  nodata: number,
  mask: Uint8Array,
  valid: number,
  invalid: number,
): void {
  for (let i = 0, from = 0; i < mask.length; i++, from += step)
    mask[i] = pixels[from] === nodata ? invalid : valid
}

import { type DType, dtypeRange, isIntegerDType, RasterError, shown, wrongType } from '@memraster/ground'

/**
 * A nodata value in the form that its dtype has: a bigint for 64-bit integers, else a number.
 *
 * @throws {RasterError} `NODATA` if no sample of the dtype can have the value: out of its range, NaN or a fraction in
 *   an integer.
 */
export function checkNodata(value: number | bigint, dtype: DType): number | bigint {
  if (typeof value !== 'number' && typeof value !== 'bigint') {
    throw wrongType('nodata', 'a number or null', value)
  }
  const fitting = fitNodata(value, dtype)
  const isFraction = isIntegerDType(dtype) && typeof value === 'number' && !Number.isInteger(value)
  if (fitting !== undefined && !isFraction) return fitting
  const { min, max } = dtypeRange(dtype)
  throw new RasterError(
    'NODATA',
    `nodata ${shown(value)} cannot occur in ${dtype}, which holds ${isIntegerDType(dtype) ? 'whole numbers ' : ''}from ${min} to ${max}.`,
  )
}

/**
 * The sample value of a dtype that a nodata value denotes: for a fraction in an integer dtype its whole part, as in
 * GDAL. Undefined if no sample can have it: out of range, or NaN in an integer dtype.
 */
export function fitNodata(value: number | bigint, dtype: DType): number | bigint | undefined {
  if (!isInRange(value, dtype)) return undefined
  if (!isIntegerDType(dtype)) return Number(value)
  const whole = typeof value === 'number' ? Math.trunc(value) : value
  return typeof dtypeRange(dtype).max === 'bigint' ? BigInt(whole) : Number(whole)
}

/** The nodata value of a band as in rasterio: within the dtype's range, but possibly a fraction for integers. */
export function shownNodata(value: number | bigint | undefined, dtype: DType): number | bigint | undefined {
  if (value === undefined) return undefined
  // A value that is rounded to the greatest float is as good as that.
  const held = !isIntegerDType(dtype) && Number.isFinite(Math.fround(Number(value))) ? 0 : value
  if (!isInRange(held, dtype)) return undefined
  return typeof dtypeRange(dtype).max === 'bigint' || typeof value === 'bigint'
    ? fitNodata(value, dtype)
    : value
}

/** Whether a nodata value is within the range of a dtype; NaN only for floats. */
export function isInRange(value: number | bigint, dtype: DType): boolean {
  const { min, max } = dtypeRange(dtype)
  if (isIntegerDType(dtype)) return value >= min && value <= max
  const number = Number(value)
  const narrow = dtype === 'float32' || dtype === 'float16' || dtype === 'complex64'
  return !narrow || !Number.isFinite(number) || Math.abs(number) <= GREATEST_FLOAT32
}

const GREATEST_FLOAT32 = 3.4028234663852886e38

import { type DType, dtypeRange, isIntegerDType } from '../dtype.ts'
import { RasterError } from '../raster-error.ts'
import { shown } from '../shown.ts'

/**
 * A nodata value in the form that its dtype has: a bigint for 64-bit integers, else a number.
 *
 * @throws {RasterError} `NODATA` where no sample of the dtype can have the value: out of its range, NaN or a
 *   fraction in an integer.
 */
export function checkNodata(value: number | bigint, dtype: DType): number | bigint {
  if (typeof value !== 'number' && typeof value !== 'bigint') {
    throw new TypeError(`nodata must be a number or null, not ${typeof value}.`)
  }
  const fitting = fitNodata(value, dtype)
  if (fitting !== undefined) return fitting
  const { min, max } = dtypeRange(dtype)
  throw new RasterError(
    'NODATA',
    `nodata ${shown(value)} cannot occur in ${dtype}, which holds ${isIntegerDType(dtype) ? 'whole numbers ' : ''}from ${min} to ${max}.`,
  )
}

/** The nodata value in the form that its dtype has, or undefined where no sample of the dtype can have it. */
export function fitNodata(value: number | bigint, dtype: DType): number | bigint | undefined {
  const { min, max } = dtypeRange(dtype)
  if (!isIntegerDType(dtype)) {
    const number = Number(value)
    const narrow = dtype === 'float32' || dtype === 'float16' || dtype === 'complex64'
    const outside = narrow && Number.isFinite(number) && Math.abs(number) > GREATEST_FLOAT32
    return outside ? undefined : number
  }
  if (typeof value === 'number' && !Number.isInteger(value)) return undefined
  if (value < min || value > max) return undefined
  return typeof max === 'bigint' ? BigInt(value) : Number(value)
}

const GREATEST_FLOAT32 = 3.4028234663852886e38

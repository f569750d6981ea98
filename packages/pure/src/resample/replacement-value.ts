import type { DType } from '@memraster/ground'

const LEAST_NORMAL_FLOAT32 = 2 ** -126

/** From here on adding one to a float32 would leave the dtype's range, so that GDAL subtracts. */
const TURNING_POINTS: Partial<Record<DType, number>> = {
  uint32: 0xffffffff - 128,
  int32: 0x7fffffff - 64,
}

const GREATEST: Partial<Record<DType, number>> = { uint8: 0xff, int8: 0x7f, uint16: 0xffff, int16: 0x7fff }

/**
 * The replacement for a computed pixel that happens to equal the nodata value: the next value that the dtype and
 * float32 can hold (GDAL's GetReplacementValueIfNoData). 0 if GDAL has no rule.
 *
 * @param nodata Rounded to float32.
 */
export function replacementValue(dtype: DType, nodata: number): number {
  const greatest = GREATEST[dtype]
  if (greatest !== undefined) return nodata === greatest ? greatest - 1 : Math.fround(nodata + 1)
  const turningPoint = TURNING_POINTS[dtype]
  if (turningPoint !== undefined) {
    if (!Number.isFinite(nodata)) return 0
    const next = Math.fround(nodata + 1)
    const step = next >= turningPoint ? -1 : 1
    let replacement = next
    for (let value = nodata + step; replacement === nodata; value += step) replacement = Math.fround(value)
    return replacement
  }
  if (dtype === 'float32' || dtype === 'float64' || dtype === 'float16') {
    return nodata === 0 ? LEAST_NORMAL_FLOAT32 : Math.fround(nodata + 1e-7 * nodata)
  }
  return 0
}

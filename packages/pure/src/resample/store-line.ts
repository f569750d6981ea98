import { copySamples } from '@memraster/core/internal'
import { type DType, dtypeRange, isIntegerDType, type RasterArray } from '@memraster/ground'

/**
 * Stores a row of float32 values in an array of `dtype`, rounded and clamped as GDAL does it in float32: half
 * away from zero, NaN to 0. Offsets and steps count samples.
 */
export function storeLine(
  line: Float32Array,
  out: RasterArray,
  dtype: DType,
  offset: number,
  step: number,
): void {
  if (!isIntegerDType(dtype)) {
    copySamples(line, 'float32', 0, 1, out, dtype, offset, step, line.length)
    return
  }
  const { min, max } = dtypeRange(dtype)
  if (typeof min === 'bigint' || typeof max === 'bigint') {
    storeLongs(line, out as BigInt64Array, min as bigint, max as bigint, offset, step)
  } else {
    storeIntegers(line, out as Int32Array, min, max, offset, step)
  }
}

/** Two comparisons, a float32 addition and a store per pixel. */
function storeIntegers(
  line: Float32Array,
  out: Exclude<RasterArray, BigInt64Array | BigUint64Array>,
  min: number,
  max: number,
  offset: number,
  step: number,
): void {
  for (let x = 0, to = offset; x < line.length; x++, to += step) {
    const value = line[x]!
    // NaN fails the comparisons, and becomes 0 as it is stored.
    if (value >= max) out[to] = max
    else if (value <= min) out[to] = min
    else out[to] = Math.fround(value < 0 ? value - 0.5 : value + 0.5)
  }
}

function storeLongs(
  line: Float32Array,
  out: BigInt64Array | BigUint64Array,
  min: bigint,
  max: bigint,
  offset: number,
  step: number,
): void {
  const [least, greatest] = [Number(min), Number(max)]
  for (let x = 0, to = offset; x < line.length; x++, to += step) {
    const value = line[x]!
    const rounded = Math.trunc(Math.fround(value < 0 ? value - 0.5 : value + 0.5))
    out[to] = Number.isNaN(value) ? 0n : rounded >= greatest ? max : rounded <= least ? min : BigInt(rounded)
  }
}

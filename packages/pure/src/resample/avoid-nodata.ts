import { type DType, dtypeRange, isIntegerDType } from '@memraster/ground'
import { replacementValue } from './replacement-value.ts'

/** The rule that keeps results of a convolution from the nodata value. */
export interface NodataGuard {
  /** Values are held within the dtype first. */
  readonly least: number
  readonly greatest: number
  /** Whether values are compared after rounding. */
  readonly rounds: boolean
  readonly nodata: number
  readonly replacement: number
}

const GREATEST_FLOAT32 = 3.4028234663852886e38

/** A guard for results of `dtype`. GDAL has no limits for 64-bit integers. */
export function nodataGuard(dtype: DType, nodata: number): NodataGuard {
  const rounds = isIntegerDType(dtype)
  const { min, max } = dtypeRange(dtype)
  const limited = typeof min === 'number' && rounds
  return {
    least: limited ? Math.fround(min as number) : -GREATEST_FLOAT32,
    greatest: limited ? Math.fround(max as number) : GREATEST_FLOAT32,
    rounds,
    nodata: rounds ? Math.trunc(nodata) : nodata,
    replacement: replacementValue(dtype, nodata),
  }
}

/** Replaces the nodata value among the results of a row; `computed` is 0 for pixels that are no results. */
export function avoidNodata(line: Float32Array, computed: Uint8Array | undefined, guard: NodataGuard): void {
  const { least, greatest, rounds, nodata, replacement } = guard
  for (let x = 0; x < line.length; x++) {
    if (computed !== undefined && computed[x] === 0) continue
    const value = line[x]!
    const held = value < least ? least : value > greatest ? greatest : value
    const compared = rounds ? roundHalfAway(held) : held
    line[x] = compared === nodata ? replacement : held
  }
}

function roundHalfAway(value: number): number {
  return value < 0 ? -Math.floor(0.5 - value) : Math.floor(value + 0.5)
}

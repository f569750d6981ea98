import type { DType } from '@memraster/core'
import { fitNodata } from '@memraster/core/backend'
import { formatNumber, parseNumber } from './format-number.ts'

/**
 * The nodata value that GDAL's tag 42113, or a PAM sidecar, gives as a text: a bigint for 64-bit integers, and
 * rounded to the dtype where that is a 32-bit float. `undefined` where the dtype cannot have the value.
 */
export function parseNodata(text: string, dtype: DType): number | bigint | undefined {
  if (dtype === 'int64' || dtype === 'uint64') {
    const integer = /^\s*([-+]?\d+)\s*$/.exec(text)?.[1]
    return fitNodata(integer === undefined ? parseNumber(text) : BigInt(integer.replace('+', '')), dtype)
  }
  const value = parseNumber(text)
  // Texts of float32 are often rounded, so that none of the pixels would equal the number as it stands.
  const narrow = dtype === 'float32' || dtype === 'float16'
  return fitNodata(narrow ? Math.fround(value) : value, dtype)
}

/** A nodata value as GDAL writes it into tag 42113: `%.18g`, `nan`, or the digits of a 64-bit integer. */
export function formatNodata(value: number | bigint): string {
  return typeof value === 'bigint' ? value.toString() : formatNumber(value, 18)
}

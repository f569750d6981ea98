import type { DType, RasterArray } from '@memraster/ground'

/** 16-bit alpha becomes 8-bit; non-zero alpha stays non-zero, as in GDAL. */
export function alphaToMask(alpha: RasterArray, dtype: DType, mask: Uint8Array): void {
  if (dtype === 'uint8') {
    mask.set(alpha as Uint8Array)
    return
  }
  for (let i = 0; i < mask.length; i++) {
    const value = alpha[i] as number
    mask[i] = value > 0 && value < 257 ? 1 : value / 257
  }
}

import type { RasterArray } from '@memraster/ground'
import type { WindowLike } from '../window/parse-window.ts'

/** Pixels to write: a bare array, band by band and row by row, or one with its shape, such as the result of a read. */
export type WritableData =
  | RasterArray
  | Uint8ClampedArray
  | {
      readonly data: RasterArray | Uint8ClampedArray
      readonly shape: readonly number[]
      /** In elements of `data`; default: row-major. */
      readonly stride?: readonly number[]
      /** Non-zero where a pixel is invalid; in the layout of the pixels. */
      readonly mask?: Uint8Array | undefined
      readonly fillValue?: number | bigint | undefined
    }

/** Options of `Dataset.write`. */
export interface WriteOptions {
  /** 1-based; a number takes two axes, a list or nothing (all bands) three. */
  readonly indexes?: number | readonly number[] | undefined
  /** Whole pixels, within the raster; default: all of it. */
  readonly window?: WindowLike | undefined
  /** For data with a mask: true writes the mask too; otherwise invalid pixels become nodata. */
  readonly masked?: boolean | undefined
  /** The conversion of other dtypes: clamped (and rounded), or wrapped (and truncated, as numpy's astype). */
  readonly cast?: 'clamp' | 'wrap' | undefined
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((fraction: number) => void) | undefined
}

/** Validity of pixels: non-zero or true where valid; row by row. One boolean stands for all. */
export type MaskInput = boolean | Uint8Array | readonly boolean[] | { readonly data: Uint8Array }

/** Options of `Dataset.writeMask`. */
export type WriteMaskOptions = Pick<WriteOptions, 'window' | 'signal' | 'onProgress'>

import type { RGBA } from '@memraster/core/backend'
import type { DType } from '@memraster/ground'

/** Pixels of a part of a source, and the part of the result that is computed from them. */
export interface Chunk {
  /** Row by row; whole numbers of `workType`, or float32 values. */
  readonly pixels: Float32Array
  /** 0 if a pixel is invalid, else its weight (255, or its alpha); undefined if all are valid. */
  readonly mask: Uint8Array | undefined
  /** First column and row of `pixels`, in the coordinates that kernels count in, and how many there are. */
  readonly column: number
  readonly row: number
  readonly width: number
  readonly height: number
  /** First column and row of the result, and how many there are. */
  readonly targetColumn: number
  readonly targetRow: number
  readonly targetWidth: number
  readonly targetHeight: number
  /** Source pixels per result pixel, and the start of a window's first result pixel. */
  readonly ratioX: number
  readonly ratioY: number
  readonly shiftX: number
  readonly shiftY: number
}

/**
 * The rows of a chunk's result, first to last, all in the same array. Between them it yields undefined after each step
 * of work, so that the event loop may turn.
 */
export type ResultRows = Generator<Float32Array | undefined, void, undefined>

/** Source pixels that a step goes through, which takes about a millisecond. */
export const STEP_PIXELS: number = 1 << 17

/** The meaning of a band's samples to a kernel. */
export interface BandTraits {
  /** The dtype of the band, on which the mode's rule for bytes depends. */
  readonly dtype: DType
  /**
   * The dtype of the result that a kernel rounds for: the band's own, or the output's (see
   * `WindowResampling.together`).
   */
  readonly target: DType
  /** Rounded to float32; undefined if the band has none. */
  readonly nodata: number | undefined
  /** Colours by pixel value; undefined if the band has no palette. */
  readonly palette: readonly RGBA[] | undefined
  /** The greatest value that the band's bits hold, if they are fewer than its dtype's. */
  readonly greatest: number | undefined
}

/** The type that a method computes in; GDAL's GDALGetOvrWorkDataType. */
export type WorkType = 'uint8' | 'uint16' | 'float32'

/**
 * Everything but bytes and 16-bit unsigned integers is rounded to float32 first, as is whatever mode and gauss
 * see. GDAL before 3.7 takes int8 for unsigned bytes; here it is signed.
 */
export function workTypeOf(kind: string, dtype: DType): WorkType {
  if (kind === 'mode' || kind === 'gauss') return 'float32'
  return dtype === 'uint8' || dtype === 'uint16' ? dtype : 'float32'
}

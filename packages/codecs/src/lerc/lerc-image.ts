/** Samples of the data types that LERC has. */
export type LercSamples =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array

/** The pixels of one LERC blob. */
export interface LercImage {
  readonly width: number
  readonly height: number
  /** Values of one pixel. */
  readonly depth: number
  /** Row by row, the values of a pixel together; floats may be not a number. */
  readonly samples: LercSamples
  /** A byte a pixel, 0 if it has no value; undefined if all have one. */
  readonly mask: Uint8Array | undefined
}

/** The data types by the number that a blob's header has for them. */
export const LercType = {
  Int8: 0,
  Uint8: 1,
  Int16: 2,
  Uint16: 3,
  Int32: 4,
  Uint32: 5,
  Float32: 6,
  Float64: 7,
} as const

/** A number of {@link LercType}. */
export type LercType = (typeof LercType)[keyof typeof LercType]

/** Bytes of a value, by type. */
export const LERC_SIZES: readonly number[] = [1, 1, 2, 2, 4, 4, 4, 8]

/** The type of an array's values. */
export function lercTypeOf(samples: LercSamples): LercType {
  if (samples instanceof Int8Array) return LercType.Int8
  if (samples instanceof Uint8Array) return LercType.Uint8
  if (samples instanceof Int16Array) return LercType.Int16
  if (samples instanceof Uint16Array) return LercType.Uint16
  if (samples instanceof Int32Array) return LercType.Int32
  if (samples instanceof Uint32Array) return LercType.Uint32
  return samples instanceof Float32Array ? LercType.Float32 : LercType.Float64
}

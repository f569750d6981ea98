/** The types that a TIFF field may have, by their numbers in a directory (TIFF 6.0 section 2, BigTIFF). */
export const FieldType = {
  Byte: 1,
  Ascii: 2,
  Short: 3,
  Long: 4,
  Rational: 5,
  SByte: 6,
  Undefined: 7,
  SShort: 8,
  SLong: 9,
  SRational: 10,
  Float: 11,
  Double: 12,
  Ifd: 13,
  Long8: 16,
  SLong8: 17,
  Ifd8: 18,
} as const

/** The number of a field's type. */
export type FieldType = (typeof FieldType)[keyof typeof FieldType]

const SIZES: readonly number[] = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8]

/** Bytes that one value of `type` takes in a file; 0 for an unknown type. */
export function fieldTypeSize(type: number): number {
  return SIZES[type] ?? 0
}

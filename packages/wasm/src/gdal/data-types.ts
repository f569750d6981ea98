import type { DType } from '@memraster/ground'

/** GDALDataType's numbers in GDAL 3.8. */
const NUMBERS: Readonly<Partial<Record<DType, number>>> = {
  uint8: 1,
  uint16: 2,
  int16: 3,
  uint32: 4,
  int32: 5,
  float32: 6,
  float64: 7,
  complex_int16: 8,
  complex64: 10,
  complex128: 11,
  uint64: 12,
  int64: 13,
  int8: 14,
}

/** CInt32, which rasterio gives as complex64 too. */
const COMPLEX_INT32 = 9

const DTYPES: ReadonlyMap<number, DType> = new Map([
  ...Object.entries(NUMBERS).map(([dtype, number]) => [number, dtype as DType] as const),
  [COMPLEX_INT32, 'complex64'],
])

/** GDAL's number of a data type; undefined for half floats, which GDAL 3.8 does not have. */
export function gdalDataType(dtype: DType): number | undefined {
  return NUMBERS[dtype]
}

/** The data type that GDAL's number stands for; undefined for a number of later versions. */
export function dtypeOf(gdalDataType: number): DType | undefined {
  return DTYPES.get(gdalDataType)
}

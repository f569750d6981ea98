import type { DType, RasterArray } from '@memraster/ground'
import type { GdalArray } from './gdal-binding.ts'

/** GDAL's names of data types, in the order of its numbers (GDALDataType in gdal.h). */
const GDAL_TYPES = [
  'Unknown',
  'Byte',
  'UInt16',
  'Int16',
  'UInt32',
  'Int32',
  'Float32',
  'Float64',
  'CInt16',
  'CInt32',
  'CFloat32',
  'CFloat64',
  'UInt64',
  'Int64',
  'Int8',
  'Float16',
  'CFloat16',
] as const

/** GDAL's name of a data type. */
export type GdalType = (typeof GDAL_TYPES)[number]

const DTYPE_OF: Readonly<Record<GdalType, DType | undefined>> = {
  Unknown: undefined,
  Byte: 'uint8',
  UInt16: 'uint16',
  Int16: 'int16',
  UInt32: 'uint32',
  Int32: 'int32',
  Float32: 'float32',
  Float64: 'float64',
  CInt16: 'complex_int16',
  // There is no dtype of 32-bit complex integers; rasterio's is this one.
  CInt32: 'complex64',
  CFloat32: 'complex64',
  CFloat64: 'complex128',
  UInt64: 'uint64',
  Int64: 'int64',
  Int8: 'int8',
  Float16: 'float16',
  CFloat16: 'complex64',
}

/** The dtype of a band's samples; undefined if there is none for it. */
export function dtypeOf(type: string, isSignedByte: boolean): DType | undefined {
  return type === 'Byte' && isSignedByte ? 'int8' : DTYPE_OF[type as GdalType]
}

/** GDAL's type of the samples of a dtype, for a new raster. `int8` is Byte if GDAL is older than 3.7. */
export function gdalTypeOf(dtype: DType, hasInt8: boolean): GdalType {
  if (dtype === 'int8') return hasInt8 ? 'Int8' : 'Byte'
  if (dtype === 'complex128') return 'CFloat64'
  if (dtype === 'complex64') return 'CFloat32'
  const found = GDAL_TYPES.find((type) => DTYPE_OF[type] === dtype)
  return found ?? 'Unknown'
}

/** Whether GDAL has the type Int8; before 3.7 signed bytes are bytes with a tag. */
export function hasInt8(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 3 || (major === 3 && minor >= 7)
}

/**
 * A view on `array`, from element `offset` on, that the binding takes for GDAL's type `type`. Its samples are the
 * array's own memory.
 */
export function gdalArray(array: RasterArray, offset: number, type: GdalType): GdalArray {
  // The binding reads the memory of a view as `type` says, whatever its class.
  return Object.assign(array.subarray(offset), { _gdal_type: GDAL_TYPES.indexOf(type) })
}

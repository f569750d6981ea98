import { RasterError } from './raster-error.ts'
import { shown } from './shown.ts'

/** The data types of a band, named as rasterio names them. */
export type DType =
  | 'uint8'
  | 'int8'
  | 'uint16'
  | 'int16'
  | 'uint32'
  | 'int32'
  | 'uint64'
  | 'int64'
  | 'float16'
  | 'float32'
  | 'float64'
  | 'complex_int16'
  | 'complex64'
  | 'complex128'

/** The data types whose samples are pairs of real and imaginary part. */
export type ComplexDType = 'complex_int16' | 'complex64' | 'complex128'

/** Every array type that holds pixels. Complex samples are pairs of elements, real part first. */
export type RasterArray =
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | BigUint64Array
  | BigInt64Array
  | Float32Array
  | Float64Array

/**
 * Arrays of memory that is not shared, as the results of `of`: TypeScript before 5.7 has no parameter for the memory.
 */
interface ArrayByDType {
  uint8: ReturnType<typeof Uint8Array.of>
  int8: ReturnType<typeof Int8Array.of>
  uint16: ReturnType<typeof Uint16Array.of>
  int16: ReturnType<typeof Int16Array.of>
  uint32: ReturnType<typeof Uint32Array.of>
  int32: ReturnType<typeof Int32Array.of>
  uint64: ReturnType<typeof BigUint64Array.of>
  int64: ReturnType<typeof BigInt64Array.of>
  float16: ReturnType<typeof Float32Array.of>
  float32: ReturnType<typeof Float32Array.of>
  float64: ReturnType<typeof Float64Array.of>
  complex_int16: ReturnType<typeof Int16Array.of>
  complex64: ReturnType<typeof Float32Array.of>
  complex128: ReturnType<typeof Float64Array.of>
}

/** The array type that holds samples of `D`. */
export type ArrayOf<D extends DType> = ArrayByDType[D]

type ArrayConstructor = {
  new (length: number): RasterArray
  new (buffer: ArrayBufferLike, byteOffset?: number, length?: number): RasterArray
  readonly prototype: RasterArray
  readonly name: string
  readonly BYTES_PER_ELEMENT: number
}

interface DTypeFacts {
  readonly array: ArrayConstructor
  /** Elements of `array` that make one sample: 2 for complex types. */
  readonly elements: 1 | 2
  readonly kind: 'integer' | 'float'
  /** The least and the greatest value of a real or an imaginary part; -Infinity and Infinity for floats. */
  readonly min: number | bigint
  readonly max: number | bigint
}

const float = { kind: 'float', min: -Infinity, max: Infinity } as const

const FACTS: Readonly<Record<DType, DTypeFacts>> = {
  uint8: { array: Uint8Array, elements: 1, kind: 'integer', min: 0, max: 0xff },
  int8: { array: Int8Array, elements: 1, kind: 'integer', min: -0x80, max: 0x7f },
  uint16: { array: Uint16Array, elements: 1, kind: 'integer', min: 0, max: 0xffff },
  int16: { array: Int16Array, elements: 1, kind: 'integer', min: -0x8000, max: 0x7fff },
  uint32: { array: Uint32Array, elements: 1, kind: 'integer', min: 0, max: 0xffffffff },
  int32: { array: Int32Array, elements: 1, kind: 'integer', min: -0x80000000, max: 0x7fffffff },
  uint64: { array: BigUint64Array, elements: 1, kind: 'integer', min: 0n, max: 0xffffffffffffffffn },
  int64: {
    array: BigInt64Array,
    elements: 1,
    kind: 'integer',
    min: -0x8000000000000000n,
    max: 0x7fffffffffffffffn,
  },
  float16: { array: Float32Array, elements: 1, ...float },
  float32: { array: Float32Array, elements: 1, ...float },
  float64: { array: Float64Array, elements: 1, ...float },
  complex_int16: { array: Int16Array, elements: 2, kind: 'integer', min: -0x8000, max: 0x7fff },
  complex64: { array: Float32Array, elements: 2, ...float },
  complex128: { array: Float64Array, elements: 2, ...float },
}

/** All data types, in the order of their width. */
export const DTYPES: readonly DType[] = Object.freeze(Object.keys(FACTS) as DType[])

/** Whether `value` names a data type. */
export function isDType(value: unknown): value is DType {
  return typeof value === 'string' && Object.hasOwn(FACTS, value)
}

/**
 * `value` as a data type.
 *
 * @throws {RasterError} `DTYPE` if it names none.
 */
export function parseDType(value: unknown): DType {
  if (isDType(value)) return value
  throw new RasterError('DTYPE', `${shown(value)} is not a data type; use one of ${DTYPES.join(', ')}.`)
}

/** Whether a sample of `dtype` is a pair of real and imaginary part. */
export function isComplex(dtype: DType): boolean {
  return FACTS[dtype].elements === 2
}

/** Whether samples of `dtype`, or their parts, are whole numbers. */
export function isIntegerDType(dtype: DType): boolean {
  return FACTS[dtype].kind === 'integer'
}

/** Array elements that make one sample of `dtype`: 2 for complex types, 1 otherwise. */
export function elementsPerSample(dtype: DType): 1 | 2 {
  return FACTS[dtype].elements
}

/** Bytes that one sample of `dtype` takes in memory; 4 for `float16`, which is held in a `Float32Array`. */
export function sampleSize(dtype: DType): number {
  return FACTS[dtype].array.BYTES_PER_ELEMENT * FACTS[dtype].elements
}

/** The least and the greatest value that a sample of `dtype`, or a part of it, can hold. */
export function dtypeRange(dtype: DType): { readonly min: number | bigint; readonly max: number | bigint } {
  const { min, max } = FACTS[dtype]
  return { min, max }
}

/** A new array of zeros for `samples` samples of `dtype`. */
export function allocate<D extends DType>(dtype: D, samples: number): ArrayOf<D> {
  return new FACTS[dtype].array(samples * FACTS[dtype].elements) as ArrayOf<D>
}

/**
 * A view of `samples` samples of `dtype` on `buffer`, from `byteOffset` on. Nothing is copied.
 *
 * @throws {RangeError} If `byteOffset` is not a multiple of the element's size.
 */
export function viewAs<D extends DType>(
  dtype: D,
  buffer: ArrayBufferLike,
  byteOffset: number,
  samples: number,
): ArrayOf<D> {
  return new FACTS[dtype].array(buffer, byteOffset, samples * FACTS[dtype].elements) as ArrayOf<D>
}

/** Whether `array` is of the class that holds samples of `dtype`. */
export function isArrayOf(dtype: DType, array: unknown): array is RasterArray {
  return Object.prototype.toString.call(array) === `[object ${FACTS[dtype].array.name}]`
}

/** The class of a typed array, whatever its subclass, its realm and its memory: the getter of `%TypedArray%.prototype`. */
const classOf = Object.getOwnPropertyDescriptor(
  Object.getPrototypeOf(Uint8Array.prototype) as object,
  Symbol.toStringTag,
)?.get as (this: ArrayBufferView) => string | undefined

/**
 * The same memory as an array of the plain class: subclasses such as Node's `Buffer` have other constructors and
 * methods, and `instanceof` does not know classes of other realms. A canvas's `Uint8ClampedArray` becomes a
 * `Uint8Array`. Arrays that hold no dtype are returned as they are.
 */
export function plainArray(array: RasterArray | Uint8ClampedArray): RasterArray {
  const name = classOf.call(array)
  const plain =
    name === 'Uint8ClampedArray'
      ? Uint8Array
      : Object.values(FACTS).find((facts) => facts.array.name === name)?.array
  if (plain === undefined || Object.getPrototypeOf(array) === plain.prototype) return array as RasterArray
  return new plain(array.buffer, array.byteOffset, array.length)
}

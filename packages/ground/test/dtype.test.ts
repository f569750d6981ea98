import { runInNewContext } from 'node:vm'
import { describe, expect, it, test } from 'vitest'
import {
  allocate,
  DTYPES,
  type DType,
  dtypeRange,
  elementsPerSample,
  isArrayOf,
  isComplex,
  isDType,
  isIntegerDType,
  parseDType,
  plainArray,
  sampleSize,
  viewAs,
} from '../src/dtype.ts'

describe('a dtype', () => {
  // Its array, the elements and the bytes of a sample, and its range.
  it.each<[DType, string, number, number, number | bigint, number | bigint]>([
    ['uint8', 'Uint8Array', 1, 1, 0, 255],
    ['int8', 'Int8Array', 1, 1, -128, 127],
    ['uint16', 'Uint16Array', 1, 2, 0, 65535],
    ['int16', 'Int16Array', 1, 2, -32768, 32767],
    ['uint32', 'Uint32Array', 1, 4, 0, 2 ** 32 - 1],
    ['int32', 'Int32Array', 1, 4, -(2 ** 31), 2 ** 31 - 1],
    ['uint64', 'BigUint64Array', 1, 8, 0n, 2n ** 64n - 1n],
    ['int64', 'BigInt64Array', 1, 8, -(2n ** 63n), 2n ** 63n - 1n],
    ['float16', 'Float32Array', 1, 4, -Infinity, Infinity],
    ['float32', 'Float32Array', 1, 4, -Infinity, Infinity],
    ['float64', 'Float64Array', 1, 8, -Infinity, Infinity],
    ['complex_int16', 'Int16Array', 2, 4, -32768, 32767],
    ['complex64', 'Float32Array', 2, 8, -Infinity, Infinity],
    ['complex128', 'Float64Array', 2, 16, -Infinity, Infinity],
  ])('%s is held in %s', (dtype, name, elements, bytes, min, max) => {
    const samples = allocate(dtype, 3)
    expect([samples.constructor.name, samples.length]).toEqual([name, 3 * elements])
    expect([elementsPerSample(dtype), sampleSize(dtype)]).toEqual([elements, bytes])
    expect(dtypeRange(dtype)).toEqual({ min, max })
    expect(isComplex(dtype)).toBe(elements === 2)
    expect(isIntegerDType(dtype)).toBe(name.includes('nt'))
    expect(isArrayOf(dtype, samples)).toBe(true)
    expect(isArrayOf(dtype, new DataView(samples.buffer))).toBe(false)
    const second = viewAs(dtype, samples.buffer, bytes, 1)
    expect([second.byteOffset, second.length]).toEqual([bytes, elements])
    expect(second.buffer).toBe(samples.buffer)
  })

  it('has a name', () => {
    expect(DTYPES).toHaveLength(14)
    for (const dtype of DTYPES) expect(parseDType(dtype)).toBe(dtype)
    for (const wrong of ['Byte', 'toString', '', 8, null, ['uint8']]) {
      expect(isDType(wrong)).toBe(false)
      expect(() => parseDType(wrong)).toThrow(expect.objectContaining({ code: 'DTYPE' }))
    }
  })
})

describe('plainArray', () => {
  class Samples extends Float32Array {}
  it.each([
    ["Node's Buffer", Buffer.of(1, 2, 3).subarray(1), Uint8Array],
    ['a canvas', Uint8ClampedArray.of(1, 2), Uint8Array],
    ['a subclass', Samples.of(1, 2), Float32Array],
    ['another realm', runInNewContext('Int16Array.of(1, 2)'), Int16Array],
  ])('gives the memory of %s as the plain class', (_, array, plain) => {
    const result = plainArray(array)
    expect(Object.getPrototypeOf(result)).toBe(plain.prototype)
    expect([result.buffer, result.byteOffset, result.length]).toEqual([array.buffer, array.byteOffset, 2])
  })

  it('leaves plain arrays, and those of no dtype, as they are', () => {
    for (const array of [Uint8Array.of(1), BigInt64Array.of(1n), new DataView(new ArrayBuffer(1))]) {
      expect(plainArray(array as Uint8Array)).toBe(array)
    }
  })
})

test('each class of arrays belongs to its dtypes alone', () => {
  expect(DTYPES.filter((dtype) => isArrayOf(dtype, new Int16Array(2)))).toEqual(['int16', 'complex_int16'])
})

import { describe, expect, it, test } from 'vitest'
import { allocate, MemoryDirectory, type RasterArray } from '../src/backend.ts'
import { createDataset } from '../src/dataset/create-dataset.ts'
import type { DType } from '../src/index.ts'
import { fitNodata, parseNodata, parseNumber } from '../src/internal.ts'
import { maskNodata } from '../src/internal-late.ts'
import { arrayBackend, arrayInfo } from './dataset/array-backend.ts'
import { openArrays } from './dataset/golden-rasters.ts'

describe('parseNumber, as strtod and CPLAtofM of GDAL 3.6', () => {
  it.each([
    ['-3.4e+38', -3.4e38],
    [' 5 ', 5],
    ['\v\r5', 5],
    ['1,5', 1.5],
    ['.5', 0.5],
    ['5.', 5],
    ['12abc', 12],
    ['1e', 1],
    ['1e5.5', 1e5],
    ['+-7', 0],
    ['nan', NaN],
    ['-nan', NaN],
    ['nan(0x7)', NaN],
    ['1.#QNAN', NaN],
    ['-1.#INF', -Infinity],
    ['inf', Infinity],
    ['-Infinity', -Infinity],
    ['0x10', 16],
    ['-0x1.8p3', -12],
    ['0x', 0],
    ['0xp4', 0],
    ['0x0p9999', 0],
    ['', 0],
    ['none', 0],
    ['\ufeff7', 0],
    ['１', 0],
  ])('reads %j as %d', (text, value) => expect(parseNumber(text)).toBe(value))
})

describe('parseNodata', () => {
  it.each<[string, DType, number | bigint | undefined]>([
    ['', 'uint8', undefined],
    ['', 'float32', undefined],
    ['', 'int64', undefined],
    [' ', 'uint8', 0],
    ['7.5', 'uint8', 7.5],
    ['256', 'uint8', 256],
    ['-nan', 'float32', NaN],
    ['0.1', 'float32', Math.fround(0.1)],
    ['0.1', 'float16', Math.fround(0.1)],
    ['0.1', 'float64', 0.1],
    // The greatest float32 as it is often rounded, which lies outside of their range.
    ['-3.4028235e+38', 'float32', -3.4028234663852886e38],
    ['-3.4e+38', 'float32', Math.fround(-3.4e38)],
    ['9223372036854775807', 'int64', 9223372036854775807n],
    ['18446744073709551615', 'uint64', 18446744073709551615n],
    ['-9.2233720368547758e+18', 'int64', -9223372036854775808n],
    ['9.2233720368547758e+18', 'int64', 9223372036854775807n],
    ['1.8446744073709552e+19', 'uint64', 18446744073709551615n],
    ['1.5e3', 'int64', 1500n],
    ['-9999.5', 'int64', -9999n],
    ['7abc', 'int64', 7n],
    // strtoll and strtoull.
    ['99999999999999999999', 'int64', 9223372036854775807n],
    ['-99999999999999999999', 'int64', -9223372036854775808n],
    ['-5', 'int64', -5n],
    ['-1', 'uint64', 18446744073709551615n],
    ['-99999999999999999999', 'uint64', 18446744073709551615n],
    ['-2', 'uint64', 18446744073709551614n],
    ['-18446744073709551615', 'uint64', 1n],
    ['\v9007199254740993', 'int64', 9007199254740993n],
    ['12e-1', 'int64', 1n],
    ['-1.5', 'uint64', undefined],
    ['-1e30', 'int64', undefined],
    ['1e30', 'int64', undefined],
    ['nan', 'int64', undefined],
  ])('%j of %s is %s', (text, dtype, value) => expect(parseNodata(text, dtype)).toBe(value))

  it('rounds no floats of VRTs and sidecars', () => {
    expect(parseNodata('0.1', 'float32', 'xml')).toBe(0.1)
    expect(parseNodata('3.4028234e+38', 'float32', 'xml')).toBe(3.4028234e38)
  })

  it('takes a rounded text of the greatest float32 as that', () => {
    expect(parseNodata('3.40282346639e+38', 'float32', 'xml')).toBe(3.4028234663852886e38)
    expect(parseNodata('-3.40282346639e+38', 'float32', 'xml')).toBe(-3.4028234663852886e38)
  })
})

describe('maskNodata, as ARE_REAL_EQUAL of GDAL 3.6', () => {
  // The masks are those that rasterio reads.
  it.each<[DType, number, number[], string]>([
    ['float32', 1, [1, 1 + 1e-7, 1 + 3e-7, 1 + 6e-7, NaN], '11100'],
    ['float64', 1, [1, 1 + 1e-12, 1 + 3e-7, 1 + 6e-7, NaN], '11100'],
    // Their sum is not a float any more.
    ['float32', -3.4e38, [-3.4028234663852886e38, -1e37, 3.4e38, -Infinity, 0], '11000'],
    ['float64', 1.7e308, [1.7976931348623157e308, 1e307, 1e300, Infinity], '1100'],
    ['float32', NaN, [NaN, 0, Infinity], '100'],
    ['float32', 0, [0, -0, 1e-40, 1], '1100'],
    ['float64', 0, [0, -0, 1e-40, 1], '1100'],
    ['float32', Infinity, [Infinity, -Infinity, 1], '100'],
    ['float64', Infinity, [Infinity, -Infinity, 1], '100'],
  ])('%s %d', (dtype, nodata, values, expected) => {
    const pixels = dtype === 'float32' ? Float32Array.from(values) : Float64Array.from(values)
    const mask = new Uint8Array(values.length)
    maskNodata(pixels, dtype, nodata, mask, 0, 1)
    expect(mask.join('')).toBe(expected)
  })
})

describe('the samples that a nodata value stands for', () => {
  it.each<[DType, number, number]>([
    ['uint8', 0, 255],
    ['int8', -128, 127],
    ['uint16', 0, 65535],
    ['int16', -32768, 32767],
    ['complex_int16', -32768, 32767],
    ['uint32', 0, 4294967295],
    ['int32', -2147483648, 2147483647],
  ])('%s holds whole numbers from %d to %d', (dtype, min, max) => {
    const values = [min, max, min - 1, max + 1, 7.9, 7n, NaN, Infinity]
    const fitting = [min, max, undefined, undefined, 7, 7, undefined, undefined]
    expect(values.map((value) => fitNodata(value, dtype))).toEqual(fitting)
  })

  it.each<[DType, bigint, bigint]>([
    ['uint64', 0n, 2n ** 64n - 1n],
    ['int64', -(2n ** 63n), 2n ** 63n - 1n],
  ])('%s holds bigints from %d to %d', (dtype, min, max) => {
    const values = [min, max, min - 1n, max + 1n, 7.9, 7, NaN, Infinity]
    const fitting = [min, max, undefined, undefined, 7n, 7n, undefined, undefined]
    expect(values.map((value) => fitNodata(value, dtype))).toEqual(fitting)
  })

  it.each<DType>(['float16', 'float32', 'complex64'])('%s holds floats of 32 bits', (dtype) => {
    const greatest = 3.4028234663852886e38
    const values = [greatest, -greatest, 3.5e38, -3.5e38, 0.1, 7n, NaN, Infinity, -Infinity]
    const fitting = [greatest, -greatest, undefined, undefined, 0.1, 7, NaN, Infinity, -Infinity]
    expect(values.map((value) => fitNodata(value, dtype))).toEqual(fitting)
  })

  it.each<DType>(['float64', 'complex128'])('%s holds every number', (dtype) => {
    for (const value of [1e39, -1e308, NaN, Infinity]) expect(fitNodata(value, dtype)).toBe(value)
  })
})

describe('the nodata value of a dataset', () => {
  // What a file says, and what rasterio's `nodata` is then; 64-bit integers are bigints here.
  it.each<[DType, number | bigint | undefined, number | bigint | undefined]>([
    ['uint8', undefined, undefined],
    ['uint8', 255, 255],
    ['uint8', 7.5, 7.5],
    ['uint8', 7n, 7],
    ['uint8', 256, undefined],
    ['uint8', -1, undefined],
    ['int16', NaN, undefined],
    ['int64', 7.5, 7n],
    ['int64', 2n ** 63n, undefined],
    ['uint64', 2n ** 64n - 1n, 2n ** 64n - 1n],
    ['float32', 3.4028235e38, 3.4028235e38],
    ['float32', 1e39, undefined],
    ['float32', NaN, NaN],
    ['float32', -Infinity, -Infinity],
    ['complex64', 1e39, undefined],
    ['float64', 1e39, 1e39],
    ['complex128', 1e39, 1e39],
  ])('%s: %s is shown as %s', async (dtype, nodata, shown) => {
    const dataset = await openArrays({ info: arrayInfo(dtype, 1, { nodata }), pixels: [] })
    expect(dataset.nodata).toBe(shown)
  })

  it.each<[DType, unknown, number | bigint | undefined]>([
    ['uint8', 255, 255],
    ['uint8', 256, undefined],
    ['uint8', 7.5, undefined],
    ['uint8', NaN, undefined],
    ['int16', -32768, -32768],
    ['int64', 7, 7n],
    ['int64', 7n, 7n],
    ['uint8', 7n, 7],
    ['int64', 7.5, undefined],
    ['uint64', -1n, undefined],
    ['float32', 7.5, 7.5],
    ['float32', NaN, NaN],
    ['float32', 1e39, undefined],
    ['float64', 1e39, 1e39],
  ])('%s: set to %s it is %s', async (dtype, value, held) => {
    const profile = { driver: 'GTiff', width: 9, height: 7, count: 1, dtype }
    const backend = arrayBackend({ info: arrayInfo(dtype, 1), pixels: [] })
    const source = { backend, directory: new MemoryDirectory(), filename: 'a.tif', name: 'a' }
    const dataset = await createDataset(source, profile)
    const set = (): void => {
      dataset.nodata = value as number
    }
    if (held === undefined) expect(set).toThrow(expect.objectContaining({ code: 'NODATA' }))
    else set()
    expect(dataset.nodata).toBe(held)
  })

  it('is a number', async () => {
    const dataset = await openArrays({ info: arrayInfo('uint8', 1), pixels: [[new Uint8Array(63)]] })
    await expect(dataset.read({ fillValue: '7' as never })).rejects.toBeInstanceOf(TypeError)
  })
})

test.each<[DType, number[], number | bigint, string]>([
  ['uint8', [7, 0, 7, 255], 7, '1010'],
  ['int32', [2 ** 30, 2 ** 30 + 1], 2 ** 30, '10'],
  ['int8', [-1, 1, 127], -1, '100'],
  ['int16', [-1, 32767, -32768], -32768, '001'],
  ['uint16', [65535, 0], 65535, '10'],
  ['int32', [-1, 1], -1, '10'],
  // Not what they wrap around to, nor without their fractions.
  ['uint8', [44, 255], 300, '00'],
  ['uint16', [65535], -1, '0'],
  ['int16', [1], 1.5, '0'],
  ['complex_int16', [7, 7, 0, 7, 7, 0], 7, '101'],
  ['complex64', [7, 1, 1, 7, NaN, 7], 7, '100'],
  ['complex128', [1e39, 0, 1, 1e39], 1e39, '10'],
  ['complex128', [NaN, 0, 1, NaN], NaN, '10'],
])('%s: complex values by their real part, integers exactly', (dtype, values, nodata, expected) => {
  const pixels = allocate(dtype, expected.length) as RasterArray
  pixels.set(values as never)
  const mask = new Uint8Array(expected.length)
  maskNodata(pixels, dtype, nodata, mask, 0, 1)
  expect(mask.join('')).toBe(expected)
})

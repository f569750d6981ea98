import { describe, expect, it } from 'vitest'
import type { DType } from '../src/index.ts'
import { maskNodata, parseNodata, parseNumber } from '../src/internal.ts'

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
    ['-1', 'uint64', 18446744073709551615n],
    ['1e30', 'int64', undefined],
    ['nan', 'int64', undefined],
  ])('%j of %s is %s', (text, dtype, value) => expect(parseNodata(text, dtype)).toBe(value))

  it('rounds no floats of VRTs and sidecars', () => {
    expect(parseNodata('0.1', 'float32', 'xml')).toBe(0.1)
    expect(parseNodata('-3.40282346638528860e+38', 'float32', 'xml')).toBe(-3.4028234663852886e38)
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
  ])('%s %d', (dtype, nodata, values, expected) => {
    const pixels = dtype === 'float32' ? Float32Array.from(values) : Float64Array.from(values)
    const mask = new Uint8Array(values.length)
    maskNodata(pixels, dtype, nodata, mask, 0, 1)
    expect(mask.join('')).toBe(expected)
  })
})

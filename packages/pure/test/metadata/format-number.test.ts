import { describe, expect, it } from 'vitest'
import { formatNumber, parseNumber } from '../../src/metadata/format-number.ts'
import { parseNodata } from '../../src/metadata/nodata.ts'

describe('formatNumber', () => {
  // Written by GDAL 3.6 into tag 42113, or by C's printf.
  it.each([
    [255, 18, '255'],
    [-3.4e38, 18, '-3.39999999999999996e+38'],
    [-3.4028234663852886e38, 18, '-3.4028234663852886e+38'],
    [0.1, 18, '0.100000000000000006'],
    [1e300, 18, '1.00000000000000005e+300'],
    [1e17, 18, '100000000000000000'],
    [1e18, 18, '1e+18'],
    [1e20, 18, '1e+20'],
    [1e-5, 18, '1.00000000000000008e-05'],
    [0.0001, 8, '0.0001'],
    [123456789, 8, '1.2345679e+08'],
    [99999999.9, 8, '1e+08'],
    [0, 18, '0'],
    [-0, 18, '-0'],
    [Number.NaN, 18, 'nan'],
    [Infinity, 18, 'inf'],
    [-Infinity, 18, '-inf'],
  ])('writes %d with %d digits as %s', (value, precision, text) => {
    expect(formatNumber(value, precision)).toBe(text)
  })
})

describe('parseNumber', () => {
  it.each([
    ['-3.4e+38', -3.4e38],
    [' 5 ', 5],
    ['1,5', 1.5],
    ['.5', 0.5],
    ['5.', 5],
    ['12abc', 12],
    ['nan', Number.NaN],
    ['-nan', Number.NaN],
    ['1.#QNAN', Number.NaN],
    ['-1.#INF', -Infinity],
    ['inf', Infinity],
    ['', 0],
    ['none', 0],
  ])('reads %j as %d', (text, value) => {
    expect(parseNumber(text)).toBe(value)
  })
})

describe('parseNodata', () => {
  it('rounds to 32-bit floats', () => {
    expect(parseNodata('-3.4e+38', 'float32')).toBe(Math.fround(-3.4e38))
    // The least float32 as it is often rounded, which lies outside of its range.
    expect(parseNodata('-3.4028235e+38', 'float32')).toBe(-3.4028234663852886e38)
    expect(parseNodata('-3.4e+38', 'float64')).toBe(-3.4e38)
  })

  it('keeps all digits of 64-bit integers', () => {
    expect(parseNodata('9223372036854775807', 'int64')).toBe(9223372036854775807n)
    expect(parseNodata('18446744073709551615', 'uint64')).toBe(18446744073709551615n)
    expect(parseNodata('-1', 'uint64')).toBeUndefined()
  })

  it('is none where no pixel can have it', () => {
    expect(parseNodata('256', 'uint8')).toBeUndefined()
    expect(parseNodata('nan', 'int16')).toBeUndefined()
    expect(parseNodata('255\n', 'uint8')).toBe(255)
  })
})

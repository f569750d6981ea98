import { describe, expect, it } from 'vitest'
import { formatNumber } from '../src/format-number.ts'

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

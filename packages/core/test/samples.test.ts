import { describe, expect, it } from 'vitest'
import { allocate, copySamples, type DType, nearestPositions, type RasterArray } from '../src/backend.ts'

function convert(values: readonly (number | bigint)[], from: DType, to: DType): (number | bigint)[] {
  const source: RasterArray = allocate(from, values.length)
  values.forEach((value, i) => {
    source[i] = value
  })
  const target = allocate(to, values.length)
  copySamples(source, from, 0, 1, target, to, 0, 1, values.length)
  return [...target]
}

describe('samples of one dtype become another', () => {
  // GDALCopyWord: rounding half away from zero, clamping, NaN to 0 (gcore/gdal_priv_templates.hpp).
  it.each<[DType, DType, readonly (number | bigint)[], readonly (number | bigint)[]]>([
    [
      'float32',
      'uint8',
      [2.5, 3.5, -1.5, 254.5, 300, NaN, Infinity, -Infinity],
      [3, 4, 0, 255, 255, 0, 255, 0],
    ],
    ['float64', 'int16', [-2.5, 2.5, -40000, 40000, 0.49999, NaN], [-3, 3, -32768, 32767, 0, 0]],
    ['int16', 'uint8', [-5, 5, 300], [0, 5, 255]],
    ['uint32', 'int32', [4294967295, 7], [2147483647, 7]],
    ['int32', 'float32', [16777217, -5], [16777216, -5]],
    ['float64', 'float32', [1e39, -1e39, 0.1, NaN], [Infinity, -Infinity, Math.fround(0.1), NaN]],
    ['float64', 'int64', [2.5, -1e30, 1e30, NaN], [3n, -(2n ** 63n), 2n ** 63n - 1n, 0n]],
    ['uint64', 'uint8', [2n ** 64n - 1n, 7n], [255, 7]],
    ['int64', 'uint64', [-1n, 9n], [0n, 9n]],
    ['uint64', 'int64', [2n ** 64n - 1n, 9n], [2n ** 63n - 1n, 9n]],
    ['int64', 'float64', [2n ** 53n + 1n], [2 ** 53]],
    // IEEE 754 binary16: 11 significant bits, greatest 65504, least subnormal 2^-24, ties to even.
    [
      'float64',
      'float16',
      [2049, 2051, 65519, 65520, 2 ** -24, 2 ** -25, 3 * 2 ** -25, -0.1],
      [2048, 2052, 65504, Infinity, 2 ** -24, 0, 2 ** -23, -0.0999755859375],
    ],
  ])('%s to %s', (from, to, values, expected) => {
    expect(convert(values, from, to)).toEqual(expected)
  })

  it('complex to real takes the real part, real to complex has no imaginary part', () => {
    const real = new Int16Array(2)
    copySamples(Float32Array.of(1.5, 9, -2.5, 9), 'complex64', 0, 1, real, 'int16', 0, 1, 2)
    expect([...real]).toEqual([2, -3])
    const complex = new Float64Array(4).fill(7)
    copySamples(Uint8Array.of(3, 4), 'uint8', 0, 1, complex, 'complex128', 0, 1, 2)
    expect([...complex]).toEqual([3, 0, 4, 0])
  })

  it('with steps touches nothing between', () => {
    const target = new Uint16Array(6).fill(9)
    copySamples(Uint16Array.of(1, 2, 3, 4), 'uint16', 1, 2, target, 'uint16', 1, 3, 2)
    expect([...target]).toEqual([9, 2, 9, 9, 4, 9])
  })
})

describe('nearest positions', () => {
  it('are those under the centres of the output pixels', () => {
    expect([...nearestPositions(0, 9, 4, 9)]).toEqual([1, 3, 5, 7])
    expect([...nearestPositions(2, 3, 6, 9)]).toEqual([2, 2, 3, 3, 4, 4])
  })
  it('stay on the raster', () => {
    expect([...nearestPositions(-1, 4, 4, 2)]).toEqual([0, 0, 1, 1])
  })
})

import { describe, expect, test } from 'vitest'
import { dataWindow } from '../../src/window/data-window.ts'
import type { Window } from '../../src/window/window.ts'
import { values } from '../golden/values.ts'

const rectangle = ({ colOff, rowOff, width, height }: Window) => [colOff, rowOff, width, height]

describe('rasterio agrees on the data window', () => {
  for (const { shape, data, nodata, masked, plain } of values.data_windows) {
    const share = data.filter((value) => value !== 0).length
    test(`of ${share} valid samples in [${shape.join(', ')}]`, () => {
      const bytes = Uint8Array.from(data)
      const mask = bytes.map((value) => (value === 0 ? 1 : 0))
      expect(rectangle(dataWindow({ data: bytes, shape }, 0))).toEqual(nodata)
      expect(rectangle(dataWindow({ data: bytes, shape, mask }))).toEqual(masked)
      expect(rectangle(dataWindow({ data: bytes, shape }))).toEqual(plain)
    })
  }
})

test('NaN as nodata is the samples that are NaN', () => {
  const data = Float32Array.of(NaN, NaN, NaN, NaN, 1, NaN)
  expect(rectangle(dataWindow({ data, shape: [2, 3] }, NaN))).toEqual([1, 1, 1, 1])
})

test('64-bit integers compare with numbers and bigints', () => {
  const data = BigInt64Array.of(-1n, -1n, 7n, -1n)
  expect(rectangle(dataWindow({ data, shape: [2, 2] }, -1))).toEqual([0, 1, 1, 1])
  expect(rectangle(dataWindow({ data, shape: [2, 2] }, -1n))).toEqual([0, 1, 1, 1])
  expect(rectangle(dataWindow({ data, shape: [2, 2] }, 0.5))).toEqual([0, 0, 2, 2])
})

test('strides place the samples', () => {
  // Two bands, pixel by pixel: only the second band of the pixel at row 1, column 0 is valid.
  const data = Uint8Array.of(0, 0, 0, 0, 0, 9, 0, 0)
  expect(rectangle(dataWindow({ data, shape: [2, 2, 2], stride: [1, 4, 2] }, 0))).toEqual([0, 1, 1, 1])
})

test('strides place samples by NaN and by the mask', () => {
  // Two bands, pixel by pixel, as above.
  const data = Float32Array.of(NaN, NaN, NaN, NaN, NaN, 9, NaN, NaN)
  const mask = Uint8Array.from(data, (value) => (Number.isNaN(value) ? 1 : 0))
  const pixels = { data, mask, shape: [2, 2, 2], stride: [1, 4, 2] }
  expect(rectangle(dataWindow(pixels, NaN))).toEqual([0, 1, 1, 1])
  expect(rectangle(dataWindow(pixels))).toEqual([0, 1, 1, 1])
})

test('invalid samples on both sides of a row are left out', () => {
  expect(rectangle(dataWindow({ data: Uint8Array.of(0, 0, 0, 0, 9, 0, 0, 0, 0), shape: [3, 3] }, 0))).toEqual(
    [1, 1, 1, 1],
  )
})

test('an array of one axis is a column', () => {
  expect(rectangle(dataWindow({ data: Uint8Array.of(0, 0, 9, 9, 0), shape: [5] }, 0))).toEqual([0, 2, 0, 2])
})

test('a complex sample is valid if either part differs', () => {
  const data = Float32Array.of(0, 0, 0, 2, 0, 0, 0, 0)
  const pixels = { data, shape: [2, 2, 2], dtype: 'complex64' } as const
  expect(rectangle(dataWindow(pixels, 0))).toEqual([1, 0, 1, 1])
  // Nodata is 2: of the row 2, 2 + i, 3, 2 the two in the middle are valid.
  const row = { data: Float32Array.of(2, 0, 2, 1, 3, 0, 2, 0), shape: [1, 4, 2], dtype: 'complex64' } as const
  expect(rectangle(dataWindow(row, 2))).toEqual([1, 0, 2, 1])
  const none = { ...row, shape: [2, 2, 2], data: Float32Array.of(2, 0, 2, 0, 2, 0, 2, 0) }
  expect(rectangle(dataWindow(none, 2))).toEqual([0, 0, 0, 0])
  expect(rectangle(dataWindow({ ...pixels, mask: Uint8Array.of(1, 1, 1, 0) }))).toEqual([1, 1, 1, 1])
})

test('an array of no or of four axes has none', () => {
  const data = new Uint8Array(1)
  for (const shape of [[], [1, 1, 1, 1]]) {
    expect(() => dataWindow({ data, shape }, 0)).toThrow(expect.objectContaining({ code: 'SHAPE' }))
  }
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Window } from '../../src/window/window.ts'
import { values } from '../golden/values.ts'

const golden = values.windows
const rectangle = ({ colOff, rowOff, width, height }: Window) => [colOff, rowOff, width, height]
const windowError = expect.objectContaining({ code: 'WINDOW' })

describe('rasterio agrees on', () => {
  test('crops', () => {
    for (const { window, is } of golden.crops)
      expect(rectangle(new Window(...window).crop(60, 50))).toEqual(is)
  })

  test('unions, intersections and whether there is one', () => {
    for (const { one, other, union, intersection } of golden.pairs) {
      const [first, second] = [new Window(...one), new Window(...other)]
      expect(rectangle(first.union(second))).toEqual(union)
      expect(first.intersects(second)).toBe(intersection !== null)
      if (intersection === null) expect(() => first.intersection(second)).toThrow(windowError)
      else expect(rectangle(first.intersection(second))).toEqual(intersection)
    }
  })

  test('windows of slices', () => {
    for (const { rows, cols, is, boundless, without_size } of golden.slices) {
      const size = { height: 100, width: 90 }
      const attempts = [
        [() => Window.fromSlices(rows, cols, size), is],
        [() => Window.fromSlices(rows, cols, { ...size, boundless: true }), boundless],
        [() => Window.fromSlices(rows, cols), without_size],
      ] as const
      for (const [compute, expected] of attempts) {
        if (expected === null) expect(compute).toThrow(windowError)
        else expect(rectangle(compute())).toEqual(expected)
      }
    }
  })

  test('rounded lengths, full blocks and array indexes', () => {
    for (const { window, is } of golden.lengths)
      expect(rectangle(new Window(...window).roundLengths())).toEqual(is)
    for (const { window, shape, is } of golden.blocks) {
      expect(rectangle(new Window(...window).roundToFullBlocks([shape, shape]))).toEqual(is)
    }
    for (const { window, is } of golden.indexers) expect(new Window(...window).toSlices()).toEqual(is)
  })
})

test('a negative or endless length is an error', () => {
  expect(() => new Window(0, 0, -2, 10)).toThrow(windowError)
  expect(() => new Window(0, 0, 10, -2)).toThrow(/height .* -2/)
  expect(() => new Window(0, NaN, 1, 1)).toThrow(windowError)
  expect(() => new Window(0, 0, Infinity, 1)).toThrow(windowError)
  expect(() => new Window(0, 0, '1' as never, 1)).toThrow(TypeError)
})

test('an error names the value at fault', () => {
  expect(() => new Window(NaN, 0, 1, 1)).toThrow(/^colOff of a window/)
  expect(() => new Window(0, NaN, 1, 1)).toThrow(/^rowOff of a window/)
  expect(() => new Window(0, 0, -1, 1)).toThrow(/^width of a window/)
  expect(() => Window.fromSlices([0, null], [0, 1])).toThrow(/^rows \[0, null\] depends on the height/)
  expect(() => Window.fromSlices([0, 1], [-1, 1])).toThrow(/^cols \[-1, 1\] depends on the width/)
  expect(() => Window.from(7 as never)).toThrow(/^Expected a window/)
})

test('windows are equal if their places and sizes are', () => {
  const window = new Window(1, 2, 3, 4)
  expect(window.equals({ colOff: 1, rowOff: 2, width: 3, height: 4 })).toBe(true)
  for (const name of ['colOff', 'rowOff', 'width', 'height'] as const) {
    expect(window.equals({ ...window.toJSON(), [name]: 9 })).toBe(false)
  }
})

test('values are kept as they are given, fractions and zero included', () => {
  const window = new Window(-1.25, 0.5, 0, 3.75)
  expect(rectangle(window)).toEqual([-1.25, 0.5, 0, 3.75])
  expect(window.toRanges()).toEqual([
    [0.5, 4.25],
    [-1.25, -1.25],
  ])
  expect(JSON.parse(JSON.stringify(window))).toEqual({ colOff: -1.25, rowOff: 0.5, width: 0, height: 3.75 })
  expect(String(new Window(0, 1, 4, 2))).toBe('Window(colOff=0, rowOff=1, width=4, height=2)')
})

test('from keeps a window and takes any rectangle', () => {
  const window = new Window(1, 2, 3, 4)
  expect(Window.from(window)).toBe(window)
  expect(Window.from({ colOff: 1, rowOff: 2, width: 3, height: 4 }).equals(window)).toBe(true)
  expect(() => Window.from(null as never)).toThrow(TypeError)
  expect(() => Window.from({ width: 3, height: 4 } as never)).toThrow(TypeError)
})

test('slices must be pairs', () => {
  for (const wrong of ['04', [1, 2, 3], 5, null, { start: 0, stop: 4 }]) {
    expect(() => Window.fromSlices(wrong as never, [0, 4])).toThrow(TypeError)
    expect(() => Window.fromSlices([0, 4], wrong as never)).toThrow(TypeError)
  }
})

test('windows that only touch do not intersect', () => {
  const window = new Window(0, 0, 10, 10)
  expect(window.intersects(new Window(10, 10, 10, 10))).toBe(false)
  expect(window.intersects(new Window(10, 0, 10, 10))).toBe(false)
  expect(window.intersects(new Window(0, 10, 10, 10))).toBe(false)
  expect(window.intersects(new Window(8, 8, 10, 10), new Window(0, 0, 9, 9))).toBe(true)
  expect(window.intersects(new Window(8, 8, 10, 10), new Window(0, 0, 8, 8))).toBe(false)
  expect(() => window.intersection(new Window(10, 10, 10, 10))).toThrow(windowError)
})

test('offsets round down, save within a tenth of the next pixel', () => {
  expect(rectangle(new Window(0.89, 0.91, 1.5, 2.5).roundOffsets())).toEqual([0, 1, 1.5, 2.5])
  expect(rectangle(new Window(-0.05, -0.2, 1, 1).roundOffsets())).toEqual([0, -1, 1, 1])
})

test('lengths round to the nearest whole number, halves up', () => {
  expect(rectangle(new Window(0.3, 0.3, 1.5, 2.49).roundLengths())).toEqual([0.3, 0.3, 2, 2])
  expect(new Window(0.3, 0.3, 1.5, 2.49).roundShape().equals(new Window(0.3, 0.3, 2, 2))).toBe(true)
})

test('blocks of different shapes have no full blocks in common', () => {
  const window = new Window(0, 0, 10, 10)
  expect(() => window.roundToFullBlocks([[16, 16], [16, 32]])).toThrow(windowError) // biome-ignore format: a pair
  expect(() => window.roundToFullBlocks([[16, 16], [32, 16]])).toThrow(windowError) // biome-ignore format: a pair
  expect(() => window.roundToFullBlocks([])).toThrow(windowError)
})

describe('subdivide', () => {
  test('gives parts row by row, the last ones smaller', () => {
    // Arithmetic: 5 rows by 3 gives 3 + 2, 4 columns by 2 gives 2 + 2.
    expect(new Window(10, 20, 4, 5).subdivide(3, 2).map(rectangle)).toEqual([
      [10, 20, 2, 3],
      [12, 20, 2, 3],
      [10, 23, 2, 2],
      [12, 23, 2, 2],
    ])
  })

  test('covers the window without overlap', () => {
    const size = fc.integer({ min: 1, max: 40 })
    fc.assert(
      fc.property(size, size, size, size, (width, height, partWidth, partHeight) => {
        const seen = new Uint8Array(width * height)
        for (const part of new Window(-3, 7, width, height).subdivide(partHeight, partWidth)) {
          for (let row = part.rowOff; row < part.rowOff + part.height; row++) {
            for (let col = part.colOff; col < part.colOff + part.width; col++) {
              const at = (row - 7) * width + col + 3
              seen[at] = (seen[at] ?? 0) + 1
            }
          }
        }
        return seen.every((count) => count === 1)
      }),
    )
  })

  test('refuses parts of no size', () => {
    for (const size of [0, -1, NaN]) {
      expect(() => new Window(0, 0, 4, 4).subdivide(size, 2)).toThrow(windowError)
      expect(() => new Window(0, 0, 4, 4).subdivide(2, size)).toThrow(windowError)
    }
  })
})

test('a crop lies within the raster, wherever the window was', () => {
  const offset = fc.double({ min: -1e7, max: 1e7, noNaN: true })
  const length = fc.double({ min: 0, max: 1e7, noNaN: true })
  const size = fc.integer({ min: 0, max: 1e7 })
  fc.assert(
    fc.property(offset, offset, length, length, size, size, (colOff, rowOff, width, height, rows, cols) => {
      const cropped = new Window(colOff, rowOff, width, height).crop(rows, cols)
      const [[row0, row1], [col0, col1]] = cropped.toRanges()
      return row0 >= 0 && col0 >= 0 && row1 <= rows + 1e-6 && col1 <= cols + 1e-6
    }),
  )
})

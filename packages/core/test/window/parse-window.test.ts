import { expect, test } from 'vitest'
import { parseWindow, windowShape } from '../../src/window/parse-window.ts'
import { Window } from '../../src/window/window.ts'

const rectangle = ({ colOff, rowOff, width, height }: Window) => [colOff, rowOff, width, height]

test('a window or a rectangle is taken as it is', () => {
  const window = new Window(-5, 2, 1000, 3.5)
  expect(parseWindow(window, 10, 10)).toBe(window)
  expect(rectangle(parseWindow({ colOff: 1, rowOff: 2, width: 3, height: 4 }, 10, 10))).toEqual([1, 2, 3, 4])
})

test("pairs are Python's slices: null is the edge, negative numbers count from the end", () => {
  const parse = (rows: [number | null, number | null], cols: [number | null, number | null]) =>
    rectangle(parseWindow([rows, cols], 100, 90))
  // From rasterio's own tests of windows.shape.
  expect(parse([null, 4], [null, 60])).toEqual([0, 0, 60, 4])
  expect(parse([10, null], [10, null])).toEqual([10, 10, 80, 90])
  expect(parse([-10, null], [-10, null])).toEqual([80, 90, 10, 10])
  expect(parse([null, -1], [null, -1])).toEqual([0, 0, 89, 99])
})

test('boundless, negative numbers are places', () => {
  expect(rectangle(parseWindow([[-2, 2], [-2, 2]], 100, 90, { boundless: true }))).toEqual([-2, -2, 4, 4]) // biome-ignore format: a pair
})

test('what is no window is refused', () => {
  for (const wrong of [[1, 2], [[1, 0], 2], [[0, 1]], [], 7, null, 'all', {}]) {
    expect(() => parseWindow(wrong as never, 10, 10)).toThrow(TypeError)
  }
})

test('the shape of a window rounds halves up', () => {
  expect(windowShape(new Window(0, 0, 1.5, 2.49))).toEqual([2, 2])
  expect(windowShape(new Window(0, 0, 0.2, 0))).toEqual([0, 0])
})

import { describe, expect, test } from 'vitest'
import { Affine } from '../../src/georeference/affine.ts'
import { type Bounds, boundsOf, resolution } from '../../src/georeference/bounds.ts'
import {
  index,
  windowBounds,
  windowFromBounds,
  windowTransform,
  xy,
} from '../../src/georeference/pixel-location.ts'
import { Window } from '../../src/window/window.ts'
import { values } from '../golden/values.ts'

const [WIDTH, HEIGHT] = values.size
const inOrder = ({ left, bottom, right, top }: Bounds) => [left, bottom, right, top]
const rectangle = ({ colOff, rowOff, width, height }: Window) => [colOff, rowOff, width, height]
const normal = (numbers: readonly number[]) => numbers.map((value) => value + 0)

describe.each(Object.entries(values.georeference))('rasterio agrees on a raster that is %s:', (_, facts) => {
  const transform = new Affine(...facts.transform)

  test('bounds and resolution', () => {
    expect(inOrder(boundsOf(WIDTH, HEIGHT, transform))).toEqual(facts.bounds)
    expect(resolution(transform)).toEqual(facts.res)
  })

  test('places of pixels', () => {
    for (const { row, col, offset, is } of facts.xy) expect(xy(transform, row, col, offset)).toEqual(is)
  })

  test('pixels of places', () => {
    for (const { x, y, is, ceil } of facts.index) {
      expect(normal(index(transform, x, y))).toEqual(is)
      expect(normal(index(transform, x, y, Math.ceil))).toEqual(ceil)
    }
  })

  test('windows of bounds, and which bounds are inconsistent', () => {
    for (const { bounds, is } of facts.windows_of_bounds) {
      const compute = () => rectangle(windowFromBounds(...bounds, transform))
      if (is === null) expect(compute).toThrow(expect.objectContaining({ code: 'WINDOW' }))
      else expect(normal(compute())).toEqual(normal(is))
    }
  })

  test('transforms and bounds of windows', () => {
    for (const { window, is } of facts.window_transforms) {
      expect(normal(windowTransform(new Window(...window), transform).coefficients)).toEqual(normal(is))
    }
    for (const { window, is } of facts.window_bounds) {
      expect(inOrder(windowBounds(new Window(...window), transform))).toEqual(is)
    }
  })
})

const metres = Affine.fromOrigin(100, 200, 10, 10)

test('lists of pixels and of places give lists, a number going with each of a list', () => {
  expect(xy(metres, [0, 1], [0, 2])).toEqual([
    [105, 125],
    [195, 185],
  ])
  expect(xy(metres, 0, [0, 1], 'ul')).toEqual([
    [100, 110],
    [200, 200],
  ])
  expect(index(metres, [105, 125], 199)).toEqual([
    [0, 0],
    [0, 2],
  ])
  expect(index(metres, [], [])).toEqual([[], []])
  expect(() => xy(metres, [1, 2], [1])).toThrow(expect.objectContaining({ code: 'SHAPE' }))
})

test('an unknown place within a pixel is refused', () => {
  expect(() => xy(metres, 0, 0, 'middle' as never)).toThrow(/center, ul, ur, ll, lr/)
  expect(() => xy(metres, 0, 0, 'toString' as never)).toThrow(TypeError)
})

test('a degenerate transform tells no pixel and no window', () => {
  expect(() => index(Affine.scale(0), 1, 1)).toThrow(expect.objectContaining({ code: 'CRS' }))
  expect(() => windowFromBounds(0, 0, 1, 1, Affine.scale(0))).toThrow(
    expect.objectContaining({ code: 'CRS' }),
  )
})

test('bounds that are no numbers are refused', () => {
  expect(() => windowFromBounds(NaN, 0, 1, 1, metres)).toThrow(expect.objectContaining({ code: 'WINDOW' }))
  expect(() => windowFromBounds(0, 0, Infinity, 1, metres)).toThrow(/right Infinity/)
})

test('the window of the bounds of a window is that window', () => {
  const window = new Window(3, 4, 20, 10)
  const { left, bottom, right, top } = windowBounds(window, metres)
  expect(windowFromBounds(left, bottom, right, top, metres).equals(window)).toBe(true)
})

import { isRasterError } from '@memraster/ground'
import { describe, expect, test } from 'vitest'
import { Affine, type AffineCoefficients } from '../../src/georeference/affine.ts'
import { values } from '../golden/values.ts'

const golden = values.affine
const NORTH_UP: AffineCoefficients = [300.0379266750948, 0, 101985, 0, -300.041782729805, 2826915]

/** Equal as numbers: 0 and -0 are one. */
function expectSame(actual: readonly number[], expected: readonly number[]): void {
  expect(actual.map((value) => value + 0)).toEqual(expected.map((value) => value + 0))
}

function expectClose(actual: readonly number[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length)
  expected.forEach((value, i) => {
    expect(actual[i]).toBeCloseTo(value, 12)
  })
}

describe('rasterio agrees on', () => {
  test('products, to the last bit', () => {
    for (const { one, other, product } of golden.products) {
      expectSame(new Affine(...one).multiply(new Affine(...other)).coefficients, product)
    }
  })

  test('inverses, to the last bit', () => {
    for (const { of, is } of golden.inverses) expectSame(new Affine(...of).inverse().coefficients, is)
  })

  test('rotations and shears, within the last bits of sine, cosine and tangent', () => {
    for (const { angle, is } of golden.rotations) expectClose(Affine.rotation(angle).coefficients, is)
    for (const { angle, pivot, is } of golden.pivoted)
      expectClose(Affine.rotation(angle, pivot).coefficients, is)
    for (const { angles, is } of golden.shears) expectClose(Affine.shear(...angles).coefficients, is)
  })

  test('transforms from an origin and from bounds', () => {
    expectSame(Affine.fromOrigin(...golden.from_origin.args).coefficients, golden.from_origin.is)
    expectSame(Affine.fromBounds(...golden.from_bounds.args).coefficients, golden.from_bounds.is)
  })
})

test('right angles are exact', () => {
  expectSame(Affine.rotation(90).coefficients, [0, -1, 0, 1, 0, 0])
  expectSame(Affine.rotation(-90).coefficients, [0, 1, 0, -1, 0, 0])
  expectSame(Affine.rotation(180).coefficients, [-1, 0, 0, 0, -1, 0])
})

test("GDAL's order is turned into rasterio's and back", () => {
  const affine = Affine.fromGdal(101985, 300, 1, 2826915, 2, -300)
  expect(affine.coefficients).toEqual([300, 1, 101985, 2, -300, 2826915])
  expect(affine.toGdal()).toEqual([101985, 300, 1, 2826915, 2, -300])
})

test('apply takes columns first', () => {
  expect(new Affine(1, 2, 3, 4, 5, 6).apply(10, 100)).toEqual([213, 546])
})

test('a degenerate transform has no inverse', () => {
  for (const degenerate of [
    Affine.scale(0),
    new Affine(1, 2, 0, 2, 4, 0),
    Affine.scale(NaN),
    Affine.scale(Infinity),
  ]) {
    expect(() => degenerate.inverse()).toThrow(/degenerate/)
    try {
      degenerate.inverse()
    } catch (error) {
      expect(isRasterError(error, 'CRS')).toBe(true)
    }
  }
})

describe('from', () => {
  test('takes six numbers, nine, an Affine, and one of another copy of the package', () => {
    const affine = new Affine(...NORTH_UP)
    expect(Affine.from(affine)).toBe(affine)
    expect(Affine.from(NORTH_UP).equals(affine)).toBe(true)
    expect(Affine.from([...NORTH_UP, 0, 0, 1]).equals(affine)).toBe(true)
    expect(Affine.from({ ...affine } as Affine).equals(affine)).toBe(true)
    expect(Affine.from(JSON.parse(JSON.stringify(affine))).equals(affine)).toBe(true)
  })

  test('refuses what looks like a GDAL geotransform, as rasterio does', () => {
    expect(() => Affine.from([101985, 300, 0, 2826915, 0, -300])).toThrow(/Affine\.fromGdal/)
    expect(() => Affine.from([0, 1, 0, 0, 0, 1])).toThrow(TypeError)
  })

  test('refuses anything else', () => {
    for (const wrong of [
      [1, 2, 3],
      [...NORTH_UP, 1, 0, 1],
      ['1', 0, 0, 0, '1', 0],
      null,
      undefined,
      'identity',
      {},
      5,
    ]) {
      expect(() => Affine.from(wrong as never)).toThrow(TypeError)
    }
  })
})

test('equality is exact, or within a precision', () => {
  const affine = new Affine(...NORTH_UP)
  const near = new Affine(NORTH_UP[0] + 9e-6, 0, NORTH_UP[2], 0, NORTH_UP[4], NORTH_UP[5])
  expect(affine.equals(Affine.from(NORTH_UP))).toBe(true)
  expect(affine.equals(near)).toBe(false)
  expect(affine.almostEquals(near)).toBe(true)
  expect(affine.almostEquals(near, 1e-6)).toBe(false)
  expect(Affine.scale(NaN).almostEquals(Affine.identity())).toBe(false)
})

test('is immutable, and prints itself', () => {
  const affine = Affine.translation(2, 3)
  expect(() => Object.assign(affine, { a: 5 })).toThrow(TypeError)
  expect(String(affine)).toBe('Affine(1, 0, 2, 0, 1, 3)')
  expect(JSON.stringify(affine)).toBe('[1,0,2,0,1,3]')
})

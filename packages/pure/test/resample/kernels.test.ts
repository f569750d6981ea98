import { areaSpans, arePairs } from '@memraster/core/internal/late'
import type { DType } from '@memraster/ground'
import { describe, expect, test } from 'vitest'
import { avoidNodata, nodataGuard } from '../../src/resample/avoid-nodata.ts'

describe('the pixels that a result pixel covers', () => {
  const spans = (ratio: number, targetCount: number, more = {}) => {
    const of = areaSpans({ ratio, shift: 0, start: 0, limit: 100, target: 0, targetCount, ...more })
    return Array.from({ length: targetCount }, (_, i) => [
      of.first[i],
      of.end[i],
      of.firstWeight[i],
      of.lastWeight[i],
      of.totalWeight[i],
    ])
  }

  test('are covered wholly or by a share', () => {
    // 0 to 2.5, 2.5 to 5, 5 to 7.5.
    expect(spans(2.5, 3)).toEqual([
      [0, 3, 1, 0.5, 2.5],
      [2, 5, 0.5, 1, 2.5],
      [5, 8, 1, 0.5, 2.5],
    ])
    // 0.25 to 1.25, 1.25 to 2.25.
    expect(spans(1, 2, { shift: 0.25 })).toEqual([
      [0, 2, 0.75, 0.25, 1],
      [1, 3, 0.75, 0.25, 1],
    ])
  })

  test('are at least one, of which all counts', () => {
    expect(spans(0.5, 3).map(([first, end, weight, , total]) => [first, end, weight, total])).toEqual([
      [0, 1, 1, 1],
      [0, 1, 1, 1],
      [1, 2, 1, 1],
    ])
  })

  test('are counted from those that are there', () => {
    expect(spans(2, 2, { target: 3, start: 5 }).map(([first, end]) => [first, end])).toEqual([
      [1, 3],
      [3, 5],
    ])
    // 6 to 8 where 7 is the first, and 8 to 10 where 9 is the end.
    expect(spans(2, 2, { target: 3, start: 7, limit: 9 }).map(([first, end]) => [first, end])).toEqual([
      [0, 1],
      [1, 2],
    ])
  })

  test('are whole where only the last bits are missing', () => {
    const [first] = spans(2, 1, { shift: 1 - 1e-9 })
    expect(first?.slice(0, 2)).toEqual([1, 3])
    const [other] = spans(2, 1, { shift: 1 + 1e-9 })
    expect(other?.slice(0, 2)).toEqual([1, 3])
    const [far] = spans(2, 1, { shift: 1 - 1e-7 })
    expect(far?.slice(0, 2)).toEqual([0, 3])
  })

  test('are pairs if there are two of each, one after the other', () => {
    const pairs = (ratio: number, more = {}) =>
      arePairs(areaSpans({ ratio, shift: 0, start: 0, limit: 100, target: 0, targetCount: 3, ...more }))
    expect([pairs(2), pairs(2, { shift: 5 }), pairs(2, { target: 4 })]).toEqual([true, true, true])
    expect([pairs(3), pairs(1), pairs(2, { shift: 0.5 }), pairs(2, { limit: 5 })]).toEqual([
      ...[false, false, false, false],
    ])
    // Of 1.5 pixels each covers two, and shares one with its neighbour.
    expect(pairs(1.5)).toBe(false)
  })
})

describe('results that would be nodata', () => {
  // GDAL's GetReplacementValueIfNoData: the next value, or the one before the greatest.
  test.each<[DType, nodata: number, values: number[], results: number[]]>([
    ['uint8', 7, [6.4, 6.5, 7, 7.4, 7.5], [Math.fround(6.4), 8, 8, 8, 7.5]],
    ['uint8', 255, [254.4, 254.5, 300], [Math.fround(254.4), 254, 254]],
    ['uint8', 0, [-3, 0.4, 0.5], [1, 1, 0.5]],
    ['int16', -5, [-4.5, -4.4, -5.4, -5.5], [-4, Math.fround(-4.4), -4, -5.5]],
    ['int16', 32_767, [40_000, 32_766], [32_766, 32_766]],
    ['float32', 2.5, [2.4375, 3], [2.4375, 3]],
  ])('of %s %f are given another value', (dtype, nodata, values, results) => {
    const line = Float32Array.from(values)
    avoidNodata(line, undefined, nodataGuard(dtype, nodata))
    expect([...line]).toEqual(results)
  })

  test('of floats are no more nodata', () => {
    const line = Float32Array.of(2.5, 0)
    avoidNodata(line, undefined, nodataGuard('float32', 2.5))
    expect([line[0] === 2.5, Math.abs((line[0] ?? 0) - 2.5) < 1e-5, line[1]]).toEqual([false, true, 0])
  })

  test('are left alone if they are no results', () => {
    const line = Float32Array.of(7, 7)
    avoidNodata(line, Uint8Array.of(0, 1), nodataGuard('uint8', 7))
    expect([...line]).toEqual([7, 8])
  })
})

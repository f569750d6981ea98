import { haveEpsg } from '@memraster/crs/table'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { crsFromGeoKeys } from '../../src/geokeys/crs-from-geo-keys.ts'
import { encodeGeoKeyDirectory, parseGeoKeyDirectory } from '../../src/geokeys/geo-key-directory.ts'

beforeAll(haveEpsg)

describe('parseGeoKeyDirectory', () => {
  it('reads shorts in place, doubles and texts by their tags', () => {
    const directory = [1, 1, 0, 3, 1024, 0, 1, 1, 2062, 34736, 3, 1, 1026, 34737, 6, 2]
    expect([...parseGeoKeyDirectory(directory, [9, 1, 2, 3], 'x|hello|')]).toEqual([
      [1024, 1],
      [2062, [1, 2, 3]],
      [1026, 'hello'],
      [0, 0],
    ])
  })

  it('drops what lies outside of its tag', () => {
    const directory = [1, 1, 0, 9, 2057, 34736, 1, 5, 1026, 34737, 5, 99, 2059, 4711, 1, 0, 1024, 0, 1]
    expect(parseGeoKeyDirectory(directory, [1], 'x').size).toBe(0)
    expect(parseGeoKeyDirectory([], [], '').size).toBe(0)
    expect(parseGeoKeyDirectory([2, 1, 0, 1, 1024, 0, 1, 1], [], '').size).toBe(0)
  })

  it.each<[what: string, entry: number[], value: unknown]>([
    ['the end of the doubles', [2057, 34736, 2, 1], [2, 3]],
    ['a double past the end', [2057, 34736, 2, 2], undefined],
    ['no doubles', [2057, 34736, 0, 0], undefined],
    ['a text up to its bar', [1026, 34737, 3, 0], 'ab'],
    ['a text without a bar', [1026, 34737, 2, 0], 'ab'],
    ['a text that is cut off', [1026, 34737, 99, 3], undefined],
    ['a text up to a NUL', [1026, 34737, 4, 3], 'c'],
    ['the last character', [1026, 34737, 1, 6], 'd'],
    ['a text past the end', [1026, 34737, 1, 7], undefined],
    ['a short of the directory itself', [1024, 34735, 1, 3], 1],
    ['another tag', [1024, 34738, 1, 0], undefined],
  ])('reads %s', (_, entry, value) => {
    const keys = parseGeoKeyDirectory([1, 1, 0, 1, ...entry], [1, 2, 3], 'ab|c\0|d')
    expect(keys.get(entry[0] ?? 0)).toEqual(value)
    expect(keys.size).toBe(value === undefined ? 0 : 2)
  })

  it('reads as many keys as are said and there', () => {
    const entries = [1024, 0, 1, 1, 1025, 0, 1, 2]
    const sizes = [0, 1, 2, 3].map((count) => parseGeoKeyDirectory([1, 1, 0, count, ...entries], [], '').size)
    // The revision is one more.
    expect(sizes).toEqual([0, 2, 3, 3])
    expect(parseGeoKeyDirectory([1, 1, 0, 2, ...entries.slice(0, 7)], [], '').size).toBe(2)
    expect(parseGeoKeyDirectory([1, 1, 1, 1, ...entries], [], '').get(0)).toBe(1)
  })

  it('never throws, nor does crsFromGeoKeys, whatever the tags hold', () => {
    const key = fc.constantFrom(
      1024,
      1026,
      2048,
      2049,
      2050,
      2056,
      2057,
      2059,
      2061,
      3072,
      3073,
      3074,
      3075,
      3076,
      3077,
      4096,
    )
    const entry = fc.tuple(key, fc.constantFrom(0, 34736, 34737, 7), fc.nat(4), fc.nat(40000))
    fc.assert(
      fc.property(fc.array(entry), fc.array(fc.double()), fc.string(), (entries, doubles, text) => {
        const keys = parseGeoKeyDirectory([1, 1, 1, entries.length, ...entries.flat()], doubles, text)
        crsFromGeoKeys(keys).crs?.toWkt()
      }),
      { numRuns: 300 },
    )
  })
})

describe('encodeGeoKeyDirectory', () => {
  it('sorts keys and is read back as it was', () => {
    const keys = new Map<number, number | string | readonly number[]>([
      [3076, 9001],
      [1026, 'name'],
      [2057, [6378137]],
      [2062, [1, 2, 3]],
      [0, 1],
      [2049, 'other'],
    ])
    const { directory, doubles, ascii } = encodeGeoKeyDirectory(keys)
    expect([...directory.slice(0, 8)]).toEqual([1, 1, 1, 5, 1026, 34737, 5, 0])
    expect(ascii).toBe('name|other|')
    expect(encodeGeoKeyDirectory(new Map([[1024, 1]])).directory[2]).toBe(0)
    expect(parseGeoKeyDirectory(directory, doubles, ascii)).toEqual(keys)
  })
})

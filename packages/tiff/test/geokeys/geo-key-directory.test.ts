import { haveEpsg } from '@memraster/crs/internal'
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
    expect(parseGeoKeyDirectory(directory, doubles, ascii)).toEqual(keys)
  })
})

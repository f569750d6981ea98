import { describe, expect, it } from 'vitest'
import { encodeTiff } from '../../src/container/encode-tiff.ts'
import { FieldType } from '../../src/container/field-type.ts'
import type { Ifd } from '../../src/container/ifd.ts'
import { parseTiff } from '../../src/container/parse-tiff.ts'
import { Tag } from '../../src/container/tag.ts'
import type { TiffTag } from '../../src/container/tiff-tag.ts'
import { bareScale, georeferenceFromIfd, georeferenceTags } from '../../src/georeference/georeference.ts'

const flavor = { bigTiff: false, littleEndian: true }
const double = (id: number, ...values: number[]): TiffTag => ({ id, type: FieldType.Double, values })
const scale = (...values: number[]) => double(Tag.ModelPixelScale, ...values)
const points = (...values: number[]) => double(Tag.ModelTiepoint, ...values)
/** GeoKeys of the raster type: 1 pixels are areas, 2 points. */
const rasterType = (type: number): TiffTag => ({
  id: Tag.GeoKeyDirectory,
  type: FieldType.Short,
  values: [1, 1, 0, 1, 1025, 0, 1, type],
})
const width: TiffTag = { id: Tag.ImageWidth, type: FieldType.Short, values: [1] }

function ifdOf(...tags: readonly TiffTag[]): Ifd {
  return parseTiff(encodeTiff([{ tags: [width, ...tags] }], flavor)).directories[0] ?? expect.fail()
}

const matrix = [2, 0.5, 0, 100, 0.25, -4, 0, 200, 0, 0, 0, 0, 0, 0, 0, 1]

describe('the transform of a directory', () => {
  it.each([
    // GeoTIFF 1.1, 7.2: x = X + (col - I) * scale, y = Y - (row - J) * scale.
    ['a scale and a point', [scale(2, 3, 0), points(5, 7, 0, 100, 200, 0)], [2, 0, 90, 0, -3, 221]],
    [
      'the first point',
      [scale(2, 3, 0), points(0, 0, 0, 100, 200, 0, 9, 9, 9, 9, 9, 9)],
      [2, 0, 100, 0, -3, 200],
    ],
    [
      'a scale below zero, as GDAL takes it',
      [scale(2, -3, 0), points(0, 0, 0, 100, 200, 0)],
      [2, 0, 100, 0, -3, 200],
    ],
    [
      'from the centre of pixels',
      [scale(2, 3, 0), points(5, 7, 0, 100, 200, 0), rasterType(2)],
      [2, 0, 89, 0, -3, 222.5],
    ],
    [
      'from their corner',
      [scale(2, 3, 0), points(0, 0, 0, 100, 200, 0), rasterType(1)],
      [2, 0, 100, 0, -3, 200],
    ],
    ['a matrix', [double(Tag.ModelTransformation, ...matrix)], [2, 0.5, 100, 0.25, -4, 200]],
    [
      'a matrix from the centre of pixels',
      [double(Tag.ModelTransformation, ...matrix), rasterType(2)],
      [2, 0.5, 98.75, 0.25, -4, 201.875],
    ],
    [
      'a scale before a matrix',
      [scale(2, 3, 0), points(0, 0, 0, 1, 2, 0), double(Tag.ModelTransformation, ...matrix)],
      [2, 0, 1, 0, -3, 2],
    ],
    [
      'a matrix beside a scale of 0',
      [scale(2, 0, 0), points(0, 0, 0, 1, 2, 0), double(Tag.ModelTransformation, ...matrix)],
      [2, 0.5, 100, 0.25, -4, 200],
    ],
    ['none of a scale alone', [scale(2, 3, 0)], undefined],
    ['none of five numbers of a point', [scale(2, 3, 0), points(0, 0, 0, 1, 2)], undefined],
    ['none of a scale of 0 across', [scale(0, 3, 0), points(0, 0, 0, 1, 2, 0)], undefined],
    ['none of a matrix of 15', [double(Tag.ModelTransformation, ...matrix.slice(1))], undefined],
    ['none of a matrix of 17', [double(Tag.ModelTransformation, ...matrix, 0)], undefined],
    ['none of nothing', [], undefined],
  ])('is %s', (_, tags, expected) => {
    expect(georeferenceFromIfd(ifdOf(...tags)).transform).toEqual(expected)
  })

  it('may be left of a scale without a point', () => {
    expect(bareScale(ifdOf(scale(2, 3, 0)))).toEqual([2, 0, 0, 0, -3, 0])
    expect(bareScale(ifdOf(scale(2, -3, 0), points(0, 0, 0, 1, 2)))).toEqual([2, 0, 0, 0, -3, 0])
    for (const tags of [[], [scale(0, 3, 0)], [scale(2, 0, 0)], [scale(2, 3, 0), points(0, 0, 0, 1, 2, 0)]]) {
      expect(bareScale(ifdOf(...tags))).toBeUndefined()
    }
  })
})

describe('points of a directory', () => {
  const two = points(2, 1, 0, 30, 40, 5, 4, 3, 0, 50, 60, 6)

  it('are there without a transform', () => {
    const gcps = [
      { row: 1, col: 2, x: 30, y: 40, z: 5, id: '1', info: '' },
      { row: 3, col: 4, x: 50, y: 60, z: 6, id: '2', info: '' },
    ]
    expect(georeferenceFromIfd(ifdOf(two))).toMatchObject({ transform: undefined, gcps })
    const shifted = gcps.map((gcp) => ({ ...gcp, row: gcp.row + 0.5, col: gcp.col + 0.5 }))
    expect(georeferenceFromIfd(ifdOf(two, rasterType(2))).gcps).toEqual(shifted)
    expect(georeferenceFromIfd(ifdOf(two, scale(1, 1, 0))).gcps).toEqual([])
    expect(georeferenceFromIfd(ifdOf()).gcps).toEqual([])
  })

  it('are whole ones', () => {
    expect(georeferenceFromIfd(ifdOf(points(2, 1, 0, 30, 40, 5, 4, 3))).gcps.length).toBe(1)
  })
})

describe('GeoKeys of a directory', () => {
  const keys = (...values: number[]) =>
    georeferenceFromIfd(ifdOf({ id: Tag.GeoKeyDirectory, type: FieldType.Short, values })).rasterType

  it('say what pixels are', () => {
    expect(georeferenceFromIfd(ifdOf()).rasterType).toBeUndefined()
    expect([1, 2, 3].map((type) => keys(1, 1, 0, 1, 1025, 0, 1, type))).toEqual(['Area', 'Point', 'Area'])
    expect(keys(1, 1, 0, 2, 1024, 0, 1, 1, 1025, 0, 1, 2)).toBe('Point')
    // A value that stands in another tag, a key that is cut off, and none.
    expect(keys(1, 1, 0, 1, 1025, 34736, 1, 2)).toBeUndefined()
    expect(keys(1, 1, 0, 1, 1025, 0, 1)).toBeUndefined()
    expect(keys(1, 1, 0, 0)).toBeUndefined()
  })

  it('stand in three tags', () => {
    const text: TiffTag = { id: Tag.GeoAsciiParams, type: FieldType.Ascii, values: 'a|' }
    const { geoKeys } = georeferenceFromIfd(ifdOf(rasterType(1), double(Tag.GeoDoubleParams, 1.5, 2), text))
    expect(geoKeys).toEqual({ directory: [1, 1, 0, 1, 1025, 0, 1, 1], doubles: [1.5, 2], ascii: 'a|' })
    expect(georeferenceFromIfd(ifdOf(rasterType(1))).geoKeys).toMatchObject({ doubles: [], ascii: '' })
    expect(georeferenceFromIfd(ifdOf(text)).geoKeys).toBeUndefined()
  })
})

describe('the tags of a place', () => {
  type Place = Parameters<typeof georeferenceTags>[0]
  const valuesOf = (place: Place) =>
    georeferenceTags(place).map(({ id, ...tag }) => [id, 'values' in tag && tag.values])
  const of = (transform: Place['transform'], type?: 'Area' | 'Point') =>
    valuesOf({ transform, gcps: [], rasterType: type })

  it('are a scale and a point if north is up, else a matrix', () => {
    expect(of([2, 0, 100, 0, -3, 200])).toEqual([
      [Tag.ModelPixelScale, [2, 3, 0]],
      [Tag.ModelTiepoint, [0, 0, 0, 100, 200, 0]],
    ])
    for (const [a, b, c, d, e, f] of [
      [2, 0, 9, 0, 3, 8],
      [2, 1, 9, 0, -3, 8],
      [2, 0, 9, 1, -3, 8],
      [2, 0, 9, 0, 0, 8],
    ] as const) {
      expect(of([a, b, c, d, e, f])).toEqual([
        [Tag.ModelTransformation, [a, b, 0, c, d, e, 0, f, 0, 0, 0, 0, 0, 0, 0, 1]],
      ])
    }
  })

  it('count from the centre of pixels that are points', () => {
    expect(of([2, 0, 100, 0, -3, 200], 'Point')[1]).toEqual([Tag.ModelTiepoint, [0, 0, 0, 101, 198.5, 0]])
    const gcps = [{ row: 1.5, col: 2.5, x: 30, y: 40, z: 5, id: '1', info: '' }]
    const place = { transform: undefined, gcps }
    expect(valuesOf({ ...place, rasterType: 'Point' })).toEqual([[Tag.ModelTiepoint, [2, 1, 0, 30, 40, 5]]])
    expect(valuesOf({ ...place, rasterType: 'Area' })).toEqual([
      [Tag.ModelTiepoint, [2.5, 1.5, 0, 30, 40, 5]],
    ])
    expect(valuesOf({ transform: undefined, gcps: [], rasterType: 'Area' })).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { blockTags, checkClassic, encodeIfd, ifdSize } from '../../src/container/encode-ifd.ts'
import { encodeValues } from '../../src/container/encode-values.ts'
import { FieldType } from '../../src/container/field-type.ts'
import { Tag } from '../../src/container/tag.ts'
import type { TiffTag } from '../../src/container/tiff-tag.ts'

const classic = { bigTiff: false, littleEndian: false }
const big = { bigTiff: true, littleEndian: false }
const refused = expect.objectContaining({ code: 'LIMIT' })

describe('rationals', () => {
  // The nearest fractions of 32 bits by continued fractions.
  it.each([
    [FieldType.Rational, 0, [0, 1]],
    [FieldType.Rational, 72, [72, 1]],
    [FieldType.Rational, 0.25, [1, 4]],
    [FieldType.Rational, 2 / 3, [2, 3]],
    [FieldType.Rational, 2 ** 32 - 1, [2 ** 32 - 1, 1]],
    [FieldType.Rational, 2 ** -31, [1, 2 ** 31]],
    [FieldType.SRational, -1.5, [-3, 2]],
    [FieldType.SRational, 2 ** 31 - 1, [2 ** 31 - 1, 1]],
    [FieldType.SRational, 1 - 2 ** 31, [1 - 2 ** 31, 1]],
    // 2^31 is no signed number.
    [FieldType.SRational, 2 ** -31, [0, 1]],
  ])('of type %i: %f', (type, value, [numerator, denominator]) => {
    const bytes = encodeValues({ id: 1, type, values: [value] }, false)
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    const first = type === FieldType.Rational ? view.getUint32(0) : view.getInt32(0)
    expect([first, view.getUint32(4)]).toEqual([numerator, denominator])
  })

  it.each([
    [FieldType.Rational, -1],
    [FieldType.Rational, 2 ** 32],
    [FieldType.SRational, 2 ** 31],
    [FieldType.SRational, -(2 ** 31)],
    [FieldType.Rational, Number.NaN],
  ])('of type %i cannot be %f', (type, value) => {
    expect(() => encodeValues({ id: 1, type, values: [value] }, false)).toThrow(TypeError)
  })
})

it('texts are of bytes', () => {
  const text = (type: FieldType) => () => encodeValues({ id: 1, type, values: 'a' }, false)
  for (const type of [FieldType.Ascii, FieldType.Byte, FieldType.Undefined]) {
    expect(text(type)().subarray(0, 1)).toEqual(Uint8Array.of(97))
  }
  for (const type of [FieldType.Short, FieldType.Double]) expect(text(type)).toThrow(TypeError)
})

describe('a directory', () => {
  const tag = (id: number, ...values: number[]): TiffTag => ({ id, type: FieldType.Byte, values })

  it('has its tags in order, and values that fit into their entries there (TIFF 6.0, section 2)', () => {
    expect([...encodeIfd([tag(7, 1, 2, 3, 4), tag(5, 9)], classic, 100, 200)]).toEqual([
      ...[0, 2],
      ...[0, 5, 0, 1, 0, 0, 0, 1, 9, 0, 0, 0],
      ...[0, 7, 0, 1, 0, 0, 0, 4, 1, 2, 3, 4],
      ...[0, 0, 0, 200],
    ])
    const five = encodeIfd([tag(7, 1, 2, 3, 4, 5)], classic, 100, 0)
    expect([...five]).toEqual([
      ...[0, 1, 0, 7, 0, 1, 0, 0, 0, 5, 0, 0, 0, 118, 0, 0, 0, 0],
      ...[1, 2, 3, 4, 5, 0],
    ])
    // 8 and 4 bytes around entries of 12; 16 around entries of 20.
    const sizes = [4, 5, 6, 8, 9].map((count) => {
      const tags = [tag(7, ...new Array<number>(count).fill(1))]
      return [ifdSize(tags, classic), ifdSize(tags, big)]
    })
    expect(sizes).toEqual([
      [18, 36],
      [24, 36],
      [24, 36],
      [26, 36],
      [28, 46],
    ])
  })

  it('of a classic TIFF ends within 4 GB', () => {
    const end = 2 ** 32 - 1
    expect(encodeIfd([tag(1, 1)], classic, end - 18, end).length).toBe(18)
    expect(() => encodeIfd([tag(1, 1)], classic, end - 17, 0)).toThrow(refused)
    expect(() => encodeIfd([tag(1, 1)], classic, 8, end + 1)).toThrow(refused)
    expect(encodeIfd([tag(1, 1)], big, end, end + 1).length).toBe(36)
    checkClassic(end)
    expect(() => checkClassic(end + 1)).toThrow(refused)
  })

  it('has the places of its strips or tiles', () => {
    const places = (offset: number, count: number) => ({ offsets: [8, offset], byteCounts: [4, count] })
    const of = (tags: TiffTag[], flavor = classic) =>
      blockTags(tags, places(16, 2), flavor).map(({ id, type }) => [id, type])
    const width = { id: Tag.TileWidth, type: FieldType.Short, values: [16] }
    expect(of([])).toEqual([
      [Tag.StripOffsets, FieldType.Long],
      [Tag.StripByteCounts, FieldType.Long],
    ])
    expect(of([tag(1, 1), width], big)).toEqual([
      [Tag.TileOffsets, FieldType.Long8],
      [Tag.TileByteCounts, FieldType.Long8],
    ])
    const end = 2 ** 32 - 1
    expect(blockTags([], places(end - 4, 4), classic).length).toBe(2)
    expect(() => blockTags([], places(end - 3, 4), classic)).toThrow(refused)
    expect(blockTags([], places(end - 3, 4), big).length).toBe(2)
  })
})

import { describe, expect, it } from 'vitest'
import { encodeTiff } from '../../src/container/encode-tiff.ts'
import { FieldType } from '../../src/container/field-type.ts'
import type { Ifd } from '../../src/container/ifd.ts'
import { parseTiff } from '../../src/container/parse-tiff.ts'
import { Tag } from '../../src/container/tag.ts'
import type { TiffTag } from '../../src/container/tiff-tag.ts'

const TAG = 60_000
const corrupt = expect.objectContaining({ code: 'CORRUPT' })

/** A directory of one field. */
function ifdOf(tag: TiffTag): Ifd {
  return (
    parseTiff(encodeTiff([{ tags: [tag] }], { bigTiff: false, littleEndian: true })).directories[0] ??
    expect.fail()
  )
}

const field = (type: FieldType, ...values: number[]): Ifd => ifdOf({ id: TAG, type, values })

/** A classic little-endian file of `length` bytes that has one entry, whose values stand at byte 26 unless told. */
function entry(length: number, tag: number, type: FieldType, count: number, place = 26): Ifd {
  const bytes = new Uint8Array(length)
  const view = new DataView(bytes.buffer)
  bytes.set([0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0])
  view.setUint16(10, tag, true)
  view.setUint16(12, type, true)
  view.setUint32(14, count, true)
  view.setUint32(18, place, true)
  return parseTiff(bytes).directories[0] ?? expect.fail()
}

describe('numbers of a field', () => {
  it('are as many as the field has', () => {
    const ifd = field(FieldType.Short, 5, 6)
    expect([0, 1, 2].map((index) => ifd.number(TAG, index))).toEqual([5, 6, undefined])
    expect([ifd.numbers(TAG), ifd.numbers(TAG, 1), ifd.numbers(TAG, 0)]).toEqual([[5, 6], [5], []])
    expect([ifd.count(TAG), ifd.count(1), ifd.has(1), ifd.numbers(1)]).toEqual([2, 0, false, undefined])
  })

  it('are 0 for a rational without denominator, as in libtiff', () => {
    const raw = Uint8Array.from([7, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 2, 0, 0, 0])
    expect(ifdOf({ id: TAG, type: FieldType.Rational, raw }).numbers(TAG)).toEqual([0, 3.5])
    expect(ifdOf({ id: TAG, type: FieldType.SRational, raw }).numbers(TAG)).toEqual([0, 3.5])
  })

  it('may stand up to the very end of the file', () => {
    expect(entry(34, TAG, FieldType.Long, 2).numbers(TAG)).toEqual([0, 0])
    expect(entry(33, TAG, FieldType.Long, 2).has(TAG)).toBe(false)
    expect(entry(34, TAG, FieldType.Long, 2).number(TAG, 1)).toBe(0)
  })

  it('of blocks are readable up to the end of the file, and of other fields not at all', () => {
    for (const tag of [Tag.StripOffsets, Tag.StripByteCounts, Tag.TileOffsets, Tag.TileByteCounts]) {
      const ifd = entry(35, tag, FieldType.Long, 3)
      expect([ifd.count(tag), ifd.number(tag, 1), ifd.numbers(tag, 2)]).toEqual([3, 0, [0, 0]])
      expect(() => ifd.number(tag, 2)).toThrow(corrupt)
      expect(() => ifd.numbers(tag)).toThrow(corrupt)
    }
    expect(entry(35, TAG, FieldType.Long, 3).tags).toEqual([])
  })

  it('are in the entry itself if four bytes hold them', () => {
    expect(entry(40, TAG, FieldType.Byte, 4, 0x04030201).numbers(TAG)).toEqual([1, 2, 3, 4])
    expect(entry(40, TAG, FieldType.Byte, 5).numbers(TAG)).toEqual([0, 0, 0, 0, 0])
  })

  it('are at least one', () => {
    expect(entry(40, TAG, FieldType.Short, 0).has(TAG)).toBe(false)
    expect(entry(40, Tag.StripOffsets, FieldType.Long, 0).has(Tag.StripOffsets)).toBe(false)
  })
})

describe('the text of a field', () => {
  it('is that of bytes of any name', () => {
    for (const type of [FieldType.Ascii, FieldType.Byte, FieldType.Undefined]) {
      expect(ifdOf({ id: TAG, type, raw: Uint8Array.from([0x41, 0xc3, 0xa9, 0, 0x42]) }).ascii(TAG)).toBe(
        'Aé',
      )
      expect(ifdOf({ id: TAG, type, raw: Uint8Array.from([0x41, 0x42]) }).ascii(TAG)).toBe('AB')
    }
  })

  it('keeps the mark of a byte order', () => {
    const raw = Uint8Array.from([0xef, 0xbb, 0xbf, 0x41, 0x42])
    expect(ifdOf({ id: TAG, type: FieldType.Ascii, raw }).ascii(TAG)).toBe('\ufeffAB')
  })

  it('may be of integers from 0 to 255', () => {
    const types = [FieldType.Short, FieldType.SShort, FieldType.Long, FieldType.SLong]
    for (const type of types) expect(field(type, 0x48, 0x69, 0).ascii(TAG)).toBe('Hi')
    expect(field(FieldType.Short, 0x48, 255, 0).ascii(TAG)).toBe('H\ufffd')
    expect(field(FieldType.Short, 0x48, 256).ascii(TAG)).toBeUndefined()
    expect(field(FieldType.SShort, 0x48, -1).ascii(TAG)).toBeUndefined()
    expect(field(FieldType.SByte, 0x48, 0x69).ascii(TAG)).toBe('Hi')
  })

  it('is none for fractions, places and nothing', () => {
    for (const type of [FieldType.Float, FieldType.Double, FieldType.Rational, FieldType.Ifd]) {
      expect(field(type, 0x48, 0x69).ascii(TAG)).toBeUndefined()
    }
    expect(field(FieldType.Byte, 1).ascii(1)).toBeUndefined()
  })
})

it('a field of bytes is a view on the file', () => {
  const ifd = field(FieldType.Short, 0x0201, 0x0403, 0x0605)
  expect(ifd.bytes(TAG)).toEqual(Uint8Array.from([1, 2, 3, 4, 5, 6]))
  expect(ifd.bytes(TAG)?.buffer).toBe(ifd.file.bytes.buffer)
  expect(ifd.bytes(1)).toBeUndefined()
})

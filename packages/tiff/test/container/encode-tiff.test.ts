import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BlockTable } from '../../src/container/block-table.ts'
import { classifyDirectories } from '../../src/container/classify-directories.ts'
import { encodeHead, encodeTiff, headSize } from '../../src/container/encode-tiff.ts'
import { FieldType } from '../../src/container/field-type.ts'
import { parseTiff } from '../../src/container/parse-tiff.ts'
import { Tag } from '../../src/container/tag.ts'
import { type TiffTag, tagsOfIfd } from '../../src/container/tiff-tag.ts'
import { flavors, grayTags } from './flavors.ts'

const integer = (type: FieldType, min: number, max: number) =>
  fc.record({
    type: fc.constant(type),
    values: fc.array(fc.integer({ min, max }), { minLength: 1, maxLength: 9 }),
  })

const float = (type: FieldType, value: fc.Arbitrary<number>) =>
  fc.record({ type: fc.constant(type), values: fc.array(value, { minLength: 1, maxLength: 9 }) })

const field = fc.oneof(
  integer(FieldType.Byte, 0, 0xff),
  integer(FieldType.SByte, -0x80, 0x7f),
  integer(FieldType.Short, 0, 0xffff),
  integer(FieldType.SShort, -0x8000, 0x7fff),
  integer(FieldType.Long, 0, 0xffffffff),
  integer(FieldType.SLong, -0x80000000, 0x7fffffff),
  integer(FieldType.Ifd, 0, 0xffffffff),
  integer(FieldType.Long8, 0, Number.MAX_SAFE_INTEGER),
  integer(FieldType.SLong8, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
  integer(FieldType.Ifd8, 0, Number.MAX_SAFE_INTEGER),
  float(FieldType.Float, fc.float()),
  float(FieldType.Double, fc.double()),
)

// Tags from 60000 on, so that none is one that the parser looks into.
const fields = fc
  .array(field, { minLength: 1, maxLength: 12 })
  .map((list) => list.map((tag, i): TiffTag => ({ id: 60_000 + i, ...tag })))

describe.each(flavors)('encodeTiff %o', (flavor) => {
  it('is undone by parseTiff, whatever the fields', () => {
    fc.assert(
      fc.property(fields, (tags) => {
        const tiff = parseTiff(encodeTiff([{ tags }], flavor))
        expect([tiff.bigTiff, tiff.littleEndian]).toEqual([flavor.bigTiff, flavor.littleEndian])
        expect(tiff.directories.length).toBe(1)
        for (const tag of tags)
          expect(tiff.directories[0]?.numbers(tag.id)).toEqual('values' in tag && tag.values)
      }),
    )
  })

  it('keeps texts, of any length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
        const tags: readonly TiffTag[] = [{ id: 60_000, type: FieldType.Ascii, values: text }]
        const expected = text.split('\0')[0]
        expect(parseTiff(encodeTiff([{ tags }], flavor)).directories[0]?.ascii(60_000)).toBe(expected)
      }),
    )
  })

  it('keeps rationals as near as 32 bits allow', () => {
    const values = [0, 1, 72, 0.1, 72.5, Math.PI, 1 / 3, 4294967295, 300.00000001]
    const tags: readonly TiffTag[] = [
      { id: 60_000, type: FieldType.Rational, values },
      { id: 60_001, type: FieldType.SRational, values: [-0.25, -Math.E, 2147483647] },
    ]
    const ifd = parseTiff(encodeTiff([{ tags }], flavor)).directories[0]
    for (const [i, value] of values.entries()) expect(ifd?.number(60_000, i)).toBeCloseTo(value, 7)
    expect(ifd?.number(60_001, 0)).toBe(-0.25)
    expect(ifd?.number(60_001, 1)).toBeCloseTo(-Math.E, 7)
    expect(ifd?.number(60_001, 2)).toBe(2147483647)
  })

  it('places the blocks of all directories, leaving sparse ones out', () => {
    const tags = grayTags(4, 6, { id: Tag.RowsPerStrip, type: FieldType.Long, values: [2] })
    const overview: readonly TiffTag[] = grayTags(2, 3, {
      id: Tag.NewSubfileType,
      type: FieldType.Long,
      values: [1],
    })
    const first = Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8])
    const third = Uint8Array.from([9, 10, 11, 12, 13, 14, 15, 16])
    const small = Uint8Array.from([1, 3, 5, 7, 9, 11])
    const bytes = encodeTiff(
      [{ tags, blocks: [first, undefined, third], children: [{ tags: overview, blocks: [small] }] }],
      flavor,
    )
    const { main, overviews } = classifyDirectories(parseTiff(bytes))
    const table = new BlockTable(main.ifd, main.layout)
    expect([0, 1, 2].map((i) => table.block(i))).toEqual([first, undefined, third])
    expect(table.blockOffset(0) % 16).toBe(0)
    expect(overviews.map(({ ifd, layout }) => new BlockTable(ifd, layout).block(0))).toEqual([small])
  })

  it('gives directories that can be rewritten', () => {
    const bytes = encodeTiff([{ tags: grayTags(2, 2), blocks: [Uint8Array.from([1, 2, 3, 4])] }], flavor)
    const ifd = parseTiff(bytes).directories[0]
    const again = encodeHead([{ tags: ifd === undefined ? [] : tagsOfIfd(ifd) }], flavor)
    expect(again).toEqual(bytes.subarray(0, again.length))
  })
})

describe('the head of a file', () => {
  it('has a size that the places of blocks do not change', () => {
    for (const flavor of flavors) {
      const at = (offset: number) => [
        { tags: grayTags(9, 9), blocks: { offsets: [offset], byteCounts: [81] } },
      ]
      expect(headSize(at(0), flavor)).toBe(encodeHead(at(100_000), flavor).length)
    }
  })

  it('is refused if a classic TIFF would be too large', () => {
    const tags = grayTags(9, 9)
    const directories = [{ tags, blocks: { offsets: [5e9], byteCounts: [81] } }]
    expect(() => encodeHead(directories, { bigTiff: false, littleEndian: true })).toThrow(
      expect.objectContaining({ code: 'LIMIT' }),
    )
    const big = parseTiff(encodeHead(directories, { bigTiff: true, littleEndian: true })).directories[0]
    expect(big?.number(Tag.StripOffsets)).toBe(5e9)
  })
})

describe('encodeTiff', () => {
  const flavor = { bigTiff: false, littleEndian: true }

  it('refuses tags twice, without value, or with values that do not fit', () => {
    const short = (id: number, ...values: number[]): TiffTag => ({ id, type: FieldType.Short, values })
    for (const tags of [
      [short(1, 1), short(1, 2)],
      [short(1)],
      [short(1, 65536)],
      [short(1, -1)],
      [short(1, 0.5)],
    ]) {
      expect(() => encodeTiff([{ tags }], flavor)).toThrow(TypeError)
    }
  })
})

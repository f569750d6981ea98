import { describe, expect, it } from 'vitest'
import { encodeTiff } from '../../src/container/encode-tiff.ts'
import { FieldType } from '../../src/container/field-type.ts'
import { hasColorMap, isReadable } from '../../src/container/is-readable.ts'
import { parseTiff } from '../../src/container/parse-tiff.ts'
import { Tag } from '../../src/container/tag.ts'
import type { TiffTag } from '../../src/container/tiff-tag.ts'
import { grayTags } from './flavors.ts'

const of =
  (type: FieldType) =>
  (id: number, ...values: number[]): TiffTag => ({ id, type, values })
const short = of(FieldType.Short)
const long = of(FieldType.Long)
const signed = of(FieldType.SLong)
const ratio = of(FieldType.Rational)
const samples = (count: number) => short(Tag.SamplesPerPixel, count)
const tiles = (width: number, height: number) => [short(Tag.TileWidth, width), short(Tag.TileLength, height)]
const blocks = [new Uint8Array(8)]

/** An image of 4 by 6 pixels, gray and of 8 bits, but for `tags`; of `without` there is none. */
function ifdOf(tags: readonly TiffTag[], without: readonly number[] = [], hasBlocks = true) {
  const kept = grayTags(4, 6, ...tags).filter(({ id }) => !without.includes(id))
  const bytes = encodeTiff([{ tags: kept, ...(hasBlocks && { blocks }) }], {
    bigTiff: false,
    littleEndian: true,
  })
  return parseTiff(bytes).directories[0] ?? expect.fail()
}

// As libtiff 4.5 accepts and refuses directories (TIFFReadDirectory).
describe('a directory is read', () => {
  it.each<[what: string, tags: TiffTag[], without?: number[]]>([
    ['of gray', []],
    ['of 3 samples', [samples(3), short(Tag.BitsPerSample, 8, 8, 8), short(Tag.SampleFormat, 1, 1, 1)]],
    ['of more bits than samples', [samples(2), short(Tag.BitsPerSample, 8, 8, 16)]],
    ['of one number of bits', [samples(3), short(Tag.BitsPerSample, 8)]],
    [
      'without what has defaults',
      [],
      [Tag.SamplesPerPixel, Tag.BitsPerSample, Tag.Compression, Tag.Photometric],
    ],
    ['in planes', [samples(2), short(Tag.PlanarConfiguration, 2)]],
    ['of any sample format', [short(Tag.SampleFormat, 6)]],
    ['of extra samples', [samples(4), short(Tag.ExtraSamples, 0, 1, 2, 999)]],
    [
      'of smallest and greatest values',
      [samples(2), short(Tag.MinSampleValue, 0, 0), short(Tag.MaxSampleValue, 9)],
    ],
    [
      'of a smallest value for each sample',
      [samples(2), of(FieldType.Double)(340, 0, 1), of(FieldType.Double)(341, 2, 3)],
    ],
    ['of a compression for each sample', [samples(2), short(Tag.Compression, 5, 5)]],
    ['of tiles', tiles(16, 16)],
    ['of a palette', [short(Tag.Photometric, 3), short(Tag.ColorMap, ...new Array<number>(768).fill(1))]],
    ['of a palette of 8 bits without colours', [short(Tag.Photometric, 3)]],
    ['of longs and bytes', [long(Tag.SamplesPerPixel, 1), of(FieldType.Byte)(Tag.PlanarConfiguration, 1)]],
    ['of a signed width', [signed(Tag.ImageWidth, 4)]],
  ])('%s', (_, tags, without = []) => {
    expect(isReadable(ifdOf(tags, without))).toBe(true)
  })
})

describe('a directory is not read', () => {
  it.each<[what: string, tags: TiffTag[], without?: number[]]>([
    ...[
      Tag.SamplesPerPixel,
      Tag.ImageWidth,
      Tag.ImageLength,
      Tag.PlanarConfiguration,
      Tag.RowsPerStrip,
    ].flatMap((tag): [string, TiffTag[]][] => [
      [`of two values of tag ${tag}`, [short(tag, 1, 1)]],
      [`of a fraction of tag ${tag}`, [ratio(tag, 1)]],
      [`of less than nothing of tag ${tag}`, [signed(tag, -1)]],
    ]),
    ['of no samples', [samples(0)]],
    ['of bits that differ', [samples(2), short(Tag.BitsPerSample, 8, 16)]],
    ['of fewer bits than samples', [samples(3), short(Tag.BitsPerSample, 8, 8)]],
    ['of fractions of bits', [ratio(Tag.BitsPerSample, 8)]],
    ['of floating numbers of bits', [of(FieldType.Float)(Tag.BitsPerSample, 8)]],
    ['of formats that differ', [samples(2), short(Tag.SampleFormat, 1, 2)]],
    ['of smallest values that differ', [samples(2), short(Tag.MinSampleValue, 1, 2)]],
    ['of greatest values that differ', [samples(2), short(Tag.MaxSampleValue, 1, 2)]],
    ['of one smallest value of two', [samples(2), of(FieldType.Double)(340, 0)]],
    ['of three greatest values of two', [samples(2), of(FieldType.Double)(341, 0, 1, 2)]],
    ['of compressions that differ', [samples(2), short(Tag.Compression, 5, 1)]],
    ['of a third planar configuration', [short(Tag.PlanarConfiguration, 3)]],
    ['of a seventh sample format', [short(Tag.SampleFormat, 7)]],
    ['of an extra sample of no meaning', [samples(2), short(Tag.ExtraSamples, 3)]],
    ['of an extra sample of no meaning beside others', [samples(4), short(Tag.ExtraSamples, 0, 3)]],
    ['of more extra samples than samples', [short(Tag.ExtraSamples, 0, 0)]],
    ['of extra samples in fractions', [samples(2), ratio(Tag.ExtraSamples, 1)]],
    ['of no rows in a strip', [short(Tag.RowsPerStrip, 0)]],
    ['without a width', [], [Tag.ImageWidth]],
    ['without a height', [], [Tag.ImageLength]],
    ['of tiles without a width', [short(Tag.TileLength, 16)]],
    ['of tiles without a height', [short(Tag.TileWidth, 16)]],
    ['of tiles of no width', tiles(0, 16)],
    ['of a palette of 4 bits without colours', [short(Tag.Photometric, 3), short(Tag.BitsPerSample, 4)]],
    ['of a palette of no bits that are told', [short(Tag.Photometric, 3)], [Tag.BitsPerSample]],
  ])('%s', (_, tags, without = []) => {
    expect(isReadable(ifdOf(tags, without))).toBe(false)
  })
})

describe('without the sizes of its blocks', () => {
  const offsets = long(Tag.StripOffsets, 8)
  it.each<[what: string, tags: TiffTag[], expected: boolean, without?: number[]]>([
    ['nor their places', [], false],
    ['of one strip', [offsets], true],
    ['of a strip of more rows', [offsets, short(Tag.RowsPerStrip, 9)], true],
    ['of a strip of all rows', [offsets], true, [Tag.RowsPerStrip]],
    ['of two strips', [offsets, short(Tag.RowsPerStrip, 5)], false],
    ['of one tile', [long(Tag.TileOffsets, 8), ...tiles(16, 16)], true],
    ['of tiles across', [long(Tag.TileOffsets, 8), ...tiles(3, 16)], false],
    ['of tiles down', [long(Tag.TileOffsets, 8), ...tiles(16, 5)], false],
  ])('%s', (_, tags, expected, without = []) => {
    expect(isReadable(ifdOf(tags, without, false))).toBe(expected)
  })
})

it('colours are as many as the bits say', () => {
  const of = (count: number, ...tags: TiffTag[]) =>
    hasColorMap(ifdOf([short(Tag.ColorMap, ...new Array<number>(count).fill(1)), ...tags]))
  expect([of(768), of(767), of(769), of(48)]).toEqual([true, false, false, false])
  expect([of(48, short(Tag.BitsPerSample, 4)), of(6, short(Tag.BitsPerSample, 1))]).toEqual([true, true])
  expect(hasColorMap(ifdOf([]))).toBe(false)
})

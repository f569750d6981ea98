import { describe, expect, it } from 'vitest'
import { encodeTiff } from '../../src/container/encode-tiff.ts'
import { FieldType } from '../../src/container/field-type.ts'
import { parseTiff } from '../../src/container/parse-tiff.ts'
import { Tag } from '../../src/container/tag.ts'
import type { TiffTag } from '../../src/container/tiff-tag.ts'
import { tagsFromIfd, tiffTagsFromTags } from '../../src/metadata/tiff-tag-items.ts'
import { grayTags } from '../container/flavors.ts'

function tagsOf(...tags: readonly TiffTag[]) {
  const bytes = encodeTiff([{ tags: grayTags(1, 1, ...tags) }], { bigTiff: false, littleEndian: true })
  return tagsFromIfd(parseTiff(bytes).directories[0] ?? expect.fail())
}

const ratio = (id: number, value: number): TiffTag => ({ id, type: FieldType.Rational, values: [value] })
const short = (id: number, value: number): TiffTag => ({ id, type: FieldType.Short, values: [value] })

describe('tags of TIFF’s own', () => {
  // As GDAL shows them.
  it.each<[what: string, tags: TiffTag[], shown: Record<string, string>]>([
    ['none', [], {}],
    ['a text', [{ id: Tag.Artist, type: FieldType.Ascii, values: 'a b' }], { TIFFTAG_ARTIST: 'a b' }],
    [
      'a resolution of floats',
      [ratio(Tag.XResolution, 72), ratio(Tag.YResolution, 0.1)],
      { TIFFTAG_XRESOLUTION: '72', TIFFTAG_YRESOLUTION: '0.1' },
    ],
    [
      'a resolution across, which brings the other',
      [ratio(Tag.XResolution, 300.25)],
      { TIFFTAG_XRESOLUTION: '300.25', TIFFTAG_YRESOLUTION: '0' },
    ],
    [
      'a resolution down, which brings the other',
      [ratio(Tag.YResolution, 2)],
      { TIFFTAG_XRESOLUTION: '0', TIFFTAG_YRESOLUTION: '2' },
    ],
    ['no unit', [short(Tag.ResolutionUnit, 1)], { TIFFTAG_RESOLUTIONUNIT: '1 (unitless)' }],
    ['inches', [short(Tag.ResolutionUnit, 2)], { TIFFTAG_RESOLUTIONUNIT: '2 (pixels/inch)' }],
    ['centimetres', [short(Tag.ResolutionUnit, 3)], { TIFFTAG_RESOLUTIONUNIT: '3 (pixels/cm)' }],
    ['a unit that there is not', [short(Tag.ResolutionUnit, 4)], {}],
    ['the least value', [short(Tag.MinSampleValue, 7)], { TIFFTAG_MINSAMPLEVALUE: '7' }],
  ])('show %s', (_, tags, shown) => {
    expect(tagsOf(...tags)).toEqual(shown)
  })

  it.each<[key: string, value: string, type: FieldType | undefined, values?: unknown]>([
    ['TIFFTAG_SOFTWARE', 'a', FieldType.Ascii, 'a'],
    ['TIFF_RSID', 'a', FieldType.Ascii, 'a'],
    ['GEO_METADATA', 'a', FieldType.Byte, 'a'],
    ['TIFFTAG_XRESOLUTION', '72.5 dpi', FieldType.Rational, [72.5]],
    ['TIFFTAG_XRESOLUTION', '0', FieldType.Rational, [0]],
    ['TIFFTAG_YRESOLUTION', '4294967295', FieldType.Rational, [4294967295]],
    ['TIFFTAG_YRESOLUTION', '4294967296', undefined],
    ['TIFFTAG_YRESOLUTION', '-1', undefined],
    ['TIFFTAG_RESOLUTIONUNIT', '2 (pixels/inch)', FieldType.Short, [2]],
    ['TIFFTAG_RESOLUTIONUNIT', 'none', FieldType.Short, [1]],
    ['TIFFTAG_MINSAMPLEVALUE', '0', FieldType.Short, [0]],
    ['TIFFTAG_MAXSAMPLEVALUE', '65535.9', FieldType.Short, [65_535]],
    ['TIFFTAG_MAXSAMPLEVALUE', '65536', undefined],
    ['TIFFTAG_MAXSAMPLEVALUE', '-1', undefined],
    ['TIFFTAG_OTHER', '1', undefined],
    ['toString', '1', undefined],
  ])('are written: %s of %s', (key, value, type, values) => {
    const tags = tiffTagsFromTags({ [key]: value })
    expect(tags.map((tag) => [tag.type, 'values' in tag && tag.values])).toEqual(
      type === undefined ? [] : [[type, values]],
    )
  })
})

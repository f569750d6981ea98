import { describe, expect, it } from 'vitest'
import { exifDomain, exifTags } from '../../src/metadata/exif-tags.ts'

/** A field: its tag, its TIFF type, the number of its values, and their bytes. */
type Field = readonly [tag: number, type: number, count: number, bytes: readonly number[]]

/** A directory that stands at `start`, followed by the values that do not fit into it. */
function directory(fields: readonly Field[], start: number, little: boolean): number[] {
  const number = (value: number, size: 2 | 4): number[] => {
    const bytes = Array.from({ length: size }, (_, i) => (value >>> (8 * i)) & 255)
    return little ? bytes : bytes.reverse()
  }
  const head = number(fields.length, 2)
  const values: number[] = []
  for (const [tag, type, count, bytes] of fields) {
    head.push(...number(tag, 2), ...number(type, 2), ...number(count, 4))
    if (bytes.length > 4) {
      head.push(...number(start + 2 + fields.length * 12 + values.length, 4))
      values.push(...bytes)
    } else head.push(...bytes, ...new Array<number>(4 - bytes.length).fill(0))
  }
  return [...head, ...values]
}

/** An EXIF segment: its main directory, then those of Exif and GPS, the offsets of which are its first fields. */
function segment(
  little: boolean,
  main: readonly Field[],
  exif: readonly Field[],
  gps: readonly Field[] = [],
) {
  const start = little ? [0x49, 0x49, 42, 0, 8, 0, 0, 0] : [0x4d, 0x4d, 0, 42, 0, 0, 0, 8]
  const long = (value: number): number[] =>
    little ? [value & 255, value >> 8, 0, 0] : [0, 0, value >> 8, value & 255]
  const make = (exifAt: number, gpsAt: number): number[] =>
    directory([[34665, 4, 1, long(exifAt)], [34853, 4, 1, long(gpsAt)], ...main], 8, little)
  const exifAt = 8 + make(0, 0).length
  const inner = directory(exif, exifAt, little)
  const gpsAt = exifAt + inner.length
  const bytes = [...start, ...make(exifAt, gpsAt), ...inner, ...directory(gps, gpsAt, little)]
  return { bytes: Uint8Array.from(bytes), exifAt, gpsAt }
}

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0))

describe.each([true, false])('EXIF of little-endian numbers: %s', (little) => {
  const turned = (...bytes: number[]): number[] => (little ? bytes : bytes.reverse())
  const rational = (numerator: number[], denominator: number[]) => [
    ...turned(...numerator),
    ...turned(...denominator),
  ]

  // Shown as by GDAL 3.6.2.
  it.each<[name: string, field: Field, text: string]>([
    ['FNumber', [33437, 1, 2, [7, 255]], '0x07 0xff'],
    ['OffsetTime', [36880, 2, 8, [...ascii('+01:00 '), 0]], '+01:00 '],
    ['OffsetTime', [36880, 2, 6, [...ascii('     '), 0]], ''],
    ['OffsetTime', [36880, 2, 6, [...ascii('    a'), 0]], '    a'],
    ['OffsetTimeOriginal', [36881, 2, 3, ascii('abc')], 'abc'],
    ['ExposureProgram', [34850, 3, 1, turned(0x01, 0x02)], '513'],
    ['ISOSpeedRatings', [34855, 3, 2, [...turned(1, 0), ...turned(0, 1)]], '1 256'],
    ['ISOSpeed', [34867, 4, 1, turned(1, 0, 0, 0x80)], '2147483649'],
    ['ExposureTime', [33434, 5, 1, rational([1, 0, 0, 0], [3, 0, 0, 0])], '(0.333333)'],
    ['ApertureValue', [37378, 5, 1, rational([1, 0, 0, 0], [0, 0, 0, 0])], '(0)'],
    ['MeteringMode', [37383, 6, 2, [255, 5]], '-1 5'],
    ['ComponentsConfiguration', [37121, 7, 4, [1, 2, 3, 0]], '0x01 0x02 0x03 0x00'],
    ['Flash', [37385, 8, 2, [...turned(0xff, 0xff), ...turned(2, 0)]], '-1 2'],
    ['SubjectArea', [37396, 9, 1, turned(0xfe, 0xff, 0xff, 0xff)], '-2'],
    ['ExposureBiasValue', [37380, 10, 1, rational([0xff, 0xff, 0xff, 0xff], [3, 0, 0, 0])], '(-0.333333)'],
    ['FocalLength', [37386, 11, 1, turned(0, 0, 0xc0, 0x3f)], '1.5'],
    ['SubjectDistance', [37382, 12, 1, turned(0, 0, 0, 0, 0, 0, 4, 0xc0)], '-2.5'],
    ['SubjectDistance', [37382, 12, 1, turned(0x18, 0x2d, 0x44, 0x54, 0xfb, 0x21, 9, 0x40)], '3.14159'],
    ['ExifVersion', [36864, 7, 4, ascii('0232')], '0232'],
    ['FlashpixVersion', [40960, 7, 4, ascii('0100')], '0100'],
    ['MakerNote', [37500, 7, 6, [...ascii('ab'), 0, ...ascii('cd'), 0]], 'ab'],
    ['UserComment', [37510, 7, 14, [...ascii('ASCII'), 0, 0, 0, ...ascii('hello ')]], 'hello '],
    ['UserComment', [37510, 7, 4, ascii('ASCI')], 'ASCI'],
    ['UserComment', [37510, 7, 8, ascii('ASCII   ')], ''],
  ])('shows %s', (name, field, text) => {
    const { bytes, exifAt } = segment(little, [], [field])
    expect(exifTags(bytes)).toEqual({ [`EXIF_${name}`]: text })
    expect(exifDomain(bytes, little, exifAt, undefined)).toEqual({ [`EXIF_${name}`]: text })
  })

  it('has three directories', () => {
    const { bytes, exifAt, gpsAt } = segment(
      little,
      [[271, 2, 4, ascii('abc\0')]],
      [[36880, 2, 4, ascii('+01\0')]],
      [
        [0, 1, 4, [2, 3, 0, 0]],
        [1, 2, 2, ascii('N\0')],
        [31, 5, 1, rational([3, 0, 0, 0], [2, 0, 0, 0])],
      ],
    )
    const exif = { EXIF_OffsetTime: '+01' }
    const gps = {
      EXIF_GPSVersionID: '0x02 0x03 0x00 0x00',
      EXIF_GPSLatitudeRef: 'N',
      EXIF_GPSHPositioningError: '(1.5)',
    }
    expect(exifTags(bytes)).toEqual({ EXIF_Make: 'abc', ...exif, ...gps })
    expect(exifDomain(bytes, little, exifAt, gpsAt)).toEqual({ ...exif, ...gps })
    expect(exifDomain(bytes, little, undefined, gpsAt)).toEqual(gps)
  })
})

describe('EXIF leaves out', () => {
  const good: Field = [36880, 2, 4, ascii('+01\0')]
  const shown = { EXIF_OffsetTime: '+01' }

  it.each<[what: string, field: Field]>([
    ['a tag without a name', [50_000, 2, 4, ascii('abc\0')]],
    ['a type that there is not', [36881, 13, 1, [1, 2, 3, 4]]],
    ['the type 0', [36881, 0, 1, [1, 2, 3, 4]]],
    ['no values', [36881, 2, 0, []]],
    ['more than 65,536 bytes', [36881, 2, 65_537, new Array<number>(65_537).fill(65)]],
    ['what was there before', [36880, 2, 4, ascii('+02\0')]],
  ])('%s', (_, field) => {
    expect(exifTags(segment(true, [], [good, field]).bytes)).toEqual(shown)
  })

  it('nothing of 65,536 bytes', () => {
    const long: Field = [36881, 2, 65_536, new Array<number>(65_536).fill(65)]
    expect(exifTags(segment(true, [], [good, long]).bytes).EXIF_OffsetTimeOriginal).toHaveLength(65_536)
  })

  it('values past the end', () => {
    const { bytes } = segment(true, [], [good, [36881, 2, 6, ascii('abcde\0')]])
    // An empty GPS directory of two bytes follows.
    expect(exifTags(bytes.subarray(0, -2))).toEqual({ ...shown, EXIF_OffsetTimeOriginal: 'abcde' })
    expect(exifTags(bytes.subarray(0, -3))).toEqual(shown)
  })

  it('entries past the end', () => {
    const { bytes, exifAt } = segment(true, [], [good, [36881, 2, 2, ascii('a\0')]])
    expect(exifTags(bytes.subarray(0, exifAt + 2 + 23))).toEqual(shown)
    expect(exifTags(bytes.subarray(0, exifAt + 2 + 24))).toEqual({ ...shown, EXIF_OffsetTimeOriginal: 'a' })
    expect(exifTags(bytes.subarray(0, exifAt + 1))).toEqual({})
  })

  it('directories of more than 125 entries', () => {
    const filler = (count: number): Field[] => Array.from({ length: count }, () => [50_000, 1, 1, [0]])
    expect(exifTags(segment(true, [], [good, ...filler(124)]).bytes)).toEqual(shown)
    expect(exifTags(segment(true, [], [good, ...filler(125)]).bytes)).toEqual({})
  })

  it('values that overlap so that they would be longer than the segment', () => {
    const { bytes, exifAt } = segment(
      true,
      [],
      [
        [36880, 2, 2000, new Array<number>(2000).fill(65)],
        [36881, 2, 5, ascii('12345')],
        [36882, 2, 5, ascii('12345')],
      ],
    )
    const view = new DataView(bytes.buffer)
    const entry = (i: number): number => exifAt + 2 + 12 * i
    for (const i of [1, 2]) {
      view.setUint32(entry(i) + 4, bytes.length - 2000 + (i === 2 ? 1 : 0), true)
      view.setUint32(entry(i) + 8, 0, true)
    }
    expect(Object.keys(exifTags(bytes))).toEqual(['EXIF_OffsetTime', 'EXIF_OffsetTimeOriginal'])
  })

  it('what is no TIFF structure', () => {
    const { bytes } = segment(true, [], [good])
    const mixed = bytes.slice()
    mixed[1] = 0x4d
    for (const each of [mixed, bytes.subarray(0, 7), new Uint8Array(0)]) expect(exifTags(each)).toEqual({})
  })
})

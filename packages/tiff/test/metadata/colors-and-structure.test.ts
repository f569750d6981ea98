import { describe, expect, it } from 'vitest'
import { encodeTiff } from '../../src/container/encode-tiff.ts'
import { FieldType } from '../../src/container/field-type.ts'
import { parseImageLayout } from '../../src/container/image-layout.ts'
import { parseTiff } from '../../src/container/parse-tiff.ts'
import { Tag } from '../../src/container/tag.ts'
import type { TiffTag } from '../../src/container/tiff-tag.ts'
import {
  colorInterpretationName,
  colorInterpretations,
  convertedBands,
  parseColorInterpretation,
  storedInterpretations,
} from '../../src/metadata/color-interpretation.ts'
import { bandStructure, imageStructure, structureKeys } from '../../src/metadata/image-structure.ts'
import { grayTags } from '../container/flavors.ts'

const short = (id: number, ...values: number[]): TiffTag => ({ id, type: FieldType.Short, values })
const photometric = (value: number) => short(Tag.Photometric, value)
const samples = (count: number) => short(Tag.SamplesPerPixel, count)
const compression = (value: number) => short(Tag.Compression, value)
const bits = (value: number) => short(Tag.BitsPerSample, value)
const extra = (...values: number[]) => short(Tag.ExtraSamples, ...values)
const inkSet = (value: number) => short(Tag.InkSet, value)

function read(...tags: readonly TiffTag[]) {
  const bytes = encodeTiff([{ tags: grayTags(4, 4, ...tags) }], { bigTiff: false, littleEndian: true })
  const tiff = parseTiff(bytes)
  const ifd = tiff.directories[0] ?? expect.fail()
  return { tiff, ifd, layout: parseImageLayout(ifd) }
}

const layoutOf = (...tags: readonly TiffTag[]) => read(...tags).layout

describe('colours that GDAL converts', () => {
  it.each([
    ['inks of 4 samples', [photometric(5), samples(4)], 4],
    ['inks of 5 samples', [photometric(5), samples(5)], 4],
    ['inks of 3 samples', [photometric(5), samples(3)], undefined],
    ['inks that are named CMYK', [photometric(5), samples(4), inkSet(1)], 4],
    ['other inks', [photometric(5), samples(4), inkSet(2)], undefined],
    ['inks of 16 bits', [photometric(5), samples(4), bits(16)], undefined],
    ['CIELAB', [photometric(8), samples(3)], 4],
    ['CIELAB with one more', [photometric(8), samples(4)], undefined],
    ['CIELAB of which one is alpha', [photometric(8), samples(3), extra(2)], undefined],
    ['LogL', [photometric(32_844), compression(34_676)], 4],
    ['LogL otherwise compressed', [photometric(32_844), compression(5)], undefined],
    ['LogL of 2 samples', [photometric(32_844), samples(2), compression(34_676)], undefined],
    ['LogLuv', [photometric(32_845), samples(3), compression(34_676)], 4],
    ['LogLuv of 24 bits', [photometric(32_845), samples(3), compression(34_677)], 4],
    ['LogLuv otherwise compressed', [photometric(32_845), samples(3), compression(5)], undefined],
    ['LogLuv of 4 samples', [photometric(32_845), samples(4), compression(34_676)], undefined],
    ['YCbCr', [photometric(6), samples(3)], 3],
    ['YCbCr with one more', [photometric(6), samples(4)], 3],
    ['YCbCr of 2 samples', [photometric(6), samples(2)], undefined],
    ['YCbCr of JPEG', [photometric(6), samples(3), compression(7)], undefined],
    ['RGB', [photometric(2), samples(3)], undefined],
  ])('are %s: %#', (_, tags, bands) => {
    expect(convertedBands(layoutOf(...tags))).toBe(bands)
  })
})

describe('colour interpretation', () => {
  it.each([
    ['gray', [], false, ['gray']],
    ['min is white', [photometric(0)], false, ['undefined']],
    ['gray with alpha', [samples(2), extra(2)], false, ['gray', 'alpha']],
    ['gray with premultiplied alpha', [samples(2), extra(1)], false, ['gray', 'alpha']],
    ['gray with one more', [samples(2), extra(0)], false, ['gray', 'undefined']],
    [
      'gray with alpha as the second of two more',
      [samples(3), extra(0, 2)],
      false,
      ['gray', 'undefined', 'alpha'],
    ],
    ['a palette', [photometric(3), bits(4)], true, ['palette']],
    ['RGB', [photometric(2), samples(3)], false, ['red', 'green', 'blue']],
    ['RGB with alpha', [photometric(2), samples(4), extra(2)], false, ['red', 'green', 'blue', 'alpha']],
    [
      'inks of 16 bits',
      [photometric(5), samples(4), bits(16)],
      false,
      ['cyan', 'magenta', 'yellow', 'black'],
    ],
    ['inks that are converted', [photometric(5), samples(4)], false, ['red', 'green', 'blue', 'alpha']],
    ['YCbCr that is converted', [photometric(6), samples(3)], false, ['red', 'green', 'blue']],
    ['YCbCr of JPEG', [photometric(6), samples(3), compression(7)], false, ['red', 'green', 'blue']],
    ['YCbCr of 16 bits', [photometric(6), samples(3), bits(16)], false, ['Y', 'Cb', 'Cr']],
  ])('is that of %s', (_, tags, hasColors, expected) => {
    expect(colorInterpretations(layoutOf(...tags), hasColors)).toEqual(expected)
  })

  it('comes from the metadata first, and is that of the samples if nothing is converted', () => {
    const two = layoutOf(samples(2), extra(2))
    expect(colorInterpretations(two, false, [undefined, 'red'])).toEqual(['gray', 'red'])
    const inks = layoutOf(photometric(5), samples(4))
    expect(storedInterpretations(inks, false)).toEqual(['cyan', 'magenta', 'yellow', 'black'])
  })

  it('has GDAL’s names, in any case and between spaces', () => {
    const names = [' red ', 'ALPHA', 'YCbCr_Y', 'ycbcr_cb', 'Hue', 'Gray', 'none']
    const expected = ['red', 'alpha', 'Y', 'Cb', 'hue', 'gray', 'undefined'] as const
    expect(names.map(parseColorInterpretation)).toEqual(expected)
    expect(expected.map(colorInterpretationName)).toEqual([
      'Red',
      'Alpha',
      'YCbCr_Y',
      'YCbCr_Cb',
      'Hue',
      'Gray',
      'Undefined',
    ])
  })
})

describe('the structure of an image', () => {
  const long = (id: number, ...values: number[]): TiffTag => ({ id, type: FieldType.Long, values })
  it.each([
    ['nothing special', [], { INTERLEAVE: 'BAND' }],
    ['bands by pixel', [samples(2)], { INTERLEAVE: 'PIXEL' }],
    ['planes', [samples(2), short(Tag.PlanarConfiguration, 2)], { INTERLEAVE: 'BAND' }],
    ['min is white', [photometric(0)], { INTERLEAVE: 'BAND', MINISWHITE: 'YES' }],
    [
      'LZW and differences',
      [compression(5), short(Tag.Predictor, 2)],
      { COMPRESSION: 'LZW', INTERLEAVE: 'BAND', PREDICTOR: '2' },
    ],
    [
      'LZW without them',
      [compression(5), short(Tag.Predictor, 1)],
      { COMPRESSION: 'LZW', INTERLEAVE: 'BAND' },
    ],
    ['differences without meaning', [short(Tag.Predictor, 2)], { INTERLEAVE: 'BAND' }],
    ['inks', [photometric(5), samples(4)], { INTERLEAVE: 'PIXEL', SOURCE_COLOR_SPACE: 'CMYK' }],
    ['JPEG', [compression(7)], { COMPRESSION: 'JPEG', INTERLEAVE: 'BAND' }],
    [
      'JPEG of YCbCr',
      [compression(7), photometric(6), samples(3)],
      { COMPRESSION: 'YCbCr JPEG', INTERLEAVE: 'PIXEL', SOURCE_COLOR_SPACE: 'YCbCr' },
    ],
    [
      'YCbCr without JPEG',
      [compression(5), photometric(6), samples(3)],
      { COMPRESSION: 'LZW', INTERLEAVE: 'PIXEL', SOURCE_COLOR_SPACE: 'YCbCr' },
    ],
    [
      'LERC',
      [compression(34_887), long(Tag.LercParameters, 4, 0)],
      { COMPRESSION: 'LERC', INTERLEAVE: 'BAND', LERC_VERSION: '2.4' },
    ],
    [
      'LERC in Deflate',
      [compression(34_887), long(Tag.LercParameters, 4, 1)],
      { COMPRESSION: 'LERC_DEFLATE', INTERLEAVE: 'BAND', LERC_VERSION: '2.4' },
    ],
    [
      'LERC in Zstandard',
      [compression(34_887), long(Tag.LercParameters, 3, 2)],
      { COMPRESSION: 'LERC_ZSTD', INTERLEAVE: 'BAND' },
    ],
  ])('is told of %s', async (_, tags, expected) => {
    const { tiff, ifd, layout } = read(...tags)
    expect(await imageStructure(tiff, ifd, layout)).toEqual(expected)
  })

  it('is that of a COG by both marks of its writer', async () => {
    const { tiff, ifd, layout } = read()
    const of = async (...marks: [string, string][]) =>
      (await imageStructure({ ...tiff, structure: new Map(marks) }, ifd, layout)).LAYOUT
    const layoutMark: [string, string] = ['LAYOUT', 'IFDS_BEFORE_DATA']
    const edition: [string, string] = ['KNOWN_INCOMPATIBLE_EDITION', 'NO']
    expect(await Promise.all([of(layoutMark, edition), of(layoutMark), of(edition), of()])).toEqual([
      'COG',
      undefined,
      undefined,
      undefined,
    ])
    expect(await of(layoutMark, ['KNOWN_INCOMPATIBLE_EDITION', 'YES'])).toBeUndefined()
  })

  it.each([
    // RFC 9649: the kind of the first part of a picture.
    ['VP8L', 'LOSSLESS'],
    ['VP8 ', 'LOSSY'],
    ['none', 'LOSSY'],
  ])('tells whether the first block of WebP is lossless: %s', async (kind, expected) => {
    const block = Uint8Array.from({ length: 32 }, (_, i) => `RIFF....WEBP${kind}`.charCodeAt(i) || 0)
    const reversibilityOf = async (...blocks: (Uint8Array | undefined)[]) => {
      const bytes = encodeTiff([{ tags: grayTags(4, 4, compression(50_001)), blocks }], {
        bigTiff: false,
        littleEndian: true,
      })
      const tiff = parseTiff(bytes)
      const ifd = tiff.directories[0] ?? expect.fail()
      return (await imageStructure(tiff, ifd, parseImageLayout(ifd))).COMPRESSION_REVERSIBILITY
    }
    expect(await reversibilityOf(block)).toBe(expected)
    expect(await reversibilityOf(undefined)).toBeUndefined()
  })

  it('comes from the metadata for WebP only', () => {
    expect(structureKeys(50_001)).toEqual(['WEBP_LEVEL', 'COMPRESSION_REVERSIBILITY'])
    expect(structureKeys(5)).toEqual([])
  })

  it.each([
    [1, 1, { NBITS: '1' }],
    [7, 1, { NBITS: '7' }],
    [8, 1, {}],
    [8, 2, { PIXELTYPE: 'SIGNEDBYTE' }],
    [12, 1, { NBITS: '12' }],
    [16, 2, {}],
    [24, 1, { NBITS: '24' }],
    [32, 1, {}],
    [16, 3, { NBITS: '16' }],
    [24, 3, { NBITS: '24' }],
    [32, 3, {}],
    [64, 3, {}],
  ])('of bands of %i bits in format %i is %j', (count, format, expected) => {
    expect(bandStructure(layoutOf(bits(count), short(Tag.SampleFormat, format)))).toEqual(expected)
  })
})

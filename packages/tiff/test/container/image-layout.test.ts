import { describe, expect, it } from 'vitest'
import { encodeTiff } from '../../src/container/encode-tiff.ts'
import { FieldType } from '../../src/container/field-type.ts'
import {
  blockExtent,
  type ImageLayout,
  parseImageLayout,
  storedRows,
} from '../../src/container/image-layout.ts'
import { parseTiff } from '../../src/container/parse-tiff.ts'
import { Tag } from '../../src/container/tag.ts'
import type { TiffTag } from '../../src/container/tiff-tag.ts'
import { grayTags } from './flavors.ts'

const short = (id: number, ...values: number[]): TiffTag => ({ id, type: FieldType.Short, values })
const long = (id: number, ...values: number[]): TiffTag => ({ id, type: FieldType.Long, values })
const ratio = (id: number, ...values: number[]): TiffTag => ({ id, type: FieldType.Rational, values })

/** The layout of an image of 40 columns and 20 rows, gray and of 8 bits, but for `tags`. */
function layoutOf(...tags: readonly TiffTag[]): ImageLayout {
  return parse(grayTags(40, 20, ...tags))
}

function parse(tags: readonly TiffTag[]): ImageLayout {
  const bytes = encodeTiff([{ tags }], { bigTiff: false, littleEndian: true })
  return parseImageLayout(parseTiff(bytes).directories[0] ?? expect.fail())
}

const samples = (count: number) => short(Tag.SamplesPerPixel, count)
const photometric = (value: number) => short(Tag.Photometric, value)
const colors = short(Tag.ColorMap, ...new Array<number>(768).fill(1))
const refused = (code: string) => expect.objectContaining({ code })

describe('blocks', () => {
  it.each([
    ['strips of some rows', [long(Tag.RowsPerStrip, 8)], [40, 8, 1, 3, 3, 40]],
    ['a strip of nearly all rows', [long(Tag.RowsPerStrip, 19)], [40, 19, 1, 2, 2, 40]],
    ['one strip, where the rows are no whole number', [ratio(Tag.RowsPerStrip, 7.5)], [40, 20, 1, 1, 1, 40]],
    ['tiles', [short(Tag.TileWidth, 16), short(Tag.TileLength, 32)], [16, 32, 3, 1, 3, 16]],
    [
      'tiles in planes',
      [samples(3), short(Tag.PlanarConfiguration, 2), short(Tag.TileWidth, 16), short(Tag.TileLength, 16)],
      [16, 16, 3, 2, 18, 16],
    ],
    ['pixels of 3 samples', [samples(3)], [40, 20, 1, 1, 1, 120]],
    ['planes', [samples(3), short(Tag.PlanarConfiguration, 2)], [40, 20, 1, 1, 3, 40]],
    ['one plane', [short(Tag.PlanarConfiguration, 2)], [40, 20, 1, 1, 1, 40]],
    // 40 columns of 3 bits are 120 bits, of 5 samples 600: 75 bytes.
    ['packed bits', [short(Tag.BitsPerSample, 3)], [40, 20, 1, 1, 1, 15]],
    ['packed bits of 5 samples', [samples(5), short(Tag.BitsPerSample, 3)], [40, 20, 1, 1, 1, 75]],
    // 39 bits.
    [
      'bits that fill no byte',
      [short(Tag.ImageWidth, 13), short(Tag.BitsPerSample, 3)],
      [13, 20, 1, 1, 1, 5],
    ],
  ])('are %s', (_, tags, expected) => {
    const layout = layoutOf(...tags)
    const { blockWidth, blockHeight, blocksAcross, blocksDown, blockCount, blockRowBytes } = layout
    expect([blockWidth, blockHeight, blocksAcross, blocksDown, blockCount, blockRowBytes]).toEqual(expected)
  })

  it('are in planes only if there are several samples', () => {
    const planar = short(Tag.PlanarConfiguration, 2)
    expect(layoutOf(planar).planarConfiguration).toBe('contiguous')
    expect(layoutOf(samples(2), planar).planarConfiguration).toBe('separate')
    expect(layoutOf(samples(2)).planarConfiguration).toBe('contiguous')
  })

  it('hold fewer rows in the last strip, and all in the last tile', () => {
    const strips = layoutOf(long(Tag.RowsPerStrip, 8))
    expect([0, 2].map((index) => storedRows(strips, index))).toEqual([8, 4])
    const tiles = layoutOf(short(Tag.TileWidth, 16), short(Tag.TileLength, 16))
    expect(storedRows(tiles, 5)).toBe(16)
    expect(blockExtent(tiles, 5)).toEqual({ plane: 0, x: 32, y: 16, width: 8, height: 4 })
  })

  it('are at most as many as 32 bits count', () => {
    const tiles = [short(Tag.TileWidth, 16), short(Tag.TileLength, 16)]
    const sides = (across: number, down: number) => [
      long(Tag.ImageWidth, across * 16),
      long(Tag.ImageLength, down * 16),
    ]
    expect(layoutOf(...sides(65_537, 65_535), ...tiles).blockCount).toBe(2 ** 32 - 1)
    expect(() => layoutOf(...sides(65_536, 65_536), ...tiles)).toThrow(refused('CORRUPT'))
  })

  it('have bits that a number counts', () => {
    const huge = [long(Tag.ImageWidth, 0x7fffffff), samples(65_535), short(Tag.BitsPerSample, 128)]
    expect(() => layoutOf(...huge)).toThrow(refused('CORRUPT'))
    expect(layoutOf(long(Tag.ImageWidth, 0x7fffffff)).blockRowBytes).toBe(0x7fffffff)
  })
})

describe('sizes and counts', () => {
  it.each([
    ['no width', grayTags(40, 20).filter(({ id }) => id !== Tag.ImageWidth)],
    ['no height', grayTags(40, 20).filter(({ id }) => id !== Tag.ImageLength)],
    ['half a column', grayTags(40, 20, ratio(Tag.ImageWidth, 2.5))],
    ['no rows of tiles', grayTags(40, 20, short(Tag.TileWidth, 16))],
    ['half a sample', grayTags(40, 20, ratio(Tag.SamplesPerPixel, 1.5))],
    ['65536 samples', grayTags(40, 20, long(Tag.SamplesPerPixel, 65_536))],
    ['half a bit', grayTags(40, 20, ratio(Tag.BitsPerSample, 8.5))],
    ['129 bits', grayTags(40, 20, short(Tag.BitsPerSample, 129))],
  ])('are refused: %s', (_, tags) => {
    expect(() => parse(tags)).toThrow(refused('CORRUPT'))
  })

  it('may be as large as they can', () => {
    const { samplesPerPixel, bitsPerSample } = layoutOf(samples(65_535), short(Tag.BitsPerSample, 128))
    expect([samplesPerPixel, bitsPerSample]).toEqual([65_535, 128])
  })

  it('are the same for all samples', () => {
    expect(layoutOf(samples(3), short(Tag.BitsPerSample, 16, 16)).bitsPerSample).toBe(16)
    expect(layoutOf(samples(2), short(Tag.BitsPerSample, 16, 16, 8)).bitsPerSample).toBe(16)
    expect(() => layoutOf(samples(2), short(Tag.BitsPerSample, 16, 8))).toThrow(
      expect.objectContaining({ code: 'UNSUPPORTED', feature: 'mixed bits a sample' }),
    )
    expect(() => layoutOf(samples(3), short(Tag.SampleFormat, 1, 1, 2))).toThrow(
      expect.objectContaining({ code: 'UNSUPPORTED', feature: 'mixed sample format' }),
    )
  })
})

describe('what samples mean', () => {
  it.each([
    // TIFF 6.0: min is white 0, min is black 1, RGB 2, palette 3; a palette has 3 * 2^bits colours.
    ['gray where nothing is said', grayTags(40, 20).filter(({ id }) => id !== Tag.Photometric), 1],
    ['min is white', grayTags(40, 20, photometric(0)), 0],
    ['a palette', grayTags(40, 20, photometric(3), colors), 3],
    ['gray for a palette without colours', grayTags(40, 20, photometric(3)), 1],
    ['RGB for one of 3 samples', grayTags(40, 20, photometric(3), samples(3)), 2],
    [
      'a palette without colours of few bits',
      grayTags(40, 20, photometric(3), short(Tag.BitsPerSample, 4)),
      3,
    ],
  ])('is %s', (_, tags, expected) => {
    expect(parse(tags).photometric).toBe(expected)
  })

  it.each([
    ['gray', 1, 1, [], []],
    ['gray with two more', 1, 3, [], [0, 0]],
    ['gray with alpha', 1, 2, [2], [2]],
    ['RGB', 2, 3, [], []],
    ['RGB and one more', 2, 4, [], [0]],
    ['RGB with alpha', 2, 4, [1], [1]],
    ["RGB with CorelDraw's alpha", 2, 4, [999], [2]],
    ['RGB with alpha and one more', 2, 5, [1], [1, 0]],
    ['RGB with two that are told', 2, 5, [0, 2], [0, 2]],
    ['inks', 5, 4, [], []],
    ['inks and one more', 5, 5, [], [0]],
    ['YCbCr and one more', 6, 4, [], [0]],
    ['CIELab and one more', 8, 4, [], [0]],
    ['LogLuv', 32_845, 3, [], []],
    ['another meaning, of any number', 34_892, 5, [], []],
    ['fewer samples than are told', 2, 3, [2], [2]],
    ['as many as are told at most', 1, 1, [2, 1], [2]],
    ['what is no meaning', 2, 4, [7], [0]],
  ])('beyond the colours: %s', (_, meaning, count, told, expected) => {
    const extra = told.length > 0 ? [short(Tag.ExtraSamples, ...told)] : []
    expect(layoutOf(photometric(meaning), samples(count), ...extra).extraSamples).toEqual(expected)
  })

  // libtiff reads shorts from integers of any size, warns of others, and ignores them.
  it.each<[what: string, type: FieldType, value: number, isRead: boolean]>([
    ['a byte', FieldType.Byte, 2, true],
    ['a signed byte', FieldType.SByte, 2, true],
    ['a long', FieldType.Long, 2, true],
    ['a signed long', FieldType.SLong, 2, true],
    ['a long that is too long', FieldType.Long, 0x10002, false],
    ['a long of 8 bytes that is far too long', FieldType.Long8, 2 ** 50, false],
    ['a negative number', FieldType.SShort, -2, false],
    ['a text', FieldType.Ascii, 2, false],
    ['bytes without meaning', FieldType.Undefined, 2, false],
    ['a ratio', FieldType.Rational, 2, false],
    ['a float', FieldType.Float, 2, false],
    ['an offset', FieldType.Ifd, 2, false],
  ])('takes from %s what shorts say', (_, type, value, isRead) => {
    const tag = (id: number): TiffTag => ({ id, type, values: [value] })
    expect(layoutOf(samples(3), tag(Tag.Photometric)).photometric).toBe(isRead ? 2 : 1)
    expect(layoutOf(tag(Tag.Predictor)).predictor).toBe(isRead ? 2 : 1)
    expect(layoutOf(tag(Tag.FillOrder)).fillOrder).toBe(isRead ? 2 : 1)
  })

  it('has an ink set for inks only', () => {
    const inkSet = short(Tag.InkSet, 2)
    expect(layoutOf(photometric(5), samples(4), inkSet).inkSet).toBe(2)
    expect(layoutOf(inkSet).inkSet).toBeUndefined()
  })

  it('has chroma of fewer pixels in YCbCr only, by two by default (TIFF 6.0)', () => {
    const of = (...tags: TiffTag[]) => layoutOf(samples(3), photometric(6), ...tags).chromaSubsampling
    expect(of()).toEqual([2, 2])
    for (const factors of [
      [1, 1],
      [2, 1],
      [4, 2],
      [4, 4],
    ]) {
      expect(of(short(Tag.YCbCrSubsampling, ...factors))).toEqual(factors)
    }
    for (const factors of [
      [3, 1],
      [1, 3],
      [0, 1],
      [8, 8],
    ]) {
      expect(() => of(short(Tag.YCbCrSubsampling, ...factors))).toThrow(refused('CORRUPT'))
    }
    expect(layoutOf(short(Tag.YCbCrSubsampling, 3, 3)).chromaSubsampling).toEqual([1, 1])
  })
})

describe('how blocks are encoded', () => {
  it('is as the directory says', () => {
    const tables = { id: Tag.JpegTables, type: FieldType.Undefined, values: [0xff, 0xd8, 0xff, 0xd9, 7] }
    const said = [
      short(Tag.Predictor, 2),
      short(Tag.FillOrder, 2),
      short(Tag.SampleFormat, 3),
      long(Tag.T4Options, 5),
      long(Tag.LercParameters, 4, 2),
      tables,
    ]
    expect(layoutOf(...said)).toMatchObject({
      predictor: 2,
      fillOrder: 2,
      sampleFormat: 3,
      t4Options: 5,
      lercWrapping: 2,
      jpegTables: Uint8Array.from(tables.values),
    })
  })

  it('is by libtiff’s defaults elsewhere', () => {
    expect(parse([short(Tag.ImageWidth, 3), short(Tag.ImageLength, 2)])).toMatchObject({
      predictor: 1,
      fillOrder: 1,
      sampleFormat: 1,
      compression: 1,
      tiled: false,
      jpegTables: undefined,
      t4Options: undefined,
      lercWrapping: undefined,
    })
    expect(layoutOf(short(Tag.FillOrder, 3)).fillOrder).toBe(1)
  })
})

describe('an image of old JPEG', () => {
  const old = short(Tag.Compression, 6)
  /** The tags of a picture that says no more than its sides and `tags`. */
  const bare = (...tags: TiffTag[]) =>
    parse([short(Tag.ImageWidth, 40), short(Tag.ImageLength, 20), old, ...tags])

  it('is YCbCr of three samples of 8 bits if nothing is said, or if it is called RGB', () => {
    const expected = { photometric: 6, samplesPerPixel: 3, bitsPerSample: 8, chromaSubsampling: [2, 2] }
    expect(bare()).toMatchObject(expected)
    expect(bare(photometric(2))).toMatchObject(expected)
    expect(bare(photometric(6), short(Tag.YCbCrSubsampling, 2, 1))).toMatchObject({
      ...expected,
      chromaSubsampling: [2, 1],
    })
  })

  it.each<[what: string, tags: TiffTag[]]>([
    ['gray', [photometric(1)]],
    ['inks', [photometric(5), samples(4)]],
    ['one sample', [samples(1)]],
    ['four samples', [samples(4)]],
    ['16 bits', [short(Tag.BitsPerSample, 16)]],
    ['planes', [short(Tag.PlanarConfiguration, 2)]],
  ])('is refused of %s', (_, tags) => {
    expect(() => bare(...tags)).toThrow(expect.objectContaining({ code: 'UNSUPPORTED', feature: 'OJPEG' }))
  })

  it.each([
    [0x11, [1, 1]],
    [0x21, [2, 1]],
    [0x42, [4, 2]],
    [0x14, [1, 4]],
    [0x31, [1, 1]],
    [0x13, [1, 1]],
    [0x00, [1, 1]],
  ])('has the subsampling of its frame, %i', (factors, expected) => {
    // ISO 10918-1, B.2.2: eight bytes of a frame's head, then each component's number, factors and table.
    const frame = [0xff, 0xc0, 0, 17, 8, 0, 20, 0, 40, 3, 0, factors, 0, 1, 0x11, 0, 2, 0x11, 0]
    const tags = [short(Tag.ImageWidth, 40), short(Tag.ImageLength, 20), old]
    const bytes = encodeTiff([{ tags, blocks: [Uint8Array.from([0xff, 0xd8, ...frame])] }], {
      bigTiff: false,
      littleEndian: true,
    })
    const ifd = parseTiff(bytes).directories[0] ?? expect.fail()
    expect(parseImageLayout(ifd).chromaSubsampling).toEqual(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { encodeTiff } from '../../src/container/encode-tiff.ts'
import { FieldType } from '../../src/container/field-type.ts'
import { parseImageLayout } from '../../src/container/image-layout.ts'
import { parseTiff } from '../../src/container/parse-tiff.ts'
import { Tag } from '../../src/container/tag.ts'
import type { TiffTag } from '../../src/container/tiff-tag.ts'
import { oldJpegStream, stackedHeight } from '../../src/old-jpeg/old-jpeg-stream.ts'
import { grayTags } from '../container/flavors.ts'

const short = (id: number, ...values: number[]): TiffTag => ({ id, type: FieldType.Short, values })
const long = (id: number, ...values: number[]): TiffTag => ({ id, type: FieldType.Long, values })

const QUANTISATION = Array.from({ length: 64 }, (_, i) => i + 1)
/** One code of one bit, and one of two: 16 counts, then their values. */
const CODES = [1, 1, ...new Array<number>(14).fill(0), 5, 6]
/** Tables at the end of the file, one after the other. */
const TABLES = [
  QUANTISATION,
  CODES,
  QUANTISATION.map((value) => value + 100),
  CODES.map((value) => value * 2 - 1),
]
const [SOI, EOI] = [
  [0xff, 0xd8],
  [0xff, 0xd9],
]

interface Image {
  readonly width?: number
  readonly height?: number
  readonly tags?: readonly TiffTag[]
  readonly blocks?: readonly (readonly number[])[]
  /** The number of the table for each component, from 1 on; 0 for none. */
  readonly tables?: Readonly<Record<number, readonly number[]>>
  /** Bytes for JPEGInterchangeFormat. */
  readonly stream?: readonly number[]
}

const ALL_TABLES = {
  [Tag.JpegQTables]: [1, 3, 3],
  [Tag.JpegDcTables]: [2, 4, 4],
  [Tag.JpegAcTables]: [2, 2, 4],
}

/** The stream of an image whose tables stand at the end of the file. */
function streamOf({ width = 32, height = 16, tags = [], blocks = [[1, 2, 3]], tables = {}, stream }: Image) {
  const encode = (end: number): Uint8Array => {
    const places = TABLES.map((_, i) => end + TABLES.slice(0, i).flat().length)
    const all = grayTags(
      width,
      height,
      short(Tag.Compression, 6),
      short(Tag.Photometric, 6),
      short(Tag.SamplesPerPixel, 3),
      ...Object.entries(tables).map(([id, numbers]) =>
        long(Number(id), ...numbers.map((number) => (number === 0 ? 0 : (places[number - 1] ?? 0)))),
      ),
      ...(stream ? [long(Tag.JpegInterchangeFormat, end + TABLES.flat().length)] : []),
      ...(stream ? [long(Tag.JpegInterchangeFormatLength, stream.length)] : []),
      ...tags,
    )
    const data = blocks.map((block) => Uint8Array.from(block))
    return encodeTiff([{ tags: all, blocks: data }], { bigTiff: false, littleEndian: true })
  }
  const bytes = encode(encode(0).length)
  const file = Uint8Array.from([...bytes, ...TABLES.flat(), ...(stream ?? [])])
  const ifd = parseTiff(file).directories[0] ?? expect.fail()
  return [...oldJpegStream(ifd, parseImageLayout(ifd))]
}

/** A segment: its marker, its length with the two bytes of that, its content. */
function segment(marker: number, ...content: number[]): number[] {
  return [0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 255, ...content]
}

/** ISO 10918-1, B.2.4: quantisation tables 0 and 1, Huffman codes of the classes 0 (DC) and 1 (AC). */
const TABLES_OF_TAGS = [
  ...segment(0xdb, 0, ...QUANTISATION),
  ...segment(0xdb, 1, ...QUANTISATION.map((value) => value + 100)),
  ...segment(0xc4, 0x00, ...CODES),
  ...segment(0xc4, 0x01, ...CODES.map((value) => value * 2 - 1).map((value) => value & 255)),
  ...segment(0xc4, 0x10, ...CODES),
  ...segment(0xc4, 0x12, ...CODES.map((value) => value * 2 - 1).map((value) => value & 255)),
]
/** B.2.2: bits, rows, columns, then each component's number, factors and table. */
const frame = (height: number, width: number, factors: number) =>
  segment(
    0xc0,
    8,
    height >> 8,
    height & 255,
    width >> 8,
    width & 255,
    3,
    0,
    factors,
    0,
    1,
    0x11,
    1,
    2,
    0x11,
    1,
  )
/** B.2.3: each component's codes; all 64 coefficients. */
const SCAN = segment(0xda, 3, 0, 0x00, 1, 0x10, 2, 0x12, 0, 63, 0)

describe('the stream of tables in tags', () => {
  it('has one block without restarts', () => {
    const expected = [...SOI, ...TABLES_OF_TAGS, ...frame(16, 32, 0x22), ...SCAN, 1, 2, 3, ...EOI]
    expect(streamOf({ tables: ALL_TABLES })).toEqual(expected)
  })

  it('has the restarts that the tag says, and the subsampling', () => {
    const tags = [short(Tag.JpegRestartInterval, 0x102), short(Tag.YCbCrSubsampling, 4, 1)]
    const restarts = segment(0xdd, 1, 2)
    expect(streamOf({ tags, tables: ALL_TABLES })).toEqual([
      ...[...SOI, ...TABLES_OF_TAGS, ...restarts, ...frame(16, 32, 0x41), ...SCAN, 1, 2, 3, ...EOI],
    ])
  })

  it('has a restart between its blocks, numbered from 0 to 7', () => {
    const tags = [long(Tag.RowsPerStrip, 16), short(Tag.JpegRestartInterval, 99)]
    const blocks = Array.from({ length: 10 }, (_, i) => [i])
    const stream = streamOf({ width: 33, height: 150, tags, tables: ALL_TABLES, blocks })
    // A strip of 16 rows and 33 columns has 3 units of 16 by 16.
    const restarts = segment(0xdd, 0, 3)
    const data = blocks.flatMap((block, i) => (i === 0 ? block : [0xff, 0xd0 + ((i - 1) % 8), ...block]))
    expect(stream).toEqual([
      ...[...SOI, ...TABLES_OF_TAGS, ...restarts, ...frame(150, 33, 0x22), ...SCAN, ...data, ...EOI],
    ])
  })

  it('has its tiles one below the other', () => {
    const tags = [short(Tag.TileWidth, 32), short(Tag.TileLength, 16)]
    const stream = streamOf({ width: 40, height: 20, tags, tables: ALL_TABLES, blocks: [[1], [2], [3], [4]] })
    const data = [1, 0xff, 0xd0, 2, 0xff, 0xd1, 3, 0xff, 0xd2, 4]
    expect(stream).toEqual([
      ...[
        ...SOI,
        ...TABLES_OF_TAGS,
        ...segment(0xdd, 0, 2),
        ...frame(64, 32, 0x22),
        ...SCAN,
        ...data,
        ...EOI,
      ],
    ])
    const layout = { tiled: true, blockCount: 4, blockHeight: 16, height: 20 }
    type Layout = Parameters<typeof stackedHeight>[0]
    expect(stackedHeight(layout as Layout)).toBe(64)
    expect(stackedHeight({ ...layout, tiled: false } as Layout)).toBe(20)
  })

  it.each([
    ['no tables', {}],
    ['no table of the first component', { ...ALL_TABLES, [Tag.JpegQTables]: [0, 1, 1] }],
    ['no Huffman codes', { ...ALL_TABLES, [Tag.JpegAcTables]: [] }],
  ])('is refused with %s', (_, tables) => {
    const has = Object.entries(tables).filter(([, numbers]) => numbers.length > 0)
    expect(() => streamOf({ tables: Object.fromEntries(has) })).toThrow(
      expect.objectContaining({ code: 'CORRUPT' }),
    )
  })

  it('has the first component’s table for those without one', () => {
    const [first] = [QUANTISATION]
    const stream = streamOf({ tables: { ...ALL_TABLES, [Tag.JpegQTables]: [1, 0, 0] } })
    expect(stream.slice(2, 2 + 69)).toEqual(segment(0xdb, 0, ...first))
    expect(stream.slice(71, 73)).toEqual([0xff, 0xc4])
  })

  it('has at most 65,535 rows and columns', () => {
    const most = { width: 0xffff, height: 0xffff, tables: ALL_TABLES }
    expect(streamOf(most)).toContainEqual(0xda)
    for (const side of ['width', 'height']) {
      expect(() => streamOf({ ...most, [side]: 0x10000 })).toThrow(
        expect.objectContaining({ code: 'CORRUPT' }),
      )
    }
  })
})

describe('the header of a stream', () => {
  const own = [...segment(0xdb, 0, ...QUANTISATION), ...segment(0xc4, 0, ...CODES)]
  const header = [...own, ...frame(16, 32, 0x21), ...SCAN]

  it('is that of JPEGInterchangeFormat, with the data that follow it', () => {
    const stream = [...SOI, 0xff, ...segment(0xe0, 1, 2), ...header]
    expect(streamOf({ stream })).toEqual([...SOI, ...header, 1, 2, 3, ...EOI])
    expect(
      streamOf({ stream: [...stream, 9], blocks: [[], [1]], tags: [long(Tag.RowsPerStrip, 8)] }),
    ).toEqual([
      // 32 columns and 8 rows of units of 16 by 8.
      ...[...SOI, ...own, ...segment(0xdd, 0, 2), ...frame(16, 32, 0x21), ...SCAN, 9, 1, ...EOI],
    ])
  })

  it('may be in the first block', () => {
    expect(streamOf({ blocks: [[...SOI, ...header, 7, 8]] })).toEqual([...SOI, ...header, 7, 8, ...EOI])
  })

  it('may tell restarts', () => {
    const restarts = segment(0xdd, 3, 4)
    const stream = [...SOI, ...restarts, ...header]
    expect(streamOf({ stream })).toEqual([
      ...[...SOI, ...own, ...restarts, ...frame(16, 32, 0x21), ...SCAN, 1, 2, 3, ...EOI],
    ])
  })

  it('counts in its first frame', () => {
    const stream = [...SOI, ...own, ...frame(16, 32, 0x21), ...frame(8, 8, 0x11), ...SCAN]
    expect(streamOf({ stream })).toEqual([...SOI, ...header, 1, 2, 3, ...EOI])
  })

  it.each([
    ['a scan', [...SOI, ...own, ...frame(16, 32, 0x21), ...EOI, ...SCAN]],
    ['its length', [...SOI, ...own, ...frame(16, 32, 0x21), 0xff]],
  ])('is refused without %s', (_, stream) => {
    expect(() => streamOf({ stream, blocks: [[]] })).toThrow(expect.objectContaining({ code: 'CORRUPT' }))
  })
})

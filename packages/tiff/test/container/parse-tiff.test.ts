import { describe, expect, it } from 'vitest'
import { BlockTable } from '../../src/container/block-table.ts'
import { classifyDirectories } from '../../src/container/classify-directories.ts'
import { encodeTiff } from '../../src/container/encode-tiff.ts'
import { FieldType } from '../../src/container/field-type.ts'
import { parseImageLayout } from '../../src/container/image-layout.ts'
import { parseTiff } from '../../src/container/parse-tiff.ts'
import { Tag } from '../../src/container/tag.ts'
import type { TiffTag } from '../../src/container/tiff-tag.ts'
import { fixture } from './fixture.ts'
import { grayTags } from './flavors.ts'

const flavor = { bigTiff: false, littleEndian: true }
const text = (value: string) => new TextEncoder().encode(value)
const gray = encodeTiff([{ tags: grayTags(4, 4), blocks: [new Uint8Array(16)] }], flavor)
const short = (id: number, ...values: number[]): TiffTag => ({ id, type: FieldType.Short, values })
const firstIfd = (bytes: Uint8Array) => parseTiff(bytes).directories[0] ?? expect.fail('no directory')
const layoutOf = (...tags: readonly TiffTag[]) =>
  parseImageLayout(firstIfd(encodeTiff([{ tags: grayTags(4, 4, ...tags) }], flavor)))

/** A classic little-endian file from 16-bit words, header included. */
function words(...values: readonly number[]): Uint8Array {
  return new Uint8Array(Uint16Array.from([0x4949, 42, ...values]).buffer)
}

describe('bytes that are not TIFF', () => {
  it.each([
    ['nothing', new Uint8Array(), 'an empty file'],
    ['text', text('hello, world\n'), 'text'],
    ['JSON', text('{"a": 1}'), 'JSON text'],
    ['HTML', text('<!DOCTYPE html><p>404'), 'an HTML page'],
    ['a VRT', text('<VRTDataset rasterXSize="1">'), 'a GDAL VRT file'],
    ['PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]), 'a PNG file'],
    ['JPEG', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), 'a JPEG file'],
    ['ZIP', text('PK\x03\x04rest'), 'a ZIP file'],
    ['HDF5', Uint8Array.from([0x89, 0x48, 0x44, 0x46, 13, 10, 26, 10]), 'an HDF5 or netCDF-4 file'],
    ['other', Uint8Array.from([0, 1, 2, 3]), 'an unknown format (it starts with 00 01 02 03)'],
    ['another version', Uint8Array.from([0x49, 0x49, 0x55, 0, 8, 0, 0, 0]), 'a camera raw file'],
  ])('are named: %s', (_, bytes, name) => {
    expect(() => parseTiff(bytes)).toThrow(expect.objectContaining({ code: 'NOT_RASTER' }))
    expect(() => parseTiff(bytes)).toThrow(name)
  })
})

describe('a corrupt container', () => {
  const big = fixture('bigtiff.tif')
  const oddOffsets = big.slice()
  oddOffsets[4] = 4
  it.each([
    ['a truncated header', gray.subarray(0, 7), 'header is truncated'],
    ['a truncated BigTIFF header', big.subarray(0, 15), 'header is truncated'],
    ['BigTIFF with offsets that are not of 8 bytes', oddOffsets, '8 bytes an offset'],
    ['no directory', words(0, 0), 'no directory'],
    ['a directory beyond the end', words(100, 0), 'at byte 100, and the file has 8'],
    ['a directory without entries', words(8, 0, 0, 0, 0), '0 entries'],
    ['a directory with absurdly many entries', words(8, 0, 5000), '5000 entries'],
    ['a truncated directory', gray.subarray(0, 50), 'is truncated'],
  ])('is refused: %s', (_, bytes, message) => {
    expect(() => parseTiff(bytes)).toThrow(expect.objectContaining({ code: 'CORRUPT' }))
    expect(() => parseTiff(bytes)).toThrow(message)
  })

  it('is not what follows the first directory: the list ends there', () => {
    expect(parseTiff(words(8, 0, 1, 256, 3, 1, 0, 4, 0, 8, 0)).directories.length).toBe(1)
  })
})

describe('a directory that is a little wrong', () => {
  it('may have its tags unsorted, the first of two counts', () => {
    const ifd = firstIfd(words(8, 0, 3, 257, 3, 1, 0, 7, 0, 256, 3, 1, 0, 4, 0, 257, 3, 1, 0, 9, 0, 0, 0))
    expect([ifd.number(Tag.ImageWidth), ifd.number(Tag.ImageLength)]).toEqual([4, 7])
  })

  it('may have fields of unknown type, and values beyond the end', () => {
    const ifd = firstIfd(
      words(8, 0, 3, 256, 3, 1, 0, 4, 0, 305, 2, 1000, 0, 40, 0, 700, 99, 1, 0, 0, 0, 0, 0),
    )
    expect(ifd.tags).toEqual([256])
    expect([ifd.ascii(305), ifd.number(700), ifd.count(305), ifd.has(305)]).toEqual([
      undefined,
      undefined,
      0,
      false,
    ])
  })

  it('may have texts of integers that are wider than a byte, as libtiff takes them', () => {
    const ifd = firstIfd(words(8, 0, 2, 305, 3, 2, 0, 72, 105, 315, 3, 1, 0, 300, 0, 0, 0))
    expect([ifd.ascii(305), ifd.ascii(315)]).toEqual(['Hi', undefined])
    const long = firstIfd(words(8, 0, 1, 305, 16, 1, 0, 28, 0, 0, 0, 0, 72, 0, 0, 0))
    expect(long.ascii(305)).toBe('H')
  })

  it('may end with the file, without the place of the next one', () => {
    expect(parseTiff(words(8, 0, 1, 256, 3, 1, 0, 4, 0)).directories.length).toBe(1)
  })

  it('may leave out what has defaults', () => {
    const tags = [short(Tag.ImageWidth, 5), short(Tag.ImageLength, 3)]
    const layout = parseImageLayout(firstIfd(encodeTiff([{ tags }], flavor)))
    expect(layout).toMatchObject({
      samplesPerPixel: 1,
      bitsPerSample: 1,
      sampleFormat: 1,
      photometric: 1,
      compression: 1,
      predictor: 1,
      planarConfiguration: 'contiguous',
      tiled: false,
      blockWidth: 5,
      blockHeight: 3,
      blockCount: 1,
      blockRowBytes: 1,
    })
  })

  it('may have any number of rows in its only strip', () => {
    for (const rows of [0, 4, 5, 0xffffffff]) {
      expect(layoutOf({ id: Tag.RowsPerStrip, type: FieldType.Long, values: [rows] }).blockHeight).toBe(4)
    }
  })

  it('may give one BitsPerSample for all samples', () => {
    expect(layoutOf(short(Tag.SamplesPerPixel, 3)).bitsPerSample).toBe(8)
  })

  it('may leave out the sizes of its blocks', () => {
    const places = { id: Tag.StripOffsets, type: FieldType.Long, values: [8, 100] }
    const rows = { id: Tag.RowsPerStrip, type: FieldType.Long, values: [3] }
    const bytes = encodeTiff([{ tags: grayTags(4, 4, places, rows) }], flavor)
    const { main } = classifyDirectories(parseTiff(bytes))
    const table = new BlockTable(main.ifd, main.layout)
    // Strips of 3 and of 1 row of 4 bytes.
    expect([0, 1].map((i) => table.block(i)?.length)).toEqual([12, 4])
  })

  it('may say that its only, uncompressed strip has 0 bytes', () => {
    const places = [8, 0].map((value, i) => ({
      id: i ? Tag.StripByteCounts : Tag.StripOffsets,
      type: FieldType.Long,
      values: [value],
    }))
    const { main } = classifyDirectories(parseTiff(encodeTiff([{ tags: grayTags(4, 4, ...places) }], flavor)))
    expect(new BlockTable(main.ifd, main.layout).block(0)?.length).toBe(16)
  })
})

describe('a layout that cannot be', () => {
  it.each([
    ['no width', short(Tag.ImageWidth, 0), 'a width of 0'],
    [
      'a width over 2^31',
      { id: Tag.ImageWidth, type: FieldType.Long, values: [0x80000000] },
      'a width of 2147483648',
    ],
    ['a negative height', { id: Tag.ImageLength, type: FieldType.SLong, values: [-1] }, 'a height of -1'],
    ['no samples', short(Tag.SamplesPerPixel, 0), '0 samples'],
    ['no bits', short(Tag.BitsPerSample, 0), '0 bits'],
    ['absurd bits', short(Tag.BitsPerSample, 1000), '1000 bits'],
    ['no tile width', short(Tag.TileLength, 16), 'no tile width'],
  ])('is refused: %s', (_, tag, message) => {
    expect(() => layoutOf(tag)).toThrow(expect.objectContaining({ code: 'CORRUPT' }))
    expect(() => layoutOf(tag)).toThrow(message)
  })

  it('is refused if it has more blocks than 32 bits count', () => {
    const huge = [Tag.ImageWidth, Tag.ImageLength].map((id) => ({
      id,
      type: FieldType.Long,
      values: [0x7fffffff],
    }))
    const tiles = [short(Tag.TileWidth, 16), short(Tag.TileLength, 16)]
    expect(() => layoutOf(...huge, ...tiles)).toThrow(expect.objectContaining({ code: 'CORRUPT' }))
  })

  it('is refused if samples differ', () => {
    const mixed = () => layoutOf(short(Tag.SamplesPerPixel, 3), short(Tag.BitsPerSample, 5, 6, 5))
    expect(mixed).toThrow(expect.objectContaining({ code: 'UNSUPPORTED' }))
    expect(mixed).toThrow('5, 6, 5')
  })
})

describe('bytes in shared memory', () => {
  it('are read as others', () => {
    const source = fixture('cog.tif')
    const shared = new Uint8Array(new SharedArrayBuffer(source.length))
    shared.set(source)
    const tiff = parseTiff(shared)
    expect(tiff.structure.get('LAYOUT')).toBe('IFDS_BEFORE_DATA')
    expect(tiff.directories[0]?.ascii(Tag.GeoAsciiParams)).toBe(firstIfd(source).ascii(Tag.GeoAsciiParams))
  })
})

describe('places beyond the file', () => {
  const bytes = encodeTiff([{ tags: grayTags(4, 4), blocks: [new Uint8Array(16)] }], {
    bigTiff: true,
    littleEndian: true,
  })
  const cut = bytes.subarray(0, bytes.length - 1)

  it('show when the block is asked for', () => {
    const { main } = classifyDirectories(parseTiff(cut))
    const table = new BlockTable(main.ifd, main.layout)
    expect(() => table.block(0)).toThrow(expect.objectContaining({ code: 'CORRUPT' }))
  })

  it('may be over 2^53', () => {
    const ifd = firstIfd(bytes)
    const broken = bytes.slice()
    broken.fill(0xff, ifd.entry(Tag.StripOffsets)?.position, (ifd.entry(Tag.StripOffsets)?.position ?? 0) + 8)
    expect(firstIfd(broken).number(Tag.StripOffsets)).toBe(2 ** 64)
  })
})

describe('the chain of directories', () => {
  const image = (...tags: readonly TiffTag[]) => ({
    tags: grayTags(4, 4, ...tags),
    blocks: [new Uint8Array(16)],
  })
  const widths = (bytes: Uint8Array) => {
    const { directories, subDirectories } = parseTiff(bytes)
    return [directories, subDirectories].map((list) => list.map((ifd) => ifd.number(Tag.ImageWidth)))
  }
  const page = (width: number) => image(short(Tag.ImageWidth, width))
  const damaged = image(short(Tag.PlanarConfiguration, 7))
  /** The place of the next directory stands behind the entries of the first. */
  const relinked = (bytes: Uint8Array, next: number) => {
    const changed = bytes.slice()
    const { offset, entryCount } = firstIfd(bytes)
    new DataView(changed.buffer).setUint32(offset + 2 + entryCount * 12, next, true)
    return changed
  }

  it('ends before the first directory that libtiff does not take', () => {
    expect(widths(encodeTiff([page(1), page(2), damaged, page(3)], flavor))).toEqual([[1, 2], []])
    const children = [page(5), damaged, page(6)]
    expect(widths(encodeTiff([{ ...page(1), children }, page(2)], flavor))).toEqual([[1, 2], [5]])
  })

  it('ends if it loops or leaves the file', () => {
    const bytes = encodeTiff([page(1), page(2)], flavor)
    for (const next of [8, bytes.length, bytes.length - 1, 0xffffffff]) {
      expect(widths(relinked(bytes, next))).toEqual([[1], []])
    }
  })

  it('may run backwards, from the end of the file', () => {
    const front = encodeTiff([page(2)], flavor)
    const { offset, entryCount } = firstIfd(front)
    const size = 2 + entryCount * 12
    // The same directory once more, with a place of the next at the very end.
    const bytes = new Uint8Array(front.length + size + 4)
    bytes.set(front)
    bytes.set(front.subarray(offset, offset + size), front.length)
    const view = new DataView(bytes.buffer)
    view.setUint32(4, front.length, true)
    view.setUint32(front.length + size, offset, true)
    expect(widths(bytes)).toEqual([[2, 2], []])
    // Cut into the place of the next, the chain ends.
    expect(widths(bytes.subarray(0, -1))).toEqual([[2], []])
  })

  it('has at most 65,535 SubIFDs', () => {
    const sound = encodeTiff([{ ...page(1), children: [page(5)] }], flavor)
    const { position = 0 } = firstIfd(sound).entry(Tag.SubIfds) ?? {}
    const of = (count: number) => {
      const file = new Uint8Array(sound.length + 4 * count)
      file.set(sound)
      file.set(sound.subarray(position, position + 4), sound.length)
      const view = new DataView(file.buffer)
      view.setUint32(position - 4, count, true)
      view.setUint32(position, sound.length, true)
      return widths(file)[1]
    }
    expect([of(65_535), of(65_536)]).toEqual([[5], []])
  })

  it('has SubIFDs if they are given as offsets', () => {
    const bytes = encodeTiff([{ ...page(1), children: [page(5)] }], flavor)
    const { position = 0 } = firstIfd(bytes).entry(Tag.SubIfds) ?? {}
    const ofType = (type: FieldType) => {
      const changed = bytes.slice()
      changed[position - 6] = type
      return widths(changed)[1]
    }
    expect([FieldType.Long, FieldType.Ifd].map(ofType)).toEqual([[5], [5]])
    expect([FieldType.Short, FieldType.SLong, FieldType.Float].map(ofType)).toEqual([[], [], []])
  })
})

describe('a header', () => {
  it.each([
    [[0x49], 'NOT_RASTER'],
    [[0x49, 0x4d, 42, 0], 'NOT_RASTER'],
    [[0x49, 0x49], 'CORRUPT'],
    [[0x49, 0x49, 42], 'CORRUPT'],
    [[0x49, 0x49, 42, 0], 'CORRUPT'],
    [[0x49, 0x49, 99, 0], 'NOT_RASTER'],
    [[0x4d, 0x4d, 0, 42, 0, 0, 0, 0], 'CORRUPT'],
    // BigTIFF has 0 behind the size of offsets.
    [[0x49, 0x49, 43, 0, 8, 0, 1, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 'CORRUPT'],
  ])('of the bytes %j is refused as %s', (bytes, code) => {
    expect(() => parseTiff(Uint8Array.from(bytes))).toThrow(expect.objectContaining({ code }))
  })

  it('leads to at most 4096 entries', () => {
    const file = (count: number) => words(8, 0, count, ...new Array<number>(count * 6 + 2).fill(0))
    expect(parseTiff(file(4096)).directories.length).toBe(1)
    expect(() => parseTiff(file(4097))).toThrow(expect.objectContaining({ code: 'CORRUPT' }))
  })
})

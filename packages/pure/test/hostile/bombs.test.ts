import { MemoryDirectory } from '@memraster/core/backend'
import { crc32 } from '@memraster/core/internal/late'
import { parseGeoKeyDirectory } from '@memraster/tiff/geokeys'
import { encodeGdalMetadata, exifTags } from '@memraster/tiff/metadata'
import { describe, expect, test } from 'vitest'
import { type Dataset, MemoryFile, Window } from '../../src/index.ts'

/** Microseconds of the processor for a small file: without the limits under test it takes minutes. */
const PATIENCE = 10_000_000

async function inTime<T>(act: () => T | Promise<T>): Promise<T> {
  const start = process.cpuUsage()
  const result = await act()
  expect(process.cpuUsage(start).user).toBeLessThan(PATIENCE)
  return result
}

/** A TIFF file of LONGs by tag, and data at its end, to which entries of the value `'data'` point. */
function tiff(tags: Readonly<Record<number, number | 'data'>>, data: Uint8Array): Uint8Array {
  const entries = Object.entries(tags)
  const head = 10 + 12 * entries.length + 4
  const bytes = new Uint8Array(head + data.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, 0x002a4949, true)
  view.setUint32(4, 8, true)
  view.setUint16(8, entries.length, true)
  for (const [i, [tag, value]] of entries.entries()) {
    view.setUint16(10 + 12 * i, Number(tag), true)
    view.setUint16(12 + 12 * i, 4, true)
    view.setUint32(14 + 12 * i, 1, true)
    view.setUint32(18 + 12 * i, value === 'data' ? head : value, true)
  }
  bytes.set(data, head)
  return bytes
}

describe('JPEG', () => {
  const segment = (marker: number, ...content: number[]): number[] => {
    return [0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 255, ...content]
  }
  const zeros = (count: number): number[] => new Array(count).fill(0)

  /** A progressive picture of a side whose blocks are all empty, with a number of scans that say so again. */
  function emptyPicture(side: number, scans: number): Uint8Array {
    const blocks = (side / 8) ** 2
    // A bit for a run of empty blocks, and 14 bits that are all ones for its length, 32767; a stuffed zero follows.
    const repeated = Array.from({ length: scans }, () => [
      ...segment(0xda, 1, 1, 0, 1, 63, 0x10),
      ...new Array(Math.ceil(blocks / 32767)).fill([0x7f, 0xff, 0x00]).flat(),
    ])
    return Uint8Array.from([
      ...[0xff, 0xd8],
      ...segment(0xdb, 0, ...new Array(64).fill(1)),
      ...segment(0xc2, 8, side >> 8, side & 255, side >> 8, side & 255, 1, 1, 0x11, 0),
      ...segment(0xc4, 0x00, 1, ...zeros(15), 0),
      ...segment(0xc4, 0x10, 1, ...zeros(15), 0xe0),
      ...[...segment(0xda, 1, 1, 0, 0, 0, 0), ...zeros(blocks / 8)],
      ...repeated.flat(),
      ...[0xff, 0xd9],
    ])
  }

  test('of a few scans is read, of scans that repeat what others tell refused', async () => {
    // 32767 blocks a run; 1024 are one.
    const few = await new MemoryFile(emptyPicture(256, 14), { ext: '.jpg' }).open()
    expect((await few.read()).data.every((value) => value === 128)).toBe(true)
    const many = await new MemoryFile(emptyPicture(256, 15), { ext: '.jpg' }).open()
    await expect(many.read()).rejects.toMatchObject({ code: 'CORRUPT', message: /repeat/ })
  })

  test.each([2, 5, 255])('of %i components is refused, as GDAL refuses it', async (count) => {
    const components = Array.from({ length: count }, (_, i) => [i, 0x11, 0]).flat()
    const bytes = Uint8Array.from([0xff, 0xd8, ...segment(0xc0, 8, 0, 8, 0, 8, count, ...components)])
    await expect(new MemoryFile(bytes, { ext: '.jpg' }).open()).rejects.toMatchObject({ code: 'UNSUPPORTED' })
  })

  test('has no more EXIF than its segment has bytes, though values overlap', async () => {
    const tags = [270, 271, 272, 305, 306, 315, 33432]
    const exif = new Uint8Array(20_000).fill(65)
    const view = new DataView(exif.buffer)
    view.setUint32(0, 0x002a4949, true)
    view.setUint32(4, 8, true)
    view.setUint16(8, tags.length, true)
    for (const [i, tag] of tags.entries()) {
      view.setUint16(10 + 12 * i, tag, true)
      view.setUint16(12 + 12 * i, 2, true)
      view.setUint32(14 + 12 * i, 9000, true)
      view.setUint32(18 + 12 * i, 1000, true)
    }
    expect(Object.keys(exifTags(exif))).toEqual(['EXIF_ImageDescription', 'EXIF_Make'])
  })
})

test('GeoKeys whose values overlap are dropped from the point on at which they exceed the tags', () => {
  const keys = Array.from({ length: 10 }, (_, i) => [3000 + i, 34736, 100, 0]).flat()
  const found = parseGeoKeyDirectory([1, 1, 0, 10, ...keys], new Float64Array(250), '')
  // 44 + 250 numbers, of which each takes 100; and the revision.
  expect([...found.keys()].filter((key) => key >= 3000)).toEqual([3000, 3001])
})

test('a file that does not say where its blocks are is not changed, however many it claims', async () => {
  const bytes = tiff(
    { 256: 64, 257: 2 ** 31 - 64, 258: 8, 259: 1, 262: 1, 273: 'data', 277: 1, 278: 1, 279: 64 },
    new Uint8Array(64).fill(7),
  )
  const memfile = await MemoryFile.from(bytes, { copy: true })
  const dataset = await memfile.open({ mode: 'r+' })
  await dataset.write(new Uint8Array(64), { indexes: 1, window: new Window(0, 0, 64, 1) })
  await expect(inTime(() => dataset.close())).rejects.toMatchObject({ code: 'CORRUPT' })
  expect(Buffer.from(memfile.getbuffer()).equals(bytes)).toBe(true)
})

test('a mask of more blocks than the limits have places for is refused', async () => {
  const bytes = tiff(
    { 256: 16, 257: 2 ** 31 - 64, 258: 8, 259: 1, 262: 1, 277: 1, 322: 16, 323: 16, 324: 'data', 325: 256 },
    new Uint8Array(256),
  )
  const memfile = await MemoryFile.from(bytes, { copy: true })
  // 2^27 tiles, of 16 bytes each in the table of their places.
  const dataset = await memfile.open({ mode: 'r+', limits: { maxBytes: 2 ** 30 } })
  const window = new Window(0, 0, 16, 16)
  const writing = dataset.writeMask(new Uint8Array(256).fill(255), { window })
  await expect(writing).rejects.toMatchObject({ code: 'LIMIT' })
  await dataset.discard()
})

test('a mask whose blocks are bits, but take more bytes in memory than the limits allow, is refused', async () => {
  const width = 2 ** 24
  const bytes = tiff(
    { 256: width, 257: 1, 258: 8, 259: 1, 262: 1, 273: 0, 277: 1, 278: 1, 279: 0 },
    new Uint8Array(0),
  )
  const memfile = await MemoryFile.from(bytes, { copy: true })
  const dataset = await memfile.open({ mode: 'r+', limits: { maxBytes: width / 2 } })
  const writing = dataset.writeMask(new Uint8Array(4), { window: new Window(0, 0, 4, 1) })
  await expect(writing).rejects.toMatchObject({ code: 'LIMIT', message: /16777216 bytes/ })
  await dataset.discard()
})

test('more tags of a band than a call has room for arguments are written', () => {
  const tags = Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`K${i}`, 'v']))
  const xml = encodeGdalMetadata({ tags: {}, bands: [{ tags: { '': tags } }] })
  expect(xml?.includes('<Item name="K199999" sample="0">v</Item>')).toBe(true)
})

test('a PNG of one row that is longer than its bytes can tell is refused', async () => {
  const chunk = (kind: string, content: Uint8Array): Uint8Array => {
    const bytes = Buffer.concat([Buffer.alloc(4), Buffer.from(kind), content, Buffer.alloc(4)])
    bytes.writeUInt32BE(content.length)
    bytes.writeUInt32BE(crc32(bytes.subarray(4, -4)), bytes.length - 4)
    return bytes
  }
  const header = Uint8Array.of(0x7f, 0xff, 0xff, 0xff, 0, 0, 0, 1, 1, 0, 0, 0, 0)
  const signature = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10)
  const parts = [
    signature,
    chunk('IHDR', header),
    chunk('IDAT', new Uint8Array(900)),
    chunk('IEND', new Uint8Array(0)),
  ]
  const dataset = await new MemoryFile(Buffer.concat(parts), { ext: '.png' }).open()
  await expect(inTime(() => dataset.read())).rejects.toMatchObject({ code: 'CORRUPT' })
})

describe('VRT', () => {
  const SIDE = 4096

  function vrt(source: string, layers: number): Uint8Array {
    const rectangle = `xOff="0" yOff="0" xSize="${SIDE}" ySize="${SIDE}"`
    const xml = `<SimpleSource><SourceFilename relativeToVRT="1">${source}</SourceFilename><SourceBand>1</SourceBand><SrcRect ${rectangle}/><DstRect ${rectangle}/></SimpleSource>`
    return new TextEncoder().encode(
      `<VRTDataset rasterXSize="${SIDE}" rasterYSize="${SIDE}"><VRTRasterBand dataType="Byte">${xml.repeat(layers)}</VRTRasterBand></VRTDataset>`,
    )
  }

  async function nested(outer: number, inner: number): Promise<Dataset> {
    const directory = new MemoryDirectory()
    // One tile, which is missing.
    const tags = {
      256: SIDE,
      257: SIDE,
      258: 8,
      259: 1,
      262: 1,
      277: 1,
      322: SIDE,
      323: SIDE,
      324: 0,
      325: 0,
    }
    directory.set('a.tif', tiff(tags, new Uint8Array(0)))
    directory.set('inner.vrt', vrt('a.tif', inner))
    directory.set('outer.vrt', vrt('inner.vrt', outer))
    return await new MemoryFile(undefined, { directory, filename: 'outer.vrt' }).open()
  }

  test('within VRTs covers what is asked for so often, and no more', { timeout: 30_000 }, async () => {
    const few = await nested(2, 2)
    expect((await few.read()).data.every((value) => value === 0)).toBe(true)
    const many = await nested(100, 100)
    const reading = inTime(() => many.read().catch((error: unknown) => error))
    expect(await reading).toMatchObject({ code: 'LIMIT', message: /16 layers/ })
    expect((await many.read({ window: new Window(5, 5, 2, 2) })).shape).toEqual([1, 2, 2])
  })
})

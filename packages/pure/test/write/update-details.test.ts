import { BlockTable, parseImageLayout, parseTiff, Tag, type TiffFile } from '@memraster/tiff'
import type { TiffTag } from '@memraster/tiff/encoding'
import { encodeTiff, FieldType } from '@memraster/tiff/encoding'
import { describe, expect, test } from 'vitest'
import { type Dataset, MemoryFile, type Profile, Window } from '../../src/index.ts'
import { fixtureBytes } from '../read/fixture-rasters.ts'

const TILED = {
  driver: 'GTiff',
  width: 64,
  height: 48,
  count: 1,
  dtype: 'uint8',
  compress: 'deflate',
  tiled: true,
  blockxsize: 16,
  blockysize: 16,
} as const

/** Numbers without a pattern, so that blocks have a size. */
function noise(length: number): Uint8Array {
  const data = new Uint8Array(length)
  let state = 7
  for (let i = 0; i < length; i++) {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    data[i] = state
  }
  return data
}

async function created(profile: Profile = {}): Promise<MemoryFile> {
  const memfile = new MemoryFile()
  const dataset = await memfile.open({ ...TILED, ...profile })
  await dataset.write(noise(dataset.count * dataset.width * dataset.height))
  await dataset.close()
  return memfile
}

async function owned(bytes: Uint8Array): Promise<MemoryFile> {
  return await MemoryFile.from(bytes, { copy: true })
}

async function change(
  memfile: MemoryFile,
  how: (dataset: Dataset) => Promise<void> | void,
): Promise<TiffFile> {
  const dataset = await memfile.open({ mode: 'r+' })
  await how(dataset)
  await dataset.close()
  return parseTiff(memfile.bytes())
}

// Rows and columns are looked up 65,536 at a time.
test.each([
  ['rows', { width: 2, height: 66_000 }],
  ['columns', { width: 66_000, height: 2 }],
])('a write of very many %s puts each where it belongs', async (_, size) => {
  const memfile = await created({ ...size, count: 2 })
  const last = { width: Math.min(2, size.width), height: Math.min(2, size.height) }
  const window = new Window(size.width - last.width, size.height - last.height, last.width, last.height)
  await change(memfile, (dataset) =>
    dataset.write(Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8), { window, indexes: [2, 1] }),
  )
  const expected = noise(2 * size.width * size.height)
  const put = [
    [5, 6, 7, 8],
    [1, 2, 3, 4],
  ]
  for (const [band, values] of put.entries()) {
    for (const [i, value] of values.entries()) {
      const row = window.rowOff + Math.floor(i / 2)
      expected[(band * size.height + row) * size.width + window.colOff + (i % 2)] = value
    }
  }
  const dataset = await memfile.open()
  const { data } = await dataset.read()
  const wrong = expected.findIndex((value, i) => data[i] !== value)
  expect([wrong, data[wrong]]).toEqual([-1, undefined])
})

function tableOf(tiff: TiffFile, directory = 0): BlockTable {
  const ifd = tiff.directories[directory]
  if (ifd === undefined) throw new Error(`There is no directory ${directory}`)
  return new BlockTable(ifd, parseImageLayout(ifd))
}

describe('a file that is changed', () => {
  test('is left as it is if nothing was changed', async () => {
    const memfile = await created()
    const before = memfile.getbuffer()
    await change(memfile, async (dataset) => {
      await dataset.read()
    })
    expect(memfile.getbuffer().buffer).toBe(before.buffer)
  })

  test('keeps the blocks that nobody wrote, even those that cannot be decoded', async () => {
    const memfile = await created()
    const bytes = memfile.bytes()
    const table = tableOf(parseTiff(bytes))
    // The last block is damaged, and the file none the wiser.
    bytes.fill(0xee, table.blockOffset(11), table.blockOffset(11) + table.blockByteCount(11))
    const before = Array.from({ length: 12 }, (_, i) => table.block(i))
    const damaged = await owned(bytes)
    const tiff = await change(damaged, async (dataset) => {
      await dataset.write(new Uint8Array(4).fill(1), { indexes: 1, window: new Window(3, 3, 2, 2) })
    })
    const after = tableOf(tiff)
    for (let i = 1; i < 12; i++) {
      expect(after.blockOffset(i)).toBe(table.blockOffset(i))
      expect(after.block(i)).toEqual(before[i])
    }
    const { data } = await (await damaged.open()).read({ window: new Window(2, 3, 4, 1) })
    const old = noise(64 * 48)
    expect([...data]).toEqual([old[3 * 64 + 2], 1, 1, old[3 * 64 + 5]])
  })

  test('does not grow with each change of all its pixels', async () => {
    const memfile = await created()
    const before = memfile.size
    for (let turn = 0; turn < 5; turn++) {
      await change(memfile, (dataset) => dataset.write(noise(64 * 48).map((value) => value ^ turn)))
    }
    // Only directories stay behind.
    expect(memfile.size).toBeLessThan(before + 5 * 512)
  })

  test.each([
    ['LITTLE', false],
    ['BIG', false],
    ['LITTLE', true],
    ['BIG', true],
  ])('keeps its byte order and kind: %s, BigTIFF %s', async (endianness, bigtiff) => {
    const memfile = await created({ endianness, bigtiff, dtype: 'uint8' })
    const tiff = await change(memfile, async (dataset) => {
      dataset.updateTags({ A: 'b' })
      await dataset.write(new Uint8Array(64).fill(3), { indexes: 1, window: new Window(0, 20, 64, 1) })
      await dataset.writeMask(true)
      await dataset.buildOverviews([2])
    })
    expect([tiff.littleEndian, tiff.bigTiff]).toEqual([endianness === 'LITTLE', bigtiff])
    const dataset = await memfile.open()
    expect(dataset.tags()).toMatchObject({ A: 'b' })
    expect(dataset.overviews(1)).toEqual([2])
    expect(dataset.maskFlagEnums).toEqual([['per_dataset']])
    expect([...(await dataset.read({ window: new Window(0, 20, 3, 1) })).data]).toEqual([3, 3, 3])
  })

  test('keeps unknown tags, other pages and directories, and what refers to places of the file', async () => {
    const page = (type: number, extra: readonly TiffTag[] = []): readonly TiffTag[] => [
      { id: Tag.NewSubfileType, type: FieldType.Long, values: [type] },
      { id: Tag.ImageWidth, type: FieldType.Short, values: [4] },
      { id: Tag.ImageLength, type: FieldType.Short, values: [3] },
      { id: Tag.BitsPerSample, type: FieldType.Short, values: [8] },
      { id: Tag.Photometric, type: FieldType.Short, values: [1] },
      ...extra,
    ]
    const blocks = [new Uint8Array(12).fill(5)]
    const own: TiffTag = { id: 65000, type: FieldType.Undefined, values: [1, 2, 3, 4, 5, 6, 7] }
    // A private tag that holds the place of something in the file, as EXIF's does.
    const place: TiffTag = { id: 34665, type: FieldType.Long, values: [100] }
    const memfile = await owned(
      encodeTiff(
        [
          { tags: page(0, [own, place]), blocks, children: [{ tags: page(1), blocks }] },
          { tags: page(2, [own]), blocks },
        ],
        { bigTiff: false, littleEndian: true },
      ),
    )
    const old = parseTiff(memfile.bytes())
    const tiff = await change(memfile, async (dataset) => {
      dataset.updateTags({ A: 'b' })
      await dataset.write(new Uint8Array(12).fill(9))
    })
    expect(tiff.directories.map((ifd) => ifd.bytes(65000))).toEqual(
      old.directories.map((ifd) => ifd.bytes(65000)),
    )
    expect(tiff.directories[0]?.number(34665)).toBe(100)
    expect(tiff.directories[1]?.offset).toBe(old.directories[1]?.offset)
    expect(tiff.subDirectories.map(({ offset }) => offset)).toEqual(
      old.subDirectories.map(({ offset }) => offset),
    )
    const dataset = await memfile.open()
    expect([...(await dataset.read()).data]).toEqual(new Array(12).fill(9))
    const second = await memfile.open({ subdataset: dataset.subdatasets[1] })
    expect([second.width, [...(await second.read()).data]]).toEqual([4, new Array(12).fill(5)])
  })

  test('has its overviews replaced, those in SubIFDs too', async () => {
    const memfile = await created()
    await change(memfile, (dataset) => dataset.buildOverviews([2, 4, 8]))
    const grown = memfile.size
    const tiff = await change(memfile, (dataset) => dataset.buildOverviews([3]))
    expect(tiff.directories.length).toBe(2)
    expect((await memfile.open()).overviews(1)).toEqual([3])
    expect(memfile.size).toBeLessThan(grown + 1024)
  })

  test('loses what is removed', async () => {
    const memfile = await created({ nodata: 3, crs: 'EPSG:32633', transform: [2, 0, 5, 0, -2, 9] })
    const tiff = await change(memfile, (dataset) => {
      dataset.nodata = null
      dataset.crs = null
      dataset.transform = null
    })
    const tags = tiff.directories[0]?.tags ?? []
    for (const id of [Tag.GdalNodata, Tag.GeoKeyDirectory, Tag.ModelPixelScale, Tag.ModelTiepoint]) {
      expect(tags).not.toContain(id)
    }
  })

  test('becomes a palette', async () => {
    const memfile = await created()
    await change(memfile, (dataset) => dataset.writeColormap(1, { 3: [10, 20, 30, 255] }))
    const dataset = await memfile.open()
    expect(dataset.colorinterp).toEqual(['palette'])
    expect(dataset.colormap(1)[3]).toEqual([10, 20, 30, 255])
  })
})

describe('a change that fails', () => {
  test('is refused for pixels of colours that cannot be written; metadata can be changed', async () => {
    const memfile = await owned(fixtureBytes('cmyk.tif'))
    const dataset = await memfile.open({ mode: 'r+' })
    const { width, height } = dataset
    await expect(dataset.write(new Uint8Array(dataset.count * width * height))).rejects.toMatchObject({
      code: 'UNSUPPORTED',
      feature: 'colour conversion',
    })
    await expect(dataset.buildOverviews([2])).rejects.toMatchObject({
      code: 'UNSUPPORTED',
      feature: 'colour conversion',
    })
    dataset.updateTags({ A: 'b' })
    await dataset.close()
    const changed = await memfile.open()
    expect(changed.tags()).toMatchObject({ A: 'b' })
    const original = await new MemoryFile(fixtureBytes('cmyk.tif')).open()
    expect((await changed.read()).data).toEqual((await original.read()).data)
  })

  test('leaves the file as it was: a block that was cut off would get other bytes', async () => {
    const whole = (await created()).bytes()
    const memfile = await owned(whole.subarray(0, whole.length - 5))
    const before = memfile.bytes()
    const dataset = await memfile.open({ mode: 'r+' })
    await dataset.write(new Uint8Array(256), { indexes: 1, window: new Window(0, 0, 16, 16) })
    await expect(dataset.close()).rejects.toMatchObject({ code: 'CORRUPT' })
    expect(memfile.bytes()).toEqual(before)
  })

  test('leaves overviews as they were, when it is aborted', async () => {
    const memfile = await created({ width: 1024, height: 1024 })
    const dataset = await memfile.open({ mode: 'r+' })
    await dataset.buildOverviews([4])
    const controller = new AbortController()
    const building = dataset.buildOverviews([2, 3], {
      resampling: 'cubic',
      signal: controller.signal,
      onProgress: () => controller.abort(),
    })
    await expect(building).rejects.toMatchObject({ code: 'ABORTED' })
    expect(dataset.overviews(1)).toEqual([4])
    await dataset.close()
    expect((await memfile.open()).overviews(1)).toEqual([4])
  })

  test('is dropped by discard', async () => {
    const memfile = await created()
    const before = memfile.bytes()
    const dataset = await memfile.open({ mode: 'r+' })
    await dataset.write(new Uint8Array(64 * 48))
    await dataset.discard()
    expect(memfile.bytes()).toEqual(before)
  })
})

describe('overviews', () => {
  test('are read while the raster is open, and tell their progress', async () => {
    const memfile = new MemoryFile()
    const dataset = await memfile.open({ ...TILED, width: 200, height: 100, dtype: 'uint16', nodata: 0 })
    await dataset.write(
      Uint16Array.from({ length: 20_000 }, (_, i) => 1 + Math.floor(i / 400) * 10 + ((i % 200) >> 1)),
    )
    const progress: number[] = []
    await dataset.buildOverviews([2, 4], { resampling: 'average', onProgress: (done) => progress.push(done) })
    expect(progress).toEqual([...progress].sort((a, b) => a - b))
    expect(progress.at(-1)).toBeCloseTo(1)
    expect(dataset.overviews(1)).toEqual([2, 4])
    // Each 2 by 2 pixels are of one value.
    const { data, shape } = await dataset.openOverview(0).read()
    expect(shape).toEqual([1, 50, 100])
    expect([...data.slice(100, 104)]).toEqual([11, 12, 13, 14])
    await dataset.close()
    const reopened = await (await memfile.open()).openOverview(1).read()
    expect(reopened.shape).toEqual([1, 25, 50])
  })
})

describe('the place of a file that is changed', () => {
  const points = [
    { row: 1, col: 2, x: 30, y: 40, z: 5, id: '1', info: '' },
    { row: 3, col: 4, x: 50, y: 60, z: 6, id: '2', info: '' },
  ]
  const placeTags = [Tag.ModelPixelScale, Tag.ModelTiepoint, Tag.ModelTransformation]
  const placesOf = ({ directories: [ifd] }: TiffFile) => placeTags.map((tag) => ifd?.numbers(tag))

  // GeoTIFF 1.0, 2.6.1: tie points are I, J, K, X, Y, Z.
  const stored = [2, 1, 0, 30, 40, 5, 4, 3, 0, 50, 60, 6]

  test.each([
    ['north up', [2, 0, 100, 0, -3, 200]],
    ['turned', [2, 1, 100, 1, -3, 200]],
  ] as const)(
    'is that of its points once it has some, not its transform, which was %s',
    async (_, transform) => {
      const memfile = await created({ transform })
      const tiff = await change(memfile, (dataset) => {
        dataset.gcps = { points, crs: 'EPSG:4326' }
      })
      expect(placesOf(tiff)).toEqual([undefined, stored, undefined])
      const dataset = await memfile.open()
      expect(dataset.transform).toMatchObject({ a: 1, b: 0, c: 0, d: 0, e: 1, f: 0 })
      expect(dataset.gcps.points.length).toBe(2)
    },
  )

  test('is its transform once it has one, not its points', async () => {
    const memfile = await created()
    await change(memfile, (dataset) => {
      dataset.gcps = { points, crs: 'EPSG:4326' }
    })
    const tiff = await change(memfile, (dataset) => {
      dataset.transform = [2, 0, 100, 0, -3, 200]
    })
    expect(placesOf(tiff)).toEqual([[2, 3, 0], [0, 0, 0, 100, 200, 0], undefined])
  })
})

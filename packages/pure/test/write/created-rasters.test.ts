import { MemoryDirectory } from '@memraster/core/backend'
import { describe, expect, test } from 'vitest'
import { type Dataset, MemoryFile, type Profile, Window } from '../../src/index.ts'
import { backend } from '../../src/pure-backend.ts'

const PROFILE = { driver: 'GTiff', width: 50, height: 40, count: 2, dtype: 'int16' } as const

async function create(
  profile: Profile,
): Promise<{ memfile: InstanceType<typeof MemoryFile>; dataset: Dataset }> {
  const memfile = new MemoryFile()
  return { memfile, dataset: await memfile.open({ ...PROFILE, ...profile }) }
}

/** A value for every place of every band, by arithmetic. */
function ramp(
  count: number,
  height: number,
  width: number,
  colOff = 0,
  rowOff = 0,
  fullWidth = width,
): Int16Array {
  const data = new Int16Array(count * height * width)
  for (let band = 0, i = 0; band < count; band++) {
    for (let row = 0; row < height; row++) {
      for (let col = 0; col < width; col++, i++) {
        data[i] = ((rowOff + row) * fullWidth + colOff + col) * 3 + band * 11
      }
    }
  }
  return data
}

describe('a raster that is being written', () => {
  test('is read back, whether its blocks are complete or not', async () => {
    const { memfile, dataset } = await create({
      tiled: true,
      blockxsize: 32,
      blockysize: 16,
      compress: 'deflate',
      nodata: -5,
    })
    const window = new Window(20, 10, 25, 20)
    await dataset.write(ramp(2, 20, 25, 20, 10, 50), { window })
    expect((await dataset.read({ window })).data).toEqual(ramp(2, 20, 25, 20, 10, 50))
    const elsewhere = await dataset.read({ window: new Window(0, 0, 3, 2) })
    expect([...elsewhere.data]).toEqual(new Array(12).fill(-5))
    // The first tile of the second row is complete after this, and encoded.
    await dataset.write(ramp(2, 16, 32, 0, 16, 50), { window: new Window(0, 16, 32, 16) })
    expect((await dataset.read({ window: new Window(0, 16, 32, 16) })).data).toEqual(
      ramp(2, 16, 32, 0, 16, 50),
    )
    expect((await dataset.read({ window })).data).toEqual(ramp(2, 20, 25, 20, 10, 50))
    await dataset.close()
    const reopened = await memfile.open()
    expect((await reopened.read({ window })).data).toEqual(ramp(2, 20, 25, 20, 10, 50))
    await memfile.close()
  })

  test.each(['none', 'deflate'])(
    'keeps what was written when memory for open blocks runs out, with %s',
    async (compress) => {
      // 64 MB of samples, each tile visited once for each band: only half of the tiles can wait.
      const size = 2048
      const { memfile, dataset } = await create({
        width: size,
        height: size,
        dtype: 'float64',
        tiled: true,
        compress,
        zlevel: 1,
      })
      const rows = 300
      for (const band of [1, 2]) {
        for (let row = 0; row < size; row += rows) {
          const height = Math.min(rows, size - row)
          const data = new Float64Array(height * size)
          for (let i = 0; i < data.length; i++) data[i] = row * size + i + band / 4
          await dataset.write(data, { indexes: band, window: new Window(0, row, size, height) })
        }
      }
      const check = async (reader: Dataset): Promise<void> => {
        for (const [col, row] of [
          [0, 0],
          [1000, 299],
          [2047, 300],
          [5, 2047],
        ] as const) {
          const { data } = await reader.read({ window: new Window(col, row, 1, 1) })
          expect([...data]).toEqual([row * size + col + 0.25, row * size + col + 0.5])
        }
      }
      await check(dataset)
      await dataset.close()
      const reopened = await memfile.open()
      await check(reopened)
      const { data } = await reopened.read({ indexes: 2 })
      let wrong = 0
      for (let i = 0; i < data.length; i++) if (data[i] !== i + 0.5) wrong++
      expect(wrong).toBe(0)
      await memfile.close()
    },
  )

  test('reports its progress, and stops when it is told to', async () => {
    const { memfile, dataset } = await create({ blockysize: 1 })
    const fractions: number[] = []
    await dataset.write(ramp(2, 40, 50), { onProgress: (fraction) => fractions.push(fraction) })
    expect(fractions).toHaveLength(40)
    expect(fractions.at(-1)).toBe(1)
    const controller = new AbortController()
    const reading = dataset.read({ signal: controller.signal, onProgress: () => controller.abort() })
    await expect(reading).rejects.toMatchObject({ code: 'ABORTED' })
    await memfile.close()
  })

  test('takes and gives a mask', async () => {
    const { memfile, dataset } = await create({ tiled: true, blockxsize: 16, blockysize: 16 })
    const mask = Uint8Array.from({ length: 2000 }, (_, i) => (i % 7 < 3 ? 0 : 255))
    await dataset.write(ramp(2, 40, 50))
    await dataset.writeMask(mask)
    expect((await dataset.datasetMask()).data).toEqual(mask)
    await dataset.close()
    const reopened = await memfile.open()
    expect(reopened.maskFlagEnums).toEqual([['per_dataset'], ['per_dataset']])
    expect((await reopened.datasetMask()).data).toEqual(mask)
    await memfile.close()
  })

  test('changes nothing in the directory until it is closed, and nothing at all when it is discarded', async () => {
    const files = new MemoryDirectory()
    files.set('a.tif', Uint8Array.of(1, 2, 3))
    const profile = {
      ...PROFILE,
      nodata: undefined,
      crs: undefined,
      transform: undefined,
      gcps: [],
      gcpsCrs: undefined,
      rpcs: undefined,
      options: {},
    }
    const dataset = await backend.create(files, 'a.tif', profile)
    await dataset.discard()
    expect([...(files.get('a.tif') ?? [])]).toEqual([1, 2, 3])
    expect(files.names).toEqual(['a.tif'])
  })
})

describe('the file that is written', () => {
  test('leaves out the blocks that nobody wrote if it may be sparse', async () => {
    const sizes: number[] = []
    for (const sparse_ok of [true, false]) {
      const { memfile, dataset } = await create({
        width: 1000,
        height: 1000,
        tiled: true,
        sparse_ok,
        nodata: 9,
      })
      await dataset.write(Int16Array.of(1, 2), { window: new Window(300, 300, 1, 1) })
      await dataset.close()
      sizes.push(memfile.length)
      const { data } = await (await memfile.open()).read({ indexes: 2, window: new Window(299, 300, 3, 1) })
      expect([...data]).toEqual([9, 2, 9])
      await memfile.close()
    }
    const tile = 256 * 256 * 2 * 2
    expect(Math.floor((sizes[0] ?? 0) / tile)).toBe(1)
    expect(Math.floor((sizes[1] ?? 0) / tile)).toBe(16)
  })

  test.each([
    ['yes', 43],
    ['no', 42],
    ['if_needed', 42],
    ['if_safer', 42],
  ])('with bigtiff %s has version %d', async (bigtiff, version) => {
    const { memfile, dataset } = await create({ bigtiff })
    await dataset.close()
    expect(memfile.getbuffer()[2]).toBe(version)
  })

  test('is a BigTIFF to be safer if its pixels would take more than 2 GB', async () => {
    const size = { width: 50_000, height: 50_000, tiled: true, sparse_ok: true }
    for (const [bigtiff, version] of [
      ['if_safer', 43],
      ['if_needed', 42],
    ] as const) {
      const { memfile, dataset } = await create({ ...size, bigtiff })
      await dataset.close()
      expect(memfile.getbuffer()[2]).toBe(version)
      await memfile.close()
    }
  })

  test.each([
    ['little', 'II'],
    ['big', 'MM'],
  ])('of endianness %s starts with %s', async (endianness, mark) => {
    const { memfile, dataset } = await create({ endianness })
    await dataset.close()
    expect(String.fromCharCode(...memfile.getbuffer().subarray(0, 2))).toBe(mark)
  })

  test('says what was said of it last', async () => {
    const { memfile, dataset } = await create({ nodata: 1, crs: 'EPSG:4326' })
    await dataset.write(ramp(2, 40, 50))
    dataset.nodata = null
    dataset.crs = 'EPSG:32633'
    dataset.transform = [2, 0, 10, 0, -2, 20]
    dataset.updateTags({ A: '1', B: '2' })
    dataset.updateTags({ B: null })
    dataset.setBandDescription(2, 'second')
    await dataset.close()
    const reopened = await memfile.open()
    expect(reopened.nodata).toBeUndefined()
    expect(reopened.crs?.toEpsg()).toBe(32633)
    expect(reopened.transform.coefficients).toEqual([2, 0, 10, 0, -2, 20])
    expect(reopened.tags()).toEqual({ AREA_OR_POINT: 'Area', A: '1' })
    expect(reopened.descriptions).toEqual([undefined, 'second'])
    await memfile.close()
  })
})

describe('a profile that a GeoTIFF cannot have is refused', () => {
  test.each([
    [{ tiled: true, blockxsize: 100 }, 'BLOCK', /multiples of 16/],
    [{ compress: 'deflate', predictor: 3 }, 'PROFILE', /int16 takes one of 1, 2/],
    [{ dtype: 'uint8', nbits: 4, compress: 'lzw', predictor: 2 }, 'PROFILE', /8, 16, 32 or 64 bits/],
    [{ nbits: 12 }, 'PROFILE', /int16 cannot have/],
    [{ dtype: 'uint16', nbits: 7 }, 'PROFILE', /uint16 9 to 16/],
    [{ photometric: 'palette' }, 'PROFILE', /one band/],
    [{ count: 70000 }, 'PROFILE', /65535/],
    [{ width: 2 ** 30, height: 2 ** 30, tiled: true }, 'LIMIT', /larger blocks/],
    [{ width: 50_000, height: 50_000, blockysize: 50_000 }, 'BLOCK', /takes 10000000000 bytes/],
    [{ compress: 'jxl' }, 'PROFILE', /DEFLATE/],
  ] as const)('%j', async (profile, code, message) => {
    const creating = create(profile)
    await expect(creating).rejects.toMatchObject({ code })
    await expect(creating).rejects.toThrow(message)
  })
})

test('half floats are refused with what to do instead', async () => {
  const profile = { driver: 'GTiff', width: 1, height: 1, count: 1, dtype: 'float16' } as const
  await expect(new MemoryFile().open(profile)).rejects.toThrow(/float32 with nbits: 16/)
})

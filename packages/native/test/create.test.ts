import {
  CRS,
  type CreateOptions,
  type Dataset,
  type DType,
  isRasterError,
  type RasterData,
  type RPC,
} from '@memraster/core'
import { allocate } from '@memraster/ground'
import { expect, it } from 'vitest'
import { MemoryFile } from '../src/index.ts'
import { nativeSuite } from './native-suite.ts'
import { askRasterio, noRasterio } from './rasterio.ts'

const TRANSFORM = [300, 0, 101985, 0, -300, 2826915] as const
const BASE = {
  width: 40,
  height: 30,
  count: 1,
  dtype: 'uint8',
  crs: 'EPSG:32618',
  transform: TRANSFORM,
} as const

/** Values that every dtype holds. */
function ramp(dtype: DType, samples: number): ReturnType<typeof allocate> {
  const data = allocate(dtype, samples)
  for (let i = 0; i < data.length; i++)
    data[i] = (
      data instanceof BigInt64Array || data instanceof BigUint64Array ? BigInt(i % 100) : i % 100
    ) as never
  return data
}

/** `toEqual` takes its time over many samples. */
function isSame({ data }: RasterData, pixels: Float64Array): boolean {
  return data.length === pixels.length && data.every((value, i) => value === pixels[i])
}

/** Sets one of each fact that can be set. */
function describeBands(dataset: Dataset): void {
  dataset.descriptions = dataset.indexes.map((bidx) => `band <${bidx}> & "more"`)
  dataset.units = dataset.indexes.map(() => 'metre')
  dataset.scales = dataset.indexes.map((bidx) => bidx / 10)
  dataset.offsets = dataset.indexes.map(() => 2.5)
  dataset.nodata = 7
  dataset.updateTags({ A: '1', B: 'x=y' })
  dataset.updateTags({ C: 'é' }, { ns: 'CUSTOM' })
  dataset.updateTags({ T: 'of a band' }, { bidx: 1 })
}

const FACTS =
  '[d.driver, d.descriptions, d.units, d.scales, d.offsets, d.nodatavals, {k: d.tags().get(k) for k in "AB"}, d.tags(ns="CUSTOM"), d.tags(1).get("T"), d.crs.to_epsg(), [v + 0 for v in list(d.transform)[:6]]]'

function expectedFacts(driver: string, count: number): unknown {
  const bands = Array.from({ length: count }, (_, index) => index + 1)
  return [
    driver,
    bands.map((bidx) => `band <${bidx}> & "more"`),
    bands.map(() => 'metre'),
    bands.map((bidx) => bidx / 10),
    bands.map(() => 2.5),
    bands.map(() => 7),
    { A: '1', B: 'x=y' },
    { C: 'é' },
    'of a band',
    32618,
    [...TRANSFORM],
  ]
}

/** Starting Python takes its time on a busy machine. */
const TIMEOUT = 60_000

nativeSuite('new rasters', () => {
  const formats: [filename: string, opensAs: string, profile: CreateOptions][] = [
    [
      'a.tif',
      'GTiff',
      {
        ...BASE,
        driver: 'GTiff',
        count: 3,
        compress: 'deflate',
        tiled: true,
        blockxsize: 16,
        blockysize: 16,
      },
    ],
    ['a.tif', 'GTiff', { ...BASE, driver: 'COG', count: 3, width: 600, height: 520 }],
    ['a.png', 'PNG', { ...BASE, driver: 'PNG', count: 3 }],
    ['a.jpg', 'JPEG', { ...BASE, driver: 'JPEG', count: 3 }],
    ['a.asc', 'AAIGrid', { ...BASE, driver: 'AAIGrid', dtype: 'int32' }],
    ['a.img', 'ENVI', { ...BASE, driver: 'ENVI', count: 2, dtype: 'float32' }],
    ['a.img', 'HFA', { ...BASE, driver: 'HFA', count: 2, dtype: 'float64' }],
  ]

  it.each(formats)(
    '%s as %s holds the facts that were set',
    async (filename, opensAs, profile) => {
      const { width = 0, height = 0, count = 0, dtype = 'uint8', driver } = profile
      await using memfile = new MemoryFile(undefined, { filename })
      const pixels = ramp(dtype, width * height * count)
      const target = await memfile.open(profile)
      await target.write(pixels)
      describeBands(target)
      expect((await target.read()).data).toEqual(pixels)
      await target.close()

      await using dataset = await memfile.open()
      expect([dataset.driver, dataset.width, dataset.height, dataset.count]).toEqual([
        opensAs,
        width,
        height,
        count,
      ])
      expect(dataset.descriptions).toEqual(dataset.indexes.map((bidx) => `band <${bidx}> & "more"`))
      expect(dataset.tags(0, 'CUSTOM')).toEqual({ C: 'é' })
      if (driver !== 'JPEG') expect((await dataset.read()).data).toEqual(pixels)
      if (noRasterio === undefined) expect(askRasterio(memfile, FACTS)).toEqual(expectedFacts(opensAs, count))
    },
    TIMEOUT,
  )

  it.each<DType>([
    'uint8',
    'int8',
    'uint16',
    'int16',
    'uint32',
    'int32',
    'uint64',
    'int64',
    'float32',
    'float64',
    'complex_int16',
    'complex64',
    'complex128',
  ])('a GeoTIFF of %s gives back its pixels and nodata', async (dtype) => {
    await using memfile = new MemoryFile()
    const isBig = dtype === 'int64' || dtype === 'uint64'
    const nodata = isBig ? (1n << 60n) + 1n : 9
    const pixels = ramp(dtype, 2 * 40 * 30)
    const target = await memfile.open({ ...BASE, driver: 'GTiff', dtype, count: 2, nodata, compress: 'lzw' })
    await target.write(pixels)
    describeBands(target)
    target.nodata = nodata
    await target.close()
    await using dataset = await memfile.open()
    expect(dataset.dtypes).toEqual([dtype, dtype])
    expect(dataset.nodatavals).toEqual([nodata, nodata])
    expect(dataset.descriptions[1]).toBe('band <2> & "more"')
    expect((await dataset.read()).data).toEqual(pixels)
  })

  it('takes large blocks, whole and in parts, as they come', async () => {
    await using memfile = new MemoryFile()
    const [width, height] = [600, 530]
    // Blocks of 512 KB, those at the edges in part.
    const target = await memfile.open({
      ...BASE,
      driver: 'GTiff',
      width,
      height,
      count: 2,
      dtype: 'float64',
      tiled: true,
      interleave: 'band',
      compress: 'deflate',
      predictor: 3,
    })
    const pixels = Float64Array.from({ length: 2 * width * height }, (_, i) => i / 8)
    const part = { colOff: 100, rowOff: 200, width: 300, height: 310 }
    await target.write(new Float64Array(2 * part.width * part.height).fill(-1), { window: part })
    const { data } = await target.read({ indexes: 2, window: part })
    expect(data.every((value) => value === -1)).toBe(true)
    await target.write(pixels)
    expect(isSame(await target.read(), pixels)).toBe(true)
    const row = { colOff: 0, rowOff: 256, width, height: 256 }
    await target.write(new Float64Array(width * 256).fill(7), { indexes: 2, window: row })
    pixels.fill(7, width * (height + 256), width * (height + 512))
    expect(isSame(await target.read(), pixels)).toBe(true)
    await target.close()
    await using dataset = await memfile.open()
    expect(isSame(await dataset.read(), pixels)).toBe(true)
  })

  it('has its mask inside', async () => {
    for (const driver of ['GTiff', 'COG']) {
      await using memfile = new MemoryFile()
      const mask = Uint8Array.from({ length: 1200 }, (_, i) => (i % 3 === 0 ? 0 : 255))
      const target = await memfile.open({ ...BASE, driver })
      await target.writeMask(mask.subarray(0, 600), {
        window: { colOff: 0, rowOff: 0, width: 40, height: 15 },
      })
      await target.writeMask(mask.subarray(600), { window: { colOff: 0, rowOff: 15, width: 40, height: 15 } })
      expect((await target.datasetMask()).data).toEqual(mask)
      await target.close()
      expect(memfile.directory.names).toEqual([memfile.filename])
      await using dataset = await memfile.open()
      expect(dataset.maskFlagEnums).toEqual([['per_dataset']])
      expect((await dataset.datasetMask()).data).toEqual(mask)
    }
  })

  it('has overviews that decimated reads use', async () => {
    for (const driver of ['GTiff', 'PNG']) {
      await using memfile = new MemoryFile(undefined, { filename: 'a' })
      const target = await memfile.open({ ...BASE, driver, width: 512, height: 256 })
      await target.write(Uint8Array.from({ length: 512 * 256 }, (_, i) => (i % 2) * 200))
      await target.buildOverviews([2, 4], { resampling: 'average' })
      expect(target.overviews(1)).toEqual([2, 4])
      const small = await target.read({ outShape: [128, 256] })
      await target.close()
      await using dataset = await memfile.open()
      expect(dataset.overviews(1)).toEqual([2, 4])
      expect((await dataset.read({ outShape: [128, 256] })).data).toEqual(small.data)
      // Every pixel of the overview is the mean of 0, 200, 0 and 200.
      expect(new Set(small.data as Uint8Array)).toEqual(new Set([100]))
    }
  })

  it('has ground control points, rational polynomials and colours', async () => {
    const list = (first: number): number[] => [first, ...Array.from({ length: 19 }, (_, i) => i / 1000)]
    const rpcs: RPC = {
      heightOff: 21,
      heightScale: 500,
      latOff: 44.9,
      latScale: 0.1,
      longOff: -93.1,
      longScale: 0.2,
      lineOff: 1000,
      lineScale: 1001,
      sampOff: 2000,
      sampScale: 2001,
      lineNumCoeff: list(0.1),
      lineDenCoeff: list(1),
      sampNumCoeff: list(0.2),
      sampDenCoeff: list(1),
      errBias: 0.5,
      errRand: 0.25,
    }
    const points = [
      { row: 0, col: 0, x: 10, y: 50, z: 1, id: 'a', info: 'first' },
      { row: 0, col: 40, x: 11, y: 50, z: 2, id: 'b' },
      { row: 30, col: 0, x: 10, y: 49, z: 3, id: 'c' },
    ]
    for (const driver of ['GTiff', 'PNG']) {
      await using memfile = new MemoryFile(undefined, { filename: 'a' })
      const target = await memfile.open({ driver, width: 40, height: 30, count: 1, dtype: 'uint8' })
      target.gcps = { points, crs: 'EPSG:4326' }
      target.rpcs = rpcs
      await target.writeColormap(1, { 0: [1, 2, 3], 5: [4, 5, 6, 255] })
      await target.close()
      await using dataset = await memfile.open()
      expect(dataset.gcps.points.map(({ row, col, x, y, z }) => [row, col, x, y, z])).toEqual(
        points.map(({ row, col, x, y, z }) => [row, col, x, y, z]),
      )
      expect(dataset.gcps.crs?.equals(CRS.fromEpsg(4326))).toBe(true)
      expect(dataset.rpcs).toEqual(rpcs)
      expect([dataset.colormap(1)[0], dataset.colormap(1)[5]]).toEqual([
        [1, 2, 3, 255],
        [4, 5, 6, 255],
      ])
      expect(dataset.colorinterp).toEqual(['palette'])
    }
  })

  it('is refused when it is opened if the format cannot hold it', async () => {
    await using memfile = new MemoryFile(undefined, { filename: 'a.webp' })
    const error: unknown = await memfile.open({ ...BASE, driver: 'WEBP' }).catch((reason: unknown) => reason)
    expect(isRasterError(error, 'PROFILE')).toBe(true)
    expect(String(error)).toMatch(/WEBP.*bands/)
    expect(memfile.length).toBe(0)
  })

  it('says which options there are if one is unknown', async () => {
    await using memfile = new MemoryFile()
    // @ts-expect-error
    await expect(memfile.open({ ...BASE, driver: 'GTiff', compres: 'lzw' })).rejects.toThrow(
      /did you mean "compress"/,
    )
    // @ts-expect-error
    await expect(memfile.open({ ...BASE, driver: 'GTiff', compress: 'zip' })).rejects.toThrow(/DEFLATE/)
    await expect(memfile.open({ ...BASE, driver: 'JPEG', dtype: 'float32' })).rejects.toThrow(/uint8/)
  })

  it('is refused if the codec cannot hold it, and nothing is written', async () => {
    await using memfile = new MemoryFile()
    const opening: Promise<unknown> = memfile.open({ ...BASE, driver: 'GTiff', compress: 'ccittfax4' })
    expect(isRasterError(await opening.catch((reason: unknown) => reason), 'PROFILE')).toBe(true)
    expect(memfile.length).toBe(0)
    for (const [profile, message] of [
      [{ compress: 'jpeg', jpeg_quality: 500 }, /from 1 to 100/],
      [{ compress: 'lzw', predictor: 3 }, /uint8 takes one of 1, 2/],
      [{ dtype: 'float16' }, /cannot hold float16/],
    ] as const) {
      const opening = memfile.open({ ...BASE, driver: 'GTiff', ...profile })
      await expect(opening).rejects.toThrow(message)
    }
  })

  it('refuses overviews that GDAL would never finish', async () => {
    const profile = { width: 600, height: 600, count: 1, dtype: 'int64', nodata: 5n } as const
    await using memfile = new MemoryFile()
    const target = await memfile.open({ ...profile, driver: 'GTiff' })
    await target.close()
    const changed = await memfile.open({ mode: 'r+' })
    const refusal = { code: 'UNSUPPORTED', feature: 'overviews.build' }
    await expect(changed.buildOverviews([2])).rejects.toMatchObject(refusal)
    await changed.close()
    await using again = await memfile.open()
    expect(again.overviews(1)).toEqual([])
  })

  it('casts pixels of another dtype as it is told', async () => {
    await using memfile = new MemoryFile()
    const target = await memfile.open({ ...BASE, driver: 'GTiff', width: 4, height: 1 })
    await target.write(Float32Array.of(-5, 300.7, 2.5, 7), { cast: 'clamp' })
    expect([...(await target.read()).data]).toEqual([0, 255, 3, 7])
    // 300.7 is 300, and 300 - 256 = 44.
    await target.write(Float32Array.of(-5, 300.7, 2.5, 7), { cast: 'wrap' })
    expect([...(await target.read()).data]).toEqual([251, 44, 2, 7])
    await target.close()
  })
})

nativeSuite('rasters that are changed', () => {
  it(
    'takes pixels, masks and facts into a file that exists',
    async () => {
      await using memfile = new MemoryFile()
      const target = await memfile.open({ ...BASE, driver: 'GTiff', count: 2, compress: 'deflate' })
      await target.write(ramp('uint8', 2400))
      describeBands(target)
      await target.close()

      const update = await memfile.open({ mode: 'r+' })
      await update.write(new Uint8Array(6).fill(200), {
        indexes: 2,
        window: { colOff: 1, rowOff: 2, width: 3, height: 2 },
      })
      update.descriptions = ['another', undefined]
      update.updateTags({ B: 'z' })
      update.nodata = null
      update.crs = 'EPSG:3857'
      await update.buildOverviews([2])
      await update.writeMask(true)
      await update.close()

      await using dataset = await memfile.open()
      expect(dataset.descriptions).toEqual(['another', undefined])
      expect(dataset.tags()).toMatchObject({ A: '1', B: 'z' })
      expect(dataset.tags(1)).toEqual({ T: 'of a band' })
      expect(dataset.nodata).toBeUndefined()
      expect(dataset.crs?.toEpsg()).toBe(3857)
      expect(dataset.overviews(2)).toEqual([2])
      expect(dataset.maskFlagEnums).toEqual([['per_dataset'], ['per_dataset']])
      const { data } = await dataset.read({ indexes: 2 })
      expect([data[81], data[83], data[84], data[121]]).toEqual([
        200,
        200,
        ramp('uint8', 2400)[1200 + 84],
        200,
      ])
      if (noRasterio === undefined) {
        expect(askRasterio(memfile, '[d.descriptions, d.tags(1), d.checksum(2)]')).toEqual([
          ['another', null],
          { T: 'of a band' },
          await dataset.checksum(2),
        ])
      }
    },
    TIMEOUT,
  )

  it('has nodata of 64-bit integers to the last digit', async () => {
    for (const [dtype, nodata] of [
      ['uint64', 18446744073709551615n],
      ['uint64', 9223372036854775809n],
      ['int64', -9223372036854775808n],
      ['int64', 9223372036854775807n],
      ['int64', -9007199254740993n],
    ] as const) {
      await using memfile = new MemoryFile()
      await (await memfile.open({ ...BASE, driver: 'GTiff', dtype, count: 2 })).close()
      const update = await memfile.open({ mode: 'r+' })
      update.nodata = nodata
      await update.close()
      // The text of the tag GDAL_NODATA.
      expect(Buffer.from(memfile.bytes()).includes(`${nodata}\0`)).toBe(true)
      await using dataset = await memfile.open()
      expect(dataset.nodatavals).toEqual([nodata, nodata])
    }
  })

  it('keeps a file of another format, with its facts beside it', async () => {
    await using memfile = new MemoryFile(undefined, { filename: 'a.img' })
    await using target = await memfile.open({ ...BASE, driver: 'ENVI' })
    await target.close()
    const update = await memfile.open({ mode: 'r+' })
    await update.write(ramp('uint8', 1200))
    update.updateTags({ C: '1' }, { ns: 'CUSTOM' })
    await update.close()
    await using dataset = await memfile.open()
    expect((await dataset.read()).data).toEqual(ramp('uint8', 1200))
    expect(dataset.tags(0, 'CUSTOM')).toEqual({ C: '1' })
  })
})

if (noRasterio !== undefined) it.skip(`asks rasterio, too (${noRasterio})`, () => {})

import { type CreateOptions, DTYPES, type RasterErrorCode } from '@memraster/core'
import { equal, rejects } from '../suite/assertions.ts'
import { DEFAULT_PROFILE } from '../suite/case-context.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'
import { FORMULA_SIZE, formulaPixels, sourcePixels } from '../suite/formula-pixels.ts'
import { createLayouts } from './create-layouts.ts'

type Refused = readonly [
  id: string,
  title: string,
  profile: Record<string, unknown>,
  code: RasterErrorCode,
  subject?: string,
]

const REFUSED: readonly Refused[] = [
  ['width', 'no width', { width: undefined }, 'PROFILE', 'width'],
  ['height', 'no height', { height: undefined }, 'PROFILE', 'height'],
  ['count', 'no count', { count: undefined }, 'PROFILE', 'count'],
  ['dtype', 'no dtype', { dtype: undefined }, 'PROFILE', 'dtype'],
  ['driver', 'no driver', { driver: undefined }, 'PROFILE', 'driver'],
  ['zero-size', 'a width of 0', { width: 0 }, 'PROFILE', 'width'],
  ['fractional-size', 'a height of 1.5', { height: 1.5 }, 'PROFILE', 'height'],
  ['unknown-driver', 'an unknown driver', { driver: 'Nonsense' }, 'DRIVER', 'Nonsense'],
  ['unknown-dtype', 'an unknown dtype', { dtype: 'uint9' }, 'DTYPE'],
  ['unknown-option', 'an option that nothing knows', { compresss: 'deflate' }, 'PROFILE', 'compresss'],
  ['crs', 'an unknown CRS', { crs: 'EPSG:999999' }, 'CRS'],
  ['nodata', 'nodata out of range', { nodata: -1 }, 'NODATA'],
]

/** Creating rasters: what a profile needs, and every dtype and layout. */
export const create: readonly ConformanceCase[] = [
  ...REFUSED.map(
    ([id, title, profile, code, subject]): ConformanceCase => ({
      id: `create.refused.${id}`,
      title: `${title}: refused, by name`,
      ...(id === 'width' && { rasterio: 'test_memoryfile: write_plus_mode_requires_width' }),
      async run(context) {
        context.needs.creates(context.driver)
        if (context.needs.missing.length > 0) await context.create()
        const memfile = context.file()
        const complete = { driver: context.driver, ...DEFAULT_PROFILE, ...profile }
        await rejects(
          () => memfile.open(complete as CreateOptions),
          code,
          `open with ${title}`,
          subject ? { subject } : {},
        )
        equal([memfile.length, memfile.closed], [0, false], 'The file after that')
        const dataset = await context.create({}, memfile)
        equal(dataset.width, 9, 'The width of a raster that is created then')
      },
    }),
  ),
  {
    id: 'create.refused.block-size',
    title: 'tiles whose sides are no multiples of 16: refused',
    rasterio: 'test_profile: odd_blocksize_error',
    async run(context) {
      context.needs.creates('GTiff')
      context.needs.option('GTiff', 'tiled', true)
      if (context.needs.missing.length > 0) await context.create({ driver: 'GTiff', tiled: true })
      const open = () => context.create({ driver: 'GTiff', tiled: true, blockxsize: 17, blockysize: 16 })
      await rejects(open, 'BLOCK', 'open with blockxsize 17', { subject: 'blockxsize' })
    },
  },
  ...DTYPES.map(
    (dtype): ConformanceCase => ({
      id: `create.dtype.${dtype}`,
      title: `a raster of ${dtype} is written and read back`,
      async run(context) {
        const pixels = sourcePixels({ dtype, count: 2 })
        const memfile = await context.written({ dtype, count: 2 }, pixels)
        const dataset = await memfile.open()
        equal(dataset.dtypes, [dtype, dtype], 'The dtypes')
        equal((await dataset.read()).data, pixels, 'The pixels')
      },
    }),
  ),
  {
    id: 'create.extremes',
    title: 'the least and the greatest values are kept to the last digit',
    async run(context) {
      for (const [dtype, values] of [
        ['uint64', BigUint64Array.of(0n, 18446744073709551615n, 9007199254740993n, 1n)],
        ['int64', BigInt64Array.of(-9223372036854775808n, 9223372036854775807n, -9007199254740993n, 0n)],
        ['float32', Float32Array.of(-Infinity, 3.4028234663852886e38, 1e-45, NaN)],
        ['float64', Float64Array.of(-Infinity, Number.MAX_VALUE, Number.MIN_VALUE, NaN)],
        ['int32', Int32Array.of(-2147483648, 2147483647, -1, 0)],
        ['uint32', Uint32Array.of(0, 4294967295, 2147483648, 1)],
      ] as const) {
        const memfile = await context.written({ dtype, width: 2, height: 2 }, values)
        equal((await (await memfile.open()).read()).data, values, `The pixels of ${dtype}`)
      }
    },
  },
  ...createLayouts,
  {
    id: 'create.webp-lossless',
    title: 'colours compressed with WebP without loss are those that were written',
    async run(context) {
      const options = { compress: 'webp', webp_lossless: true, interleave: 'pixel' } as const
      context.needs.creates('GTiff', 'uint8')
      for (const [name, value] of Object.entries(options)) context.needs.option('GTiff', name, value)
      const pixels = sourcePixels({ dtype: 'uint8', count: 3 })
      const profile = { driver: 'GTiff', ...FORMULA_SIZE, count: 3, dtype: 'uint8', ...options } as const
      const dataset = await (await context.written(profile, pixels)).open()
      equal(dataset.compression, 'webp', 'The compression')
      equal((await dataset.read()).data, pixels, 'The pixels')
    },
  },
  {
    id: 'create.strips',
    title: 'a raster of 240 strips of one row',
    async run(context) {
      context.needs.option('GTiff', 'blockysize', 1)
      const memfile = await context.written(
        { driver: 'GTiff', width: 3, height: 240, blockysize: 1 },
        new Uint8Array(720).fill(5),
      )
      const dataset = await memfile.open()
      const windows = [...dataset.blockWindows(1)]
      equal(windows.length, 240, 'The number of blocks')
      equal(
        [windows[239]?.row, windows[239]?.column, windows[239]?.window.rowOff],
        [239, 0, 239],
        'The last block',
      )
    },
  },
  {
    id: 'create.empty',
    title: 'a raster that nothing was written to is all nodata, or all zero',
    async run(context) {
      for (const [nodata, expected] of [
        [9, 9],
        [undefined, 0],
      ] as const) {
        const memfile = context.file()
        await (await context.create({ nodata }, memfile)).close()
        equal(
          (await (await memfile.open()).read()).data,
          new Uint8Array(63).fill(expected),
          `The pixels with nodata ${nodata}`,
        )
      }
    },
  },
  {
    id: 'create.profile-round-trip',
    title: "a raster's profile makes a raster like it",
    rasterio: 'test_memoryfile: no_initial_bytes',
    async run(context) {
      const source = await (
        await context.written({ count: 3, nodata: 0 }, sourcePixels({ dtype: 'uint8', count: 3 }))
      ).open()
      const { profile } = source
      const memfile = context.file()
      const target = await memfile.open(profile)
      await target.write(await source.read())
      await target.close()
      const again = await memfile.open()
      equal(JSON.stringify(again.profile), JSON.stringify(profile), 'The profile')
      equal(again.crs?.toEpsg(), 32618, 'The CRS')
      equal((await again.read()).data, (await source.read()).data, 'The pixels')
    },
  },
  {
    id: 'create.replaces',
    title: "mode 'w+' replaces a file's raster",
    async run(context) {
      const memfile = await context.written({}, formulaPixels('uint8', 0))
      const dataset = await context.create({ mode: 'w+', width: 3, height: 2 }, memfile)
      await dataset.write(Uint8Array.of(1, 2, 3, 4, 5, 6))
      await dataset.close()
      const again = await memfile.open()
      equal([...again.shape, ...(await again.read()).data], [2, 3, 1, 2, 3, 4, 5, 6], 'The raster')
    },
  },
  {
    id: 'create.one-writer',
    title: 'a file is written by one dataset at a time',
    async run(context) {
      const memfile = context.file()
      const dataset = await context.create({}, memfile)
      await rejects(() => context.create({ mode: 'w+' }, memfile), 'IO', 'A second writer')
      await rejects(() => memfile.write(Uint8Array.of(1)), 'IO', 'Bytes written beside a dataset')
      await dataset.close()
    },
  },
  ...(
    [
      ['gray', 'uint8', 1],
      ['gray-alpha', 'uint8', 2],
      ['rgb', 'uint8', 3],
      ['rgba', 'uint8', 4],
      ['gray-16', 'uint16', 1],
      ['rgb-16', 'uint16', 3],
    ] as const
  ).map(
    ([name, dtype, count]): ConformanceCase => ({
      id: `create.png.${name}`,
      title: `a PNG of ${count} ${count === 1 ? 'band' : 'bands'} of ${dtype} keeps its pixels`,
      async run(context) {
        context.needs.creates('PNG', dtype)
        const pixels = sourcePixels({ dtype, count })
        const memfile = await context.written(
          { driver: 'PNG', dtype, count, crs: null, transform: null, zlevel: 9 },
          pixels,
        )
        const dataset = await memfile.open()
        equal([dataset.driver, ...dataset.shape], ['PNG', 7, 9], 'The raster')
        equal(dataset.dtypes, new Array(count).fill(dtype), 'The dtypes')
        const colors = [
          ['gray'],
          ['gray', 'alpha'],
          ['red', 'green', 'blue'],
          ['red', 'green', 'blue', 'alpha'],
        ]
        equal(dataset.colorinterp, colors[count - 1], 'The colours')
        equal((await dataset.read()).data, pixels, 'The pixels')
      },
    }),
  ),
  ...(['PNG', 'JPEG'] as const).map(
    (driver): ConformanceCase => ({
      id: `create.copy.${driver}`,
      title: `${driver} is buffered, and complete once closed`,
      ...(driver === 'JPEG' && { rasterio: 'test_memoryfile: write_plus_model_jpeg' }),
      async run(context) {
        const memfile = context.file(undefined, { ext: driver.toLowerCase() })
        const pixels = new Uint8Array(3 * 64).fill(100)
        const dataset = await context.create(
          { driver, width: 8, height: 8, count: 3, crs: null, transform: null },
          memfile,
        )
        await dataset.write(pixels)
        equal((await dataset.read()).data, pixels, 'The pixels before it closes')
        await dataset.close()
        const again = await memfile.open()
        equal([again.driver, again.width, again.height, again.count], [driver, 8, 8, 3], 'The raster')
        const { data } = await again.read()
        for (const value of data)
          equal(Math.abs(Number(value) - 100) <= 2, true, `A pixel of ${value} where 100 was written`)
      },
    }),
  ),
]

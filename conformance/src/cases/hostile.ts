import { isRasterError, Window } from '@memraster/core'
import { describeError, ensure, equal, rejects } from '../suite/assertions.ts'
import type { CaseContext } from '../suite/case-context.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'
import { type Entry, littleEndianTiff } from '../suite/hand-made-tiff.ts'

/** Fixtures whose bytes are damaged, by what they are to break. */
const VICTIMS = [
  'deflate-striped',
  'lzw-uint8-predictor2',
  'packbits-striped',
  'tiled-band',
  'bigtiff',
  'metadata',
  'overviews',
  'palette',
  'mask-internal',
  'gcps',
] as const
const LIMITS = { maxPixels: 1_000_000, maxBytes: 16_000_000 }
/** The time limit for one file, in milliseconds: far more than any needs, far less than a hang. */
const PATIENCE = 30_000

/** Opens and reads all of a damaged file; it has to end in pixels or in a RasterError, soon. */
async function survive(context: CaseContext, bytes: Uint8Array, what: string): Promise<void> {
  const before = bytes.slice()
  const start = performance.now()
  const memfile = context.file(bytes)
  try {
    const dataset = await memfile.open({ limits: LIMITS })
    await dataset.read()
    await dataset.datasetMask()
    JSON.stringify(dataset.profile)
  } catch (error) {
    ensure(isRasterError(error), `${what} threw ${describeError(error)}; expected pixels or a RasterError.`)
    ensure(error.message.length > 10, `The error of ${what} says nothing: ${error.message}`)
  }
  await memfile.close()
  ensure(performance.now() - start < PATIENCE, `${what} took ${Math.round(performance.now() - start)} ms.`)
  equal(bytes, before, `The bytes of ${what} after that`)
}

/** Numbers from 0 to 1 that look random and are the same in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

async function victim(context: CaseContext, name: string): Promise<Uint8Array> {
  const { reads, drivers } = { reads: true, drivers: context.capabilities.drivers }
  return reads && drivers.GTiff?.read
    ? await context.fixture(`tif/${name}.tif`)
    : await context.sourceBytes('bytes')
}

/** Bytes from strangers. */
export const hostile: readonly ConformanceCase[] = [
  ...VICTIMS.flatMap((name, index): ConformanceCase[] => [
    {
      id: `hostile.truncated.${name}`,
      title: `${name}, cut off anywhere, ends in pixels or an error`,
      async run(context) {
        const bytes = await victim(context, name)
        for (let i = 0; i < 40; i++) {
          const length = Math.floor((bytes.length * i) / 40)
          if (length > 0) await survive(context, bytes.slice(0, length), `${length} bytes of ${name}`)
        }
      },
    },
    {
      id: `hostile.damaged.${name}`,
      title: `${name} with damaged bytes ends in pixels or an error`,
      async run(context) {
        const bytes = await victim(context, name)
        const random = randomNumbers(index + 1)
        for (let i = 0; i < 40; i++) {
          const damaged = bytes.slice()
          for (let n = 0; n < 1 + (i % 5); n++) {
            damaged[Math.floor(random() * damaged.length)] = [0, 255, 128, Math.floor(random() * 256)][
              n % 4
            ] as number
          }
          await survive(context, damaged, `${name}, damaged for the ${i + 1}th time,`)
        }
      },
    },
  ]),
  {
    id: 'hostile.chained-errors',
    title: 'an error keeps what led to it, and the dataset stays usable',
    rasterio: 'test_read: chained_io_errors',
    async run(context) {
      context.needs.reads('GTiff')
      context.needs.decodes('DEFLATE')
      const bytes = (await context.fixture('tif/deflate-striped.tif')).slice()
      const sound = await context.file(bytes.slice()).open()
      // The strips come before the directory, or else at the end of the file.
      const directory = new DataView(bytes.buffer).getUint32(4, true)
      const [from, to] = directory < 100 ? [bytes.length - 200, bytes.length] : [8, directory]
      bytes.fill(255, from, to)
      const dataset = await context.file(bytes).open()
      await rejects(() => dataset.read(), ['CORRUPT', 'IO'], 'Reading corrupt strips')
      await rejects(() => dataset.read(), ['CORRUPT', 'IO'], 'Reading them again')
      equal(dataset.width, sound.width, 'The width')
    },
  },
  {
    id: 'hostile.long-curves',
    title: 'a file whose colours have curves of a billion entries opens at once and is read',
    async run(context) {
      context.needs.reads('GTiff')
      for (const [bits, pixel] of [
        [32, 0x01010101],
        [24, 0x010101],
      ] as const) {
        const dataset = await context.file(chromaticities(bits)).open()
        equal(dataset.dtypes, ['uint32', 'uint32', 'uint32'], 'The dtypes')
        equal((await dataset.read()).data, [pixel, pixel, pixel], 'The pixels')
      }
    },
  },
  {
    id: 'hostile.transfer-range',
    title: 'a file whose colours have a white point, primaries and a range is read, and changed',
    async run(context) {
      context.needs.reads('GTiff')
      const bytes = chromaticities(8, [[342, 3, 6, 200]])
      equal((await (await context.file(bytes).open()).read()).data, [1, 1, 1], 'The pixels')
      context.needs.feature('update')
      const memfile = await context.fileFrom(bytes, { copy: true })
      const dataset = await memfile.open({ mode: 'r+' })
      dataset.updateTags({ A: 'b' })
      await dataset.close()
      equal((await memfile.open()).tags().A, 'b', 'The tag')
    },
  },
  {
    id: 'limits.samples',
    title: 'a result of too many samples is refused before anything is allocated',
    async run(context) {
      const dataset = await context.source('byte', { limits: { maxPixels: 62 } })
      await rejects(() => dataset.read(), 'LIMIT', 'A read of 63 samples')
      equal((await dataset.read({ window: new Window(0, 0, 9, 6) })).data.length, 54, 'A read of 54 samples')
      await rejects(() => dataset.read({ outShape: [100_000, 100_000] }), 'LIMIT', 'A read of 10 gigapixels')
      const window = new Window(0, 0, 1e9, 1e9)
      await rejects(() => dataset.read({ window, boundless: true }), 'LIMIT', 'A boundless read')
    },
  },
  {
    id: 'limits.bytes',
    title: 'a result of too many bytes is refused before anything is allocated',
    async run(context) {
      const dataset = await context.source('byte', { limits: { maxBytes: 100 } })
      await rejects(() => dataset.read({ outDtype: 'uint16' }), 'LIMIT', 'A read of 126 bytes')
      equal((await dataset.read()).data.length, 63, 'A read of 63 bytes')
    },
  },
  {
    id: 'limits.huge-raster',
    title: 'a small file that claims to be huge opens; all of it is refused, a window of it is read',
    async run(context) {
      context.needs.reads('GTiff')
      const dataset = await context.file(hugeSparseTiff()).open()
      equal([dataset.width, dataset.height], [200_000, 200_000], 'The size')
      await rejects(() => dataset.read(), 'LIMIT', 'A read of 40 gigapixels')
      const { data } = await dataset.read({ indexes: 1, window: new Window(150_000, 199_990, 50, 20) })
      equal(data, new Uint8Array(500), 'The pixels of a window')
    },
  },
  {
    id: 'limits.block',
    title: 'a pixel of a block that would take too much when decoded, with all of its bands, is refused',
    async run(context) {
      context.needs.reads('GTiff')
      const limits = { maxBytes: 2 ** 30 }
      const [one, five] = [context.file(hugeSparseTiff()), context.file(hugeSparseTiff(5))]
      const read = { indexes: 1, window: new Window(0, 0, 1, 1) }
      equal((await (await one.open({ limits })).read(read)).data.length, 1, 'A read of one band of one')
      const dataset = await five.open({ limits })
      await rejects(() => dataset.read(read), 'LIMIT', 'A read of one band of five')
    },
  },
  {
    id: 'limits.resampling',
    title: 'a pixel that would be computed from too many is refused, however small the result',
    async run(context) {
      context.needs.reads('GTiff')
      context.needs.feature('resampling.average')
      const dataset = await context.file(hugeSparseTiff()).open()
      const read = { outShape: [1, 1], resampling: 'average' } as const
      await rejects(() => dataset.read(read), 'LIMIT', 'A read of one pixel')
    },
  },
  {
    id: 'limits.histogram',
    title: 'a histogram of too many bins is refused',
    async run(context) {
      const dataset = await context.source('byte')
      await rejects(() => dataset.histogram(1, { bins: 1e9 }), 'LIMIT', 'A histogram of a billion bins')
    },
  },
]

/**
 * A GeoTIFF of 200000 by 200000 pixels of some bytes, in tiles of 16384 that are all missing: its one tag of offsets
 * says so by zeros.
 */
function hugeSparseTiff(samples = 1): Uint8Array {
  const tiles = 13 * 13
  const entries: Entry[] = [
    [256, 4, 1, 200_000],
    [257, 4, 1, 200_000],
    [258, 3, 1, 8],
    [259, 3, 1, 1],
    [262, 3, 1, 1],
    [277, 3, 1, samples],
    [322, 4, 1, 16_384],
    [323, 4, 1, 16_384],
    [324, 4, tiles, 200],
    [325, 4, tiles, 200],
  ]
  return littleEndianTiff(entries, 200 + tiles * 4)
}

/**
 * A pixel of three samples, with a white point and primaries as ImageMagick writes them. GDAL makes curves of
 * 2 ** bits entries of them if it is asked for all tags.
 */
function chromaticities(bits: number, more: readonly Entry[] = []): Uint8Array {
  const bytes = littleEndianTiff(
    [
      [256, 3, 1, 1],
      [257, 3, 1, 1],
      [258, 3, 3, 264],
      [259, 3, 1, 1],
      [262, 3, 1, 2],
      [273, 4, 1, 280],
      [277, 3, 1, 3],
      [278, 3, 1, 1],
      [279, 4, 1, (3 * bits) / 8],
      [318, 5, 2, 200],
      [319, 5, 6, 216],
      ...more,
    ],
    320,
  )
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < 8; i++) {
    view.setUint32(200 + 8 * i, 20 + i, true)
    view.setUint32(204 + 8 * i, 100, true)
  }
  for (let i = 0; i < 3; i++) view.setUint16(264 + 2 * i, bits, true)
  bytes.fill(1, 280)
  return bytes
}

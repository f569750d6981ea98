import {
  type Dataset,
  type DType,
  type RasterErrorCode,
  Window,
  type WritableData,
  type WriteOptions,
} from '@memraster/core'
import { equal, rejects } from '../suite/assertions.ts'
import type { CaseContext } from '../suite/case-context.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'
import { formulaPixels, sourcePixels } from '../suite/formula-pixels.ts'

type Refused = readonly [
  id: string,
  title: string,
  data: WritableData,
  options: WriteOptions,
  code: RasterErrorCode,
]

const REFUSED: readonly Refused[] = [
  ['too-few', 'too few elements', new Uint8Array(125), {}, 'SHAPE'],
  ['shape', 'pixels of another shape', { data: new Uint8Array(126), shape: [2, 9, 7] }, {}, 'SHAPE'],
  ['two-axes', 'two axes for two bands', { data: new Uint8Array(126), shape: [14, 9] }, {}, 'SHAPE'],
  [
    'three-axes',
    'three axes for a single band',
    { data: new Uint8Array(63), shape: [1, 7, 9] },
    { indexes: 1 },
    'SHAPE',
  ],
  [
    'stride',
    'a stride beyond the array',
    { data: new Uint8Array(126), shape: [2, 7, 9], stride: [63, 10, 1] },
    {},
    'SHAPE',
  ],
  ['spillover', 'a window beyond the edge', new Uint8Array(8), { window: new Window(8, 6, 2, 2) }, 'WINDOW'],
  ['fraction', 'a fractional window', new Uint8Array(8), { window: new Window(0.5, 0, 2, 2) }, 'WINDOW'],
  ['dtype', 'another dtype', new Uint16Array(126), {}, 'DTYPE'],
  ['band', 'a band that is not there', new Uint8Array(63), { indexes: 3 }, 'BAND'],
  ['band-twice', 'a band twice', new Uint8Array(126), { indexes: [1, 1] }, 'BAND'],
  [
    'mask',
    'a mask, but no nodata to put there',
    { data: new Uint8Array(126), shape: [2, 7, 9], mask: new Uint8Array(126) },
    {},
    'NODATA',
  ],
]

async function reopened(
  context: CaseContext,
  dtype: DType,
  write: (dataset: Dataset) => Promise<unknown>,
): Promise<Dataset> {
  const memfile = context.file()
  const dataset = await context.create({ count: 2, dtype }, memfile)
  await write(dataset)
  await dataset.close()
  return await memfile.open()
}

/** Writing pixels. */
export const write: readonly ConformanceCase[] = [
  ...REFUSED.map(
    ([id, title, data, options, code]): ConformanceCase => ({
      id: `write.refused.${id}`,
      title: `${title}: refused, and nothing is written`,
      async run(context) {
        const memfile = context.file()
        const dataset = await context.create({ count: 2 }, memfile)
        await rejects(() => dataset.write(data, options), code, `write with ${title}`)
        await dataset.close()
        const read = await (await memfile.open()).read()
        equal(read.data, new Uint8Array(126), 'The pixels after that')
      },
    }),
  ),
  {
    id: 'write.whole',
    title: 'pixels that are written are read back',
    async run(context) {
      const pixels = sourcePixels({ dtype: 'uint8', count: 2 })
      const before = pixels.slice()
      const dataset = await reopened(context, 'uint8', (target) => target.write(pixels))
      equal((await dataset.read()).data, before, 'The pixels')
      equal(pixels, before, "The caller's array")
    },
  },
  {
    id: 'write.read-back',
    title: "mode 'w+' reads back before the dataset closes",
    rasterio: 'test_memoryfile: write_plus_mode',
    async run(context) {
      const dataset = await context.create({ count: 3 })
      equal(dataset.mode, 'w+', 'mode')
      const pixels = sourcePixels({ dtype: 'uint8', count: 3 })
      await dataset.write(pixels)
      equal((await dataset.read()).data, pixels, 'The pixels')
      await dataset.write(new Uint8Array(6).fill(7), { indexes: 2, window: new Window(1, 1, 3, 2) })
      equal(
        (await dataset.read({ indexes: 2, window: new Window(0, 1, 5, 1) })).data,
        [pixels[63 + 9], 7, 7, 7, pixels[63 + 13]],
        'A row after another write',
      )
      equal((await dataset.read({ indexes: 3 })).data, formulaPixels('uint8', 2), 'Another band')
    },
  },
  {
    id: 'write.w-mode',
    title: "mode 'w' cannot be read",
    rasterio: 'test_write: read_w_mode',
    async run(context) {
      const dataset = await context.create({ mode: 'w' })
      await rejects(() => dataset.read(), 'UNSUPPORTED', "read in mode 'w'", { feature: 'read' })
    },
  },
  {
    id: 'write.windows',
    title: 'windows in any order make the whole',
    async run(context) {
      const pixels = formulaPixels('int16', 0)
      const dataset = await reopened(context, 'int16', async (target) => {
        for (const row of [3, 0, 6, 1, 5, 2, 4]) {
          await target.write(pixels.slice(row * 9, row * 9 + 9), {
            indexes: 2,
            window: new Window(0, row, 9, 1),
          })
        }
        await target.write(pixels.slice(0, 9), { indexes: 1, window: new Window(0, 6, 9, 1) })
      })
      equal((await dataset.read({ indexes: 2 })).data, pixels, 'Band 2')
      const first = new Int16Array(63)
      first.set(pixels.slice(0, 9) as Int16Array, 54)
      equal((await dataset.read({ indexes: 1 })).data, first, 'Band 1, of which one row was written')
    },
  },
  {
    id: 'write.order-of-bands',
    title: 'bands go where `indexes` says',
    async run(context) {
      const pixels = sourcePixels({ dtype: 'uint8', count: 2 })
      const dataset = await reopened(context, 'uint8', (target) => target.write(pixels, { indexes: [2, 1] }))
      equal((await dataset.read({ indexes: 1 })).data, formulaPixels('uint8', 1), 'Band 1')
      equal((await dataset.read({ indexes: 2 })).data, formulaPixels('uint8', 0), 'Band 2')
    },
  },
  {
    id: 'write.pixel-interleaved',
    title: 'pixel-interleaved data are taken by their stride',
    async run(context) {
      const planar = sourcePixels({ dtype: 'uint8', count: 2 })
      const data = Uint8Array.from(
        planar as Uint8Array,
        (_, i) => planar[(i % 2) * 63 + Math.floor(i / 2)] as number,
      )
      const dataset = await reopened(context, 'uint8', (target) =>
        target.write({ data, shape: [2, 7, 9], stride: [1, 18, 2] }),
      )
      equal((await dataset.read()).data, planar, 'The pixels')
    },
  },
  {
    id: 'write.result-of-read',
    title: 'what a read gives can be written as it is',
    async run(context) {
      const source = await context.source('bytes')
      const result = await source.read({ interleave: 'pixel', indexes: [1, 3] })
      const dataset = await reopened(context, 'uint8', (target) => target.write(result))
      equal((await dataset.read()).data, (await source.read({ indexes: [1, 3] })).data, 'The pixels')
    },
  },
  {
    id: 'write.cast',
    title: 'other values are clamped and rounded, or wrapped and truncated, as asked',
    async run(context) {
      // numpy: np.array([300.7, -1.5, nan, 2.5]).astype('uint8') wraps to 44, 255, 0, 2.
      const values = Float64Array.of(300.7, -1.5, NaN, 2.5)
      const window = new Window(2, 3, 2, 2)
      const dataset = await reopened(context, 'uint8', async (target) => {
        await target.write(values, { indexes: 1, window, cast: 'clamp' })
        await target.write(values, { indexes: 2, window, cast: 'wrap' })
      })
      equal((await dataset.read({ window })).data, [255, 0, 0, 3, 44, 255, 0, 2], 'The pixels')
    },
  },
  {
    id: 'write.masked-nodata',
    title: 'nodata stands in masked pixels, else their fill value',
    rasterio: 'test_write: write_masked_nodata',
    async run(context) {
      const masked = {
        data: Uint8Array.of(1, 2, 3, 4),
        shape: [2, 2],
        mask: Uint8Array.of(0, 1, 0, 1),
        fillValue: 7,
      }
      const options = { indexes: 1, window: new Window(0, 0, 2, 2) }
      for (const [nodata, expected] of [
        [9, [1, 9, 3, 9]],
        [undefined, [1, 7, 3, 7]],
      ] as const) {
        const dataset = await context.create({ nodata })
        await dataset.write(masked, options)
        equal((await dataset.read(options)).data, expected, `The pixels with nodata ${nodata}`)
      }
      equal(masked.data, [1, 2, 3, 4], "The caller's array")
    },
  },
  {
    id: 'write.masked-subclass',
    title: "the caller's array stays as it is if its slices are views, as those of Node's Buffer are",
    async run(context) {
      class ViewsForSlices extends Uint8Array {
        override slice(start?: number, end?: number): ViewsForSlices {
          return this.subarray(start, end) as ViewsForSlices
        }
      }
      const data = new ViewsForSlices([1, 2, 3, 4])
      const options = { indexes: 1, window: new Window(0, 0, 2, 2) }
      const dataset = await context.create({ nodata: 9 })
      await dataset.write({ data, shape: [2, 2], mask: Uint8Array.of(0, 1, 0, 1) }, options)
      equal((await dataset.read(options)).data, [1, 9, 3, 9], 'The pixels')
      equal([...data], [1, 2, 3, 4], "The caller's array")
    },
  },
  {
    id: 'write.masked-fill',
    title: 'a masked read that is written and read again is masked alike',
    rasterio: 'test_write: write_masked',
    async run(context) {
      const source = await context.source('bytes-nodata')
      const read = await source.read({ masked: true })
      const memfile = context.file()
      const target = await context.create({ count: 3, nodata: 0 }, memfile)
      await target.write(read)
      await target.close()
      const again = await (await memfile.open()).read({ masked: true })
      equal(again.mask, read.mask, 'The mask')
      equal(again.data, read.data, 'The pixels')
    },
  },
  {
    id: 'write.signal',
    title: 'a write that is aborted before it begins changes nothing',
    async run(context) {
      const dataset = await context.create()
      const write = () =>
        dataset.write(new Uint8Array(63).fill(1), { indexes: 1, signal: AbortSignal.abort() })
      await rejects(write, 'ABORTED', 'write with an aborted signal')
      equal((await dataset.read()).data, new Uint8Array(63), 'The pixels')
    },
  },
  {
    id: 'write.discard',
    title: 'a dataset that is discarded leaves the file as it was',
    async run(context) {
      const memfile = await context.written({}, formulaPixels('uint8', 0))
      const before = memfile.bytes()
      const dataset = await context.create({ mode: 'w+' }, memfile)
      await dataset.write(new Uint8Array(63).fill(9))
      await dataset.discard()
      equal(memfile.bytes(), before, 'The bytes')
      equal((await (await memfile.open()).read({ indexes: 1 })).data, formulaPixels('uint8', 0), 'The pixels')
    },
  },
  {
    id: 'write.complete-at-close',
    title: 'the bytes are complete once the dataset has closed',
    async run(context) {
      const memfile = await context.written({}, formulaPixels('uint8', 0))
      const elsewhere = context.file(memfile.bytes())
      equal(
        (await (await elsewhere.open()).read({ indexes: 1 })).data,
        formulaPixels('uint8', 0),
        'The pixels',
      )
    },
  },
]

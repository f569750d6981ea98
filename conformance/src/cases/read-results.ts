import type { RasterErrorCode, ReadOptions } from '@memraster/core'
import { RESAMPLINGS } from '@memraster/core/backend'
import { ensure, equal, rejects } from '../suite/assertions.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'
import { formulaPixels, sourcePixels } from '../suite/formula-pixels.ts'

/** An array whose class is made for something else: all that makes new arrays of it throws. */
class UnlikeUint8Array extends Uint8Array<ArrayBuffer> {
  static get [Symbol.species](): never {
    throw new Error('no array of this class was asked for')
  }
  static of63(): UnlikeUint8Array {
    return new UnlikeUint8Array(new ArrayBuffer(80), 8, 63)
  }
}

function plain({ buffer, byteOffset, length }: Uint8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, length)
}

type Refused = readonly [
  id: string,
  title: string,
  options: unknown,
  code: RasterErrorCode,
  rasterio?: string,
]

const REFUSED: readonly Refused[] = [
  ['no-bands', 'an empty list of bands', { indexes: [] }, 'BAND'],
  ['band-0', 'band 0', { indexes: 0 }, 'BAND'],
  ['band-beyond', 'a band beyond the last', { indexes: [1, 2] }, 'BAND'],
  [
    'out-and-shape',
    'out and outShape together',
    { out: new Uint8Array(63), outShape: [7, 9] },
    'SHAPE',
    'test_read: out_shape_exceptions',
  ],
  [
    'out-length',
    'an out of another length',
    { out: new Uint8Array(64) },
    'SHAPE',
    'test_read: out_shape_no_segfault',
  ],
  [
    'out-shape',
    'an out of another shape',
    { out: { data: new Uint8Array(126), shape: [2, 7, 9] } },
    'SHAPE',
    'test_read: read_out_mask_wrong_shape',
  ],
  ['out-shape-bands', 'an outShape for other bands', { outShape: [2, 7, 9] }, 'SHAPE'],
  ['out-shape-empty', 'an outShape without pixels', { outShape: [0, 9] }, 'SHAPE'],
  ['out-dtype', 'an out that cannot hold outDtype', { out: new Uint8Array(63), outDtype: 'uint16' }, 'DTYPE'],
  ['unknown-dtype', 'an unknown dtype', { outDtype: 'uint9' }, 'DTYPE'],
  [
    'negative-window',
    'a window of negative size',
    { window: { colOff: 0, rowOff: 0, width: -1, height: 1 } },
    'WINDOW',
  ],
  ['fill-value', 'a fill value that the dtype lacks', { fillValue: -1, masked: true }, 'NODATA'],
  [
    'warp-only',
    'resampling that only warping has',
    { resampling: 'min' },
    'UNSUPPORTED',
    'test_read_resample: resampling_alg_error',
  ],
]

/** The targets of reads' results, and the refusals of reads. */
export const readResults: readonly ConformanceCase[] = [
  ...REFUSED.map(
    ([id, title, options, code, rasterio]): ConformanceCase => ({
      id: `read.refused.${id}`,
      title: `${title}: refused`,
      ...(rasterio && { rasterio }),
      async run(context) {
        const dataset = await context.source('byte')
        await rejects(() => dataset.read(options as ReadOptions), code, `read with ${title}`)
        equal((await dataset.read({ indexes: 1 })).data, formulaPixels('uint8', 0), 'A read after that')
      },
    }),
  ),
  ...RESAMPLINGS.map(
    (resampling): ConformanceCase => ({
      id: `read.same-size.${resampling}`,
      title: `${resampling} is accepted if nothing is resampled`,
      async run(context) {
        const dataset = await context.source('byte')
        equal((await dataset.read({ indexes: 1, resampling })).data, formulaPixels('uint8', 0), 'The pixels')
      },
    }),
  ),
  {
    id: 'read.out.array',
    title: 'the result goes into an array of the caller',
    async run(context) {
      const dataset = await context.source('bytes')
      const out = new Uint8Array(189).fill(255)
      const { data, shape } = await dataset.read({ out })
      ensure(data.buffer === out.buffer, 'The result is not in the array that was given.')
      equal(shape, [3, 7, 9], 'The shape')
      equal(out, sourcePixels({ dtype: 'uint8', count: 3 }), 'The pixels')
    },
  },
  {
    id: 'read.out.part',
    title: 'a result in a part of an array leaves the rest as it is',
    async run(context) {
      const dataset = await context.source('byte')
      const all = new Uint8Array(63 + 20).fill(99)
      await dataset.read({ indexes: 1, out: all.subarray(10, 73) })
      equal(all.subarray(0, 10), new Uint8Array(10).fill(99), 'Before the part')
      equal(all.subarray(10, 73), formulaPixels('uint8', 0), 'The part')
      equal(all.subarray(73), new Uint8Array(10).fill(99), 'After the part')
    },
  },
  {
    id: 'read.out.dtype',
    title: 'an array of another dtype gets converted values',
    async run(context) {
      const dataset = await context.source('float')
      const out = new Int16Array(63)
      const { dtype } = await dataset.read({ indexes: 1, out })
      equal(dtype, 'int16', 'The dtype')
      // Halves are rounded away from zero.
      const rounded = (value: number) => Math.sign(value) * Math.round(Math.abs(value))
      equal(out, Array.from(formulaPixels('float32', 0), Number).map(rounded), 'The pixels')
    },
  },
  {
    id: 'read.out.clamped',
    title: "the clamped bytes of a canvas's image are taken",
    async run(context) {
      const dataset = await context.source('byte')
      const out = new Uint8ClampedArray(63)
      await dataset.read({ indexes: 1, out })
      equal(out, formulaPixels('uint8', 0), 'The pixels')
    },
  },
  {
    id: 'read.out.subclass',
    title: "an array of a subclass, such as Node's Buffer, is filled without its own constructor and methods",
    async run(context) {
      const dataset = await context.source('byte')
      const out = UnlikeUint8Array.of63()
      const { data } = await dataset.read({ indexes: 1, out, masked: true, fillValue: 0 })
      ensure(data === out, 'The result is not the array that was given.')
      equal(plain(out), formulaPixels('uint8', 0), 'The pixels')
    },
  },
  {
    id: 'read.out.shared',
    title: 'an array in memory that threads share is filled',
    async run(context) {
      if (typeof SharedArrayBuffer !== 'function') return
      const dataset = await context.source('byte')
      const out = new Uint8Array(new SharedArrayBuffer(80), 8, 63)
      await dataset.read({ indexes: 1, out })
      equal(out, formulaPixels('uint8', 0), 'The pixels')
    },
  },
  {
    id: 'read.interleave.pixel',
    title: 'bands are laid out pixel by pixel if asked, with the same axes',
    async run(context) {
      const dataset = await context.source('bytes')
      const band = await dataset.read()
      const pixel = await dataset.read({ interleave: 'pixel' })
      equal(
        [pixel.shape, pixel.stride, band.stride],
        [
          [3, 7, 9],
          [1, 27, 3],
          [63, 9, 1],
        ],
        'Shapes and strides',
      )
      const pixels = sourcePixels({ dtype: 'uint8', count: 3 })
      equal(
        pixel.data,
        Array.from({ length: 189 }, (_, i) => pixels[(i % 3) * 63 + Math.floor(i / 3)]),
        'The pixels',
      )
      const part = await dataset.read({
        interleave: 'pixel',
        window: [
          [2, 5],
          [3, 7],
        ],
        indexes: [3, 1],
      })
      const planar = await dataset.read({
        window: [
          [2, 5],
          [3, 7],
        ],
        indexes: [3, 1],
      })
      equal(
        part.data,
        Array.from({ length: 24 }, (_, i) => planar.data[(i % 2) * 12 + Math.floor(i / 2)]),
        'A window',
      )
    },
  },
  {
    id: 'read.dtypes',
    title: 'the dtypes are listed band by band',
    async run(context) {
      equal((await context.source('shorts')).dtypes, ['int16', 'int16'], 'dtypes')
    },
  },
  {
    id: 'read.progress',
    title: 'progress grows up to 1',
    async run(context) {
      const dataset = await context.source('bytes')
      const seen: number[] = []
      await dataset.read({ onProgress: (fraction) => seen.push(fraction) })
      ensure(
        seen.every((value, i) => value >= (seen[i - 1] ?? 0) && value <= 1),
        `Progress went ${seen.join(', ')}.`,
      )
      equal(seen.at(-1), 1, 'The last fraction')
    },
  },
]

import { type DType, type ReadOptions, Window } from '@memraster/core'
import type { GoldenRead } from '../golden/golden-reads.ts'
import { GOLDEN_READS } from '../golden/reads.generated.ts'
import { RESAMPLED_READS } from '../golden/resampling.generated.ts'
import { equal, nearAll } from '../suite/assertions.ts'
import type { CaseContext } from '../suite/case-context.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'
import { decodeArray } from '../suite/formula-pixels.ts'

/** By the id of the read. */
const RASTERIO_TESTS: Readonly<Record<string, string>> = {
  'read.indexes.list': 'test_read: read_indexes',
  'read.window.inside': 'test_read: read_window',
  'read.window.outside': 'test_read: read_window_beyond',
  'read.masked.nan': 'test_read: read_nan_nodata',
  'read.shape.three-axes': 'test_read: out_shape',
  'read.shape.decimated': 'test_read: out_shape_implicit',
  'read.dtype.float32-to-int16': 'test_read_dtype: float32_to_int16',
  'resampling.nearest.down': 'test_read_resample: read_out_shape_resample_down',
  'resampling.nearest.up': 'test_read_resample: resample_up',
  'resampling.rms.down': 'test_read_resample: resampling_rms',
  'read.boundless.outside': 'test_boundless_read: beyond',
  'read.boundless.overlap': 'test_read_boundless: overlap',
  'read.boundless.masked': 'test_read_boundless: masked_overlap',
  'read.boundless.inside': 'test_read_boundless: noshift',
  'read.boundless.fill-value': 'test_boundless_read: fill_value',
  'read.masked.none': 'test_band_masks: masking_no_nodata',
  'masks.bytes-nodata.bands': 'test_dataset_mask: rgb_ndv',
  'masks.rgba.dataset': 'test_dataset_mask: rgba_msk',
  'masks.bytes-nodata.decimated': 'test_dataset_mask: kwargs',
}

/** Reads of all kinds, each with the pixels, the shape and the mask that rasterio gives. */
export const goldenReads: readonly ConformanceCase[] = [...GOLDEN_READS, ...RESAMPLED_READS].map(
  (golden) => ({
    id: golden.id,
    title: golden.title,
    ...(RASTERIO_TESTS[golden.id] && { rasterio: RASTERIO_TESTS[golden.id] as string }),
    async run(context) {
      const { resampling } = golden.options as ReadOptions
      if (resampling !== undefined) context.needs.feature(`resampling.${resampling}`)
      const dataset = await openSource(context, golden.source)
      const found = await dataset[golden.method](readOptions(golden))
      equal(found.shape, golden.shape, 'The shape')
      equal(found.dtype, golden.dtype, 'The dtype')
      const expected = decodeArray(golden.dtype as DType, golden.data)
      if (resampling !== undefined && golden.dtype.startsWith('float'))
        nearAll(found.data, expected, 'The pixels')
      else equal(found.data, expected, 'The pixels')
      if (golden.mask !== undefined && 'mask' in found) {
        equal(found.mask, decodeArray('uint8', golden.mask), 'The mask')
      }
    },
  }),
)

function readOptions({ options }: GoldenRead): ReadOptions {
  const { window } = options
  const isRectangle = Array.isArray(window) && typeof window[0] === 'number'
  return isRectangle
    ? { ...options, window: new Window(...(window as [number, number, number, number])) }
    : options
}

async function openSource(context: CaseContext, source: string): ReturnType<CaseContext['source']> {
  const [folder, name] = source.split('/')
  if (name === undefined) return await context.source(source)
  context.needs.reads('GTiff')
  context.needs.decodes('DEFLATE')
  if (folder === 'tif') return await (await context.fixtureFile(name)).open()
  return await context.file(await context.fixture(source)).open()
}

import { Window } from '@memraster/core'
import { equal, rejects } from '../suite/assertions.ts'
import type { CaseContext } from '../suite/case-context.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'
import { sourceMask, sourcePixels } from '../suite/formula-pixels.ts'

const PIXELS = sourcePixels({ dtype: 'uint8', count: 3 })

async function masked(
  context: CaseContext,
  write: (dataset: Awaited<ReturnType<CaseContext['create']>>) => Promise<void>,
): ReturnType<CaseContext['source']> {
  context.needs.feature('mask.write')
  return await (await context.written({ count: 3 }, PIXELS, write)).open()
}

/** Masks that are written, and what they do to reads. */
export const masks: readonly ConformanceCase[] = [
  {
    id: 'mask.write',
    title: 'a mask is stored with the raster, for all bands',
    rasterio: 'test_band_masks: create_internal_mask',
    async run(context) {
      const dataset = await masked(context, (target) => target.writeMask(sourceMask()))
      equal(dataset.maskFlagEnums, [['per_dataset'], ['per_dataset'], ['per_dataset']], 'The flags')
      equal((await dataset.datasetMask()).data, sourceMask(), 'The mask of the dataset')
      equal((await dataset.readMasks({ indexes: 2 })).data, sourceMask(), 'The mask of band 2')
      equal((await dataset.read()).data, PIXELS, 'The pixels')
    },
  },
  {
    id: 'mask.write.window',
    title: 'a mask is written window by window; the rest is invalid',
    async run(context) {
      const window = new Window(2, 1, 4, 3)
      const dataset = await masked(context, (target) => target.writeMask(true, { window }))
      const expected = new Uint8Array(63)
      for (let row = 1; row < 4; row++) expected.fill(255, row * 9 + 2, row * 9 + 6)
      equal((await dataset.datasetMask()).data, expected, 'The mask')
    },
  },
  {
    id: 'mask.write.spillover',
    title: 'a mask beyond the edge is refused',
    rasterio: 'test_band_masks: create_mask_windowed_internal_spillover',
    async run(context) {
      context.needs.feature('mask.write')
      const dataset = await context.create()
      await dataset.writeMask(true)
      await rejects(
        () => dataset.writeMask(true, { window: new Window(7, 5, 4, 4) }),
        'WINDOW',
        'writeMask beyond the edge',
      )
      await rejects(() => dataset.writeMask(new Uint8Array(5)), 'SHAPE', 'writeMask of five values')
    },
  },
  {
    id: 'mask.write.boolean',
    title: 'true and false stand for a whole mask, and any value but 0 is valid',
    rasterio: 'test_update: update_mask_false',
    async run(context) {
      for (const [mask, expected] of [
        [true, 255],
        [false, 0],
        [new Uint8Array(63).fill(3), 255],
      ] as const) {
        const dataset = await masked(context, (target) => target.writeMask(mask))
        equal(
          (await dataset.datasetMask()).data,
          new Uint8Array(63).fill(expected),
          `The mask after writeMask(${mask})`,
        )
      }
    },
  },
  {
    id: 'mask.write.masked',
    title: 'masked pixels are written with their mask, valid if any band is',
    rasterio: 'test_write: write_masked_true',
    async run(context) {
      context.needs.feature('mask.write')
      const mask = Uint8Array.of(0, 1, 1, 0, 1, 0, 1, 0)
      const window = new Window(0, 0, 2, 2)
      const memfile = context.file()
      const target = await context.create({ count: 2 }, memfile)
      await target.writeMask(true)
      await target.write(
        { data: Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8), shape: [2, 2, 2], mask },
        { window, masked: true },
      )
      equal(target.maskFlagEnums, [['per_dataset'], ['per_dataset']], 'The flags before closing')
      await target.close()
      const dataset = await memfile.open()
      equal((await dataset.datasetMask({ window })).data, [255, 255, 0, 255], 'The mask')
      equal((await dataset.read({ window })).data, [1, 2, 3, 4, 5, 6, 7, 8], 'The pixels')
    },
  },
  {
    id: 'mask.write.read-back',
    title: 'a mask is read back before the dataset closes, and may be written again',
    async run(context) {
      context.needs.feature('mask.write')
      const dataset = await context.create()
      await dataset.writeMask(sourceMask())
      equal((await dataset.datasetMask()).data, sourceMask(), 'The mask')
      await dataset.writeMask(false)
      equal((await dataset.datasetMask()).data, new Uint8Array(63), 'The mask after another write')
      equal(
        (await dataset.read({ masked: true })).mask,
        new Uint8Array(63).fill(1),
        'The mask of a masked read',
      )
    },
  },
  {
    id: 'mask.flags.alpha',
    title: 'alpha masks the other bands',
    rasterio: 'test_dataset_mask: mask_flags_rgba',
    async run(context) {
      const dataset = await context.source('rgba')
      const alpha = ['per_dataset', 'alpha']
      equal(dataset.maskFlagEnums, [alpha, alpha, alpha, ['all_valid']], 'The flags')
    },
  },
  {
    id: 'mask.flags.nodata',
    title: 'nodata masks band by band',
    async run(context) {
      equal(
        (await context.source('bytes-nodata')).maskFlagEnums,
        [['nodata'], ['nodata'], ['nodata']],
        'The flags',
      )
      equal(
        (await context.source('bytes')).maskFlagEnums,
        [['all_valid'], ['all_valid'], ['all_valid']],
        'The flags',
      )
    },
  },
  {
    id: 'mask.nodata-values',
    title: 'the numbers of NODATA_VALUES are read as C does, and compared exactly',
    async run(context) {
      const tag = (NODATA_VALUES: string) =>
        context
          .written({ count: 3, nodata: 7 }, PIXELS, async (target) => target.updateTags({ NODATA_VALUES }))
          .then((memfile) => memfile.open())
      const dataset = await tag('none 50.9 100abc')
      const flags = ['per_dataset', 'nodata']
      equal(dataset.maskFlagEnums, [flags, flags, flags], 'The flags')
      const expected = Uint8Array.from({ length: 63 }, (_, i) => (PIXELS[i] === 0 ? 0 : 255))
      equal((await dataset.datasetMask()).data, expected, 'The mask')
      // Only blanks separate numbers; here the band has its own nodata value.
      equal((await tag('0,50,100')).maskFlagEnums, [['nodata'], ['nodata'], ['nodata']], 'The flags then')
    },
  },
  {
    id: 'mask.out',
    title: 'masks go into an array of the caller',
    async run(context) {
      const dataset = await context.source('bytes-nodata')
      const out = new Uint8Array(189).fill(7)
      const { data } = await dataset.readMasks({ out })
      equal(data.buffer === out.buffer, true, 'Whether the result is in the array that was given')
      equal(out, (await dataset.readMasks()).data, 'The masks')
      const whole = new Uint8Array(63 + 2).fill(7)
      await dataset.datasetMask({ out: whole.subarray(1, 64) })
      equal([whole[0], whole[64]], [7, 7], 'What is beside the part')
      equal(whole.subarray(1, 64), (await dataset.datasetMask()).data, 'The mask of the dataset')
    },
  },
]

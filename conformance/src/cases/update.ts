import { Window } from '@memraster/core'
import { equal } from '../suite/assertions.ts'
import type { CaseContext } from '../suite/case-context.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'
import { formulaPixels, sourceMask, sourcePixels } from '../suite/formula-pixels.ts'

const PIXELS = sourcePixels({ dtype: 'uint8', count: 2 })

async function updatable(
  context: CaseContext,
  profile: Parameters<CaseContext['written']>[0] = {},
): Promise<ReturnType<CaseContext['file']>> {
  const memfile = await context.written({ count: 2, nodata: 0, ...profile }, PIXELS, (dataset) =>
    dataset.updateTags({ KEPT: 'yes' }),
  )
  context.needs.feature('update')
  return memfile
}

/** Changing a raster that exists: mode `r+`. */
export const update: readonly ConformanceCase[] = [
  {
    id: 'update.pixels',
    title: 'a window of pixels changes, the rest stays',
    async run(context) {
      const memfile = await updatable(context)
      const dataset = await memfile.open({ mode: 'r+' })
      equal(dataset.mode, 'r+', 'mode')
      const window = new Window(2, 3, 4, 2)
      await dataset.write(new Uint8Array(8).fill(200), { indexes: 2, window })
      equal(
        (await dataset.read({ indexes: 2, window })).data,
        new Uint8Array(8).fill(200),
        'The window before closing',
      )
      await dataset.close()
      const again = await memfile.open()
      const expected = PIXELS.slice() as Uint8Array
      for (const row of [3, 4]) expected.fill(200, 63 + row * 9 + 2, 63 + row * 9 + 6)
      equal((await again.read()).data, expected, 'The pixels')
      equal([again.tags().KEPT, again.nodata, again.crs?.toEpsg()], ['yes', 0, 32618], 'The facts')
    },
  },
  {
    id: 'update.metadata',
    title: 'metadata change, pixels and other metadata stay',
    async run(context) {
      const memfile = await updatable(context)
      const dataset = await memfile.open({ mode: 'r+' })
      dataset.updateTags({ NEW: 'tag' })
      dataset.nodata = 9
      dataset.crs = 4326
      dataset.transform = [1, 0, 0, 0, -1, 7]
      dataset.setBandDescription(2, 'second')
      await dataset.close()
      const again = await memfile.open()
      const { KEPT, NEW } = again.tags()
      equal(
        [KEPT, NEW, again.nodata, again.crs?.toEpsg(), again.descriptions[1]],
        ['yes', 'tag', 9, 4326, 'second'],
        'The facts',
      )
      equal(again.transform.coefficients, [1, 0, 0, 0, -1, 7], 'The transform')
      equal((await again.read()).data, PIXELS, 'The pixels')
    },
  },
  {
    id: 'update.remove',
    title: 'nodata, tags and descriptions are removed',
    async run(context) {
      const memfile = await updatable(context)
      const dataset = await memfile.open({ mode: 'r+' })
      dataset.nodata = null
      dataset.updateTags({ KEPT: null })
      await dataset.close()
      const again = await memfile.open()
      equal([again.nodata, again.tags().KEPT], [undefined, undefined], 'nodata and a tag')
      equal((await again.read()).data, PIXELS, 'The pixels')
    },
  },
  {
    id: 'update.mask',
    title: 'a mask is added',
    async run(context) {
      context.needs.feature('mask.write')
      const memfile = await updatable(context, { nodata: undefined })
      const dataset = await memfile.open({ mode: 'r+' })
      await dataset.writeMask(sourceMask())
      await dataset.close()
      equal((await (await memfile.open()).datasetMask()).data, sourceMask(), 'The mask')
    },
  },
  {
    id: 'update.nothing',
    title: 'a raster that is not changed stays as it is',
    async run(context) {
      const memfile = await updatable(context)
      const before = memfile.bytes()
      const dataset = await memfile.open({ mode: 'r+' })
      await dataset.read()
      await dataset.close()
      equal(memfile.bytes(), before, 'The bytes')
    },
  },
  {
    id: 'update.discard',
    title: 'changes that are discarded leave the file as it was',
    async run(context) {
      const memfile = await updatable(context)
      const before = memfile.bytes()
      const dataset = await memfile.open({ mode: 'r+' })
      await dataset.write(new Uint8Array(126).fill(1))
      dataset.updateTags({ NEW: 'tag' })
      await dataset.discard()
      equal(memfile.bytes(), before, 'The bytes')
      equal((await (await memfile.open()).read({ indexes: 1 })).data, formulaPixels('uint8', 0), 'The pixels')
    },
  },
  {
    id: 'update.again',
    title: 'a raster is changed again and again',
    async run(context) {
      const memfile = await updatable(context)
      for (let value = 1; value <= 5; value++) {
        const dataset = await memfile.open({ mode: 'r+' })
        await dataset.write(new Uint8Array(126).fill(value))
        dataset.updateTags({ ROUND: value })
        await dataset.close()
      }
      const again = await memfile.open()
      equal((await again.read()).data, new Uint8Array(126).fill(5), 'The pixels')
      equal(again.tags().ROUND, '5', 'The tag')
    },
  },
]

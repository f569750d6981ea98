import { equal } from '../suite/assertions.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'

const SIZE = 32

/** Overviews beside masks, and what a raster says of itself. */
export const overviewMasks: readonly ConformanceCase[] = [
  {
    id: 'overviews.mask-without-overviews',
    title: 'an overview of a raster whose mask has none is valid everywhere, as in rasterio',
    async run(context) {
      const memfile = context.file()
      const pixels = Uint8Array.from({ length: SIZE * SIZE }, (_, i) => 1 + (i % 7))
      const dataset = await context.create({ width: SIZE, height: SIZE }, memfile)
      await dataset.write(pixels)
      context.needs.feature('overviews.build')
      await dataset.buildOverviews([2])
      context.needs.feature('mask.write')
      await dataset.writeMask(Uint8Array.from(pixels, (_, i) => (i < 200 ? 0 : 255)))
      await dataset.close()
      const overview = (await memfile.open()).openOverview(0)
      const all = new Uint8Array((SIZE / 2) ** 2).fill(255)
      equal(overview.maskFlagEnums, [['per_dataset']], 'The flags of the mask')
      equal((await overview.datasetMask()).data, all, 'The mask')
      equal((await overview.readMasks({ indexes: 1 })).data, all, 'The mask of the band')
      equal((await overview.read({ indexes: 1, masked: true })).mask, all.fill(0), 'The mask of a read')
      equal((await overview.stats(1)).validPercent, 100, 'The share of valid pixels')
    },
  },
  {
    id: 'overviews.factors.even',
    title: 'factors between two whole numbers are the even one, as Python rounds them',
    async run(context) {
      context.needs.feature('overviews.build')
      const dataset = await context.create({ width: 5, height: 5 })
      await dataset.write(new Uint8Array(25))
      // ceil(5 / 4) is 2, of which 5 is 2.5 times.
      await dataset.buildOverviews([4])
      equal(dataset.overviews(1), [2], 'The factors')
    },
  },
  {
    id: 'profile.strips',
    title: 'the profile of strips says how wide and how high they are',
    async run(context) {
      const memfile = await context.written({}, new Uint8Array(63))
      const { profile } = await memfile.open()
      if (profile.driver === 'GTiff') equal([profile.blockxsize, profile.tiled], [9, false], 'The strips')
    },
  },
  {
    id: 'metadata.tags.new',
    title: 'a new raster has no tags of its own while it is written',
    async run(context) {
      const dataset = await context.create()
      equal(dataset.tags(), {}, 'The tags')
    },
  },
]

import type { Dataset } from '@memraster/core'
import { equal } from '../suite/assertions.ts'
import type { CaseContext } from '../suite/case-context.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'
import { sourcePixels } from '../suite/formula-pixels.ts'

const PIXELS = sourcePixels({ dtype: 'uint8', count: 2 })
const POINTS = [
  { row: 0, col: 0, x: -75.5, y: 40.25, z: 1.5 },
  { row: 6.5, col: 0, x: -75.25, y: 39, z: 0 },
  { row: 0, col: 8.5, x: -74, y: 40, z: 0 },
]

/** A raster that is made, then changed in place and opened again; its pixels have to stay. */
async function changed(
  context: CaseContext,
  prepare: (dataset: Dataset) => unknown,
  change: (dataset: Dataset) => unknown,
  check: (dataset: Dataset, when: string) => unknown,
  profile: Parameters<CaseContext['written']>[0] = {},
): Promise<void> {
  const memfile = await context.written({ count: 2, ...profile }, PIXELS, prepare)
  context.needs.feature('update')
  const dataset = await memfile.open({ mode: 'r+' })
  await change(dataset)
  await check(dataset, 'before closing')
  await dataset.close()
  const again = await memfile.open()
  await check(again, 'when opened again')
  equal((await again.read()).data, PIXELS, 'The pixels')
}

/** Facts that are changed in mode `r+`: each replaced and removed. */
export const changedFacts: readonly ConformanceCase[] = [
  {
    id: 'update.bands',
    title: 'descriptions, units, scales, offsets and colours of bands are replaced and removed',
    run: (context) =>
      changed(
        context,
        (dataset) => {
          dataset.descriptions = ['one', 'two']
          dataset.units = ['m', 'K']
          dataset.scales = [0.5, 2]
          dataset.offsets = [1, 2]
        },
        (dataset) => {
          dataset.descriptions = [null, 'second']
          dataset.units = ['km', null]
          dataset.scales = [1, 4]
          dataset.offsets = [0, -3]
          dataset.colorinterp = ['gray', 'alpha']
        },
        (dataset, when) => {
          equal(dataset.descriptions, [undefined, 'second'], `The descriptions ${when}`)
          equal(dataset.units, ['km', undefined], `The units ${when}`)
          equal(
            [dataset.scales, dataset.offsets],
            [
              [1, 4],
              [0, -3],
            ],
            `Scales and offsets ${when}`,
          )
          equal(dataset.colorinterp, ['gray', 'alpha'], `The colours ${when}`)
        },
      ),
  },
  {
    id: 'update.domains',
    title: 'tags in domains and of bands are merged, and single ones removed',
    run: (context) =>
      changed(
        context,
        (dataset) => {
          dataset.updateTags({ GAIN: '2.5', MODE: 'a' }, { ns: 'SENSOR' })
          dataset.updateTags({ WAVE: '0.48', KEEP: '1' }, { bidx: 2 })
        },
        (dataset) => {
          dataset.updateTags({ GAIN: '3', MODE: null }, { ns: 'SENSOR' })
          dataset.updateTags({ WAVE: null, NEW: 'x' }, { bidx: 2 })
          dataset.updateTags({ SLOPE: '1.5' }, { bidx: 1, ns: 'CAL' })
        },
        (dataset, when) => {
          equal(dataset.tags(0, 'SENSOR'), { GAIN: '3' }, `The tags of a domain ${when}`)
          equal(dataset.tags(2), { KEEP: '1', NEW: 'x' }, `The tags of band 2 ${when}`)
          equal(dataset.tags(1, 'CAL'), { SLOPE: '1.5' }, `The tags of a domain of band 1 ${when}`)
        },
      ),
  },
  {
    id: 'update.gcps',
    title: 'ground control points take the place of a transform',
    async run(context) {
      context.needs.feature('gcps.write')
      await changed(
        context,
        () => {},
        (dataset) => {
          dataset.gcps = { points: POINTS, crs: 'EPSG:4326' }
        },
        (dataset, when) => {
          const { points, crs } = dataset.gcps
          equal(
            points.map(({ row, col, x, y, z }) => ({ row, col, x, y, z })),
            POINTS,
            `The points ${when}`,
          )
          equal(crs?.toEpsg(), 4326, `Their CRS ${when}`)
        },
        { crs: null, transform: null },
      )
    },
  },
  {
    id: 'update.overviews',
    title: 'overviews are built in a file that exists, take the place of others, and are removed by none',
    async run(context) {
      context.needs.feature('overviews.build')
      await changed(
        context,
        (dataset) => dataset.buildOverviews([2], { resampling: 'nearest' }),
        (dataset) => dataset.buildOverviews([2, 3], { resampling: 'average' }),
        async (dataset, when) => {
          equal(dataset.overviews(1), [2, 3], `The factors ${when}`)
          // rasterio's: of 1.8 by 1.75 pixels, weighted by what the pixel covers of them.
          const { data } = await dataset.openOverview(0).read({ indexes: 1 })
          equal(data[0], 21, `The first pixel of the overview ${when}`)
        },
      )
    },
  },
  {
    id: 'update.stats',
    title: 'statistics are put into the tags of a file that exists',
    run: (context) =>
      changed(
        context,
        () => {},
        (dataset) => dataset.updateStats(),
        (dataset, when) => {
          const { STATISTICS_MINIMUM: min, STATISTICS_MAXIMUM: max } = dataset.tags(1)
          equal([min, max], ['0', '255'], `The extremes ${when}`)
        },
      ),
  },
]

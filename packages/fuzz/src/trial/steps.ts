import { type Dataset, Window } from '@memraster/core'
import { RESAMPLINGS } from '@memraster/core/backend'

/** What is done with a raster; the signal aborts it after a while. */
export type Step = (dataset: Dataset, signal: AbortSignal) => unknown

const MOST_BLOCKS = 30

/** Everything that a reader asks. */
export const READING: Readonly<Record<string, Step>> = {
  facts: (dataset) => [
    dataset.profile,
    dataset.meta,
    dataset.bounds,
    dataset.rpcs,
    dataset.gcps,
    dataset.maskFlagEnums,
    dataset.files,
    dataset.subdatasets,
  ],
  crs: ({ crs, gcps }) =>
    [crs, gcps.crs].map((it) => it && [it.toEpsg(), it.toWkt(), it.isGeographic, it.units]),
  tags: (dataset) =>
    [0, 1].map((bidx) => dataset.tagNamespaces(bidx).map((domain) => dataset.tags(bidx, domain))),
  colormap: (dataset) => dataset.colormap(1),
  place: (dataset) => {
    const { bounds } = dataset
    return [dataset.xy(1, 2), dataset.index(bounds.left, bounds.top), dataset.window(bounds)]
  },
  lnglat: (dataset) => dataset.lnglat(),
  read: (dataset, signal) => dataset.read({ signal }),
  'read.window': (dataset, signal) => dataset.read({ window: middleOf(dataset), signal }),
  'read.fraction': (dataset, signal) =>
    dataset.read({ indexes: 1, window: new Window(0.5, 0.25, 3.5, 2.25), resampling: 'bilinear', signal }),
  'read.boundless': (dataset, signal) =>
    dataset.read({ window: new Window(-2, -2, 9, 9), boundless: true, masked: true, signal }),
  'read.masked': (dataset, signal) => dataset.read({ window: middleOf(dataset), masked: true, signal }),
  'read.dtype': (dataset, signal) => dataset.read({ window: middleOf(dataset), outDtype: 'float64', signal }),
  'read.int8': (dataset, signal) =>
    dataset.read({ indexes: 1, outDtype: 'int8', interleave: 'pixel', signal }),
  ...Object.fromEntries(
    RESAMPLINGS.flatMap((resampling): [string, Step][] => [
      [
        `decimate.${resampling}`,
        (dataset, signal) =>
          dataset.read({ outShape: [dataset.count, 5, 7], resampling, masked: true, signal }),
      ],
      [
        `enlarge.${resampling}`,
        (dataset, signal) =>
          dataset.read({ indexes: 1, window: middleOf(dataset), outShape: [40, 50], resampling, signal }),
      ],
    ]),
  ),
  ...Object.fromEntries(
    (['nearest', 'cubic', 'average', 'mode'] as const).map((resampling): [string, Step] => [
      `large.${resampling}`,
      (dataset, signal) => dataset.read({ indexes: 1, outShape: [2500, 2000], resampling, signal }),
    ]),
  ),
  masks: (dataset, signal) => dataset.readMasks({ window: middleOf(dataset), signal }),
  'masks.decimate': (dataset, signal) => dataset.readMasks({ indexes: 1, outShape: [5, 7], signal }),
  datasetMask: (dataset, signal) => dataset.datasetMask({ window: middleOf(dataset), signal }),
  blocks: async (dataset, signal) => {
    let left = MOST_BLOCKS
    for await (const block of dataset.blocks(1, { signal })) if (block.data && --left === 0) break
  },
  sample: async (dataset, signal) => {
    const points = [dataset.xy(0, 0), dataset.xy(3, 2), dataset.xy(-5, 1e6)]
    for await (const sampled of dataset.sample(points, { masked: true, signal })) sampled.data.at(0)
  },
  stats: (dataset, signal) => dataset.stats(1, { signal }),
  histogram: (dataset, signal) => dataset.histogram(1, { bins: 20, signal }),
  checksum: (dataset, signal) => dataset.checksum(1, { signal }),
  overview: (dataset, signal) => {
    const overview = dataset.openOverview(0)
    return overview.read({ indexes: 1, window: middleOf(overview), signal })
  },
}

/** Changes of a raster that was opened with `r+`. */
export const CHANGING: Readonly<Record<string, Step>> = {
  'change.tags': (dataset) => {
    dataset.updateTags({ A: 'b' })
    dataset.updateTags({ C: 'é<' }, { bidx: 1, ns: 'D' })
  },
  'change.facts': (dataset) => {
    dataset.setBandDescription(1, 'a band')
    dataset.setBandUnit(1, 'm')
    // More are this one's own doing, and none of the file's.
    if (dataset.count < 1000) dataset.scales = dataset.scales.map(() => 2)
  },
  'change.place': (dataset) => {
    dataset.crs = 'EPSG:32618'
    dataset.transform = [30, 0, 3e5, 0, -30, 4.5e6]
  },
  'change.nodata': (dataset) => {
    dataset.nodata = 1
  },
  'change.pixels': async (dataset, signal) => {
    const window = middleOf(dataset)
    const samples = window.width * window.height * (dataset.dtypes[0]?.startsWith('complex') ? 2 : 1)
    await dataset.write(new Float64Array(samples).fill(3), { indexes: 1, window, cast: 'clamp', signal })
  },
  'change.mask': async (dataset, signal) => {
    const window = middleOf(dataset)
    await dataset.writeMask(new Uint8Array(window.width * window.height).fill(255), { window, signal })
  },
  'change.overviews': (dataset, signal) => dataset.buildOverviews([2, 4], { resampling: 'average', signal }),
  'change.stats': (dataset, signal) => dataset.updateStats(1, { signal }),
  'change.read': (dataset, signal) => dataset.read({ window: middleOf(dataset), masked: true, signal }),
}

export const READING_STEPS: readonly string[] = Object.keys(READING)
export const CHANGING_STEPS: readonly string[] = Object.keys(CHANGING)

/** At most 16 pixels a side. */
function middleOf({ width, height }: Dataset): Window {
  const [columns, rows] = [Math.min(16, width), Math.min(16, height)]
  return new Window(Math.floor((width - columns) / 2), Math.floor((height - rows) / 2), columns, rows)
}

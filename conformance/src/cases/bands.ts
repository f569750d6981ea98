import { Window } from '@memraster/core'
import { BAND_FACTS, POINTS } from '../golden/bands.generated.ts'
import { equal, near, rejects } from '../suite/assertions.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'
import { decodeArray, formulaPixels } from '../suite/formula-pixels.ts'

/** Computations over a band: checksums, statistics, samples, histograms, blocks. */
export const bands: readonly ConformanceCase[] = [
  ...BAND_FACTS.flatMap((facts): ConformanceCase[] => {
    const { source, checksums, windowChecksum, stats, samples, sampleMasks, histogram } = facts
    return [
      {
        id: `compute.checksum.${source}`,
        title: `GDAL's checksums of ${source}`,
        ...(source === 'bytes' && { rasterio: 'test_checksum: checksum_band' }),
        async run(context) {
          const dataset = await context.source(source)
          for (const [i, checksum] of checksums.entries())
            equal(await dataset.checksum(i + 1), checksum, `Band ${i + 1}`)
          equal(
            await dataset.checksum(1, { window: new Window(2, 1, 4, 3) }),
            windowChecksum,
            'A window of band 1',
          )
        },
      },
      {
        id: `compute.stats.${source}`,
        title: `statistics of ${source}`,
        ...(source === 'bytes' && { rasterio: 'test_statistics: stats_one_band' }),
        async run(context) {
          const dataset = await context.source(source)
          for (const [i, [min = 0, max = 0, mean = 0, std = 0]] of stats.entries()) {
            const found = await dataset.stats(i + 1)
            equal([found.min, found.max], [min, max], `The extremes of band ${i + 1}`)
            near(found.mean, mean, `The mean of band ${i + 1}`)
            near(found.std, std, `The deviation of band ${i + 1}`)
          }
        },
      },
      {
        id: `compute.sample.${source}`,
        title: `values of ${source} at places inside and outside`,
        async run(context) {
          const dataset = await context.source(source)
          const found = []
          for await (const { data } of dataset.sample(POINTS)) found.push([...data])
          equal(
            found,
            samples.map((text) => [...decodeArray(dataset.dtypes[0] ?? 'uint8', text)]),
            'The samples',
          )
        },
      },
      {
        id: `compute.sample-masks.${source}`,
        title: `masks of samples of ${source}, inside and outside`,
        async run(context) {
          const dataset = await context.source(source)
          const found = []
          for await (const { mask = [] } of dataset.sample(POINTS, { masked: true })) found.push([...mask])
          equal(
            found,
            sampleMasks.map((text) => [...decodeArray('uint8', text)]),
            'The masks',
          )
        },
      },
      {
        id: `compute.histogram.${source}`,
        title: `a histogram of ${source} counts the valid pixels`,
        async run(context) {
          const dataset = await context.source(source)
          const { counts } = await dataset.histogram(1, { bins: 8, range: histogram.range })
          equal(counts, histogram.counts, 'The counts')
        },
      },
    ]
  }),
  {
    id: 'compute.sample.beyond',
    title: 'samples beyond the edges are masked',
    rasterio: 'test_sampling: sampling_beyond_bounds_masked',
    async run(context) {
      const dataset = await context.source('bytes')
      const masks = []
      for await (const { mask } of dataset.sample(
        [
          [0, 0],
          [500045, 4599975],
        ],
        { masked: true },
      ))
        masks.push([...(mask ?? [])])
      equal(
        masks,
        [
          [1, 1, 1],
          [0, 0, 0],
        ],
        'The masks',
      )
    },
  },
  {
    id: 'compute.histogram',
    title: 'a histogram counts each pixel once',
    async run(context) {
      const dataset = await context.source('byte')
      const { counts } = await dataset.histogram(1, { bins: 16, range: [0, 256] })
      const expected = new Float64Array(16)
      for (const value of formulaPixels('uint8', 0))
        expected[Number(value) >> 4] = (expected[Number(value) >> 4] as number) + 1
      equal(counts, expected, 'The counts')
    },
  },
  {
    id: 'compute.stats.nothing-valid',
    title: 'statistics of a band without a valid pixel are refused',
    async run(context) {
      const memfile = await context.written({ nodata: 7 }, new Uint8Array(63).fill(7))
      const dataset = await memfile.open()
      await rejects(() => dataset.stats(1), 'NODATA', 'stats of nodata alone')
    },
  },
  {
    id: 'compute.blocks',
    title: 'blocks cover the raster, each pixel once, and give its pixels',
    rasterio: 'test_blocks: blocks',
    async run(context) {
      const dataset = await context.source('byte')
      const { data: whole } = await dataset.read({ indexes: 1 })
      const seen = new Uint8Array(dataset.width * dataset.height)
      for await (const { window, data } of dataset.blocks(1)) {
        const { colOff, rowOff, width, height } = window
        for (let i = 0; i < width * height; i++) {
          const at = (rowOff + Math.floor(i / width)) * dataset.width + colOff + (i % width)
          seen[at] = (seen[at] as number) + 1
          equal(
            data[i],
            whole[at],
            `The pixel in row ${Math.floor(at / dataset.width)}, column ${at % dataset.width}`,
          )
        }
      }
      equal(seen, new Uint8Array(seen.length).fill(1), 'How often each pixel is in a block')
      await rejects(() => dataset.blockWindow(1, 999, 0), 'BLOCK', 'blockWindow(1, 999, 0)')
    },
  },
]

import { describe, expect, it, test } from 'vitest'
import { BAND_FACTS, POINTS } from '../../../../conformance/src/golden/bands.generated.ts'
import type { GoldenRead } from '../../../../conformance/src/golden/golden-reads.ts'
import { DECIMATED, LEVELS } from '../../../../conformance/src/golden/levels.generated.ts'
import { GOLDEN_READS } from '../../../../conformance/src/golden/reads.generated.ts'
import { RESAMPLED_READS } from '../../../../conformance/src/golden/resampling.generated.ts'
import { decodeArray } from '../../../../conformance/src/suite/formula-pixels.ts'
import type { Dataset, DType, ReadOptions } from '../../src/index.ts'
import { Window } from '../../src/index.ts'
import { arrayInfo } from './array-backend.ts'
import { goldenRaster, openArrays } from './golden-rasters.ts'

// What rasterio gives for these rasters, read by core's rules over a backend of nothing but arrays.

describe('rasterio reads', () => {
  const nearest = RESAMPLED_READS.filter(({ options }) => options.resampling === 'nearest')
  const reads = [...GOLDEN_READS, ...nearest].filter(({ source }) => !source.includes('/'))
  it.each(reads)('$id: $title', async (golden) => {
    const dataset = await openArrays(goldenRaster(golden.source))
    const found = await dataset[golden.method](optionsOf(golden))
    expect(found.shape).toEqual(golden.shape)
    expect(found.dtype).toBe(golden.dtype)
    expect(found.data).toEqual(decodeArray(golden.dtype as DType, golden.data))
    expect(found.mask).toEqual(golden.mask && decodeArray('uint8', golden.mask))
  })
})

function optionsOf({ options }: GoldenRead): ReadOptions {
  const { window } = options
  const isRectangle = Array.isArray(window) && typeof window[0] === 'number'
  return isRectangle
    ? { ...options, window: new Window(...(window as [number, number, number, number])) }
    : options
}

describe('the overview that GDAL takes', () => {
  const [full, ...overviews] = LEVELS
  const info = arrayInfo('uint8', 1, {
    overviews: overviews.map(({ width, height }) => ({ width, height, blockShape: [height, width] })),
  })
  const raster = {
    info: { ...info, width: full!.width, height: full!.height },
    pixels: [LEVELS.map(({ data }) => decodeArray('uint8', data))],
  }
  it.each(DECIMATED)('of window $window as $shape', async ({ window, shape, data }) => {
    const dataset = await openArrays(raster)
    const [colOff = 0, rowOff = 0, width = 0, height = 0] = window
    const outShape = shape as [number, number]
    const read = await dataset.read({ indexes: 1, window: { colOff, rowOff, width, height }, outShape })
    expect(read.data).toEqual(decodeArray('uint8', data))
  })

  test.each([0, 1, 2])('overview %d opens as a raster', async (index) => {
    const dataset = await openArrays(raster)
    const overview = dataset.openOverview(index)
    const { width, height, transform, data } = overviews[index]!
    expect([overview.width, overview.height]).toEqual([width, height])
    overview.transform.coefficients.forEach((value, i) => {
      expect(value).toBeCloseTo(transform[i]!, 8)
    })
    expect((await overview.read({ indexes: 1 })).data).toEqual(decodeArray('uint8', data))
    expect(overview.overviews(1)).toEqual([2, 4].slice(0, 2 - index))
    const [rows, cols] = [overview.height, overview.width].map((size) => Math.ceil(size / 2)) as [
      number,
      number,
    ]
    const next = overviews[index + 1]
    if (next)
      expect((await overview.read({ indexes: 1, outShape: [rows, cols] })).data).toEqual(
        decodeArray('uint8', next.data),
      )
  })
})

describe.each(BAND_FACTS)('of $source rasterio has', (facts) => {
  const open = (): Promise<Dataset> => openArrays(goldenRaster(facts.source))

  it('the checksums', async () => {
    const dataset = await open()
    const sums = await Promise.all(facts.checksums.map((_, i) => dataset.checksum(i + 1)))
    expect(sums).toEqual(facts.checksums)
    expect(await dataset.checksum(1, { window: new Window(2, 1, 4, 3) })).toBe(facts.windowChecksum)
  })

  it('the statistics', async () => {
    const dataset = await open()
    for (const [i, [min, max, mean, std]] of facts.stats.entries()) {
      const found = await dataset.stats(i + 1)
      expect([found.min, found.max]).toEqual([min, max])
      expect(found.mean).toBeCloseTo(mean!, 9)
      expect(found.std).toBeCloseTo(std!, 9)
      const { mask } = await dataset.read({ indexes: i + 1, masked: true })
      const { data } = await dataset.read({ indexes: i + 1 })
      const valid = data.filter((value, at) => mask![at] === 0 && !Number.isNaN(value)).length
      expect(found.validPercent).toBeCloseTo((100 * valid) / 63, 9)
    }
  })

  it('the values at places inside and outside', async () => {
    const dataset = await open()
    const dtype = dataset.dtypes[0]!
    const samples = []
    for await (const { data } of dataset.sample(POINTS)) samples.push(data)
    expect(samples).toEqual(facts.samples.map((text) => decodeArray(dtype, text)))
    const masks = []
    for await (const { mask } of dataset.sample(POINTS, { masked: true })) masks.push(mask)
    expect(masks).toEqual(facts.sampleMasks.map((text) => decodeArray('uint8', text)))
  })

  it('the histogram of the valid pixels', async () => {
    const { range, counts } = facts.histogram
    expect([...(await (await open()).histogram(1, { bins: 8, range })).counts]).toEqual(counts)
  })
})

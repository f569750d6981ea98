import { describe, expect, test } from 'vitest'
import {
  digests,
  fixtureDirectory,
  type GoldenFacts,
  goldenFacts,
  openRaster,
  readRaster,
  shownDType,
} from './fixture-rasters.ts'

describe('pixels are those that rasterio reads', () => {
  test.each(Object.entries(goldenFacts))('%s', async (name, golden: GoldenFacts) => {
    const dataset = await openRaster(fixtureDirectory(name), name)
    const dtype = shownDType(golden.dtypes[0] ?? 'uint8')
    expect(digests(await readRaster(dataset, { dtype }), golden.count)).toEqual(golden.pixels)
    for (const { window, shape, pixels } of golden.reads) {
      const reduces = shape[0] < Math.floor(window[3])
      // Which overview a reduced read takes is not for the backend to choose.
      if (reduces && dataset.info.bands[0]?.overviews.length) continue
      const bands = await readRaster(dataset, { dtype, window, shape })
      expect([window, digests(bands, golden.count)]).toEqual([window, pixels])
      const byPixel = await readRaster(dataset, { dtype, window, shape, interleave: 'pixel' })
      expect(bandsOf(byPixel, golden.count, shape[0] * shape[1])).toEqual([...bands])
    }
    await dataset.discard()
  })

  test.each(
    Object.entries(goldenFacts).filter(([, golden]) => golden.maskFlags[0]?.join() === 'per_dataset'),
  )('the stored mask of %s', async (name, golden) => {
    const dataset = await openRaster(fixtureDirectory(name), name)
    expect(digests(await readRaster(dataset, { source: 'mask' }), golden.count)).toEqual(golden.masks)
    const { maskOverviews } = dataset.info.bands[0] ?? { maskOverviews: [] }
    for (const [i, { width, height }] of maskOverviews.entries()) {
      const window = [0, 0, width, height] as const
      const mask = await readRaster(dataset, { source: 'mask', level: i + 1, bands: [1], window })
      expect(digests(mask, 1)).toEqual([golden.overviewMasks[i]])
    }
  })
})

/** Samples that stand pixel by pixel, band by band. */
function bandsOf(array: ArrayLike<number | bigint>, count: number, pixels: number): (number | bigint)[] {
  const parts = array.length / (count * pixels)
  const out: (number | bigint)[] = []
  for (let band = 0; band < count; band++) {
    for (let i = 0; i < pixels * parts; i++) {
      const at = (Math.floor(i / parts) * count + band) * parts + (i % parts)
      out.push(array[at] ?? Number.NaN)
    }
  }
  return out
}

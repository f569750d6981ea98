import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { findOverview } from '../../src/read/overview-choice.ts'
import { arrayInfo } from './array-backend.ts'
import { openArrays } from './golden-rasters.ts'

type Pair = readonly [number, number]

interface Levels {
  /** Width and height. */
  readonly size: Pair
  readonly overviews: readonly Pair[]
  readonly factors: readonly number[]
  readonly taken: readonly (readonly [
    window: readonly [number, number, number, number],
    shape: Pair,
    level: number,
  ])[]
}

/** What GDAL does: see make-levels.py. */
const golden = JSON.parse(
  readFileSync(new URL('../golden/levels.json', import.meta.url), 'utf8'),
) as readonly Levels[]

describe.each(golden)(
  'of a raster of $size with overviews of $overviews',
  ({ size, overviews, factors, taken }) => {
    const [width, height] = size
    const info = arrayInfo('uint8', 1, {
      overviews: overviews.map(([w, h]) => ({ width: w, height: h, blockShape: [h, w] })),
    })
    // Each pixel is the number of its level.
    const pixels = [[size, ...overviews].map(([w, h], level) => new Uint8Array(w * h).fill(level))]
    const raster = { info: { ...info, width, height }, pixels }

    it('the factors are listed as rasterio has them', async () => {
      expect((await openArrays(raster)).overviews(1)).toEqual(factors)
    })

    it('reads take the level that GDAL takes', async () => {
      const dataset = await openArrays(raster)
      const levels = await Promise.all(
        taken.map(async ([[colOff, rowOff, w, h], shape]) => {
          const window = { colOff, rowOff, width: w, height: h }
          return [
            [colOff, rowOff, w, h],
            shape,
            (await dataset.read({ indexes: 1, window, outShape: shape })).data[0],
          ]
        }),
      )
      expect(levels).toEqual(taken)
    })
  },
)

test('overviews that somebody else counts are found by size, those of one size in their order', () => {
  const sizes = (...pairs: Pair[]) => pairs.map(([width, height]) => ({ width, height }))
  const others = sizes([32, 16], [16, 8], [16, 8], [16, 4], [8, 8])
  expect(findOverview(sizes([32, 16]), others)).toBe(0)
  expect(findOverview(sizes([32, 16], [16, 8]), others)).toBe(1)
  expect(findOverview(sizes([16, 8], [16, 8]), others)).toBe(2)
  expect(findOverview(sizes([16, 8], [16, 4]), others)).toBe(3)
  expect(findOverview(sizes([8, 8]), others)).toBe(4)
  expect(findOverview(sizes([8, 4]), others)).toBe(-1)
  expect(findOverview(sizes([16, 8], [16, 8], [16, 8]), others)).toBe(-1)
})

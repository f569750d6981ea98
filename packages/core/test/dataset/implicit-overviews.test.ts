import { expect, test } from 'vitest'
import { MemoryDirectory, type OverviewInfo, type ReadRequest } from '../../src/backend.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { openDataset } from '../../src/dataset/open-dataset.ts'
import { arrayBackend, arrayInfo } from './array-backend.ts'

const HALF: OverviewInfo = { width: 5, height: 4, blockShape: [4, 5] }
const QUARTER: OverviewInfo = { width: 3, height: 2, blockShape: [2, 3] }

/** A raster of 9 by 7 pixels, and the levels that it is read from. */
async function open(
  overviews: readonly OverviewInfo[],
  implicitOverviews: readonly OverviewInfo[],
): Promise<{ dataset: Dataset; levels: () => number[] }> {
  const info = arrayInfo('uint8', 1, { overviews, implicitOverviews })
  const pixels = [63, 20, 6].map((size) => new Uint8Array(size))
  const backend = arrayBackend({ info, pixels: [pixels] })
  const source = { backend, directory: new MemoryDirectory(), filename: 'a.tif', name: '/vsimem/a/a.tif' }
  const dataset = await openDataset(source, {})
  return { dataset, levels: () => backend.calls.map(({ request }) => (request as ReadRequest).level) }
}

test('decimated reads take implicit overviews, which are not shown', async () => {
  const { dataset, levels } = await open([], [HALF, QUARTER])
  expect(dataset.overviews(1)).toEqual([])
  await dataset.read()
  await dataset.read({ outShape: [4, 5] })
  await dataset.read({ outShape: [2, 3] })
  expect(levels()).toEqual([0, 1, 2])
})

test('overviews of the file come before implicit ones', async () => {
  const { dataset, levels } = await open([HALF], [HALF, QUARTER])
  expect(dataset.overviews(1)).toEqual([2])
  await dataset.read({ outShape: [2, 3] })
  expect(levels()).toEqual([1])
})

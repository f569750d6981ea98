import { describe, expect, test } from 'vitest'
import type { Backend, BandInfo } from '../../src/backend.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { arrayBackend, arrayInfo } from './array-backend.ts'
import { openArrays } from './golden-rasters.ts'

const SIDE = 2 ** 20
/** Bytes of the offset and the byte count of a block. */
const PLACE = 16

interface Case {
  readonly blockShape: BandInfo['blockShape']
  readonly interleave?: 'PIXEL' | 'BAND'
  readonly storedMask?: BandInfo['storedMask']
}

/** A raster of three bands of 2^20 by 2^20 pixels, whose backend notes that it is to build or write. */
async function vast({ blockShape, interleave = 'PIXEL', storedMask = 'none' }: Case, maxBytes: number) {
  const few = arrayInfo('uint8', 3, { blockShape, storedMask })
  const info = { ...few, width: SIDE, height: SIDE, tags: { IMAGE_STRUCTURE: { INTERLEAVE: interleave } } }
  const calls: string[] = []
  const backend = arrayBackend({ info, pixels: [] })
  const able: Backend = {
    ...backend,
    open: async () => ({
      info,
      read: async () => {},
      write: async () => void calls.push('write'),
      buildOverviews: async () => {
        calls.push('build')
        return info
      },
      update: async () => {},
      close: async () => {},
      discard: async () => {},
    }),
  }
  return {
    calls,
    dataset: await openArrays({ info, pixels: [] }, able, { mode: 'r+', limits: { maxBytes } }),
  }
}

const buildOverviews = (dataset: Dataset) => dataset.buildOverviews([2, 4])
const writeMask = (dataset: Dataset) =>
  dataset.writeMask(true, { window: { colOff: 9, rowOff: 9, width: 5, height: 5 } })

describe('what the places of blocks take is bounded', () => {
  test.each<[made: string, act: (dataset: Dataset) => Promise<void>, raster: Case, blocks: number]>([
    ['a mask', writeMask, { blockShape: [256, 256] }, 4096 ** 2],
    ['a mask', writeMask, { blockShape: [1, SIDE] }, SIDE],
    ['overviews', buildOverviews, { blockShape: [256, 256] }, 2048 ** 2 + 1024 ** 2],
    [
      'overviews',
      buildOverviews,
      { blockShape: [256, 256], interleave: 'BAND' },
      3 * (2048 ** 2 + 1024 ** 2),
    ],
    [
      'overviews of strips, in tiles of 128',
      buildOverviews,
      { blockShape: [1, SIDE] },
      4096 ** 2 + 2048 ** 2,
    ],
  ])('of %s', async (_, act, raster, blocks) => {
    const enough = await vast(raster, blocks * PLACE)
    await act(enough.dataset)
    expect(enough.calls).toHaveLength(1)
    const scarce = await vast(raster, blocks * PLACE - 1)
    await expect(act(scarce.dataset)).rejects.toMatchObject({ code: 'LIMIT' })
    expect(scarce.calls).toEqual([])
  })

  test('but not that of a mask that there is', async () => {
    const { dataset, calls } = await vast({ blockShape: [256, 256], storedMask: 'dataset' }, 1)
    await writeMask(dataset)
    expect(calls).toEqual(['write'])
  })
})

test.each([
  ['a mask', writeMask, 4 * SIDE],
  ['overviews', buildOverviews, 4 * SIDE * 3],
] as const)('the blocks that %s is made of or in fit', async (_, act, block) => {
  // In one strip of four rows, and few blocks.
  const { dataset, calls } = await vast({ blockShape: [4, SIDE], storedMask: 'dataset' }, block - 1)
  await expect(act(dataset)).rejects.toMatchObject({
    code: 'LIMIT',
    message: expect.stringContaining('A block'),
  })
  expect(calls).toEqual([])
})

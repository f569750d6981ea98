import type { BandInfo, DatasetInfo, ReadRequest } from '@memraster/core/backend'
import { expect, test } from 'vitest'
import { planRead, type ReadTask } from '../src/read/plan-read.ts'

const SIDE = 66_000

test('what is resampled from billions of pixels is read row by row of the result, without a gap', () => {
  const band = { dtype: 'int32', blockShape: [4096, SIDE], overviews: [], maskOverviews: [] }
  const info = { width: SIDE, height: SIDE, bands: [band as unknown as BandInfo], tags: {} }
  const window = { colOff: 0, rowOff: 0, width: SIDE, height: SIDE }
  const request = { source: 'bands', bands: [1], level: 0, window, shape: [64, 64], resampling: 'average' }
  const tasks = planRead(info as unknown as DatasetInfo, request as unknown as ReadRequest)
  expect(tasks.map(({ outRow }) => outRow)).toEqual(Array.from({ length: 64 }, (_, row) => row))
  expect(tasks.every(({ outHeight }) => outHeight === 1)).toBe(true)
  expect(tasks.map(({ rowOff }) => rowOff)).toEqual(Array.from({ length: 64 }, (_, row) => row * (SIDE / 64)))
  expect(tasks.reduce((sum, { height }) => sum + height, 0)).toBe(SIDE)
})

/** The blocks, band by band, that a task reads from. */
function blocksOf(task: ReadTask, [rows, columns]: readonly [number, number], isShared: boolean): string[] {
  const blocks: string[] = []
  for (const band of isShared ? [0] : task.bands) {
    for (let y = Math.floor(task.rowOff / rows); y * rows < task.rowOff + task.height; y++)
      for (let x = Math.floor(task.colOff / columns); x * columns < task.colOff + task.width; x++)
        blocks.push(`${band} ${y} ${x}`)
  }
  return blocks
}

test.each([
  { blockShape: [512, 512], window: [0, 0, 4000, 3000], bands: 1 },
  { blockShape: [512, 512], window: [30, 90, 3900, 2000], bands: 3 },
  { blockShape: [3, 4000], window: [0, 0, 4000, 3000], bands: 3 },
  { blockShape: [3000, 4000], window: [0, 0, 4000, 3000], bands: 1 },
  { blockShape: [256, 256], window: [200, 300, 256, 256], bands: 1 },
  { blockShape: [16, 16], window: [1, 1, 3998, 2998], bands: 2 },
] as const)('no pixel is forgotten and no block decoded twice: %j', ({ blockShape, window, bands }) => {
  for (const INTERLEAVE of ['PIXEL', 'BAND']) {
    const band = { dtype: 'uint8', blockShape, overviews: [], maskOverviews: [] } as unknown as BandInfo
    const info = {
      width: 4000,
      height: 3000,
      bands: [band, band, band],
      tags: { IMAGE_STRUCTURE: { INTERLEAVE } },
    }
    const [colOff, rowOff, width, height] = window
    const request = {
      ...{ source: 'bands', bands: [1, 2, 3].slice(0, bands), level: 0, shape: [height, width] },
      ...{ window: { colOff, rowOff, width, height }, resampling: 'nearest' },
    }
    const tasks = planRead(info as unknown as DatasetInfo, request as unknown as ReadRequest)
    const pixels = tasks.reduce((sum, task) => sum + task.width * task.height * task.bands.length, 0)
    expect(pixels).toBe(width * height * bands)
    for (const task of tasks) {
      expect([task.outCol + colOff, task.outRow + rowOff]).toEqual([task.colOff, task.rowOff])
      expect([task.outWidth, task.outHeight]).toEqual([task.width, task.height])
    }
    const blocks = tasks.flatMap((task) => blocksOf(task, blockShape, INTERLEAVE === 'PIXEL'))
    expect(new Set(blocks).size).toBe(blocks.length)
  }
})

test('what begins before the first row has a place all the same', () => {
  const band = { dtype: 'uint8', blockShape: [64, 64], overviews: [], maskOverviews: [] }
  const info = { width: 100, height: 100, bands: [band], tags: {} }
  const window = { colOff: -8, rowOff: -8, width: 96, height: 96 }
  const request = { source: 'bands', bands: [1], level: 0, window, shape: [6, 6], resampling: 'nearest' }
  const tasks = planRead(info as unknown as DatasetInfo, request as unknown as ReadRequest)
  expect(tasks.every(({ place }) => place !== undefined && place >= 0)).toBe(true)
})

import type { BandInfo, DatasetInfo, ReadRequest } from '@memraster/core/backend'
import { expect, test } from 'vitest'
import { planRead } from '../src/read/plan-read.ts'

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

import { inParts, nextSlice, sliceIsOver } from '@memraster/ground'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { MemoryDirectory } from '../../src/backend.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { openDataset } from '../../src/dataset/open-dataset.ts'
import { Window } from '../../src/window/window.ts'
import { arrayBackend, arrayInfo } from './array-backend.ts'

/** Milliseconds that pass between two looks at the clock: three of them are more than a slice. */
const STEP = 4

let clock = 0
beforeEach(() => {
  clock = Math.max(clock, performance.now())
  vi.spyOn(performance, 'now').mockImplementation(() => {
    clock += STEP
    return clock
  })
})
afterEach(() => {
  vi.restoreAllMocks()
})

/** How often the event loop turns meanwhile. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  let turns = 0
  let isDone = false
  const count = (): void => {
    turns++
    if (!isDone) setImmediate(count)
  }
  setImmediate(count)
  await work()
  isDone = true
  return turns
}

function dataset(): Promise<Dataset> {
  const backend = arrayBackend({ info: arrayInfo('uint8', 1), pixels: [[new Uint8Array(63)]] })
  return openDataset({ backend, directory: new MemoryDirectory(), filename: 'a.tif', name: 'a' })
}

test('a loop over windows, each of which takes no time, lets the event loop turn', async () => {
  const raster = await dataset()
  const turns = await turnsDuring(async () => {
    for (let i = 0; i < 60; i++) await raster.read({ window: new Window(i % 9, 0, 1, 1) })
  })
  expect(turns).toBeGreaterThanOrEqual(60 / 3 - 1)
})

test('iterators let it turn, outside of the raster too', async () => {
  const raster = await dataset()
  const points = Array.from({ length: 60 }, (_, i): [number, number] => [i % 9, i % 14])
  const turns = await turnsDuring(async () => {
    for await (const { data } of raster.sample(points)) expect(data).toHaveLength(1)
  })
  expect(turns).toBeGreaterThanOrEqual(60 / 3 - 1)
})

test('operations that run at the same time share a slice', async () => {
  await nextSlice()
  const begin = clock
  const runs: number[] = []
  const work = async (): Promise<void> => {
    for (let i = 0; i < 10; i++) {
      while (sliceIsOver()) await nextSlice()
      runs.push(clock)
    }
  }
  const turns = await turnsDuring(() => Promise.all([work(), work(), work()]))
  expect(runs).toHaveLength(30)
  // Ten milliseconds a slice, and the looks at the clock of those who wait.
  expect(turns).toBeGreaterThanOrEqual((30 * STEP) / 12 - 1)
  expect(turns).toBeLessThanOrEqual((clock - begin) / 10 + 1)
})

test('a signal that a timer aborts is seen by the loop', async () => {
  const raster = await dataset()
  const controller = new AbortController()
  setImmediate(() => controller.abort())
  let windows = 0
  await expect(async () => {
    for (; windows < 60; windows++) await raster.read({ signal: controller.signal })
  }).rejects.toMatchObject({ code: 'ABORTED' })
  expect(windows).toBeLessThan(4)
})

test('a loop over many elements lets it turn, and leaves out none', async () => {
  const seen = new Uint8Array((1 << 20) + 5)
  const turns = await turnsDuring(() =>
    inParts(seen.length, (start, end) => {
      for (let i = start; i < end; i++) seen[i]!++
    }),
  )
  expect(seen.every((times) => times === 1)).toBe(true)
  expect(turns).toBeGreaterThanOrEqual(2)
})

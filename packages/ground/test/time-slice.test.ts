import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inParts, nextSlice, sliceIsOver } from '../src/time-slice.ts'

let clock = 0
beforeEach(async () => {
  clock = Math.max(clock, performance.now()) + 1000
  vi.spyOn(performance, 'now').mockImplementation(() => clock)
  await nextSlice()
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** Whether tasks that were queued before have run when the next slice begins. */
async function lets(queue: (task: () => void) => void): Promise<boolean> {
  let hasRun = false
  queue(() => {
    hasRun = true
  })
  clock += 20
  await nextSlice()
  return hasRun
}

test('a slice is over after ten milliseconds', async () => {
  clock += 10
  expect(sliceIsOver()).toBe(false)
  clock += 0.5
  expect(sliceIsOver()).toBe(true)
  await nextSlice()
  expect(sliceIsOver()).toBe(false)
  clock += 10.5
  expect(sliceIsOver()).toBe(true)
})

test('the event loop turns between slices, by what the runtime has', async () => {
  const { MessageChannel } = globalThis
  expect(await lets(setImmediate)).toBe(true)
  let channels = 0
  class Counted extends MessageChannel {
    constructor() {
      super()
      channels++
    }
  }
  vi.stubGlobal('setImmediate', undefined)
  vi.stubGlobal('MessageChannel', Counted)
  await nextSlice()
  expect(channels).toBe(1)
  vi.stubGlobal('MessageChannel', undefined)
  expect(await lets((task) => setTimeout(task, 0))).toBe(true)
})

test('of those that wait, the first to resume starts the slice for all', async () => {
  clock += 20
  const first = nextSlice().then(() => {
    clock += 8
  })
  await Promise.all([first, nextSlice()])
  clock += 5
  expect(sliceIsOver()).toBe(true)
})

test('a loop in parts covers all, and yields between them', async () => {
  const parts: [number, number][] = []
  let turns = 0
  await inParts(300_000, (start, end) => {
    parts.push([start, end])
    clock += 20
    setImmediate(() => turns++)
  })
  expect(parts).toEqual([
    [0, 131072],
    [131072, 262144],
    [262144, 300_000],
  ])
  expect(turns).toBeGreaterThanOrEqual(1)
  await inParts(131072, (start, end) => parts.push([start, end]))
  expect(parts.slice(3)).toEqual([[0, 131072]])
  await inParts(0, () => expect.fail('there is no part'))
})

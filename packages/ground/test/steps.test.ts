import { afterEach, expect, test, vi } from 'vitest'
import { atOnce, inSlices, nextSlice, type Steps } from '../src/index.ts'

function* adding(count: number): Steps<number> {
  let sum = 0
  for (let i = 0; i < count; i++) {
    sum += i
    yield
  }
  return sum
}

afterEach(() => {
  vi.restoreAllMocks()
})

test('steps that are not interrupted have a result', () => {
  expect(atOnce(adding(5))).toBe(10)
})

test('the event loop turns between steps when it is time', async () => {
  let clock = performance.now() + 20
  // Three looks at the clock are more than a slice of ten milliseconds.
  vi.spyOn(performance, 'now').mockImplementation(() => {
    clock += 4
    return clock
  })
  let turns = 0
  const count = (): void => {
    turns++
    if (turns < 100) setImmediate(count)
  }
  setImmediate(count)
  expect(await inSlices(adding(30))).toBe((30 * 29) / 2)
  expect(turns).toBeGreaterThanOrEqual(30 / 3 - 1)
  turns = 100
  vi.restoreAllMocks()
  await nextSlice()
})

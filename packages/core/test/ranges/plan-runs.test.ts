import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ChunkSpan, planRuns } from '../../src/ranges/plan-runs.ts'

const none = () => false
const rules = { gap: 2, most: 8 }

test('chunks that touch are fetched together, whatever the order of the ranges', () => {
  const spans = [
    { first: 4, last: 5 },
    { first: 0, last: 1 },
    { first: 2, last: 3 },
  ]
  expect(planRuns(spans, none, rules)).toEqual([{ first: 0, last: 5 }])
})

test('chunks of several ranges are fetched once', () => {
  const spans = [
    { first: 0, last: 3 },
    { first: 1, last: 2 },
    { first: 3, last: 5 },
    { first: 0, last: 0 },
  ]
  expect(planRuns(spans, none, rules)).toEqual([{ first: 0, last: 5 }])
})

test('a gap of two chunks is fetched as well, one of three is not', () => {
  expect(planRuns([chunk(0), chunk(3)], none, rules)).toEqual([{ first: 0, last: 3 }])
  expect(planRuns([chunk(0), chunk(4)], none, rules)).toEqual([chunk(0), chunk(4)])
})

test('what is taken is not fetched, not even to fill a gap', () => {
  expect(planRuns([{ first: 0, last: 4 }], (at) => at === 2, rules)).toEqual([
    { first: 0, last: 1 },
    { first: 3, last: 4 },
  ])
  expect(planRuns([chunk(0), chunk(2)], (at) => at === 1, rules)).toEqual([chunk(0), chunk(2)])
  expect(planRuns([{ first: 0, last: 4 }], () => true, rules)).toEqual([])
})

test('runs are joined up to eight chunks; a longer range stays whole', () => {
  const single = Array.from({ length: 20 }, (_, i) => chunk(i))
  expect(planRuns(single, none, rules)).toEqual([
    { first: 0, last: 7 },
    { first: 8, last: 15 },
    { first: 16, last: 19 },
  ])
  expect(planRuns([{ first: 0, last: 19 }], none, rules)).toEqual([{ first: 0, last: 19 }])
})

test('whatever the ranges: each wanted chunk once, in order, and nothing that is taken', () => {
  const span = fc
    .tuple(fc.nat(60), fc.nat(9))
    .map(([first, more]): ChunkSpan => ({ first, last: first + more }))
  const inputs = fc.record({
    spans: fc.array(span, { maxLength: 12 }),
    taken: fc.uniqueArray(fc.nat(70)),
    gap: fc.nat(3),
    most: fc.integer({ min: 1, max: 12 }),
  })
  fc.assert(
    fc.property(inputs, ({ spans, taken, gap, most }) => {
      const isTaken = (at: number) => taken.includes(at)
      const wanted = new Set(spans.flatMap(chunksOf).filter((at) => !isTaken(at)))
      const runs = planRuns(spans, isTaken, { gap, most })
      const fetched = runs.flatMap(chunksOf)
      expect(fetched).toEqual([...new Set(fetched)].sort((a, b) => a - b))
      expect([...wanted].every((at) => fetched.includes(at))).toBe(true)
      expect(fetched.some(isTaken)).toBe(false)
      for (const run of runs) {
        const chunks = chunksOf(run)
        expect(wanted.has(run.first) && wanted.has(run.last)).toBe(true)
        let hole = 0
        for (const at of chunks) {
          hole = wanted.has(at) ? 0 : hole + 1
          expect(hole).toBeLessThanOrEqual(gap)
        }
      }
    }),
  )
})

function chunk(at: number): ChunkSpan {
  return { first: at, last: at }
}

function chunksOf({ first, last }: ChunkSpan): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

import { expect, test } from 'vitest'
import { ValueTally } from '../../src/samples/value-tally.ts'

/** Many values, so that they are in many maps: each once, but for 12345, which comes twice. */
const MANY = [...Array.from({ length: 20_000 }, (_, i) => i), 12345]

test.each<[string, number[], number[] | undefined, number]>([
  ['no values', [], undefined, -9],
  ['the value that comes most often', [1, 2, 2, 3], undefined, 2],
  ['of equals the one that came to their number first', [1, 2, 2, 1], undefined, 2],
  ['values whose mask is not 0', [1, 1, 1, 5], [0, 0, 255, 1], 1],
  ['no valid values', [1, 2], [0, 0], -9],
  ['NaN, which is equal to nothing', [NaN, NaN, 4, 4], undefined, 4],
  ['the zeros of both signs as one', [3, 0, -0, 3, -0], undefined, -0],
  ['one of very many values', MANY, undefined, 12345],
])('the most frequent: %s', (_, values, mask, expected) => {
  const tally = new ValueTally(-9)
  tally.count(Float32Array.from(values), mask && Uint8Array.from(mask), 0, values.length)
  expect(tally.mode).toBe(expected)
})

test('runs are counted together, from where they start', () => {
  const tally = new ValueTally(0)
  const values = Float32Array.of(9, 9, 9, 1, 2, 2)
  tally.count(values, undefined, 3, 2)
  tally.count(values, undefined, 4, 1)
  expect(tally.mode).toBe(2)
})

import { expect, test } from 'vitest'
import { changeBands } from '../../src/backend/change-bands.ts'
import type { BandInfo } from '../../src/backend/dataset-info.ts'

test('bands that share their facts are changed once, and still do', () => {
  const [first, second] = [{ unit: 'a' }, { unit: 'b' }] as unknown as [BandInfo, BandInfo]
  let changes = 0
  const changed = changeBands([first, second, first, first], (band) => {
    changes++
    return { ...band, storedMask: 'dataset' }
  })
  expect(changed.map(({ unit, storedMask }) => [unit, storedMask])).toEqual(
    ['a', 'b', 'a', 'a'].map((unit) => [unit, 'dataset']),
  )
  expect(changes).toBe(2)
  expect(changed[2]).toBe(changed[0])
})

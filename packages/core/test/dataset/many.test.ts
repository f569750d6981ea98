import { expect, test } from 'vitest'
import { MemoryDirectory, type MetadataChange } from '../../src/backend.ts'
import { createDataset } from '../../src/dataset/create-dataset.ts'
import { arrayBackend, arrayInfo } from './array-backend.ts'

/** So many that work for each of them on all of them would take minutes. */
const BANDS = 20_000

test('changes of metadata cost their own size, however many bands and changes there are', async () => {
  const backend = arrayBackend({ info: arrayInfo('uint8', BANDS), pixels: [] })
  const source = { backend, directory: new MemoryDirectory(), filename: 'a.tif', name: 'a' }
  const profile = { driver: 'GTiff', width: 9, height: 7, count: BANDS, dtype: 'uint8' } as const
  const dataset = await createDataset(source, profile)
  for (let bidx = 1; bidx <= BANDS; bidx++) {
    dataset.setBandDescription(bidx, `band ${bidx}`)
    dataset.setBandUnit(bidx, 'm')
    dataset.updateTags({ NUMBER: bidx }, { bidx })
    dataset.updateTags({ [`KEY${bidx}`]: bidx })
    dataset.updateTags({ KEY: bidx }, { ns: `DOMAIN${bidx}` })
  }
  expect(dataset.descriptions.at(-1)).toBe(`band ${BANDS}`)
  expect(dataset.units.every((unit) => unit === 'm')).toBe(true)
  expect(dataset.tags(BANDS)).toEqual({ NUMBER: `${BANDS}` })
  expect(Object.keys(dataset.tags())).toHaveLength(BANDS)
  expect(dataset.tagNamespaces()).toHaveLength(BANDS)
  await dataset.close()
  expect(backend.calls.map(({ method }) => method)).toEqual(['update', 'close'])
  const changes = backend.calls.map(({ request }) => request as MetadataChange | undefined)
  expect(Object.keys(changes[0]?.bands ?? {})).toHaveLength(BANDS)
})

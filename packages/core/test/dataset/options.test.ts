import { describe, expect, it } from 'vitest'
import { MemoryDirectory } from '../../src/backend.ts'
import { createDataset } from '../../src/dataset/create-dataset.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { arrayBackend, arrayInfo } from './array-backend.ts'

async function raster(): Promise<Dataset> {
  const backend = arrayBackend({ info: arrayInfo('uint8', 2, {}), pixels: [] })
  const source = { backend, directory: new MemoryDirectory(), filename: 'a.tif', name: '/vsimem/a/a.tif' }
  return createDataset(source, { driver: 'GTiff', width: 9, height: 7, count: 2, dtype: 'uint8' })
}

/** What programs without TypeScript may pass. */
type Anything = never

describe('options that do not exist are refused', () => {
  it.each([
    ['rasterio’s positional indexes', 1, 'read() takes its options as an object with indexes, window'],
    ['a list of bands', [1, 2], 'given: [1, 2].'],
    ['null', null, 'given: null.'],
    ['a misspelt name', { index: 1 }, 'read() has no option "index"; did you mean "indexes"?'],
    ['Python’s spelling', { out_shape: [3, 3] }, 'did you mean "outShape"?'],
    ['anything else', { colourful: true }, 'read() has no option "colourful". It takes indexes, window'],
  ])('by read: %s', async (_, options, message) => {
    const reading = (await raster()).read(options as Anything)
    await expect(reading).rejects.toThrow(TypeError)
    await expect(reading).rejects.toThrow(message)
  })

  it('by reads of masks, which have no dtype', async () => {
    const dataset = await raster()
    const options = { outDtype: 'uint16' } as Anything
    await expect(dataset.readMasks(options)).rejects.toThrow('readMasks() has no option "outDtype"')
    await expect(dataset.datasetMask(options)).rejects.toThrow('datasetMask() has no option "outDtype"')
  })

  it('by write, which takes a band by its name', async () => {
    const dataset = await raster()
    const pixels = new Uint8Array(63)
    await expect(dataset.write(pixels, 1 as Anything)).rejects.toThrow(
      'write() takes its options as an object',
    )
    await expect(dataset.write(pixels, { index: 1 } as Anything)).rejects.toThrow('did you mean "indexes"?')
  })

  it('by updateTags', async () => {
    const dataset = await raster()
    const update = (options: unknown) => () => dataset.updateTags({ A: '1' }, options as Anything)
    expect(update({ namespace: 'X' })).toThrow('updateTags() has no option "namespace"')
    expect(update(2)).toThrow('updateTags() takes its options as an object with bidx, ns; given: 2.')
  })

  it('by buildOverviews', async () => {
    const dataset = await raster()
    const build = (factors: unknown, options?: unknown) =>
      dataset.buildOverviews(factors as Anything, options as Anything)
    await expect(build([2], 'average')).rejects.toThrow('takes its options as an object with resampling')
    await expect(build(2)).rejects.toThrow('The factors of overviews are a list, such as [2, 4, 8], not 2.')
  })
})

it('a band that is no number is shown as what it is', async () => {
  const dataset = await raster()
  expect(() => dataset.tags({ ns: 'mine' } as Anything)).toThrow('There is no band { ns }')
  await expect(dataset.read({ indexes: '1' as Anything })).rejects.toThrow('There is no band "1"')
})

it('window takes bounds as an object, such as those of another dataset, or as four numbers', async () => {
  const dataset = await raster()
  const { left, bottom, right, top } = dataset.bounds
  expect(dataset.window(dataset.bounds)).toEqual(dataset.window(left, bottom, right, top))
  expect(dataset.window(dataset.bounds)).toMatchObject({ colOff: 0, rowOff: 0, width: 9, height: 7 })
  expect(() => dataset.window(1 as Anything)).toThrow('must be finite')
})

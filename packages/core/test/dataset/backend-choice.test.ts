import { describe, expect, it } from 'vitest'
import { type Backend, MemoryDirectory, RasterError, type RasterErrorCode } from '../../src/backend.ts'
import { createDataset } from '../../src/dataset/create-dataset.ts'
import type { DatasetSource } from '../../src/dataset/dataset-source.ts'
import { openDataset } from '../../src/dataset/open-dataset.ts'
import { arrayBackend, arrayInfo } from './array-backend.ts'

const able = arrayBackend({ info: arrayInfo('uint8', 1), pixels: [] })
const PROFILE = { driver: 'GTiff', width: 9, height: 7, count: 1, dtype: 'uint8' } as const

function refusing(code: RasterErrorCode, message: string = code): Backend {
  const refuse = (): Promise<never> => Promise.reject(new RasterError(code, message, { feature: 'any' }))
  return { ...able, name: message, open: refuse, create: refuse }
}

function source(...backend: Backend[]): DatasetSource {
  return { backend, directory: new MemoryDirectory(), filename: 'a.tif', name: '/vsimem/a/a.tif' }
}

describe('of several backends', () => {
  it('a file gets the first that can read it', async () => {
    const dataset = await openDataset(source(refusing('UNSUPPORTED'), able, refusing('IO')))
    expect(dataset.width).toBe(9)
  })

  it('a new file gets the first that has its driver and options', async () => {
    const bare = { ...able, capabilities: { ...able.capabilities, drivers: {} } }
    expect((await createDataset(source(bare, able), PROFILE)).count).toBe(1)
  })

  it('throws the error of the first if none can', async () => {
    const backends = [refusing('UNSUPPORTED', 'first'), refusing('DRIVER', 'second')]
    await expect(openDataset(source(...backends))).rejects.toMatchObject({
      code: 'UNSUPPORTED',
      message: 'first',
    })
  })

  it('one that knows no such format is followed by the next; if none does, the last says so', async () => {
    expect((await openDataset(source(refusing('NOT_RASTER'), able))).width).toBe(9)
    const backends = [refusing('NOT_RASTER', 'first'), refusing('NOT_RASTER', 'last')]
    await expect(openDataset(source(...backends))).rejects.toMatchObject({ message: 'last' })
    const choosy = [refusing('NOT_RASTER'), refusing('UNSUPPORTED'), refusing('NOT_RASTER')]
    await expect(openDataset(source(...choosy))).rejects.toMatchObject({ code: 'UNSUPPORTED' })
  })

  it('those that are loaded in turn are not loaded in vain', async () => {
    const loaded: string[] = []
    async function* backends() {
      for (const backend of [refusing('UNSUPPORTED', 'first'), able, refusing('IO', 'third')]) {
        loaded.push(backend.name)
        yield backend
      }
    }
    const dataset = await openDataset({ ...source(), backend: backends() })
    expect([dataset.width, loaded]).toEqual([9, ['first', able.name]])
  })

  it('none is tried after one that finds the file damaged', async () => {
    await expect(openDataset(source(refusing('CORRUPT'), able))).rejects.toMatchObject({ code: 'CORRUPT' })
  })
})

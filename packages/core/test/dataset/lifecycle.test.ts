import { describe, expect, it } from 'vitest'
import { type Backend, type BackendDataset, type BandInfo, MemoryDirectory } from '../../src/backend.ts'
import { createDataset } from '../../src/dataset/create-dataset.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { openDataset } from '../../src/dataset/open-dataset.ts'
import { arrayBackend, arrayInfo, formulaPixels } from './array-backend.ts'

const info = arrayInfo('uint8', 1)
const PROFILE = { driver: 'GTiff', width: 9, height: 7, count: 1, dtype: 'uint8' } as const

/** A backend whose dataset does as `change` says. */
function backendWith(change: Partial<BackendDataset> = {}): ReturnType<typeof arrayBackend> {
  const backend = arrayBackend({ info, pixels: [[formulaPixels('uint8', 0)]] })
  const altered = async (dataset: Promise<BackendDataset>): Promise<BackendDataset> => ({
    ...(await dataset),
    ...change,
  })
  return {
    ...backend,
    open: (...args: Parameters<Backend['open']>) => altered(backend.open(...args)),
    create: (...args: Parameters<Backend['create']>) => altered(backend.create(...args)),
  }
}

function source(backend: Backend, onClosed?: () => void): Parameters<typeof openDataset>[0] {
  return { backend, directory: new MemoryDirectory(), filename: 'a.tif', name: '/vsimem/a/a.tif', onClosed }
}

/** A promise and its end. */
function gate(): { opened: Promise<void>; open: () => void } {
  let open = (): void => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}

describe('a closed dataset', () => {
  const operations: [string, (dataset: Dataset) => unknown][] = [
    ['read', (d) => d.read()],
    ['readMasks', (d) => d.readMasks()],
    ['datasetMask', (d) => d.datasetMask()],
    ['stats', (d) => d.stats(1)],
    ['checksum', (d) => d.checksum(1)],
    ['blocks', (d) => d.blocks().next()],
    ['sample', (d) => d.sample([[0, 0]]).next()],
    ['write', (d) => d.write(new Uint8Array(63), { indexes: 1 })],
    ['writeMask', (d) => d.writeMask(true)],
    ['buildOverviews', (d) => d.buildOverviews([2])],
    ['updateTags', (d) => d.updateTags({ a: 1 })],
    ['updateStats', (d) => d.updateStats()],
    ['openOverview', (d) => d.openOverview(0)],
    [
      'setting nodata',
      (d) => {
        d.nodata = 1
      },
    ],
  ]
  it.each(operations)('refuses %s', async (_, operation) => {
    const dataset = await createDataset(source(backendWith()), PROFILE)
    await dataset.close()
    await expect((async () => operation(dataset))()).rejects.toMatchObject({ code: 'CLOSED' })
  })

  it('keeps its properties', async () => {
    const dataset = await openDataset(source(backendWith()))
    await dataset.close()
    expect(dataset.closed).toBe(true)
    expect(dataset).toMatchObject({
      name: '/vsimem/a/a.tif',
      mode: 'r',
      driver: 'GTiff',
      width: 9,
      height: 7,
      count: 1,
      shape: [7, 9],
    })
    expect(dataset.profile).toMatchObject({
      driver: 'GTiff',
      dtype: 'uint8',
      count: 1,
      tiled: false,
      blockysize: 7,
    })
  })

  it('may be closed again, and closes the backend once', async () => {
    const backend = backendWith()
    let closed = 0
    const dataset = await openDataset(source(backend, () => closed++))
    await Promise.all([dataset.close(), dataset.close()])
    await dataset[Symbol.asyncDispose]()
    expect(backend.calls.map(({ method }) => method)).toEqual(['close'])
    expect(closed).toBe(1)
  })
})

describe('a dataset that is read', () => {
  it.each<[string, (dataset: Dataset) => unknown]>([
    ['write', (d) => d.write(new Uint8Array(63), { indexes: 1 })],
    ['writeMask', (d) => d.writeMask(true)],
    ['updateTags', (d) => d.updateTags({ a: 1 })],
    [
      'setting the CRS',
      (d) => {
        d.crs = 4326
      },
    ],
    ['updateStats', (d) => d.updateStats()],
  ])('refuses %s', async (_, operation) => {
    const dataset = await openDataset(source(backendWith()))
    await expect((async () => operation(dataset))()).rejects.toMatchObject({ code: 'READ_ONLY' })
  })

  it('cannot be read in mode w', async () => {
    const dataset = await createDataset(source(backendWith()), { ...PROFILE, mode: 'w' })
    await expect(dataset.read()).rejects.toMatchObject({ code: 'UNSUPPORTED', feature: 'read' })
  })
})

describe('building overviews that is aborted', () => {
  it('says so, and the dataset has the overviews that there are then', async () => {
    const abort = new AbortController()
    const band = { ...info.bands[0], overviews: [{ width: 5, height: 4, blockShape: [4, 5] }] } as BandInfo
    const backend = backendWith({
      buildOverviews: async () => {
        abort.abort()
        return { ...info, bands: [band] }
      },
    })
    const dataset = await createDataset(source(backend), PROFILE)
    const building = dataset.buildOverviews([2], { signal: abort.signal })
    await expect(building).rejects.toMatchObject({ code: 'ABORTED' })
    expect(dataset.overviews(1)).toEqual([2])
  })
})

describe('operations at the same time', () => {
  it('closing waits for what was begun', async () => {
    const reading = gate()
    const order: string[] = []
    const backend = backendWith({
      read: async () => {
        await reading.opened
        order.push('read')
      },
      close: async () => {
        order.push('close')
      },
    })
    const dataset = await openDataset(source(backend))
    const read = dataset.read()
    const close = dataset.close()
    await expect(dataset.read()).rejects.toMatchObject({ code: 'CLOSED' })
    reading.open()
    await Promise.all([read, close])
    expect(order).toEqual(['read', 'close'])
  })

  it('writes run one by one, reads that come later wait for them', async () => {
    const order: string[] = []
    let running = 0
    const backend = backendWith({
      write: async (request) => {
        expect(++running).toBe(1)
        await new Promise((resolve) => setImmediate(resolve))
        order.push(`write ${request.window.rowOff}`)
        running--
      },
      read: async () => {
        order.push('read')
      },
    })
    const dataset = await createDataset(source(backend), PROFILE)
    const row = (rowOff: number): Promise<void> =>
      dataset.write(new Uint8Array(9), { indexes: 1, window: { colOff: 0, rowOff, width: 9, height: 1 } })
    await Promise.all([row(0), row(1), dataset.read(), row(2)])
    expect(order).toEqual(['write 0', 'write 1', 'read', 'write 2'])
  })
})

describe('what backends throw', () => {
  it('is wrapped once, with its cause', async () => {
    const cause = new Error('disk on fire')
    const dataset = await openDataset(source(backendWith({ read: () => Promise.reject(cause) })))
    await expect(dataset.read()).rejects.toMatchObject({
      code: 'IO',
      cause,
      message: expect.stringContaining('disk on fire'),
    })
  })

  it('is ABORTED, with the reason, if the signal aborts', async () => {
    const controller = new AbortController()
    const reason = new Error('user left')
    const dataset = await openDataset(
      source(
        backendWith({
          read: async () => {
            controller.abort(reason)
            throw new Error('stopped')
          },
        }),
      ),
    )
    await expect(dataset.read({ signal: controller.signal })).rejects.toMatchObject({
      code: 'ABORTED',
      cause: reason,
    })
    await expect(dataset.read({ signal: AbortSignal.abort(reason) })).rejects.toMatchObject({
      code: 'ABORTED',
      cause: reason,
    })
  })

  it('when metadata cannot be changed at close leaves the file as it was', async () => {
    const backend = backendWith({ update: () => Promise.reject(new Error('no room')) })
    const dataset = await createDataset(source(backend), PROFILE)
    dataset.updateTags({ a: 1 })
    await expect(dataset.close()).rejects.toMatchObject({ code: 'IO' })
    expect(backend.calls.map(({ method }) => method)).toEqual(['discard'])
    expect(dataset.closed).toBe(true)
  })
})

describe('close', () => {
  it('gives the backend a signal that aborts with that of the caller, and the caller what is done', async () => {
    const abort = new AbortController()
    const seen: unknown[] = []
    const backend = backendWith({
      close: async (request) => {
        request.onProgress?.(0.5)
        abort.abort('enough')
        seen.push(request.signal?.reason)
      },
    })
    const dataset = await createDataset(source(backend), PROFILE)
    await dataset.close({ signal: abort.signal, onProgress: (fraction) => seen.push(fraction) })
    expect(seen).toEqual([0.5, 'enough'])
  })

  it('that is aborted drops what was written', async () => {
    const backend = backendWith()
    const dataset = await createDataset(source(backend), PROFILE)
    dataset.updateTags({ a: 1 })
    await expect(dataset.close({ signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'ABORTED' })
    expect(backend.calls.map(({ method }) => method)).toEqual(['discard'])
    expect(dataset.closed).toBe(true)
  })
})

describe('limits', () => {
  it.each([
    ['samples', { maxPixels: 62 }],
    ['bytes', { maxBytes: 62 }],
  ])('refuse a result of too many %s before anything is allocated', async (_, limits) => {
    const dataset = await openDataset(source(backendWith()), { limits })
    await expect(dataset.read()).rejects.toMatchObject({ code: 'LIMIT' })
    expect(
      (
        await dataset.read({
          window: [
            [0, 6],
            [0, 9],
          ],
        })
      ).data,
    ).toHaveLength(54)
    await expect(dataset.read({ outShape: [100000, 100000] })).rejects.toMatchObject({ code: 'LIMIT' })
    await expect(
      dataset.read({ window: { colOff: 0, rowOff: 0, width: 1e9, height: 1e9 }, boundless: true }),
    ).rejects.toMatchObject({
      code: 'LIMIT',
    })
  })
})

describe('read refuses', () => {
  it.each([
    ['an empty list of bands', { indexes: [] }, 'BAND'],
    ['band 0', { indexes: 0 }, 'BAND'],
    ['a band beyond the last', { indexes: [1, 2] }, 'BAND'],
    ['out and outShape together', { out: new Uint8Array(63), outShape: [7, 9] }, 'SHAPE'],
    ['an out of another length', { out: new Uint8Array(64) }, 'SHAPE'],
    ['an outShape for other bands', { outShape: [2, 7, 9] }, 'SHAPE'],
    ['an outShape without pixels', { outShape: [0, 9] }, 'SHAPE'],
    ['an out that cannot hold outDtype', { out: new Uint8Array(63), outDtype: 'uint16' }, 'DTYPE'],
    ['an unknown dtype', { outDtype: 'uint9' }, 'DTYPE'],
    ['a window of negative size', { window: { colOff: 0, rowOff: 0, width: -1, height: 1 } }, 'WINDOW'],
    ['a fill value that the dtype lacks', { fillValue: -1, masked: true }, 'NODATA'],
    ['warp-only resampling', { resampling: 'min' }, 'UNSUPPORTED'],
    ['resampling that the backend lacks', { resampling: 'cubic', outShape: [3, 4] }, 'UNSUPPORTED'],
  ])('%s', async (_, options, code) => {
    const dataset = await openDataset(source(backendWith()))
    await expect(dataset.read(options as Parameters<Dataset['read']>[0])).rejects.toMatchObject({ code })
  })

  it('but accepts any method if nothing is resampled', async () => {
    const dataset = await openDataset(source(backendWith()))
    expect((await dataset.read({ resampling: 'cubic' })).data).toHaveLength(63)
  })
})

describe('results', () => {
  it('go into an array of the caller, clamped bytes of a canvas too', async () => {
    const dataset = await openDataset(source(backendWith()))
    const out = new Uint8ClampedArray(4 * 5)
    const { data, shape } = await dataset.read({ indexes: 1, out: { data: out, shape: [4, 5] } })
    expect(data.buffer).toBe(out.buffer)
    expect(shape).toEqual([4, 5])
    expect(out.some((value) => value > 0)).toBe(true)
  })

  it('are laid out pixel by pixel on request, with the same axes', async () => {
    const dataset = await openDataset(source(backendWith()))
    const band = await dataset.read({ indexes: [1, 1] })
    const pixel = await dataset.read({ indexes: [1, 1], interleave: 'pixel' })
    expect(pixel.shape).toEqual([2, 7, 9])
    expect(pixel.stride).toEqual([1, 18, 2])
    expect(band.stride).toEqual([63, 9, 1])
    expect([...pixel.data]).toEqual(
      [...(await dataset.read({ indexes: 1 })).data].flatMap((value) => [value, value]),
    )
  })
})

describe('a container of rasters, without bands of its own', () => {
  it('has a profile and nothing to read', async () => {
    const backend = arrayBackend({ info: { ...info, bands: [], subdatasets: ['first'] }, pixels: [] })
    const dataset = await openDataset(source(backend))
    expect(dataset.profile).toMatchObject({ driver: 'GTiff', width: 9, height: 7, count: 0 })
    expect(dataset).toMatchObject({
      count: 0,
      dtypes: [],
      nodata: undefined,
      isTiled: false,
      subdatasets: ['first'],
    })
    await expect(dataset.read()).rejects.toMatchObject({ code: 'BAND' })
    await expect(dataset.datasetMask()).rejects.toMatchObject({ code: 'BAND' })
  })
})

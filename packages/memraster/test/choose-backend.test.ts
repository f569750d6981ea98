import { readFile } from 'node:fs/promises'
import type { Backend } from '@memraster/core/backend'
import { bindEntryPoints } from '@memraster/core/internal/late'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { chooseBackends } from '../src/choose-backend.ts'
import { BACKEND_NAMES, chooseBackend, findBackends, MemoryFile, open } from '../src/index.ts'
import { keepResult } from '../src/keep-result.ts'

afterEach(() => vi.unstubAllEnvs())

describe('the choice of a backend', () => {
  test('is pure, if nothing is said', async () => {
    vi.stubEnv('MEMRASTER_BACKEND', '')
    expect((await findBackends()).map(({ name }) => name)).toEqual(BACKEND_NAMES)
    expect((await chooseBackend()).name).toBe('pure')
  })

  test('is the one that the environment names', async () => {
    vi.stubEnv('MEMRASTER_BACKEND', 'pure')
    expect((await chooseBackend()).name).toBe('pure')
  })

  test('is the one that the program names, whatever the environment says', async () => {
    vi.stubEnv('MEMRASTER_BACKEND', 'imaginary')
    expect((await chooseBackend('pure')).name).toBe('pure')
  })

  test('fails for a name that no backend has', async () => {
    vi.stubEnv('MEMRASTER_BACKEND', 'imaginary')
    await expect(chooseBackend()).rejects.toMatchObject({ code: 'UNSUPPORTED', subject: 'imaginary' })
  })

  test.each([null, 1n, Symbol('pure'), {}, ['pure']])('refuses %s, which names none', async (name) => {
    await expect(chooseBackend(name as never)).rejects.toThrow(/^A backend is named by a text, /)
  })

  describe('if the library of a backend is missing', () => {
    beforeEach(() => {
      const describe = () => ({ isInstalled: false, reason: 'There is no GDAL.', remedy: 'Install it.' })
      vi.doMock('@memraster/native', () => ({ backend: { name: 'native' }, describe }))
    })
    afterEach(() => {
      vi.doUnmock('@memraster/native')
    })

    test('passes it over', async () => {
      vi.stubEnv('MEMRASTER_BACKEND', '')
      const names: string[] = []
      for await (const { name } of (await chooseBackends()) as AsyncIterable<Backend>) names.push(name)
      expect(names).toContain('pure')
      expect(names).not.toContain('native')
    })

    test('says what to do if that backend is asked for', async () => {
      const message =
        'The native backend was asked for, but @memraster/native cannot be loaded: There is no GDAL. Install it.'
      await expect(chooseBackend('native')).rejects.toMatchObject({ code: 'UNSUPPORTED', message })
      expect((await findBackends()).find(({ name }) => name === 'native')).toMatchObject({
        name: 'native',
        backend: undefined,
      })
    })
  })
})

test('MemoryFile and open need no backend to be given', async () => {
  const profile = { driver: 'GTiff', width: 3, height: 2, count: 1, dtype: 'uint8' } as const
  const memfile = new MemoryFile()
  const created = await memfile.open(profile)
  await created.write(Uint8Array.of(1, 2, 3, 4, 5, 6))
  await created.close()
  const opened = await open(memfile.bytes())
  expect((await opened.read({ indexes: 1 })).data).toEqual(Uint8Array.of(1, 2, 3, 4, 5, 6))
})

test('a result is kept, a failure is not', async () => {
  const load = vi.fn().mockRejectedValueOnce(new Error('not now')).mockResolvedValue('here')
  const kept = keepResult(load)
  await expect(kept()).rejects.toThrow('not now')
  expect([await kept(), await kept()]).toEqual(['here', 'here'])
  expect(load).toHaveBeenCalledTimes(2)
})

test('a file gets the first backend that has its codec', async () => {
  const jpeg = await readFile(new URL('../../../conformance/fixtures/tif/jpeg-ycbcr.tif', import.meta.url))
  const [wasm, pure] = await Promise.all([chooseBackend('wasm'), chooseBackend('pure')])
  await expect(bindEntryPoints(wasm).open(jpeg)).rejects.toMatchObject({
    code: 'UNSUPPORTED',
    feature: 'JPEG',
  })
  await using dataset = await bindEntryPoints([wasm, pure]).open(jpeg)
  expect(dataset.compression).toBe('jpeg')
})

test('a file that pure cannot read gets another backend', async () => {
  vi.stubEnv('MEMRASTER_BACKEND', '')
  const entryPoints = bindEntryPoints(chooseBackends)
  await using target = new entryPoints.MemoryFile(undefined, { filename: 'a.gif' })
  await (await target.open({ driver: 'GIF', width: 3, height: 2, count: 1, dtype: 'uint8' })).close()
  await using dataset = await target.open()
  expect([dataset.driver, dataset.shape]).toEqual(['GIF', [2, 3]])
  const garbage = entryPoints.open(new TextEncoder().encode('no raster'))
  await expect(garbage).rejects.toMatchObject({ code: 'NOT_RASTER' })
})

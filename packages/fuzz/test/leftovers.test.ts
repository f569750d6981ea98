import { bindBackend } from '@memraster/core/backend'
import { describe as describeNative } from '@memraster/native'
import { expect, test } from 'vitest'
import { baseRasters } from '../src/bases/base-rasters.ts'

// Built, as the worker that tells of its folders is.
const built = new URL('../dist/watch/', import.meta.url)
const { loadBackend } = (await import(
  new URL('load-backend.js', built).href
)) as typeof import('../src/watch/load-backend.ts')
const { listResources } = (await import(
  new URL('leftovers.js', built).href
)) as typeof import('../src/watch/leftovers.ts')

const [[filename, bytes] = ['', new Uint8Array(0)]] = (await baseRasters()).get('tif/cog.tif')?.files ?? []

test.each(['wasm', ...(describeNative().isInstalled ? ['native'] : [])])(
  "GDAL's files are seen while a raster is open, and gone when it is closed: %s",
  async (name) => {
    const { MemoryFile } = bindBackend(await loadBackend(name))
    const inMemory = async () =>
      (await listResources(name)).filter((path) => /^\/(rasters|vsimem)\//.test(path)).length
    for (const mode of ['r', 'r+'] as const) {
      const memfile = await MemoryFile.from(bytes, { copy: true, filename })
      const dataset = await memfile.open({ mode })
      await dataset.read()
      expect(await inMemory()).toBe(1)
      await memfile.close()
      // A worker may end a raster after the promise resolves.
      await expect.poll(inMemory).toBe(0)
    }
  },
)

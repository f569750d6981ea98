import { readFileSync } from 'node:fs'
import { expect, it, vi } from 'vitest'

const fixtures = new URL('../../../../conformance/fixtures/tif/', import.meta.url)

it("a raster's system is known without all of EPSG's table, as in a page", async () => {
  vi.resetModules()
  // Bundlers leave out the table, which only this entry brings along.
  vi.doMock('@memraster/crs', () => import('@memraster/crs/internal'))
  const { MemoryDirectory } = await import('@memraster/core/backend')
  const { CRS } = await import('@memraster/crs/internal')
  const { readGeoTiff } = await import('../../src/index.ts')
  const files = new MemoryDirectory()
  files.set('a.tif', readFileSync(new URL('deflate-int16-predictor2.tif', fixtures)))
  const { info } = await readGeoTiff(files, 'a.tif', { mode: 'r', options: {} })
  expect(info.crs?.toEpsg()).toBe(32618)
  expect(() => CRS.fromEpsg(2000)).toThrow(/not loaded/)
})

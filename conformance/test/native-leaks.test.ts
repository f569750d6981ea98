import { createRequire } from 'node:module'
import { bindBackend } from '@memraster/core/backend'
import { describe as describeNative, backend as native } from '@memraster/native'
import { describe, expect, it, vi } from 'vitest'
import { loadFixture, testBackend } from '../src/index.ts'

interface GdalFiles {
  readonly fs: { readDir(path: string): string[] }
}

const drawn: string[] = []
const draw = crypto.randomUUID.bind(crypto)
vi.spyOn(crypto, 'randomUUID').mockImplementation(() => {
  const id = draw()
  drawn.push(id)
  return id
})

/** Asks GDAL itself which files of the backend it holds in memory: the names of its folders are drawn. */
function countFiles(): number {
  // The backend's own copy of the binding, which this package does not depend on.
  const gdal = createRequire(import.meta.resolve('@memraster/native'))('gdal-async') as GdalFiles
  let count = 0
  for (const id of drawn) {
    try {
      count += gdal.fs.readDir(`/vsimem/memraster-${id}`).length
    } catch {
      // There is no such folder, or none any more.
    }
  }
  return count
}

const found = describeNative()
if (!found.isInstalled && process.env.CI === 'true')
  throw new Error(`CI needs the native backend: ${found.reason}`)

if (!found.isInstalled) it.skip(`what GDAL holds: ${found.reason}; ${found.remedy}`, () => {})
else {
  describe('what GDAL holds for the native backend', () => {
    it('is counted: one file while a dataset is open, and none before and after', async () => {
      const { MemoryFile } = bindBackend(native)
      const before = countFiles()
      const memfile = new MemoryFile(await loadFixture('sources/bytes.tif'))
      const dataset = await memfile.open()
      expect(countFiles()).toBe(before + 1)
      await dataset.close()
      await memfile.close()
      expect(countFiles()).toBe(before)
    })

    testBackend({
      runner: { describe, it },
      createBackend: () => native,
      only: ['leaks'],
      countResources: countFiles,
    })
  })
}

import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { MemoryFile } from '../src/index.ts'
import { nativeSuite } from './native-suite.ts'

/** Strips that are read again: from make_old_compressions.py of the pure backend's tests. */
const bytes = readFileSync(new URL('golden/old-jpeg.tif', import.meta.url))

nativeSuite('old-style JPEG', () => {
  it('is refused, since GDAL reads it right only once', async () => {
    await expect(new MemoryFile(bytes).open()).rejects.toMatchObject({
      code: 'UNSUPPORTED',
      feature: 'OJPEG',
    })
  })
})

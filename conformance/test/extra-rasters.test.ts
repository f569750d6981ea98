import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { backend as pure } from '@memraster/pure'
import { describe, expect, it } from 'vitest'
import { checkFolder } from '../src/check-folder.ts'
import { rasterioFacts, rasterioProblem } from './rasterio.ts'

/** A folder of rasters from elsewhere: the one that is named, else one beside the checkout. */
const folder =
  process.env.MEMRASTER_RASTERS ?? fileURLToPath(new URL('../../../shared/data', import.meta.url))
const problem = existsSync(folder)
  ? rasterioProblem()
  : 'no folder of further rasters; name one in MEMRASTER_RASTERS'

if (problem) it.skip(`further rasters: ${problem}`)
else {
  describe.each([pure])('$name sees what rasterio sees of further rasters', (backend) => {
    it.each(Object.entries(rasterioFacts(folder)))('%s', async (file, expected) => {
      for await (const { differences } of checkFolder(backend, folder, { [file]: expected })) {
        expect(differences).toEqual([])
      }
    })
  })
}

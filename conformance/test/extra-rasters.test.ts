import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { backend as pure } from '@memraster/pure'
import { describe, expect, it } from 'vitest'
import { checkFolder } from '../src/check-folder.ts'
import type { FileFacts } from '../src/golden-facts.ts'

/** A folder of rasters from elsewhere: the one that is named, else one beside the checkout. */
const folder =
  process.env.MEMRASTER_RASTERS ?? fileURLToPath(new URL('../../../shared/data', import.meta.url))
const script = fileURLToPath(new URL('../fixtures/golden_facts.py', import.meta.url))

function rasterioFacts(): Record<string, FileFacts> | string {
  if (!existsSync(folder)) return 'no folder of further rasters; name one in MEMRASTER_RASTERS'
  try {
    execFileSync('sh', ['-c', 'command -p python3 -c "import rasterio"'], { stdio: 'ignore' })
  } catch {
    if (process.env.CI === 'true') throw new Error('CI needs rasterio: apt-get install python3-rasterio')
    return 'rasterio is not installed; apt-get install python3-rasterio'
  }
  const options = { maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] as ['ignore', 'pipe', 'ignore'] }
  return JSON.parse(
    execFileSync('sh', ['-c', 'command -p python3 "$@"', 'sh', script, folder], options).toString(),
  )
}

const facts = rasterioFacts()

if (typeof facts === 'string') it.skip(`further rasters: ${facts}`)
else {
  describe.each([pure])('$name sees what rasterio sees of further rasters', (backend) => {
    it.each(Object.entries(facts))('%s', async (file, expected) => {
      for await (const { differences } of checkFolder(backend, folder, { [file]: expected })) {
        expect(differences).toEqual([])
      }
    })
  })
}

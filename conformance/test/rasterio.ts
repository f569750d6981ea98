import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { FileFacts } from '../src/golden/golden-facts.ts'

const STDIO: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore']

/** The reason why rasterio cannot be asked; undefined if it can. CI has to have it. */
export function rasterioProblem(): string | undefined {
  try {
    execFileSync('sh', ['-c', 'command -p python3 -c "import rasterio"'], { stdio: 'ignore' })
    return undefined
  } catch {
    if (process.env.CI === 'true') throw new Error('CI needs rasterio: apt-get install python3-rasterio')
    return 'rasterio is not installed; apt-get install python3-rasterio'
  }
}

/** rasterio's facts of the rasters in a folder, by their paths in it. */
export function rasterioFacts(folder: string): Record<string, FileFacts> {
  const script = fileURLToPath(new URL('../fixtures/golden_facts.py', import.meta.url))
  const command = ['-c', 'command -p python3 "$@"', 'sh', script, folder]
  return JSON.parse(execFileSync('sh', command, { stdio: STDIO, maxBuffer: 1 << 28 }).toString())
}

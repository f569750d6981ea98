import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { DType } from '@memraster/core'
import { expect, test } from 'vitest'
import { isSweep } from '../../../tiff/test/sweep.ts'
import { MemoryFile } from '../../src/index.ts'
import { rasterioIsMissing } from '../write/rasterio-oracle.ts'
import { differencesOf, type RandomRead } from './compare-reads.ts'

const missing = rasterioIsMissing()
if (missing !== undefined) console.warn(`Random reads are not compared with rasterio: ${missing}.`)

interface RandomRaster {
  readonly name: string
  readonly dtype: DType
  readonly raster: string
  readonly reads: readonly RandomRead[]
  readonly results: string
}

/** Rasters to a seed, fewer outside of a sweep. MEMRASTER_RANDOM_SEEDS="from-to" tries other seeds than the committed ones. */
const RASTERS = isSweep ? 100 : 20
const [FIRST = 1, LAST = 1] = (process.env.MEMRASTER_RANDOM_SEEDS ?? (isSweep ? '1-2' : '1-1'))
  .split('-')
  .map(Number)
const seeds = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i)

test.skipIf(missing !== undefined).each(seeds)(
  'random reads are those of rasterio, seed %i',
  async (seed) => {
    const differences: string[] = []
    for (const { name, dtype, raster, reads, results } of randomRasters(seed)) {
      await using memfile = new MemoryFile(Buffer.from(raster, 'base64'))
      await using dataset = await memfile.open()
      expect(dataset.dtypes[0], name).toBe(dtype)
      const found = await differencesOf(dataset, reads, results)
      differences.push(...found.map((difference) => `${name}: ${difference}`))
    }
    expect(differences).toEqual([])
  },
)

function randomRasters(seed: number): RandomRaster[] {
  const script = fileURLToPath(new URL('random_reads.py', import.meta.url))
  const dtypes = (process.env.MEMRASTER_RANDOM_DTYPES ?? '').split(' ').filter(Boolean)
  const args = ['-c', 'command -p python3 "$@"', 'sh', script, String(seed), String(RASTERS), ...dtypes]
  const { status, stdout, stderr } = spawnSync('sh', args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(`random_reads.py failed: ${stderr}`)
  return JSON.parse(stdout) as RandomRaster[]
}

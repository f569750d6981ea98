import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { MemoryDirectory } from '@memraster/core/backend'
import { describe, expect, test } from 'vitest'
import { isSweep } from '../../../tiff/test/sweep.ts'
import { MemoryFile } from '../../src/index.ts'
import { differencesOf, type RandomRead } from '../resample/compare-reads.ts'
import { rasterioIsMissing } from '../write/rasterio-oracle.ts'

/** A VRT as GDAL's programs make it, and what rasterio says of it and reads from it. */
interface RandomVrt {
  readonly name: string
  readonly dtypes: readonly string[]
  readonly width: number
  readonly height: number
  readonly overviews: readonly (readonly number[])[]
  readonly nodata: readonly string[]
  readonly maskFlags: readonly (readonly string[])[]
  readonly files: Readonly<Record<string, string>>
  readonly usedFiles: readonly string[]
  readonly reads: readonly RandomRead[]
  readonly results: string
}

/** VRTs to a seed, fewer outside of a sweep. MEMRASTER_RANDOM_VRT_SEEDS="from-to" tries other seeds. */
const VRTS = isSweep ? 15 : 3
const [FIRST = 1, LAST = 0] = (process.env.MEMRASTER_RANDOM_VRT_SEEDS ?? '1-1').split('-').map(Number)
const seeds = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i)

const missing = rasterioIsMissing() ?? gdalBuildVrtIsMissing()
if (missing !== undefined) console.warn(`Random VRTs are not compared with rasterio: ${missing}.`)

function gdalBuildVrtIsMissing(): string | undefined {
  const { status } = spawnSync('gdalbuildvrt', ['--version'])
  return status === 0 ? undefined : 'the system has no gdalbuildvrt'
}

const golden = JSON.parse(readFileSync(new URL('golden/reads.json', import.meta.url), 'utf8')) as RandomVrt[]

describe('VRTs of GDAL’s programs are read as by rasterio', () => {
  test.each(golden.map((vrt) => [vrt.name, vrt] as const))('%s', async (_name, vrt) => {
    expect(await allDifferences(vrt)).toEqual([])
  })
})

test.skipIf(missing !== undefined).each(seeds)(
  'random VRTs are read as by rasterio, seed %i',
  async (seed) => {
    const script = fileURLToPath(new URL('random_vrts.py', import.meta.url))
    const args = ['-c', 'command -p python3 "$@"', 'sh', script, String(seed), String(VRTS)]
    const { status, stdout, stderr } = spawnSync('sh', args, { encoding: 'utf8', maxBuffer: 1 << 30 })
    if (status !== 0) throw new Error(`random_vrts.py failed: ${stderr}`)
    const differences: string[] = []
    for (const vrt of JSON.parse(stdout) as RandomVrt[]) {
      const found = await allDifferences(vrt)
      differences.push(...found.map((difference) => `${vrt.name}: ${difference}`))
    }
    expect(differences).toEqual([])
  },
)

async function allDifferences(vrt: RandomVrt): Promise<string[]> {
  const directory = new MemoryDirectory()
  for (const [name, bytes] of Object.entries(vrt.files)) directory.set(name, Buffer.from(bytes, 'base64'))
  await using memfile = new MemoryFile(undefined, { directory, filename: 'test.vrt' })
  await using dataset = await memfile.open()
  const facts = {
    dtypes: dataset.dtypes,
    width: dataset.width,
    height: dataset.height,
    overviews: dataset.indexes.map((index) => dataset.overviews(index)),
    nodata: dataset.nodatavals.map((value) => (value === undefined ? 'None' : Number(value).toFixed(1))),
    maskFlags: dataset.maskFlagEnums,
    usedFiles: dataset.files,
  }
  const expected = Object.fromEntries(Object.keys(facts).map((key) => [key, vrt[key as keyof RandomVrt]]))
  const found = await differencesOf(dataset, vrt.reads, vrt.results)
  const [ours, theirs] = [JSON.stringify(facts), JSON.stringify(expected)]
  return ours === theirs ? found : [`${ours} instead of ${theirs}`, ...found]
}

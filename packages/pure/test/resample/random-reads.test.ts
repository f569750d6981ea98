import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { inflateSync } from 'node:zlib'
import {
  type Dataset,
  type DType,
  isRasterError,
  type RasterArray,
  type Resampling,
  Window,
} from '@memraster/core'
import { elementsPerSample, isIntegerDType, sampleSize, viewAs } from '@memraster/core/backend'
import { expect, test } from 'vitest'
import { MemoryFile } from '../../src/index.ts'
import { rasterioIsMissing } from '../write/rasterio-oracle.ts'

const missing = rasterioIsMissing()
if (missing !== undefined) console.warn(`Random reads are not compared with rasterio: ${missing}.`)

interface RandomRead {
  readonly window: readonly [number, number, number, number]
  readonly shape: readonly [number, number]
  readonly method: Resampling
  readonly kind: 'pixels' | 'band' | 'mask' | 'float64'
  readonly band: number
  readonly fails: boolean
}

interface RandomRaster {
  readonly name: string
  readonly dtype: DType
  readonly count: number
  readonly raster: string
  readonly reads: readonly RandomRead[]
  readonly results: string
}

/** Rasters to a seed. MEMRASTER_RANDOM_SEEDS="from-to" tries other seeds than the committed ones. */
const RASTERS = 100
const [FIRST = 1, LAST = 2] = (process.env.MEMRASTER_RANDOM_SEEDS ?? '1-2').split('-').map(Number)
const seeds = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i)

test.skipIf(missing !== undefined).each(seeds)(
  'random reads are those of rasterio, seed %i',
  async (seed) => {
    const differences: string[] = []
    for (const raster of randomRasters(seed)) differences.push(...(await differencesOf(raster)))
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

async function differencesOf({
  name,
  dtype,
  count,
  raster,
  reads,
  results,
}: RandomRaster): Promise<string[]> {
  const found: string[] = []
  const bytes = inflateSync(Buffer.from(results, 'base64'))
  let at = 0
  await using memfile = new MemoryFile(Buffer.from(raster, 'base64'))
  await using dataset = await memfile.open()
  for (const each of reads) {
    const { kind, shape, fails } = each
    const wanted = kind === 'mask' ? 'uint8' : kind === 'float64' ? kind : dtype
    const bands = kind === 'mask' || kind === 'band' ? 1 : count
    const samples = fails ? 0 : bands * shape[0] * shape[1]
    const size = samples * sampleSize(wanted)
    const expected = viewAs(wanted, new Uint8Array(bytes.subarray(at, at + size)).buffer, 0, samples)
    at += size
    const label = `${name}: ${kind} ${each.band} of ${each.window} to ${shape} by ${each.method}`
    const actual = await readAs(dataset, each, wanted)
    const difference = fails
      ? actual && 'rasterio fails'
      : actual === undefined
        ? 'refused'
        : firstDifference(actual, expected, wanted)
    if (difference !== undefined) found.push(`${label}: ${difference}`)
  }
  expect(at).toBe(bytes.length)
  return found
}

/** Undefined where the method is refused. */
async function readAs(
  dataset: Dataset,
  { kind, band, window, shape, method }: RandomRead,
  outDtype: DType,
): Promise<RasterArray | undefined> {
  const options = { window: new Window(...window), resampling: method }
  try {
    if (kind === 'mask') return (await dataset.readMasks({ ...options, indexes: band, outShape: shape })).data
    if (kind === 'band') return (await dataset.read({ ...options, indexes: band, outShape: shape })).data
    return (await dataset.read({ ...options, outShape: [dataset.count, ...shape], outDtype })).data
  } catch (error) {
    if (isRasterError(error, 'UNSUPPORTED')) return undefined
    throw error
  }
}

/** Whole numbers exactly, floats to a millionth of the greater. */
function firstDifference(actual: RasterArray, expected: RasterArray, dtype: DType): string | undefined {
  const exact = isIntegerDType(dtype)
  let count = 0
  let first: string | undefined
  for (let i = 0; i < expected.length; i++) {
    const [a, b] = [Number(actual[i]), Number(expected[i])]
    const isSame = Object.is(a, b) || a === b
    if (isSame || (!exact && Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b)))) continue
    count++
    first ??= `${a} instead of ${b} at ${Math.floor(i / elementsPerSample(dtype))}`
  }
  return first && `${first}, ${count} of ${expected.length}`
}

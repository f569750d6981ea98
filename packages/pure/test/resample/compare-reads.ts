import { inflateSync } from 'node:zlib'
import {
  type Dataset,
  type DType,
  isRasterError,
  type RasterArray,
  type Resampling,
  Window,
} from '@memraster/core'
import { elementsPerSample, isIntegerDType, sampleSize, viewAs } from '@memraster/ground'
import { expect } from 'vitest'

/** A read that rasterio did, too. */
export interface RandomRead {
  readonly window: readonly [number, number, number, number]
  readonly shape: readonly [number, number]
  readonly method: Resampling
  readonly kind: 'pixels' | 'band' | 'mask' | 'float64'
  readonly band: number
  /** Whether rasterio throws. */
  readonly fails: boolean
}

/**
 * The differences from rasterio.
 *
 * @param results What rasterio read, one after the other, as a zlib stream in base64.
 */
export async function differencesOf(
  dataset: Dataset,
  reads: readonly RandomRead[],
  results: string,
): Promise<string[]> {
  const found: string[] = []
  const bytes = inflateSync(Buffer.from(results, 'base64'))
  let at = 0
  for (const each of reads) {
    const { kind, shape, fails, band } = each
    const own = dataset.dtypes[kind === 'band' ? band - 1 : 0] as DType
    const wanted = kind === 'mask' ? 'uint8' : kind === 'float64' ? kind : own
    const bands = kind === 'mask' || kind === 'band' ? 1 : dataset.count
    const samples = fails ? 0 : bands * shape[0] * shape[1]
    const size = samples * sampleSize(wanted)
    const expected = viewAs(wanted, new Uint8Array(bytes.subarray(at, at + size)).buffer, 0, samples)
    at += size
    const actual = await readAs(dataset, each, wanted)
    const difference = fails
      ? actual && 'rasterio fails'
      : actual === undefined
        ? 'refused'
        : firstDifference(actual, expected, wanted)
    if (difference !== undefined) {
      found.push(`${kind} ${band} of ${each.window} to ${shape} by ${each.method}: ${difference}`)
    }
  }
  expect(at).toBe(bytes.length)
  return found
}
/** Undefined if the method is refused. */
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

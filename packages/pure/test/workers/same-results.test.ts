import type { CreateOptions, DType } from '@memraster/core'
import { allocate, elementsPerSample, type RasterArray, sampleSize } from '@memraster/ground'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { configureWorkers } from '../../src/index.ts'
import { configuredWorkers } from '../../src/workers/worker-options.ts'
import { crewAtWork, encoded, readAll, startCrew, type WatchedCrew, withoutCrew } from './crew.ts'

/** Not a multiple of a tile, so that some reach beyond the raster. */
const WIDTH = 1100
const COUNT = 3

/** The rows that make 2.4 MB: workers that run take a part in reads and writes of 2 MiB on. */
function heightOf(dtype: DType): number {
  return Math.ceil(2.4e6 / (WIDTH * COUNT * sampleSize(dtype)))
}

let crew: WatchedCrew

beforeAll(async () => {
  crew = await startCrew()
})

afterAll(withoutCrew)

/** Slopes with some noise, band by band. */
function pixelsOf(dtype: DType): RasterArray {
  const pixels = allocate(dtype, WIDTH * heightOf(dtype) * COUNT)
  const isWhole = pixels instanceof BigInt64Array || pixels instanceof BigUint64Array
  const step = elementsPerSample(dtype)
  for (let i = 0, noise = 1; i < pixels.length; i++) {
    noise = (Math.imul(noise, 1103515245) + 12345) >>> 0
    const sample = Math.floor(i / step)
    const value = ((sample % WIDTH) >> 3) + (Math.floor(sample / WIDTH) >> 4) + (noise >>> 29)
    pixels[i] = isWhole ? BigInt(value) : value % 127
  }
  return pixels
}

const COMPRESSIONS: readonly (readonly [
  compress: string,
  dtypes: readonly DType[],
  predictors: readonly number[],
])[] = [
  ['lzw', ['uint8', 'int16', 'uint32', 'int64', 'float64', 'complex64'], [1]],
  ['lzw', ['uint8', 'uint16', 'int32'], [2]],
  ['lzw', ['float32', 'float64'], [3]],
  ['packbits', ['uint8', 'int16', 'complex_int16'], [1]],
  ['deflate', ['uint8'], [1, 2]],
  ['zstd', ['uint8'], [2]],
  ['lerc', ['uint8', 'int16', 'float32'], [1]],
  ['jpeg', ['uint8'], [1]],
  ['webp', ['uint8'], [1]],
]

const LAYOUTS: readonly Partial<CreateOptions>[] = [
  { interleave: 'pixel' },
  { interleave: 'band' },
  { interleave: 'pixel', endianness: 'BIG' },
  { interleave: 'pixel', tiled: false, blockysize: 16 },
]

/** Whether a layout is one that the compression has. */
function isPossible(compress: string, { interleave, endianness }: Partial<CreateOptions>): boolean {
  return compress === 'lerc' ? endianness !== 'BIG' : compress !== 'webp' || interleave === 'pixel'
}

const CASES = COMPRESSIONS.flatMap(([compress, dtypes, predictors]) =>
  dtypes.flatMap((dtype) =>
    predictors.flatMap((predictor) =>
      LAYOUTS.filter((layout) => isPossible(compress, layout)).map(
        (layout): [string, DType, CreateOptions] => {
          const tiles = layout.tiled === false ? { blockxsize: undefined } : {}
          const profile = { ...layout, ...tiles, dtype, compress, ...(predictor > 1 && { predictor }) }
          return [
            `${dtype}, ${compress} + ${predictor}, ${JSON.stringify(layout)}`,
            dtype,
            profile as CreateOptions,
          ]
        },
      ),
    ),
  ),
)

describe('blocks that workers decode and encode are the same', () => {
  test.each(CASES)('%s', async (_, dtype, profile) => {
    const data = pixelsOf(dtype)
    const layout = { ...profile, width: WIDTH, height: heightOf(dtype), count: COUNT }
    const run = async () => {
      const file = await encoded(data, layout)
      return { file, pixels: (await readAll(file)).data }
    }
    await crewAtWork()
    const before = crew.jobs
    const shared = await run()
    expect(crew.jobs).toBeGreaterThan(before)
    const settings = configuredWorkers()
    withoutCrew()
    const alone = await run().finally(() => configureWorkers(settings))
    expect(Buffer.from(shared.file).equals(alone.file)).toBe(true)
    expect(bytesOf(shared.pixels).equals(bytesOf(alone.pixels))).toBe(true)
    if (!['jpeg', 'webp'].includes(String(profile.compress))) {
      expect(bytesOf(shared.pixels).equals(bytesOf(data))).toBe(true)
    }
  })
})

function bytesOf({ buffer, byteOffset, byteLength }: RasterArray): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ColorInterpretation } from '../../src/backend.ts'
import { MemoryDirectory } from '../../src/backend.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { openDataset } from '../../src/dataset/open-dataset.ts'
import type { ReadOptions } from '../../src/dataset/read-options.ts'
import type { DType } from '../../src/dtype.ts'
import { Window } from '../../src/window/window.ts'
import { arrayBackend, arrayInfo, formulaPixels } from './array-backend.ts'

interface Source {
  readonly dtype: DType
  readonly count: number
  readonly nodata?: number | 'nan' | null
  readonly colorinterp?: readonly ColorInterpretation[]
  readonly tags?: Readonly<Record<string, string>>
  readonly alpha?: number
  /** Whether floats have a NaN. */
  readonly nan?: boolean
}

type Numbers = readonly (number | string)[]

const golden = JSON.parse(readFileSync(new URL('../golden/dataset.json', import.meta.url), 'utf8')) as {
  cases: {
    name: string
    source: Source
    method: 'read' | 'read_masks' | 'dataset_mask'
    options: Record<string, unknown>
    shape: number[]
    dtype: string
    data: Numbers
    mask?: number[]
  }[]
  facts: {
    source: Source
    checksums: number[]
    windowChecksum: number
    stats: [min: number, max: number, mean: number, std: number][]
    samples: Numbers[]
  }[]
  levels: { width: number; height: number; transform: number[]; data: number[] }[]
  decimated: { window: [number, number, number, number]; shape: [number, number]; data: number[] }[]
}

describe('reads give what rasterio reads', () => {
  it.each(golden.cases)('$name', async ({ source, method, options, shape, dtype, data, mask }) => {
    const dataset = await openSource(source)
    const read = readOptions(options)
    const result =
      method === 'read'
        ? await dataset.read(read)
        : method === 'read_masks'
          ? await dataset.readMasks(read)
          : await dataset.datasetMask(read)
    expect(result.shape).toEqual(shape)
    expect(result.dtype).toBe(dtype)
    expect([...result.data]).toEqual(numbers(data))
    if (mask) expect([...(result.mask ?? [])]).toEqual(mask)
  })
})

describe('computations over a band give what rasterio computes', () => {
  it.each(golden.facts)('$source', async ({ source, checksums, windowChecksum, stats, samples }) => {
    const dataset = await openSource(source)
    for (const [i, checksum] of checksums.entries()) expect(await dataset.checksum(i + 1)).toBe(checksum)
    expect(await dataset.checksum(1, { window: new Window(2, 1, 4, 3) })).toBe(windowChecksum)
    for (const [i, [min, max, mean, std]] of stats.entries()) {
      const found = await dataset.stats(i + 1)
      expect([found.min, found.max]).toEqual([min, max])
      expect(found.mean).toBeCloseTo(mean, 10)
      expect(found.std).toBeCloseTo(std, 10)
    }
    const points = [
      [500045, 4599975],
      [500000, 4600000],
      [499999, 4600000],
      [500089.9, 4599930.1],
      [0, 0],
    ] as const
    const sampled: (number | bigint)[][] = []
    for await (const { data } of dataset.sample(points)) sampled.push([...data])
    expect(sampled).toEqual(samples.map(numbers))
  })
})

describe('decimated reads take the overview that GDAL takes', () => {
  const dataset = openLevels()
  it.each(golden.decimated)('$window as $shape', async ({ window, shape, data }) => {
    const result = await (await dataset).read({ indexes: 1, window: new Window(...window), outShape: shape })
    expect([...result.data]).toEqual(data)
  })
  it.each([0, 1, 2])('overview %i opens as a dataset', async (level) => {
    const overview = (await dataset).openOverview(level)
    const { width, height, transform, data } = golden.levels[level + 1] as (typeof golden.levels)[number]
    expect([overview.width, overview.height]).toEqual([width, height])
    overview.transform.coefficients.forEach((value, i) => {
      expect(value).toBeCloseTo(transform[i] as number, 9)
    })
    expect([...(await overview.read({ indexes: 1 })).data]).toEqual(data)
  })
})

async function openLevels(): Promise<Dataset> {
  const [full, ...overviews] = golden.levels.map(({ width, height }) => ({
    width,
    height,
    blockShape: [8, width] as const,
  }))
  const info = { ...arrayInfo('uint8', 1, { overviews }), width: 61, height: 47 }
  expect(full).toMatchObject({ width: 61, height: 47 })
  const pixels = [golden.levels.map(({ data }) => Uint8Array.from(data))]
  const backend = arrayBackend({ info, pixels })
  return openDataset({
    backend,
    directory: new MemoryDirectory(),
    filename: 'a.tif',
    name: '/vsimem/a/a.tif',
  })
}

async function openSource({ dtype, count, nodata, colorinterp, tags, alpha, nan }: Source): Promise<Dataset> {
  const info = arrayInfo(dtype, count, { nodata: nodata === 'nan' ? NaN : (nodata ?? undefined) })
  const pixels = info.bands.map((_, band) => [formulaPixels(dtype, band, nan)])
  if (alpha !== undefined) {
    const band = pixels.at(-1)?.[0]
    band?.forEach((_, i) => {
      band[i] = i % 9 < 4 ? 0 : alpha
    })
  }
  const bands = info.bands.map((band, i) => ({
    ...band,
    colorInterpretation: colorinterp?.[i] ?? band.colorInterpretation,
  }))
  const backend = arrayBackend({ info: { ...info, bands, tags: { '': tags ?? {} } }, pixels })
  return openDataset({
    backend,
    directory: new MemoryDirectory(),
    filename: 'a.tif',
    name: '/vsimem/a/a.tif',
  })
}

function readOptions(options: Record<string, unknown>): ReadOptions {
  const { out_shape: outShape, out_dtype: outDtype, fill_value: fillValue, window, ...rest } = options
  const [colOff, rowOff, width, height] = (window ?? []) as number[]
  return {
    ...rest,
    ...(outShape !== undefined && { outShape }),
    ...(outDtype !== undefined && { outDtype }),
    ...(fillValue !== undefined && { fillValue }),
    ...(window !== undefined && {
      window: Array.isArray(colOff) ? window : { colOff, rowOff, width, height },
    }),
  } as ReadOptions
}

function numbers(values: Numbers): number[] {
  return values.map((value) => (value === 'inf' ? Infinity : value === '-inf' ? -Infinity : Number(value)))
}

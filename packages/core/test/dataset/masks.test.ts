import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { allocate, type BandInfo, type ColorInterpretation, type RasterArray } from '../../src/backend.ts'
import type { DType } from '../../src/index.ts'
import { type ArrayRaster, arrayBackend, arrayInfo } from './array-backend.ts'
import { openArrays } from './golden-rasters.ts'

interface MaskedRaster {
  readonly dtype: DType
  readonly colors: readonly ColorInterpretation[]
  readonly nodata: number | null
  readonly tags: string | null
  readonly mask: boolean
  readonly pixels: readonly (readonly number[])[]
  readonly flags: readonly (readonly string[])[]
  readonly masks: readonly (readonly number[])[]
  readonly datasetMask: readonly number[]
}

/** What rasterio sees: see make-masks.py. */
const golden = JSON.parse(readFileSync(new URL('../golden/masks.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, MaskedRaster>
>

const stored = Uint8Array.from({ length: 12 }, (_, i) => (i % 3 > 0 ? 255 : 0))

function rasterOf({ dtype, colors, nodata, tags, mask, pixels }: MaskedRaster): ArrayRaster {
  const info = arrayInfo(dtype, colors.length, {
    nodata: nodata ?? undefined,
    storedMask: mask ? 'dataset' : 'none',
  })
  return {
    info: {
      ...info,
      width: 6,
      height: 2,
      tags: { '': tags === null ? {} : { NODATA_VALUES: tags } },
      bands: info.bands.map(
        (band, i): BandInfo => ({ ...band, colorInterpretation: colors[i] ?? 'undefined' }),
      ),
    },
    pixels: pixels.map((values) => [samples(dtype, values)]),
    ...(mask && { mask: [stored] }),
  }
}

function samples(dtype: DType, values: readonly number[]): RasterArray {
  const array: RasterArray = allocate(dtype, 12)
  array.set(values as never)
  return array
}

describe('the masks that rasterio has of', () => {
  it.each(Object.entries(golden))('%s', async (_, raster) => {
    const dataset = await openArrays(rasterOf(raster))
    expect(dataset.maskFlagEnums).toEqual(raster.flags)
    expect([...(await dataset.readMasks()).data]).toEqual(raster.masks.flat())
    expect([...(await dataset.datasetMask()).data]).toEqual(raster.datasetMask)
    const inverse = raster.masks.map((mask) => mask.map((value) => (value === 0 ? 1 : 0)))
    for (const interleave of ['band', 'pixel'] as const) {
      const { mask } = await dataset.read({ masked: true, interleave })
      const order =
        interleave === 'band' ? inverse.flat() : inverse[0]!.flatMap((_, i) => inverse.map((m) => m[i]))
      expect([...mask!]).toEqual(order)
    }
    // Bands in any order, one twice, of a window of the second row.
    const last = raster.masks.length
    const some = await dataset.readMasks({ indexes: [last, 1, last], window: [[1, 2], [2, 5]] }) // biome-ignore format: a pair
    const part = (band: number): number[] => raster.masks[band - 1]!.slice(8, 11)
    expect([...some.data]).toEqual([part(last), part(1), part(last)].flat())
  })
})

describe('masks of bands that have each its own', () => {
  const masks = [0, 1].map((band) => stored.map((value, i) => (i % 2 === band ? value : 0)))
  const { info, pixels } = rasterOf({ ...golden['two bands without alpha']!, mask: true })
  const bands = info.bands.map((band): BandInfo => ({ ...band, storedMask: 'band' }))
  const raster = { info: { ...info, bands }, pixels }
  const backend = arrayBackend(raster)
  const open = backend.open
  backend.open = async (...args) => {
    const dataset = await open(...args)
    return {
      ...dataset,
      read: async (request, out) => {
        if (request.source === 'bands') return await dataset.read(request, out)
        request.bands.forEach((bidx, i) => {
          for (let at = 0; at < 12; at++)
            out[request.offset + i * request.stride[0] + at] = masks[bidx - 1]![at]!
        })
      },
    }
  }

  test('are read one by one, and any of them makes a pixel of the dataset valid', async () => {
    const dataset = await openArrays(raster, backend)
    expect(dataset.maskFlagEnums).toEqual([[], []])
    expect([...(await dataset.readMasks()).data]).toEqual([...masks[0]!, ...masks[1]!])
    expect([...(await dataset.datasetMask()).data]).toEqual([...stored])
  })
})

test('a mask that bands share is read once', async () => {
  const raster = rasterOf(golden['four bands, the last of which is alpha']!)
  const backend = arrayBackend(raster)
  const dataset = await openArrays(raster, backend)
  await dataset.readMasks({ indexes: [1, 2, 3] })
  expect(backend.calls).toMatchObject([{ method: 'read', request: { source: 'bands', bands: [4] } }])
})

test('pixels that are at hand are not read again for their mask', async () => {
  const raster = rasterOf(golden['uint8 with nodata 5']!)
  const backend = arrayBackend(raster)
  const dataset = await openArrays(raster, backend)
  await dataset.read({ masked: true })
  await dataset.read({ fillValue: 3 })
  expect(backend.calls).toHaveLength(2)
  // Of another dtype they are not the band's own.
  await dataset.read({ masked: true, outDtype: 'float32' })
  expect(backend.calls.slice(2)).toMatchObject([
    { request: { dtype: 'float32' } },
    { request: { dtype: 'uint8' } },
  ])
})

test('beyond the edges nothing is valid, at any size and on every side', async () => {
  const dataset = await openArrays(rasterOf(golden['one band']!))
  const row = (cols: string): number[] => [...cols].map((c) => (c === '#' ? 255 : 0))
  const window = { colOff: -2, rowOff: -1, width: 9, height: 4 }
  const { data } = await dataset.readMasks({ indexes: 1, window, boundless: true })
  expect([...data]).toEqual([
    ...row('.........'),
    ...row('..######.'),
    ...row('..######.'),
    ...row('.........'),
  ])
  const half = { colOff: -4, rowOff: -2, width: 12, height: 8 }
  const small = await dataset.datasetMask({ window: half, boundless: true, outShape: [4, 6] })
  expect([...small.data]).toEqual([...row('......'), ...row('..###.'), ...row('......'), ...row('......')])
})

test('nodata that no sample can be is not looked for', async () => {
  const raster = rasterOf(golden['uint16 with nodata 65536']!)
  const backend = arrayBackend(raster)
  const dataset = await openArrays(raster, backend)
  expect((await dataset.readMasks()).data).toEqual(new Uint8Array(12).fill(255))
  expect(backend.calls).toEqual([])
})

describe('rasters larger than what is gone through in one go', () => {
  const [width, height] = [400, 400]
  // The first and the last pixel, and some in between, are invalid; samples are complex, the imaginary part says nothing.
  const holes = [0, 1, 131071, 131072, 131073, 145000, 159999]
  const data = new Float32Array(2 * width * height).fill(-9)
  for (let i = 0; i < width * height; i++) data[2 * i] = i % 7
  for (const at of holes) data[2 * at] = -9

  test.each([
    ['nodata', {}, -9],
    ['NODATA_VALUES', { NODATA_VALUES: '-9' }, undefined],
  ])('have all their invalid pixels by %s', async (_, tags, nodata) => {
    const info = { ...arrayInfo('complex64', 1, { nodata }), width, height, tags: { '': tags } }
    const dataset = await openArrays({ info, pixels: [[data]] })
    const expected = new Uint8Array(width * height).fill(255)
    for (const at of holes) expected[at] = 0
    const differing = (mask: ArrayLike<number>) => expected.findIndex((value, i) => value !== mask[i])
    expect(differing((await dataset.readMasks()).data)).toBe(-1)
    expect(differing((await dataset.datasetMask()).data)).toBe(-1)
    const { mask } = await dataset.read({ masked: true })
    expect(differing(mask!.map((value) => 255 * (1 - value)))).toBe(-1)
    const filled = await dataset.read({ fillValue: 3 })
    const wrong = filled.data.findIndex((value, i) => {
      const hole = expected[Math.floor(i / 2)] === 0
      return value !== (hole ? (i % 2 === 0 ? 3 : 0) : data[i])
    })
    expect(wrong).toBe(-1)
  })
})

test.each(['nearest', 'bilinear', 'average'] as const)(
  'the mask of nodata comes from the pixels that a masked read by %s has made, which are not made twice',
  async (resampling) => {
    const info = { ...arrayInfo('uint8', 1, { nodata: 3 }), width: 6, height: 2 }
    const raster = { info, pixels: [[Uint8Array.of(3, 3, 1, 1, 3, 3, 3, 3, 1, 1, 3, 3)]] }
    const { calls, ...backend } = arrayBackend(raster)
    const features = { ...backend.capabilities.features, [`resampling.${resampling}`]: true }
    const able = { ...backend, capabilities: { ...backend.capabilities, features } }
    const dataset = await openArrays(raster, able)
    const { mask } = await dataset.read({ masked: true, outShape: [1, 3], resampling })
    expect(mask).toEqual(Uint8Array.of(1, 0, 1))
    expect(calls.filter(({ method }) => method === 'read')).toHaveLength(1)
  },
)

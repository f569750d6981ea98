import type { DType } from '@memraster/ground'
import { describe, expect, it } from 'vitest'
import { MemoryDirectory, type WriteRequest } from '../../src/backend.ts'
import { createDataset } from '../../src/dataset/create-dataset.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { Window } from '../../src/window/window.ts'
import { arrayBackend, arrayInfo, type Call } from './array-backend.ts'

const PROFILE = { driver: 'GTiff', width: 9, height: 7, count: 2, dtype: 'uint8' } as const

async function writer(
  dtype: DType = 'uint8',
  nodata?: number,
  mode: 'w' | 'w+' = 'w+',
): Promise<{ dataset: Dataset; calls: Call[] }> {
  const info = arrayInfo(dtype, 2, { nodata })
  const backend = arrayBackend({ info, pixels: [] })
  const source = { backend, directory: new MemoryDirectory(), filename: 'a.tif', name: '/vsimem/a/a.tif' }
  return { dataset: await createDataset(source, { ...PROFILE, dtype, mode }), calls: backend.calls }
}

describe('write', () => {
  it('gives the backend the pixels as they are, with the window and layout', async () => {
    const { dataset, calls } = await writer()
    const data = Uint8Array.from({ length: 2 * 2 * 3 }, (_, i) => i)
    await dataset.write(data, { window: new Window(4, 1, 3, 2) })
    const [{ request, data: written }] = calls as [Call & { request: WriteRequest }]
    expect(written).toEqual(data)
    expect(request).toMatchObject({
      target: 'bands',
      bands: [1, 2],
      window: { colOff: 4, rowOff: 1, width: 3, height: 2 },
      stride: [6, 3, 1],
    })
  })

  it('takes pixel-interleaved data by its stride', async () => {
    const { dataset, calls } = await writer()
    await dataset.write({ data: new Uint8Array(126), shape: [2, 7, 9], stride: [1, 18, 2] })
    expect(calls[0]?.request).toMatchObject({ stride: [1, 18, 2] })
  })

  it.each([
    ['too few elements', new Uint8Array(125), {}, 'SHAPE'],
    ['another shape', { data: new Uint8Array(126), shape: [2, 9, 7] }, {}, 'SHAPE'],
    ['two axes for two bands', { data: new Uint8Array(126), shape: [14, 9] }, {}, 'SHAPE'],
    ['three axes for a single band', { data: new Uint8Array(63), shape: [1, 7, 9] }, { indexes: 1 }, 'SHAPE'],
    [
      'a stride beyond the array',
      { data: new Uint8Array(126), shape: [2, 7, 9], stride: [63, 10, 1] },
      {},
      'SHAPE',
    ],
    ['a window beyond the edge', new Uint8Array(2 * 4), { window: new Window(8, 6, 2, 2) }, 'WINDOW'],
    ['a fractional window', new Uint8Array(2 * 4), { window: new Window(0.5, 0, 2, 2) }, 'WINDOW'],
    ['another dtype', new Uint16Array(126), {}, 'DTYPE'],
    ['a band that is not there', new Uint8Array(63), { indexes: 3 }, 'BAND'],
    ['a band twice', new Uint8Array(126), { indexes: [1, 1] }, 'BAND'],
    [
      'a mask without nodata',
      { data: new Uint8Array(126), shape: [2, 7, 9], mask: new Uint8Array(126) },
      {},
      'NODATA',
    ],
  ])('refuses %s', async (_, data, options, code) => {
    const { dataset, calls } = await writer()
    await expect(dataset.write(data, options)).rejects.toMatchObject({ code })
    expect(calls).toEqual([])
  })

  it('clamps and rounds, or wraps and truncates, as requested', async () => {
    // numpy: np.array([300.7, -1.5, nan, 2.5]).astype('uint8') wraps to 44, 255, 0, 2.
    const values = Float64Array.from([300.7, -1.5, Number.NaN, 2.5])
    const options = { indexes: 1, window: new Window(0, 0, 2, 2) } as const
    const { dataset, calls } = await writer()
    await dataset.write(values, { ...options, cast: 'clamp' })
    await dataset.write(values, { ...options, cast: 'wrap' })
    expect(calls.map(({ data }) => [...(data ?? [])])).toEqual([
      [255, 0, 0, 3],
      [44, 255, 0, 2],
    ])
  })

  it('puts nodata, or else the fill value, into the masked pixels of a copy', async () => {
    const data = Uint8Array.of(1, 2, 3, 4)
    const masked = { data, shape: [2, 2], mask: Uint8Array.of(0, 1, 0, 1) }
    const options = { indexes: 1, window: new Window(0, 0, 2, 2) } as const
    const withNodata = await writer('uint8', 9)
    await withNodata.dataset.write({ ...masked, fillValue: 7 }, options)
    expect([...(withNodata.calls[0]?.data ?? [])]).toEqual([1, 9, 3, 9])
    const without = await writer()
    await without.dataset.write({ ...masked, fillValue: 7 }, options)
    expect([...(without.calls[0]?.data ?? [])]).toEqual([1, 7, 3, 7])
    expect([...data]).toEqual([1, 2, 3, 4])
  })

  it('writes the mask too on request: valid where any band is', async () => {
    const { dataset, calls } = await writer()
    const mask = Uint8Array.of(0, 1, 1, 0, 1, 0, 1, 0)
    await dataset.write(
      { data: new Uint8Array(8), shape: [2, 2, 2], mask },
      { window: new Window(0, 0, 2, 2), masked: true },
    )
    expect(calls[1]?.request).toMatchObject({ target: 'mask', window: { width: 2, height: 2 } })
    expect([...(calls[1]?.data ?? [])]).toEqual([255, 255, 0, 255])
    expect(dataset.maskFlagEnums).toEqual([['per_dataset'], ['per_dataset']])
  })
})

describe('metadata', () => {
  it('is seen at once and reaches the backend, as one change, when the dataset closes', async () => {
    const { dataset, calls } = await writer()
    dataset.crs = 'EPSG:4326'
    dataset.transform = [0.5, 0, 10, 0, -0.5, 50]
    dataset.nodata = 255
    dataset.descriptions = ['red', undefined]
    dataset.setBandUnit(2, 'metre')
    dataset.scales = [0.1, 1]
    dataset.colorinterp = ['gray', 'alpha']
    dataset.updateTags({ AREA: 1, MODE: 'fast' })
    dataset.updateTags({ MODE: null, NAME: true }, { ns: '' })
    dataset.updateTags({ GAIN: 2.5 }, { bidx: 1, ns: 'SENSOR' })
    expect(dataset.crs?.toEpsg()).toBe(4326)
    expect(dataset.bounds).toEqual({ left: 10, bottom: 46.5, right: 14.5, top: 50 })
    expect(dataset.nodatavals).toEqual([255, 255])
    expect(dataset.descriptions).toEqual(['red', undefined])
    expect(dataset.units).toEqual([undefined, 'metre'])
    expect(dataset.tags()).toEqual({ AREA: '1', NAME: 'true' })
    expect(dataset.tags(1, 'SENSOR')).toEqual({ GAIN: '2.5' })
    expect(dataset.tagNamespaces(1)).toEqual(['SENSOR'])
    expect(calls).toEqual([])
    await dataset.close()
    expect(calls.map(({ method }) => method)).toEqual(['update', 'close'])
    expect(calls[0]?.request).toMatchObject({
      transform: [0.5, 0, 10, 0, -0.5, 50],
      tags: { '': { AREA: '1', NAME: 'true' } },
      bands: {
        1: {
          nodata: 255,
          description: 'red',
          scale: 0.1,
          colorInterpretation: 'gray',
          tags: { SENSOR: { GAIN: '2.5' } },
        },
        2: { nodata: 255, description: null, unit: 'metre', scale: 1, colorInterpretation: 'alpha' },
      },
    })
    expect(dataset.descriptions).toEqual(['red', undefined])
  })

  it('keeps tags of any name, and leaves those that are undefined', async () => {
    const { dataset } = await writer()
    dataset.updateTags(JSON.parse('{"__proto__": "1", "constructor": "2"}'))
    dataset.updateTags({ constructor: undefined } as never)
    expect(Object.entries(dataset.tags())).toEqual([
      ['__proto__', '1'],
      ['constructor', '2'],
    ])
  })

  it.each([
    [
      'nodata out of range',
      (d: Dataset) => {
        d.nodata = 256
      },
      'NODATA',
    ],
    [
      'NaN as nodata of an integer',
      (d: Dataset) => {
        d.nodata = Number.NaN
      },
      'NODATA',
    ],
    [
      'a fraction as nodata of an integer',
      (d: Dataset) => {
        d.nodata = 0.5
      },
      'NODATA',
    ],
    [
      'an unknown CRS',
      (d: Dataset) => {
        d.crs = 'EPSG:999999'
      },
      'CRS',
    ],
    [
      'heights without a place',
      (d: Dataset) => {
        d.crs = 'EPSG:5773'
      },
      'CRS',
    ],
    [
      'too few descriptions',
      (d: Dataset) => {
        d.descriptions = ['one']
      },
      'BAND',
    ],
    [
      'too many scales',
      (d: Dataset) => {
        d.scales = [1, 2, 3]
      },
      'BAND',
    ],
    ['tags of a band that is not there', (d: Dataset) => d.updateTags({ A: 1 }, { bidx: 3 }), 'BAND'],
  ])('refuses %s', async (_, change, code) => {
    const { dataset } = await writer()
    expect(() => change(dataset)).toThrow(expect.objectContaining({ code }))
  })

  it('keeps statistics as GDAL writes them', async () => {
    // The arithmetic mean of 1, 2, 3 and so on; digits as C's %.14g.
    const info = { ...arrayInfo('float64', 1), width: 4, height: 1 }
    const backend = arrayBackend({ info, pixels: [[Float64Array.of(1, 2, 4, 1e20)]] })
    const source = { backend, directory: new MemoryDirectory(), filename: 'a.tif', name: 'a' }
    const dataset = await createDataset(source, {
      ...PROFILE,
      dtype: 'float64',
      count: 1,
      width: 4,
      height: 1,
    })
    await dataset.updateStats()
    expect(dataset.tags(1)).toMatchObject({
      STATISTICS_MINIMUM: '1',
      STATISTICS_MAXIMUM: '1e+20',
      STATISTICS_MEAN: '2.5e+19',
      STATISTICS_VALID_PERCENT: '100',
    })
  })
})

import { describe, expect, test } from 'vitest'
import type { DatasetInfo, ReadRequest, Resampling } from '../../src/backend.ts'
import { bandsAtOnce, checkHeldMemory } from '../../src/read/held-memory.ts'
import { readBands } from '../../src/read/read-bands.ts'
import { arrayBackend, arrayInfo } from './array-backend.ts'
import { openArrays } from './golden-rasters.ts'

/** A raster of `side` x `side` pixels in tiles of 1024. */
function tiled(side: number, count: number, interleave: 'PIXEL' | 'BAND', driver = 'GTiff'): DatasetInfo {
  const info = arrayInfo('uint16', count, { blockShape: [1024, 1024] })
  return { ...info, driver, width: side, height: side, tags: { IMAGE_STRUCTURE: { INTERLEAVE: interleave } } }
}

function request(side: number, shape: number, resampling: Resampling, bands = [1]): ReadRequest {
  const window = { colOff: 0, rowOff: 0, width: side, height: side }
  const layout = { offset: 0, stride: [shape * shape, shape, 1] as const, dtype: 'uint16' } as const
  const control = { signal: undefined, onProgress: undefined }
  return {
    source: 'bands',
    bands,
    level: 0,
    window,
    shape: [shape, shape],
    resampling,
    ...layout,
    ...control,
  }
}

const limits = (maxBytes: number) => ({
  maxPixels: Infinity,
  maxBytes,
  maxMilliseconds: Infinity,
})

describe('a block counts with all bands that are in it', () => {
  test.each<[driver: string, interleave: 'PIXEL' | 'BAND', source: ReadRequest['source'], bytes: number]>([
    ['GTiff', 'PIXEL', 'bands', 1024 * 1024 * 2 * 100],
    ['GTiff', 'BAND', 'bands', 1024 * 1024 * 2],
    // It has no blocks of its own.
    ['VRT', 'PIXEL', 'bands', 1],
  ])('%s %s, %s: %d bytes', (driver, interleave, source, bytes) => {
    const info = tiled(1000, 100, interleave, driver)
    const read = { ...request(1, 1, 'nearest'), source }
    expect(() => checkHeldMemory(info, limits(bytes), read)).not.toThrow()
    if (driver === 'VRT') return
    expect(() => checkHeldMemory(info, limits(bytes - 1), read)).toThrow(
      expect.objectContaining({ code: 'LIMIT' }),
    )
  })
})

describe('the pixels that one of the result is computed from count', () => {
  // Seven bytes: its own two, four as float32, one of a mask.
  test.each<[resampling: Resampling, shape: number, side: number]>([
    ['average', 1, 40_000],
    ['mode', 4, 10_001],
    // The kernel reaches three widened pixels to each side.
    ['lanczos', 40, 1000 + 1 + 6 * 1000],
  ])('%s', (resampling, shape, side) => {
    const info = tiled(40_000, 1, 'BAND')
    const read = request(40_000, shape, resampling)
    expect(() => checkHeldMemory(info, limits(side * side * 7), read)).not.toThrow()
    expect(() => checkHeldMemory(info, limits(side * side * 7 - 1), read)).toThrow(/larger `outShape`/)
  })

  test.each<[resampling: Resampling, shape: number]>([
    ['nearest', 1],
    ['average', 40_000],
    ['average', 20_000],
  ])('but not of %s to %d', (resampling, shape) => {
    const info = tiled(40_000, 1, 'BAND')
    expect(() => checkHeldMemory(info, limits(2 ** 21), request(40_000, shape, resampling))).not.toThrow()
  })

  test('a read with them is refused before the backend sees it', async () => {
    const info = tiled(40_000, 1, 'BAND')
    const raster = { info, pixels: [] }
    const backend = arrayBackend(raster)
    const features = { ...backend.capabilities.features, 'resampling.average': true }
    const able = { ...backend, capabilities: { ...backend.capabilities, features } }
    const dataset = await openArrays(raster, able)
    await expect(dataset.read({ outShape: [1, 1], resampling: 'average' })).rejects.toMatchObject({
      code: 'LIMIT',
    })
    expect(backend.calls).toEqual([])
  })
})

describe('bands', () => {
  test('are resampled so many at a time as fit, and never one by one', () => {
    const info = tiled(1000, 100, 'BAND')
    const read = request(1000, 10, 'cubic')
    expect(bandsAtOnce(info, limits(7 * 1000 * 1000 * 10), read)).toBe(10)
    expect(bandsAtOnce(info, limits(1), read)).toBe(2)
    expect(bandsAtOnce(info, limits(1), { ...read, resampling: 'nearest', bands: [1, 2, 3] })).toBe(3)
  })

  test.each<[bands: number[], atOnce: number, reads: number[][]]>([
    [[3, 1, 2], 3, [[3, 1, 2]]],
    [
      [1, 2, 3, 4, 5],
      2,
      [
        [1, 2],
        [3, 4],
        [4, 5],
      ],
    ],
    [[1, 1], 2, [[1, 1]]],
    [[1, 2, 1], 3, [[1, 2, 1]]],
    [[2, 1, 3, ...Array<number>(20).fill(2)], 23, [[2, 1, 3]]],
    [Array<number>(20).fill(1), 20, [[1, 1]]],
  ])('%j, at most %d at a time, are read as %j', async (bands, atOnce, reads) => {
    const values = [1, 2, 3, 4, 5].map((bidx) => [new Uint16Array(63).fill(bidx)])
    const backend = arrayBackend({ info: arrayInfo('uint16', 5), pixels: values })
    const dataset = await backend.open(undefined as never, '', undefined as never)
    const out = new Uint16Array(bands.length * 2)
    const window = { colOff: 4, rowOff: 2, width: 2, height: 1 }
    // Pixel by pixel.
    const layout = { shape: [1, 2], stride: [1, 2 * bands.length, bands.length] } as const
    await readBands(dataset, { ...request(1, 1, 'nearest', bands), window, ...layout }, atOnce, out)
    expect(backend.calls.map(({ request: read }) => (read as ReadRequest).bands)).toEqual(reads)
    expect([...out]).toEqual([...bands, ...bands])
  })
})

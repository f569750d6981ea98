import { describe, expect, test } from 'vitest'
import { MemoryDirectory } from '../../src/backend.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { openDataset } from '../../src/dataset/open-dataset.ts'
import { pieces } from '../../src/read/pieces.ts'
import { Window } from '../../src/window/window.ts'
import { arrayBackend, arrayInfo } from './array-backend.ts'

const VALUES = Array.from({ length: 63 }, (_, i) => (i * 37) % 251)

function dataset(dtype: 'uint8' | 'uint16' | 'int16' | 'float32', values = VALUES): Promise<Dataset> {
  const types = { uint8: Uint8Array, uint16: Uint16Array, int16: Int16Array, float32: Float32Array }
  const backend = arrayBackend({ info: arrayInfo(dtype, 1), pixels: [[new types[dtype](values)]] })
  return openDataset({ backend, directory: new MemoryDirectory(), filename: 'a.tif', name: 'a' })
}

describe('statistics', () => {
  // rasterio 1.3.5's `statistics` and `checksum` of these pixels.
  test.each(['uint8', 'uint16'] as const)('of %s are the very numbers that GDAL has', async (dtype) => {
    const raster = await dataset(dtype)
    expect(await raster.stats()).toEqual({
      min: 0,
      max: 249,
      mean: 123.07936507936508,
      std: 73.7975139572028,
      validPercent: 100,
    })
    expect(await raster.checksum()).toBe(669)
  })

  test('of int16 likewise, but for the last digits', async () => {
    const raster = await dataset(
      'int16',
      VALUES.map((value) => value - 100),
    )
    const { min, max, mean, std } = await raster.stats()
    expect([min, max]).toEqual([-100, 149])
    expect(mean).toBeCloseTo(23.079365079365072, 12)
    expect(std).toBeCloseTo(73.7975139572028, 12)
    expect(await raster.checksum()).toBe(143)
  })

  test.each(['uint8', 'float32'] as const)('a histogram of %s counts what each bin holds', async (dtype) => {
    const raster = await dataset(dtype)
    const { counts, edges } = await raster.histogram(1, { bins: 5, range: [0, 250] })
    expect([...edges]).toEqual([0, 50, 100, 150, 200, 250])
    const inBin = (bin: number): number => VALUES.filter((value) => Math.floor(value / 50) === bin).length
    expect([...counts]).toEqual([0, 1, 2, 3, 4].map(inBin))
  })

  test('a histogram of infinite values needs a range', async () => {
    const raster = await dataset('float32', [...VALUES.slice(1), Number.NEGATIVE_INFINITY])
    await expect(raster.histogram(1)).rejects.toMatchObject({
      code: 'NODATA',
      message: /give a finite `range`/,
    })
    const { counts } = await raster.histogram(1, { bins: 1, range: [0, 250] })
    expect([...counts]).toEqual([VALUES.length - 1])
  })
})

test('complex bands have none', async () => {
  const backend = arrayBackend({ info: arrayInfo('complex64', 1), pixels: [[new Float32Array(126)]] })
  const source = { backend, directory: new MemoryDirectory(), filename: 'a.tif', name: 'a' }
  const raster = await openDataset(source)
  const refused = expect.objectContaining({ code: 'DTYPE' })
  await expect(raster.stats()).rejects.toThrow(refused)
  await expect(raster.histogram(1, { bins: 5, range: [0, 250] })).rejects.toThrow(refused)
})

describe('pieces of a band', () => {
  const info = (width: number, height: number, blockShape: [number, number]) => ({
    ...arrayInfo('uint8', 1, { blockShape }),
    width,
    height,
  })

  test.each([
    ['tiles that are wider together than a piece', [12000, 3000, 512, 512], [2048, 512]],
    ['rows', [6000, 6000, 1, 6000], [6000, 174]],
    ['strips of a few rows', [6000, 6000, 50, 6000], [6000, 150]],
    ['one block of all', [6000, 6000, 6000, 6000], [6000, 174]],
    ['a raster of less than a piece', [300, 200, 128, 128], [300, 200]],
  ] as const)(
    'of %s are whole blocks, or follow one another in one',
    (_, [width, height, down, across], first) => {
      const found = [...pieces(info(width, height, [down, across]), 1, new Window(0, 0, width, height))]
      expect([found[0]?.width, found[0]?.height]).toEqual(first)
      expect(found.reduce((sum, piece) => sum + piece.width * piece.height, 0)).toBe(width * height)
      const isWhole = found.every(
        ({ colOff, rowOff, width: w, height: h }) =>
          colOff % across === 0 &&
          (colOff + w === width || w % across === 0) &&
          (h < down || (rowOff % down === 0 && (rowOff + h === height || h % down === 0))),
      )
      expect(isWhole).toBe(true)
    },
  )

  test('of a window restart at the edges of blocks', () => {
    const found = [...pieces(info(4096, 4096, [1024, 1024]), 1, new Window(1000, 1000, 100, 100))]
    const places = found.map(({ colOff, rowOff, width, height }) => [colOff, rowOff, width, height])
    expect(places).toEqual([
      [1000, 1000, 24, 100],
      [1024, 1000, 76, 100],
    ])
  })
})

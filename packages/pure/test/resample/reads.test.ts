import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { type DType, type RasterArray, type Resampling, Window } from '@memraster/core'
import { allocate, isIntegerDType, sampleSize, viewAs } from '@memraster/ground'
import { describe, expect, test } from 'vitest'
import { MemoryFile } from '../../src/index.ts'

type Result = 'own' | 'float32' | 'mask'
type Read = [
  window: [number, number, number, number],
  shape: [number, number],
  method: Resampling,
  results: Result[],
]

interface GoldenRaster {
  readonly name: string
  readonly dtype: DType
  readonly bands: number
  readonly raster: string
  readonly reads: readonly Read[]
  readonly results: string
}

const golden = JSON.parse(
  readFileSync(new URL('golden/reads.json', import.meta.url), 'utf8'),
) as GoldenRaster[]

describe('reads are resampled as rasterio does it', () => {
  test.each(golden.map((raster) => [raster.name, raster] as const))('%s', async (_name, raster) => {
    const results = inflateSync(Buffer.from(raster.results, 'base64'))
    let at = 0
    const take = (dtype: DType, samples: number): RasterArray => {
      const bytes = results.subarray(at, at + samples * sampleSize(dtype))
      at += bytes.length
      return viewAs(dtype, new Uint8Array(bytes).buffer, 0, samples)
    }
    await using memfile = new MemoryFile(Buffer.from(raster.raster, 'base64'))
    await using dataset = await memfile.open()
    for (const [window, [height, width], resampling, wanted] of raster.reads) {
      const options = { window: new Window(...window), resampling }
      const outShape = [raster.bands, height, width] as const
      for (const result of wanted) {
        const label = `${result} of ${window} to ${width} x ${height} by ${resampling}`
        if (result === 'mask') {
          const mask = await dataset.readMasks({ ...options, indexes: 1, outShape: [height, width] })
          expectSame(mask.data, take('uint8', height * width), 'uint8', label)
        } else {
          const dtype = result === 'own' ? raster.dtype : result
          const { data } = await dataset.read({ ...options, outShape, outDtype: dtype })
          expectSame(data, take(dtype, raster.bands * height * width), dtype, label)
        }
      }
    }
    expect(at).toBe(results.length)
  })
})

describe('what resampling refuses and stops at', () => {
  const [first] = golden as [GoldenRaster]

  test('a pixel that is computed from more than the limits allow', async () => {
    await using memfile = new MemoryFile(Buffer.from(first.raster, 'base64'))
    await using dataset = await memfile.open({ limits: { maxBytes: 400 } })
    const read = dataset.read({ outShape: [1, 1, 1], resampling: 'average' })
    await expect(read).rejects.toMatchObject({ code: 'LIMIT' })
  })

  test('a signal that is aborted on the way', async () => {
    await using memfile = new MemoryFile(Buffer.from(first.raster, 'base64'))
    await using dataset = await memfile.open()
    const controller = new AbortController()
    const read = dataset.read({
      outShape: [1, 5000, 3],
      resampling: 'cubic',
      signal: controller.signal,
      onProgress: () => controller.abort(),
    })
    await expect(read).rejects.toMatchObject({ code: 'ABORTED' })
  })

  test('progress ends with all that is done', async () => {
    await using memfile = new MemoryFile(Buffer.from(first.raster, 'base64'))
    await using dataset = await memfile.open()
    const fractions: number[] = []
    await dataset.read({
      outShape: [1, 3, 3],
      resampling: 'gauss',
      onProgress: (done) => fractions.push(done),
    })
    expect(fractions.at(-1)).toBe(1)
  })
})

test('a result that is very wide is made in parts, which do not show', async () => {
  const height = 21
  await using made = new MemoryFile()
  {
    await using target = await made.open({ driver: 'GTiff', width: 8, height, count: 1, dtype: 'uint8' })
    await target.write(Uint8Array.from({ length: 8 * height }, (_, i) => 12 * Math.floor(i / 8)))
  }
  await using memfile = new MemoryFile(made.getbuffer())
  await using dataset = await memfile.open()
  const narrow = await dataset.read({ outShape: [1, 2, 8], resampling: 'bilinear' })
  const width = 500_000
  const wide = await dataset.read({ outShape: [1, 2, width], resampling: 'bilinear' })
  // Every row of the source is of one value, so that widening it changes nothing.
  const expected = new Uint8Array(2 * width).fill(narrow.data[0] as number, 0, width)
  expected.fill(narrow.data[8] as number, width)
  expect(Buffer.compare(wide.data as Uint8Array, expected)).toBe(0)
})

/** Whole numbers exactly, floats to a millionth of the greater. */
function expectSame(actual: RasterArray, expected: RasterArray, dtype: DType, label: string): void {
  if (isIntegerDType(dtype)) {
    expect([label, actual]).toEqual([label, expected])
    return
  }
  const close = allocate(dtype, expected.length)
  for (let i = 0; i < expected.length; i++) {
    const [a, b] = [Number(actual[i]), Number(expected[i])]
    const same = Object.is(a, b) || Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b))
    close[i] = same ? b : a
  }
  expect([label, close]).toEqual([label, expected])
}

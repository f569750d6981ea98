import type { CreateOptions, Dataset, MemoryFile as MemoryFileType } from '@memraster/core'
import { elementsPerSample, type RasterArray } from '@memraster/ground'
import { expect, it } from 'vitest'
import { MemoryFile } from '../src/index.ts'
import { nativeSuite } from './native-suite.ts'

const [WIDTH, HEIGHT, COUNT] = [70, 50, 3]
const PROFILE: CreateOptions = {
  driver: 'GTiff',
  width: WIDTH,
  height: HEIGHT,
  count: COUNT,
  dtype: 'complex64',
}

/** Real and imaginary parts that the dtype has and that GDAL may treat otherwise. */
const SPECIAL = {
  complex_int16: [0, -32768, 32767, -1, 7, 0],
  complex64: [
    0,
    -0,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    3.4028234663852886e38,
    1.401298464324817e-45,
    7,
    0,
  ],
  complex128: [0, -0, Number.NaN, Number.NEGATIVE_INFINITY, Number.MAX_VALUE, Number.MIN_VALUE, 7, 0],
} as const

type Part = { colOff: number; rowOff: number; width: number; height: number }

async function created(profile: CreateOptions): Promise<{ memfile: MemoryFileType; pixels: RasterArray }> {
  const memfile = new MemoryFile()
  const dataset = await memfile.open({ ...PROFILE, ...profile })
  const length = 2 * WIDTH * HEIGHT * COUNT
  const values = Array.from({ length }, (_, i) => (i * 37) % 1009)
  const pixels =
    profile.dtype === 'complex_int16'
      ? Int16Array.from(values)
      : profile.dtype === 'complex128'
        ? Float64Array.from(values)
        : Float32Array.from(values)
  await dataset.write(pixels)
  await dataset.close()
  return { memfile, pixels }
}

/** Writes a window of some bands, and puts the same values into `pixels`. */
async function change(
  dataset: Dataset,
  pixels: RasterArray,
  indexes: number[],
  window: Part,
  values: readonly number[],
): Promise<void> {
  const { colOff, rowOff, width, height } = window
  const elements = elementsPerSample(dataset.dtypes[0] ?? 'uint8')
  const part = pixels.slice(0, indexes.length * width * height * elements) as Float64Array
  for (let i = 0; i < part.length; i++) part[i] = values[(i * 5) % values.length] as number
  let next = 0
  for (const bidx of indexes)
    for (let row = 0; row < height; row++)
      for (let i = 0; i < width * elements; i++) {
        const at = (((bidx - 1) * HEIGHT + rowOff + row) * WIDTH + colOff) * elements + i
        pixels[at] = part[next++] as never
      }
  await dataset.write(part, { indexes, window })
}

const PARTS: [indexes: number[], window: Part][] = [
  [[1, 2, 3], { colOff: 0, rowOff: 0, width: 5, height: 4 }],
  [[2], { colOff: 11, rowOff: 13, width: 30, height: 20 }],
  [[3, 1], { colOff: 65, rowOff: 0, width: 5, height: 50 }],
  [[3], { colOff: 0, rowOff: 49, width: 1, height: 1 }],
  [[1], { colOff: 0, rowOff: 20, width: 70, height: 3 }],
]

const LAYOUTS: [name: string, profile: CreateOptions][] = [
  ['strips', { interleave: 'pixel' }],
  ['tiles', { interleave: 'band', tiled: true, blockxsize: 16, blockysize: 32, compress: 'deflate' }],
  [
    'tiles of all bands with nodata',
    { interleave: 'pixel', tiled: true, blockxsize: 32, blockysize: 16, compress: 'lzw', nodata: 7 },
  ],
  [
    'a place',
    { crs: 'EPSG:32633', transform: [30, 0, 500000, 0, -30, 4600000], compress: 'deflate', predictor: 2 },
  ],
  [
    'ground control points',
    {
      gcps: {
        crs: 'EPSG:4326',
        points: [
          { row: 0, col: 0, x: 10, y: 50 },
          { row: 0, col: 70, x: 11, y: 50 },
          { row: 50, col: 0, x: 10, y: 49 },
        ],
      },
    },
  ],
]

nativeSuite('complex samples in files that exist', () => {
  for (const [layout, profile] of LAYOUTS) {
    it.each(['complex_int16', 'complex64', 'complex128'] as const)(
      `%s in ${layout} are changed`,
      async (dtype) => {
        const { predictor, ...rest } = profile
        const hasPredictor = predictor !== undefined && dtype !== 'complex128'
        const { memfile, pixels } = await created({ ...rest, ...(hasPredictor && { predictor }), dtype })
        await using file = memfile
        const dataset = await file.open({ mode: 'r+' })
        for (const [indexes, window] of PARTS) {
          await change(dataset, pixels, indexes, window, SPECIAL[dtype])
          expect((await dataset.read()).data).toEqual(pixels)
        }
        const { profile: before } = dataset
        await dataset.close()
        await using again = await file.open()
        expect((await again.read()).data).toEqual(pixels)
        expect(again.profile).toEqual(before)
      },
    )
  }

  it('keep their tags, masks and overviews', async () => {
    const { memfile, pixels } = await created({ dtype: 'complex64' })
    await using file = memfile
    const mask = Uint8Array.from({ length: WIDTH * HEIGHT }, (_, i) => (i % 3 === 0 ? 0 : 255))
    const first = await file.open({ mode: 'r+' })
    first.updateTags({ A: 'one' })
    await first.writeMask(mask)
    await first.buildOverviews([2], { resampling: 'nearest' })
    await first.close()
    const second = await file.open({ mode: 'r+' })
    await change(
      second,
      pixels,
      [1, 2, 3],
      { colOff: 3, rowOff: 4, width: 20, height: 30 },
      SPECIAL.complex64,
    )
    await second.close()
    await using again = await file.open()
    expect((await again.read()).data).toEqual(pixels)
    expect((await again.readMasks({ indexes: 1 })).data).toEqual(mask)
    expect(again.overviews(1)).toEqual([2])
    expect(again.tags()).toMatchObject({ A: 'one' })
  })

  it('report their progress, and stop when they are aborted', async () => {
    const { memfile } = await created({ dtype: 'complex64' })
    await using file = memfile
    const dataset = await file.open({ mode: 'r+' })
    const data = new Float32Array(2 * WIDTH * HEIGHT * COUNT)
    const fractions: number[] = []
    await dataset.write(data, { onProgress: (fraction) => fractions.push(fraction) })
    expect(fractions.at(-1)).toBe(1)
    await expect(dataset.write(data, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'ABORTED',
    })
    await dataset.discard()
  })
})

nativeSuite('big-endian floats with a predictor', () => {
  it('are written little-endian, also in place of a file that is big-endian', async () => {
    await using file = new MemoryFile()
    const profile: CreateOptions = { driver: 'GTiff', width: 7, height: 5, count: 1, dtype: 'float64' }
    const pixels = Float64Array.from({ length: 35 }, (_, i) => i / 7)
    for (const predictor of [1, 3]) {
      const compress = { compress: 'deflate', predictor, endianness: 'big' }
      const dataset = await file.open({ ...profile, ...compress, mode: 'w' })
      await dataset.write(pixels)
      await dataset.close()
      await using again = await file.open()
      expect((await again.read()).data).toEqual(pixels)
      expect(file.getbuffer()[0]).toBe(predictor === 3 ? 0x49 : 0x4d)
    }
  })
})

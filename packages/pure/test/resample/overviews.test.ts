import { readFileSync } from 'node:fs'
import type { RasterArray, Resampling } from '@memraster/core'
import { MemoryDirectory } from '@memraster/core/backend'
import { allocate, elementsPerSample } from '@memraster/ground'
import type { TiffImage } from '@memraster/tiff'
import { readGeoTiff, Tag } from '@memraster/tiff'
import { describe, expect, test } from 'vitest'
import type { BlockImage } from '../../src/blocks/block-image.ts'
import { OpenedGeoTiff } from '../../src/read/opened-geotiff.ts'
import { readImage } from '../../src/read/read-image.ts'
import { reduceLevel, reductionSources } from '../../src/read/reduce-level.ts'

interface GoldenRaster {
  readonly name: string
  readonly method: Resampling
  /** With the overviews that rasterio made of it. */
  readonly raster: string
}

const golden = JSON.parse(
  readFileSync(new URL('golden/overviews.json', import.meta.url), 'utf8'),
) as GoldenRaster[]

const LIMITS = { maxPixels: 2 ** 31, maxBytes: 2 ** 31, maxMilliseconds: Infinity }

describe('overviews are those that rasterio builds', () => {
  test.each(golden.map((raster) => [raster.name, raster] as const))('%s', async (_name, raster) => {
    const files = new MemoryDirectory()
    files.set('golden.tif', new Uint8Array(Buffer.from(raster.raster, 'base64')))
    const opened = new OpenedGeoTiff(
      await readGeoTiff(files, 'golden.tif', { options: {}, mode: 'r+' }),
      LIMITS,
    )
    const { images, masks } = opened.raster.levels
    expect(images.length).toBe(3)
    await expectReductions(opened, 'bands', images, raster.method)
    if (masks.length > 0) await expectReductions(opened, 'mask', masks, raster.method)
  })
})

async function expectReductions(
  opened: OpenedGeoTiff,
  source: 'bands' | 'mask',
  levels: readonly TiffImage[],
  resampling: Resampling,
): Promise<void> {
  const { roles, levels: all } = opened.raster
  const interleaved = roles.main.ifd.number(Tag.PlanarConfiguration) !== 2
  const images = await Promise.all(levels.map((level) => opened.imageOf(level, source === 'mask')))
  const masks = await Promise.all(all.masks.map((mask) => opened.imageOf(mask, true)))
  const at = (level: number) => ({
    info: opened.info,
    image: images[level] as BlockImage,
    mask: masks[level],
    maskSample: (band: number) => opened.maskSample(band),
    maxBytes: LIMITS.maxBytes,
  })
  const sizes = images.slice(1).map(({ layout }) => layout)
  const sources = reductionSources(at(0), { source, resampling, interleaved }, sizes)
  for (const [i, target] of sizes.entries()) {
    const smallest = sizes.filter((_, j) => sources[j] === sources[i]).at(-1) ?? target
    const reduction = { source, resampling, interleaved, target, smallest, signal: undefined }
    const image = images[i + 1] as BlockImage
    const made = allocate(image.dtype, target.samplesPerPixel * target.width * target.height)
    for await (const { row, rows, pixels } of reduceLevel(at((sources[i] as number) + 1), reduction)) {
      const width = target.width * elementsPerSample(image.dtype)
      for (let band = 0; band < target.samplesPerPixel; band++) {
        const part = pixels.subarray(band * rows * width, (band + 1) * rows * width)
        made.set(part as never, (band * target.height + row) * width)
      }
    }
    expectSame(made, await wholeImage(image), `${source}, overview ${i + 1}`)
  }
}

async function wholeImage(image: BlockImage): Promise<RasterArray> {
  const { width, height, samplesPerPixel } = image.layout
  const pixels = allocate(image.dtype, samplesPerPixel * width * height)
  await readImage(
    image,
    {
      window: { colOff: 0, rowOff: 0, width, height },
      shape: [height, width],
      samples: Array.from({ length: samplesPerPixel }, (_, i) => i),
      dtype: image.dtype,
      offset: 0,
      stride: [width * height, width, 1],
      signal: undefined,
      onProgress: undefined,
    },
    pixels,
  )
  return pixels
}

/** Whole numbers exactly, floats to a millionth of the greater. */
function expectSame(actual: RasterArray, expected: RasterArray, label: string): void {
  const isFloat = expected instanceof Float32Array
  const close = expected.slice()
  for (let i = 0; isFloat && i < expected.length; i++) {
    const [a, b] = [Number(actual[i]), expected[i] as number]
    if (!(Math.abs(a - b) <= 1e-6 * Math.max(Math.abs(a), Math.abs(b)))) close[i] = a
  }
  expect([label, isFloat ? close : actual]).toEqual([label, expected])
}

import type { BandInfo, DatasetInfo } from '@memraster/core/backend'
import { partOf, type TaskControl } from '@memraster/core/internal'
import { blockExtent, type ImageLayout, storedRows } from '@memraster/tiff'
import type { BlockImage } from '../blocks/block-image.ts'
import type { BlockWriter } from './block-writer.ts'
import { maskLayout } from './creation-layout.ts'
import type { RasterImage, StoredImages } from './raster-image.ts'
import type { WritableRaster } from './writable-raster.ts'

/** Compression 8. */
const DEFLATE = 8

/** The lossless layout in which a raster that becomes JPEG is kept until it is complete. */
export function losslessLayout(layout: ImageLayout): ImageLayout {
  const isColor = layout.photometric === 6
  return {
    ...layout,
    compression: DEFLATE,
    photometric: isColor ? 2 : layout.photometric,
    chromaSubsampling: [1, 1],
    jpegTables: undefined,
  }
}

/** Whether GDAL turns the fourth band into a mask, since JPEG would blur it. */
export function hasAlphaForMask({ bands }: DatasetInfo): boolean {
  const names = bands.map(({ colorInterpretation }) => colorInterpretation)
  return names.join() === 'red,green,blue,alpha'
}

/** A raster without its fourth band, which becomes the mask: valid if not 0. */
export async function alphaToMask(raster: WritableRaster, control: TaskControl): Promise<WritableRaster> {
  const { main, facts } = raster
  const layout: ImageLayout = {
    ...main.layout,
    samplesPerPixel: 3,
    extraSamples: [],
    blockRowBytes: main.layout.blockWidth * 3,
  }
  const image = await raster.newImage(layout, false)
  const mask = await raster.newImage(maskLayout(layout), true)
  await copyBlocks(main, image, partOf(control, 0, 0.5))
  await copyBlocks(main, mask, partOf(control, 0.5, 1), (samples) => {
    const valid = new Uint8Array(samples.length / 4)
    for (let i = 0; i < valid.length; i++) valid[i] = samples[4 * i + 3] === 0 ? 0 : 255
    return valid
  })
  const bands = facts.bands.slice(0, 3).map((band): BandInfo => ({ ...band, storedMask: 'dataset' }))
  return raster.withImages({ ...facts, bands }, { images: [newImage(image)], masks: [newImage(mask)] })
}

/**
 * A raster with its images compressed by JPEG.
 *
 * @param layout Of full resolution.
 */
export async function toJpeg(
  raster: WritableRaster,
  layout: ImageLayout,
  control: TaskControl,
): Promise<WritableRaster> {
  const { photometric, compression, jpegTables, chromaSubsampling } = layout
  const images: RasterImage[] = []
  for (const [level, { image }] of raster.images.entries()) {
    const target = { ...image.layout, photometric, compression, jpegTables, chromaSubsampling }
    const writer = await raster.newImage(target, false)
    // Each level has a quarter of the pixels of the one before.
    await copyBlocks(image, writer, partOf(control, 1 - 4 ** -level, 1 - 4 ** -(level + 1)))
    images.push(newImage(writer))
  }
  const stored: StoredImages = { images, masks: raster.masks }
  return raster.withImages(raster.facts, stored)
}

/** Copies all blocks of an image to one with the same blocks, which takes the first samples of each pixel. */
async function copyBlocks(
  source: BlockImage,
  target: BlockWriter,
  { signal, onProgress }: TaskControl,
  convert?: (samples: ArrayLike<number | bigint>) => Uint8Array,
): Promise<void> {
  const { layout } = source
  const samples = Array.from({ length: target.layout.samplesPerPixel }, (_, i) => i)
  for (let index = 0; index < layout.blockCount; index++) {
    const loaded = await source.load(index, 0, storedRows(layout, index) - 1, false)
    if (loaded === undefined) continue
    const step = convert === undefined ? layout.samplesPerPixel : 1
    const { x, y, width, height } = blockExtent(layout, index)
    await target.write(
      {
        samples,
        window: { colOff: x, rowOff: y, width, height },
        offset: 0,
        stride: [1, layout.blockWidth * step, step],
        signal,
        onProgress: undefined,
      },
      convert?.(loaded.samples) ?? loaded.samples,
    )
    onProgress?.((index + 1) / layout.blockCount)
  }
}

function newImage(image: BlockWriter): RasterImage {
  return { origin: undefined, image }
}

import type { OverviewRequest } from '@memraster/core/backend'
import type { ImageLayout } from '@memraster/tiff'
import type { BlockImage } from '../blocks/block-image.ts'
import type { LevelImages } from '../read/level-source.ts'
import { reduceLevel, reductionSources } from '../read/reduce-level.ts'
import type { OverviewRows } from '../resample/resample-overview.ts'
import type { BlockWriter } from './block-writer.ts'
import { overviewLayout, tileOf } from './overview-layout.ts'
import type { RasterImage, StoredImages } from './raster-image.ts'

/** A raster that overviews are made of. */
export interface ReducibleRaster extends StoredImages {
  /** Whether the file interleaves the samples of a pixel. */
  readonly interleaved: boolean
  /** The source of one level, without its mask. */
  levelImages(image: BlockImage): Omit<LevelImages, 'mask'>
  /** An image of its own for one level. */
  newImage(layout: ImageLayout, isMask: boolean): Promise<BlockWriter>
}

/** The size of an overview, and of its tiles. */
export interface OverviewSize {
  readonly width: number
  readonly height: number
  readonly tile: number
}

/** The overviews to make. */
export interface OverviewBuilding extends Pick<OverviewRequest, 'resampling' | 'signal' | 'onProgress'> {
  /** From the largest to the smallest. */
  readonly sizes: readonly OverviewSize[]
}

/** The size of an image divided by a decimation factor: GDAL rounds up. */
export function overviewSizes(layout: ImageLayout, factors: readonly number[]): OverviewSize[] {
  const tile = tileOf(layout)
  return factors.map((factor) => ({
    width: Math.ceil(layout.width / factor),
    height: Math.ceil(layout.height / factor),
    tile,
  }))
}

/**
 * Overviews of all bands of a raster and of its mask, as GDAL makes them; the raster is left as it is.
 *
 * @throws {RasterError} `UNSUPPORTED` for a compression that cannot be written, and as `reduceLevel`; `ABORTED`.
 */
export async function buildOverviews(
  raster: ReducibleRaster,
  request: OverviewBuilding,
): Promise<StoredImages> {
  const [mask] = raster.masks
  // The masks come first, since overviews are made of what is valid in the overview before.
  const masks =
    mask === undefined ? [] : await reduce(raster, 'mask', [], { ...request, onProgress: undefined })
  const images = await reduce(raster, 'bands', masks, request)
  return { images: images.map(newImage), masks: masks.map(newImage) }
}

/** @param masks The overviews of the mask, if `source` is the bands. */
async function reduce(
  raster: ReducibleRaster,
  source: 'bands' | 'mask',
  masks: readonly BlockWriter[],
  { resampling, sizes, signal, onProgress }: OverviewBuilding,
): Promise<readonly BlockWriter[]> {
  const { interleaved } = raster
  const isMask = source === 'mask'
  const full = (isMask ? raster.masks : raster.images)[0] as RasterImage
  const layouts = sizes.map(({ width, height, tile }) =>
    overviewLayout(full.image.layout, width, height, tile),
  )
  const reduced: BlockWriter[] = []
  const level = (place: number): LevelImages => ({
    ...raster.levelImages(reduced[place] ?? full.image),
    mask: masks[place] ?? raster.masks[0]?.image,
  })
  const sources = reductionSources(level(-1), { source, resampling, interleaved }, layouts)
  const total = sizes.reduce((sum, { width, height }) => sum + width * height, 0)
  let done = 0
  for (const [i, target] of layouts.entries()) {
    const { width, samplesPerPixel } = target
    const place = sources[i] as number
    const smallest = layouts.findLast((_, j) => sources[j] === place) ?? target
    const writer = await raster.newImage(target, isMask)
    const samples = Array.from({ length: samplesPerPixel }, (_, sample) => sample)
    const reduction = { source, resampling, interleaved, target, smallest, signal }
    const write = async ({ row, rows, pixels }: OverviewRows): Promise<void> => {
      const window = { colOff: 0, rowOff: row, width, height: rows }
      const stride = [rows * width, width, 1] as const
      await writer.write({ samples, window, offset: 0, stride, signal, onProgress: undefined }, pixels)
      done += rows * width
      onProgress?.(done / total)
    }
    await whileNextIsMade(reduceLevel(level(place), reduction), write)
    reduced.push(writer)
  }
  return reduced
}

/** Takes each part while the next one is made: parts are resampled here, and encoded by other threads. */
async function whileNextIsMade<T>(parts: AsyncIterable<T>, take: (part: T) => Promise<void>): Promise<void> {
  let taking = Promise.resolve()
  try {
    for await (const part of parts) {
      await taking
      taking = take(part)
      // Whoever awaits it is told.
      taking.catch(() => {})
    }
  } finally {
    await taking
  }
}

function newImage(image: BlockWriter): RasterImage {
  return { origin: undefined, image }
}

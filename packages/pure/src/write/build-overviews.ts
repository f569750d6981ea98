import type { OverviewRequest, Resampling } from '@memraster/core/backend'
import type { ImageLayout } from '../tiff/image-layout.ts'
import type { BlockWriter } from './block-writer.ts'
import { overviewLayout, tileOf } from './overview-layout.ts'
import { renderOverview } from './render-overview.ts'
import type { RasterImage, StoredImages, WritableRaster } from './writable-raster.ts'

/** The size of an overview, and of its tiles. */
export interface OverviewSize {
  readonly width: number
  readonly height: number
  readonly tile: number
}

/** What overviews are to be made, and how. */
export interface OverviewBuilding extends Pick<OverviewRequest, 'resampling' | 'signal' | 'onProgress'> {
  /** From the largest to the smallest. */
  readonly sizes: readonly OverviewSize[]
}

/** What a decimation factor makes of an image: GDAL rounds up. */
export function overviewSizes(layout: ImageLayout, factors: readonly number[]): OverviewSize[] {
  const tile = tileOf(layout)
  return factors.map((factor) => ({
    width: Math.ceil(layout.width / factor),
    height: Math.ceil(layout.height / factor),
    tile,
  }))
}

/**
 * Overviews of all bands of a raster and of its mask, each made of the one before it, as GDAL does; the raster
 * is left as it is.
 *
 * @throws {RasterError} `UNSUPPORTED` for a compression that cannot be written; `ABORTED`.
 */
export async function buildOverviews(
  raster: WritableRaster,
  request: OverviewBuilding,
): Promise<StoredImages> {
  const { resampling, sizes, signal, onProgress } = request
  const main = raster.images[0] as RasterImage
  const mask = raster.masks[0]
  const pixels = sizes.map(({ width, height }) => width * height)
  const total = pixels.reduce((sum, count) => sum + count, 0)
  const images: RasterImage[] = []
  const masks: RasterImage[] = []
  let done = 0
  for (const [i, { width, height, tile }] of sizes.entries()) {
    const step = (pixels[i] as number) / total
    const progress = onProgress && ((fraction: number) => onProgress(done + fraction * step))
    const reduce = async (source: RasterImage, isMask: boolean): Promise<BlockWriter> => {
      const layout = overviewLayout(source.image.layout, width, height, tile)
      return raster.newImage(layout, isMask)
    }
    const control = { signal, onProgress: progress }
    const source = images.at(-1) ?? main
    const sourceMask = masks.at(-1) ?? mask
    if (sourceMask !== undefined) {
      const target = await reduce(sourceMask, true)
      await renderOverview(
        raster,
        { source: sourceMask, mask: undefined, target, isMask: true, resampling },
        { ...control, onProgress: undefined },
      )
      masks.push({ origin: undefined, image: target })
    }
    const target = await reduce(source, false)
    await renderOverview(raster, { source, mask: sourceMask, target, isMask: false, resampling }, control)
    images.push({ origin: undefined, image: target })
    done += step
  }
  return { images, masks }
}

/** One overview: what it is made of and what it becomes. */
export interface OverviewStep {
  readonly source: RasterImage
  /** The mask of `source`. */
  readonly mask: RasterImage | undefined
  readonly target: BlockWriter
  readonly isMask: boolean
  readonly resampling: Resampling
}

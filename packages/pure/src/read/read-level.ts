import type { BandInfo, PixelRectangle, ReadRequest, Resampling } from '@memraster/core/backend'
import type { RasterArray } from '@memraster/ground'
import { resampleWindow } from '../resample/resample-window.ts'
import { type AxisRequest, sourceAxis } from '../resample/source-axis.ts'
import { type BandRun, bandRuns } from './band-runs.ts'
import { bandTraits, maskTraits } from './band-traits.ts'
import { type LevelImages, LevelSource } from './level-source.ts'
import { readImage } from './read-image.ts'

/** A request that may come from a VRT. */
export interface LevelRequest extends ReadRequest {
  /** The whole pixels of the full raster that GDAL takes the window for, if known from elsewhere. */
  readonly whole?: PixelRectangle | undefined
}

/**
 * Reads a window of one level by the request's method. Windows that need none, and bands for which GDAL falls
 * back on it, are read by nearest neighbour.
 *
 * @throws {RasterError} As `readImage`; `UNSUPPORTED` for complex samples that are not resampled; `LIMIT`
 *   if a single pixel is computed from more than the limits allow to hold.
 */
export async function readLevel(images: LevelImages, request: LevelRequest, out: RasterArray): Promise<void> {
  const { info, image } = images
  const { window, level, whole } = request
  const across = wholeWindow(
    { full: info.width, limit: image.layout.width, level },
    { offset: window.colOff, size: window.width },
    whole && { offset: whole.colOff, size: whole.width },
  )
  const down = wholeWindow(
    { full: info.height, limit: image.layout.height, level },
    { offset: window.rowOff, size: window.height },
    whole && { offset: whole.rowOff, size: whole.height },
  )
  const runs = bandRuns(info, request, { width: across.wholeSize, height: down.wholeSize })
  for (const run of runs) {
    const bands = request.bands.slice(run.start, run.end)
    const part = { ...request, bands, offset: request.offset + run.start * request.stride[0] }
    if (runs.length > 1) part.onProgress = partialProgress(request, run)
    if (run.method === 'nearest') {
      const samples = bands.map((band) => (request.source === 'mask' ? images.maskSample(band) : band - 1))
      await readImage(image, { ...part, samples }, out)
    } else {
      await resampleRun(images, part, { across, down }, run.method, run.together, out)
    }
  }
}

function partialProgress(
  { onProgress, bands }: ReadRequest,
  { start, end }: BandRun,
): ReadRequest['onProgress'] {
  return onProgress && ((fraction) => onProgress((start + fraction * (end - start)) / bands.length))
}

async function resampleRun(
  images: LevelImages,
  request: ReadRequest,
  { across, down }: { readonly across: WholeWindow; readonly down: WholeWindow },
  resampling: Exclude<Resampling, 'nearest'>,
  together: boolean,
  out: RasterArray,
): Promise<void> {
  const { info, image } = images
  const { shape, bands, source } = request
  const traits = bands.map((band) => {
    const own = info.bands[band - 1] as BandInfo
    const of = source === 'mask' ? maskTraits(image) : bandTraits(own, image.dtype)
    // As one, bands are rounded for the result and know no nodata.
    return together ? { ...of, target: request.dtype, nodata: undefined } : of
  })
  await resampleWindow(
    new LevelSource(images, request),
    {
      ...request,
      bands: traits,
      across: sourceAxis({ ...across, count: shape[1], limit: image.layout.width }),
      down: sourceAxis({ ...down, count: shape[0], limit: image.layout.height }),
      resampling,
      together,
      blockWidth: image.layout.blockWidth,
    },
    out,
  )
}

/** One axis of a window, and the whole pixels that GDAL takes it for. */
type WholeWindow = Omit<AxisRequest, 'count' | 'limit'>

/** The error that whole positions of the full raster may gather on their way through an overview's. */
const EPSILON = 1e-7

/** One axis of a raster: pixels in all, and at the level that is read. */
interface LevelAxis {
  readonly full: number
  readonly limit: number
  readonly level: number
}

/** Pixels along an axis. */
interface AxisPixels {
  readonly offset: number
  readonly size: number
}

/**
 * GDAL truncates at full resolution, and rounds what that is in an overview (GDALBandGetBestOverviewLevel2).
 *
 * @param known The whole pixels at full resolution, if they are known.
 */
export function wholeWindow(
  { full, limit, level }: LevelAxis,
  { offset, size }: AxisPixels,
  known?: AxisPixels,
): WholeWindow {
  const factor = level === 0 ? 1 : full / limit
  const epsilon = level === 0 ? 0 : EPSILON
  const fullOffset = known?.offset ?? Math.floor(offset * factor + epsilon)
  const fullSize = known?.size ?? Math.max(1, Math.floor(size * factor + epsilon))
  if (level === 0) return { offset, size, wholeOffset: fullOffset, wholeSize: fullSize }
  const wholeOffset = Math.min(limit - 1, Math.round(fullOffset / factor))
  const wholeSize = Math.min(limit - wholeOffset, Math.max(1, Math.round(fullSize / factor)))
  return { offset, size, wholeOffset, wholeSize }
}

import type { BandInfo, RasterArray, ReadRequest, Resampling } from '@memraster/core/backend'
import { resampleWindow } from '../resample/resample-window.ts'
import { type AxisRequest, sourceAxis } from '../resample/source-axis.ts'
import { type BandRun, bandRuns } from './band-runs.ts'
import { bandTraits, maskTraits } from './band-traits.ts'
import { type LevelImages, LevelSource } from './level-source.ts'
import { readImage } from './read-image.ts'

/**
 * Reads a window of one level by the request's method. Windows that need none, and bands for which GDAL falls
 * back on it, are read by nearest neighbour.
 *
 * @throws {RasterError} As `readImage`; `UNSUPPORTED` for complex samples that are not resampled; `LIMIT`
 *   where a single pixel is computed from more than the limits allow to hold.
 */
export async function readLevel(images: LevelImages, request: ReadRequest, out: RasterArray): Promise<void> {
  const { info, image } = images
  const { window, level } = request
  const across = wholeWindow(info.width, image.layout.width, level, window.colOff, window.width)
  const down = wholeWindow(info.height, image.layout.height, level, window.rowOff, window.height)
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
    const of = source === 'mask' ? maskTraits(image) : bandTraits(info.bands[band - 1] as BandInfo)
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

/** How far whole positions of the full raster may have strayed on their way through an overview's. */
const EPSILON = 1e-7

/** GDAL truncates at full resolution, and rounds what that is in an overview (GDALBandGetBestOverviewLevel2). */
function wholeWindow(full: number, limit: number, level: number, offset: number, size: number): WholeWindow {
  if (level === 0) {
    return { offset, size, wholeOffset: Math.floor(offset), wholeSize: Math.max(1, Math.floor(size)) }
  }
  const factor = full / limit
  const fullOffset = Math.floor(offset * factor + EPSILON)
  const fullSize = Math.max(1, Math.floor(size * factor + EPSILON))
  const wholeOffset = Math.min(limit - 1, Math.round(fullOffset / factor))
  const wholeSize = Math.min(limit - wholeOffset, Math.max(1, Math.round(fullSize / factor)))
  return { offset, size, wholeOffset, wholeSize }
}

import type { PixelRectangle, ReadRequest } from '@memraster/core/backend'
import { loadOnce, type RasterArray } from '@memraster/ground'
import { type BandRun, bandRuns } from './band-runs.ts'
import type { LevelImages } from './level-source.ts'
import { readImage } from './read-image.ts'
import { wholeWindow } from './whole-window.ts'

const loadResampling = /* @__PURE__ */ loadOnce(() => import('./resample-run.ts'))

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
    const { start, end, method, together } = run
    const bands = request.bands.slice(start, end)
    const part = { ...request, bands, offset: request.offset + start * request.stride[0] }
    if (runs.length > 1) part.onProgress = partialProgress(request, run)
    if (method === 'nearest') {
      const samples = bands.map((band) => (request.source === 'mask' ? images.maskSample(band) : band - 1))
      await readImage(image, { ...part, samples }, out)
    } else {
      const { resampleRun } = await loadResampling()
      await resampleRun(images, part, { across, down }, { method, together }, out)
    }
  }
}

function partialProgress(
  { onProgress, bands }: ReadRequest,
  { start, end }: BandRun,
): ReadRequest['onProgress'] {
  return onProgress && ((fraction) => onProgress((start + fraction * (end - start)) / bands.length))
}

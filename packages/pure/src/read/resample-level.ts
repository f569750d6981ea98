import type { BandInfo, ReadRequest, Resampling } from '@memraster/core/backend'
import type { RasterArray } from '@memraster/ground'
import { resampleWindow } from '../resample/resample-window.ts'
import { sourceAxis } from '../resample/source-axis.ts'
import { type BandRun, bandRuns } from './band-runs.ts'
import { bandTraits, maskTraits } from './band-traits.ts'
import { type LevelImages, LevelSource } from './level-source.ts'
import { type LevelRequest, readNearest } from './read-nearest.ts'
import { type WholeWindow, wholeWindow } from './whole-window.ts'

/**
 * Reads a window of one level by a method other than nearest neighbour, on which GDAL falls back for some bands.
 *
 * @throws {RasterError} As `readLevel`.
 */
export async function resampleLevel(
  images: LevelImages,
  request: LevelRequest,
  out: RasterArray,
): Promise<void> {
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
      await readNearest(images, part, out)
    } else {
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

async function resampleRun(
  images: LevelImages,
  request: ReadRequest,
  { across, down }: { readonly across: WholeWindow; readonly down: WholeWindow },
  { method, together }: { readonly method: Exclude<Resampling, 'nearest'>; readonly together: boolean },
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
      resampling: method,
      together,
      blockWidth: image.layout.blockWidth,
    },
    out,
  )
}

import { loadOnce, type RasterArray } from '@memraster/ground'
import type { LevelImages } from './level-source.ts'
import { isGrid, type LevelRequest, readNearest } from './read-nearest.ts'

const loadResampling = /* @__PURE__ */ loadOnce(() => import('./resample-level.ts'))

/**
 * Reads a window of one level by the request's method. Windows that need none, and bands for which GDAL falls
 * back on it, are read by nearest neighbour.
 *
 * @throws {RasterError} As `readImage`; `UNSUPPORTED` for complex samples that are not resampled; `LIMIT`
 *   if a single pixel is computed from more than the limits allow to hold.
 */
export async function readLevel(images: LevelImages, request: LevelRequest, out: RasterArray): Promise<void> {
  if (request.resampling === 'nearest' || isGrid(request)) return await readNearest(images, request, out)
  const { resampleLevel } = await loadResampling()
  await resampleLevel(images, request, out)
}

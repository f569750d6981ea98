import { OVERVIEW_METHODS } from '@memraster/core/internal/late'
import type { Gdal, GdalCall } from '../gdal/gdal.ts'
import { operationError } from '../gdal/gdal-errors.ts'
import { METHODS } from '../gdal/virtual-methods.ts'
import type { Pointer } from '../module/emscripten-module.ts'
import type { OverviewsCommand } from './engine.ts'

/**
 * Makes overviews of all bands, in place of existing ones; if the signal aborts meanwhile, there are none.
 *
 * @throws {RasterError} What GDAL reports.
 */
export function buildOverviews(
  gdal: Gdal,
  { arena, messages }: GdalCall,
  dataset: Pointer,
  { factors, resampling }: OverviewsCommand,
  signal: AbortSignal | undefined,
  onProgress: ((fraction: number) => void) | undefined,
): void {
  const { module } = gdal
  const bands = Array.from({ length: module._GDALGetRasterCount(dataset) }, (_, i) => i + 1)
  const build = (list: readonly number[]): boolean => {
    const result = gdal.call(
      dataset,
      METHODS.dataset.buildOverviews,
      arena.text(list.length === 0 ? 'NONE' : OVERVIEW_METHODS[resampling]),
      list.length,
      arena.uint32s(list),
      bands.length,
      arena.uint32s(bands),
      gdal.progress,
      0,
      0,
    )
    return result === 0
  }
  const remove = (): void => {
    if (!build([])) throw operationError(messages, 'removing overviews', 'UNSUPPORTED')
  }
  const first = module._GDALGetRasterBand(dataset, 1)
  if (Number(gdal.call(first, METHODS.band.getOverviewCount)) > 0) remove()
  let isStopped = false
  const goOn = (fraction: number): boolean => {
    if (!isStopped) onProgress?.(fraction)
    isStopped = signal?.aborted ?? false
    return !isStopped
  }
  const isBuilt = gdal.reporting(goOn, () => build(factors))
  // If bands are interleaved, GDAL 3.8 takes unfinished overviews for complete ones.
  if (isStopped) remove()
  else if (!isBuilt) throw operationError(messages, 'building overviews', 'UNSUPPORTED')
}

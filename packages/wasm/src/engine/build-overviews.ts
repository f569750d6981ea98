import type { Gdal, GdalCall } from '../gdal/gdal.ts'
import { operationError } from '../gdal/gdal-errors.ts'
import { OVERVIEW_METHODS } from '../gdal/resampling-methods.ts'
import { METHODS } from '../gdal/virtual-methods.ts'
import type { Pointer } from '../module/emscripten-module.ts'
import type { OverviewsCommand } from './engine.ts'

/**
 * Makes overviews of all bands, in place of those that there were.
 *
 * @throws {RasterError} What GDAL reports.
 */
export function buildOverviews(
  gdal: Gdal,
  { arena, messages }: GdalCall,
  dataset: Pointer,
  { factors, resampling }: OverviewsCommand,
  onProgress: (fraction: number) => void,
): void {
  const { module } = gdal
  const bands = Array.from({ length: module._GDALGetRasterCount(dataset) }, (_, i) => i + 1)
  const build = (list: readonly number[]): void => {
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
    if (result !== 0) throw operationError(messages, 'building overviews', 'UNSUPPORTED')
  }
  const first = module._GDALGetRasterBand(dataset, 1)
  if (Number(gdal.call(first, METHODS.band.getOverviewCount)) > 0) build([])
  const goOn = (fraction: number): boolean => {
    onProgress(fraction)
    return true
  }
  gdal.reporting(goOn, () => build(factors))
}

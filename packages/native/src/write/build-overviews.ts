import type { OverviewRequest, Resampling } from '@memraster/core/backend'
import type { GdalDataset } from '../binding/gdal-binding.ts'
import { Progress } from '../binding/progress.ts'

/** GDAL's names of the methods that make overviews. */
const OVERVIEW_RESAMPLING: Readonly<Record<Resampling, string>> = {
  nearest: 'NEAREST',
  bilinear: 'BILINEAR',
  cubic: 'CUBIC',
  cubic_spline: 'CUBICSPLINE',
  lanczos: 'LANCZOS',
  average: 'AVERAGE',
  mode: 'MODE',
  gauss: 'GAUSS',
  rms: 'RMS',
}

/** Builds overviews of all bands, in place of those that there were. */
export async function buildOverviews(dataset: GdalDataset, request: OverviewRequest): Promise<void> {
  const { factors, resampling, onProgress } = request
  if ((dataset.bands?.get(1).overviews.count() ?? 0) > 0)
    await dataset.buildOverviewsAsync('NONE', [], undefined)
  const progress = new Progress(onProgress)
  await dataset.buildOverviewsAsync(OVERVIEW_RESAMPLING[resampling], factors, undefined, progress.options)
  progress.finish()
}

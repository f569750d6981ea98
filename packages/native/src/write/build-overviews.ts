import type { DatasetInfo, OverviewInfo, OverviewRequest } from '@memraster/core/backend'
import { OVERVIEW_METHODS } from '@memraster/core/internal/late'
import type { GdalBand, GdalDataset } from '../binding/gdal-binding.ts'
import { Progress } from '../binding/progress.ts'

/** Builds overviews of all bands, in place of those that there were. */
export async function buildOverviews(dataset: GdalDataset, request: OverviewRequest): Promise<void> {
  const { factors, resampling, onProgress } = request
  if ((dataset.bands?.get(1).overviews.count() ?? 0) > 0)
    await dataset.buildOverviewsAsync('NONE', [], undefined)
  const progress = new Progress(onProgress)
  await dataset.buildOverviewsAsync(OVERVIEW_METHODS[resampling], factors, undefined, progress.options)
  progress.finish()
}

/** The facts with the overviews that GDAL has now. */
export function withBuiltOverviews(info: DatasetInfo, dataset: GdalDataset): DatasetInfo {
  const { bands } = dataset
  const bandOf = (index: number): GdalBand => (bands as NonNullable<typeof bands>).get(index + 1)
  const masked = info.bands.findIndex(({ storedMask }) => storedMask !== 'none')
  const overviews = describe(bandOf(0))
  const maskOverviews = masked < 0 ? [] : describe(bandOf(masked).getMaskBand())
  return {
    ...info,
    bands: info.bands.map((band) => ({
      ...band,
      overviews,
      maskOverviews: band.storedMask === 'none' ? [] : maskOverviews,
    })),
  }
}

function describe({ overviews }: GdalBand): OverviewInfo[] {
  return Array.from({ length: overviews.count() }, (_, index) => {
    const { size, blockSize } = overviews.get(index)
    return { width: size.x, height: size.y, blockShape: [blockSize.y, blockSize.x] }
  })
}

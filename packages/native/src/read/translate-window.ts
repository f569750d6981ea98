import type { BandInfo, DatasetInfo, OverviewInfo, ReadRequest, Resampling } from '@memraster/core/backend'
import type { GdalDataset } from '../binding/gdal-binding.ts'
import type { GdalType } from '../binding/gdal-types.ts'
import type { Handle } from '../handles/handle-pool.ts'
import type { ReadTask } from './plan-read.ts'
import type { ReadSource } from './read-task.ts'

/** The output of gdal_translate. */
export interface TranslateTarget {
  readonly format: 'MEM' | 'ENVI'
  readonly type: GdalType
  readonly path: string
}

/** gdal_translate's names of the methods, if they are not rasterio's. */
const TRANSLATE_RESAMPLING: Readonly<Partial<Record<Resampling, string>>> = { cubic_spline: 'cubicspline' }

/**
 * Makes a raster of the pixels of a task, resampled as the request says, off the main thread: GDAL's way to read what
 * the binding's pixel access has no words for. The caller closes it.
 */
export async function translateWindow(
  { gdal, info }: ReadSource,
  handle: Handle,
  request: ReadRequest,
  task: ReadTask,
  { format, type, path }: TranslateTarget,
): Promise<GdalDataset> {
  const bands = task.bands.map((index) => request.bands[index] as number)
  return gdal.translateAsync(path, handle.dataset, [
    ...['-of', format, '-ot', type, '-mask', 'none', '-nogcp', '-noxmp', '-norat'],
    ...(format === 'ENVI' ? ['-co', 'INTERLEAVE=BSQ'] : []),
    // Formats that have no rotation would refuse that of the source.
    ...['-a_ullr', '0', '0', '1', '-1'],
    ...bands.flatMap((bidx) => ['-b', request.source === 'mask' ? `mask,${bidx}` : String(bidx)]),
    ...['-srcwin', ...sourceWindow(info, request, task).map(String)],
    ...resamplingArguments(request, task),
  ])
}

/** gdal_translate's arguments for the size of a task's result, and the method. */
export function resamplingArguments({ shape, resampling }: ReadRequest, { outHeight }: ReadTask): string[] {
  const method = TRANSLATE_RESAMPLING[resampling] ?? resampling
  return ['-outsize', String(shape[1]), String(outHeight), '-r', method]
}

/** The window of a task in pixels of the full raster: GDAL finds the overview that it was in by the same rule. */
function sourceWindow(info: DatasetInfo, request: ReadRequest, task: ReadTask): number[] {
  const { window } = request
  const { width, height } = levelSize(info, request)
  const across = info.width / width
  const down = info.height / height
  return [window.colOff * across, task.rowOff * down, window.width * across, task.height * down]
}

/** The size of the level that is read. */
export function levelSize(
  info: DatasetInfo,
  { source, bands, level }: ReadRequest,
): { readonly width: number; readonly height: number } {
  const band = info.bands[(bands[0] as number) - 1] as BandInfo
  const overviews = source === 'mask' ? band.maskOverviews : band.overviews
  return level === 0 ? info : (overviews[level - 1] as OverviewInfo)
}

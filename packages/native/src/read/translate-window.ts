import type { DatasetInfo, ReadRequest, Resampling } from '@memraster/core/backend'
import type { GdalDataset } from '../binding/gdal-binding.ts'
import type { GdalType } from '../binding/gdal-types.ts'
import type { Handle } from '../handles/handle-pool.ts'
import { levelSize, type ReadTask } from './plan-read.ts'
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
export function resamplingArguments(
  { resampling }: ReadRequest,
  { outWidth, outHeight }: ReadTask,
): string[] {
  const method = TRANSLATE_RESAMPLING[resampling] ?? resampling
  return ['-outsize', String(outWidth), String(outHeight), '-r', method]
}

/** The window of a task in pixels of the full raster: GDAL finds the overview that it was in by the same rule. */
function sourceWindow(info: DatasetInfo, request: ReadRequest, task: ReadTask): number[] {
  const { width, height } = levelSize(info, request)
  const across = info.width / width
  const down = info.height / height
  return [task.colOff * across, task.rowOff * down, task.width * across, task.height * down]
}

import type { ReadRequest } from '@memraster/core/backend'
import type { RasterArray } from '@memraster/ground'
import type { GdalDataset } from '../binding/gdal-binding.ts'
import { type GdalType, gdalArray } from '../binding/gdal-types.ts'
import type { Handle } from '../handles/handle-pool.ts'
import type { ReadTask } from './plan-read.ts'
import { type ReadSource, readResult } from './read-task.ts'
import { resamplingArguments } from './translate-window.ts'

/** Pixels around a window that weigh in its resampled ones, by pixels of the window per pixel of the result: Lanczos's. */
const KERNEL_RADIUS = 3

/**
 * Resamples stored masks as if they were bands, which gdal_translate does not: it takes the nearest pixel of masks,
 * whatever it is asked for. What is around the window is copied once.
 */
export async function readResampledMask(
  source: ReadSource,
  handle: Handle,
  request: ReadRequest,
  task: ReadTask,
  out: RasterArray,
  type: GdalType,
): Promise<void> {
  for (const index of task.bands) {
    const copy = await copyAround(source, handle, request, task, request.bands[index] as number)
    const { gdal } = source
    const { colOff, rowOff, dataset } = copy
    const window = [task.colOff - colOff, task.rowOff - rowOff, task.width, task.height]
    try {
      const resampled = await gdal.translateAsync('', dataset, [
        ...['-of', 'MEM', '-srcwin', ...window.map(String)],
        ...resamplingArguments(request, task),
      ])
      await readResult(resampled, [index], request, task, out, type)
    } finally {
      dataset.close()
    }
  }
}

/** A raster in memory of a mask, so far as a window's resampled pixels depend on it; the caller closes it. */
async function copyAround(
  { gdal, info }: ReadSource,
  handle: Handle,
  request: ReadRequest,
  task: ReadTask,
  bidx: number,
): Promise<{ colOff: number; rowOff: number; dataset: GdalDataset }> {
  const mask = handle.band('mask', bidx, request.level, info)
  const { x, y } = mask.size
  const [colOff, width] = around(task.colOff, task.width, task.outWidth, x)
  const [rowOff, height] = around(task.rowOff, task.height, task.outHeight, y)
  const bytes = gdalArray(new Uint8Array(width * height), 0, 'Byte')
  const whole = { buffer_width: width, buffer_height: height, pixel_space: 1, line_space: width }
  await mask.pixels.readAsync(colOff, rowOff, width, height, bytes, whole)
  const dataset = await gdal.drivers.get('MEM').createAsync('', width, height, 1, 'Byte', [])
  try {
    const { pixels } = (dataset.bands as NonNullable<typeof dataset.bands>).get(1)
    await pixels.writeAsync(0, 0, width, height, bytes, whole)
  } catch (error) {
    dataset.close()
    throw error
  }
  return { colOff, rowOff, dataset }
}

/** The first pixel and the number of those that the resampled ones of a range depend on. */
function around(
  offset: number,
  length: number,
  outLength: number,
  size: number,
): [first: number, count: number] {
  const margin = Math.ceil(KERNEL_RADIUS * Math.max(1, length / outLength)) + 1
  const first = Math.max(0, Math.floor(offset) - margin)
  return [first, Math.min(size, Math.ceil(offset + length) + margin) - first]
}

import type { DatasetInfo, ReadRequest } from '@memraster/core/backend'
import type { RasterArray } from '@memraster/ground'
import type { GdalBinding, GdalDataset, PixelOptions } from '../binding/gdal-binding.ts'
import { type GdalType, gdalArray } from '../binding/gdal-types.ts'
import type { HandlePool } from '../handles/handle-pool.ts'
import type { ReadTask } from './plan-read.ts'

/** The source of reads. */
export interface ReadSource {
  readonly gdal: GdalBinding
  readonly info: DatasetInfo
  readonly pool: HandlePool
  /**
   * Datasets that copy the samples of whole pixels from the file's bytes, past GDAL's cache; undefined if they are
   * stored otherwise.
   */
  readonly plainPool?: HandlePool | undefined
  /** @throws {RasterError} `IO` if the file's bytes were transferred elsewhere. */
  readonly requireBytes?: () => void
  /** Whether reads of few pixels may hold this thread: GDAL finds their blocks in a moment. */
  readonly isQuick?: boolean
}

/** The layout in which GDAL writes the samples of a task. */
export function bufferOptions(request: ReadRequest, task: ReadTask, out: RasterArray): PixelOptions {
  return {
    buffer_width: task.outWidth,
    buffer_height: task.outHeight,
    pixel_space: request.stride[2] * out.BYTES_PER_ELEMENT,
    line_space: request.stride[1] * out.BYTES_PER_ELEMENT,
  }
}

/** The index in `out` at which the samples of a task begin. */
export function taskStart({ offset, stride }: ReadRequest, task: ReadTask, index: number): number {
  return offset + index * stride[0] + task.outRow * stride[1] + task.outCol * stride[2]
}

/**
 * Reads the result of a task from a raster that has its pixels already resampled, and closes the raster.
 *
 * @param indexes The places of the raster's bands in the result.
 */
export async function readResult(
  dataset: GdalDataset,
  indexes: readonly number[],
  request: ReadRequest,
  task: ReadTask,
  out: RasterArray,
  type: GdalType,
): Promise<void> {
  try {
    const { bands } = dataset
    const options = bufferOptions(request, task, out)
    for (const [position, index] of indexes.entries()) {
      const { pixels } = (bands as NonNullable<typeof bands>).get(position + 1)
      const data = gdalArray(out, taskStart(request, task, index), type)
      await pixels.readAsync(0, 0, options.buffer_width, options.buffer_height, data, options)
    }
  } finally {
    dataset.close()
  }
}

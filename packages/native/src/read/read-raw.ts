import { type BandInfo, copySamples, type ReadRequest } from '@memraster/core/backend'
import { type DType, type RasterArray, sampleSize, viewAs } from '@memraster/ground'
import { type GdalType, gdalTypeOf, hasInt8 } from '../binding/gdal-types.ts'
import { mountEmpty } from '../files/mount.ts'
import type { Handle } from '../handles/handle-pool.ts'
import { nextTurn } from '../handles/node-threads.ts'
import type { ReadTask } from './plan-read.ts'
import { type ReadSource, taskStart } from './read-task.ts'
import { translateWindow } from './translate-window.ts'

/** Samples that are converted between two turns of the event loop: about a millisecond's. */
const TURN_SAMPLES = 1 << 18

/**
 * Reads samples for which the binding has no arrays: GDAL writes them to a raw file in memory, off the main thread, and
 * they are copied from there. Costs one copy of the result.
 */
export async function readRaw(
  source: ReadSource,
  handle: Handle,
  request: ReadRequest,
  task: ReadTask,
  out: RasterArray,
): Promise<void> {
  const { gdal } = source
  const { type, dtype } = rawSamples(source, request)
  const mount = mountEmpty(gdal)
  let bytes: Buffer
  try {
    const path = `${mount.path}/raw.bin`
    const dataset = await translateWindow(source, handle, request, task, { format: 'ENVI', type, path })
    try {
      await dataset.flushAsync()
    } finally {
      dataset.close()
    }
    bytes = gdal.vsimem.release(path)
  } finally {
    mount.release()
  }
  const samples = viewAs(dtype, bytes.buffer, bytes.byteOffset, bytes.byteLength / sampleSize(dtype))
  await placeSamples(samples, dtype, request, task, out)
}

/** GDAL's type of the raw file's samples, one that ENVI files have, and the dtype that they are. */
function rawSamples(source: ReadSource, request: ReadRequest): { type: GdalType; dtype: DType } {
  const { dtype } = request
  const own =
    request.source === 'mask'
      ? 'uint8'
      : (source.info.bands[(request.bands[0] as number) - 1] as BandInfo).dtype
  if (own === 'int8')
    return hasInt8(source.gdal.version) ? { type: 'Int16', dtype: 'int16' } : { type: 'Byte', dtype: 'int8' }
  if (dtype === 'complex_int16') return { type: 'CFloat32', dtype: 'complex64' }
  if (dtype === 'float16') return { type: 'Float32', dtype: 'float32' }
  if (dtype === 'int8') return { type: 'Float64', dtype: 'float64' }
  return { type: gdalTypeOf(dtype, false), dtype }
}

async function placeSamples(
  samples: RasterArray,
  dtype: DType,
  request: ReadRequest,
  task: ReadTask,
  out: RasterArray,
): Promise<void> {
  const { stride } = request
  const width = task.outWidth
  let sinceTurn = 0
  for (const [position, index] of task.bands.entries()) {
    for (let row = 0; row < task.outHeight; row++) {
      const from = (position * task.outHeight + row) * width
      const to = taskStart(request, task, index) + row * stride[1]
      copySamples(samples, dtype, from, 1, out, request.dtype, to, stride[2], width)
      sinceTurn += width
      if (sinceTurn < TURN_SAMPLES) continue
      sinceTurn = 0
      await nextTurn()
    }
  }
}

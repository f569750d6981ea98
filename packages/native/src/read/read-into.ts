import {
  type BandInfo,
  type DatasetInfo,
  isComplex,
  type RasterArray,
  type ReadRequest,
  type Resampling,
} from '@memraster/core/backend'
import type { GdalBinding } from '../binding/gdal-binding.ts'
import { type GdalType, gdalArray, gdalTypeOf } from './gdal-types.ts'
import type { Handle, HandlePool } from './handle-pool.ts'
import { planRead, type ReadTask } from './plan-read.ts'
import { readTranslated } from './read-translated.ts'

/** What reads are made from. */
export interface ReadSource {
  readonly gdal: GdalBinding
  readonly info: DatasetInfo
  readonly pool: HandlePool
}

/** Fills `out` as `request` says, off the main thread, in as many parallel tasks as the pool allows. */
export async function readInto(source: ReadSource, request: ReadRequest, out: RasterArray): Promise<void> {
  const tasks = planRead(source.info, request)
  const type = directType(source.info, request)
  const runTask = (task: ReadTask): Promise<void> =>
    source.pool.use((handle) =>
      type
        ? readDirect(handle, request, task, out, type)
        : readTranslated(source, handle, request, task, out),
    )
  let next = 0
  let done = 0
  let failure: { readonly error: unknown } | undefined
  const work = async (): Promise<void> => {
    try {
      while (next < tasks.length && !failure) {
        request.signal?.throwIfAborted()
        await runTask(tasks[next++] as ReadTask)
        request.onProgress?.(++done / tasks.length)
      }
    } catch (error) {
      failure ??= { error }
    }
  }
  // All tasks have ended before the caller has its array back, whatever became of them.
  await Promise.all(Array.from({ length: Math.min(tasks.length, source.pool.limit) }, work))
  if (failure) throw failure.error
}

/** The binding's names; it has none for `rms`. */
const BINDING_RESAMPLING: Readonly<Partial<Record<Resampling, string>>> = {
  nearest: 'NearestNeighbor',
  bilinear: 'Bilinear',
  cubic: 'Cubic',
  cubic_spline: 'CubicSpline',
  lanczos: 'Lanczos',
  average: 'Average',
  mode: 'Mode',
  gauss: 'Gauss',
}

/**
 * GDAL's type of an array that it can fill itself; undefined where the binding cannot say what is asked for:
 * fractional windows, root mean squares, complex and signed 8-bit samples, half floats.
 */
function directType(info: DatasetInfo, request: ReadRequest): GdalType | undefined {
  const { window, dtype, resampling } = request
  const isWhole = [window.colOff, window.rowOff, window.width, window.height].every(Number.isInteger)
  const isGrid = window.width === request.shape[1] && window.height === request.shape[0]
  if (!isWhole || (!isGrid && !BINDING_RESAMPLING[resampling])) return undefined
  if (request.source === 'mask') return 'Byte'
  const own = (info.bands[(request.bands[0] as number) - 1] as BandInfo).dtype
  if (isComplex(dtype) || dtype === 'int8' || own === 'int8') return undefined
  if (dtype === 'float16') return own === 'float16' ? 'Float32' : undefined
  return gdalTypeOf(dtype, false)
}

/** GDAL puts the samples where they belong. */
async function readDirect(
  handle: Handle,
  request: ReadRequest,
  task: ReadTask,
  out: RasterArray,
  type: GdalType,
): Promise<void> {
  const { bands, window, shape, offset, stride } = request
  const size = out.BYTES_PER_ELEMENT
  for (const index of task.bands) {
    const band = handle.band(request.source, bands[index] as number, request.level)
    const start = offset + index * stride[0] + task.outRow * stride[1]
    await band.pixels.readAsync(
      window.colOff,
      task.rowOff,
      window.width,
      task.height,
      gdalArray(out, start, type),
      {
        buffer_width: shape[1],
        buffer_height: task.outHeight,
        pixel_space: stride[2] * size,
        line_space: stride[1] * size,
        resampling: BINDING_RESAMPLING[request.resampling] ?? 'NearestNeighbor',
      },
    )
  }
}

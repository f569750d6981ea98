import type { BandInfo, DatasetInfo, ReadRequest, Resampling } from '@memraster/core/backend'
import { runConcurrently } from '@memraster/core/internal'
import { isComplex, type RasterArray } from '@memraster/ground'
import { type GdalType, gdalArray, gdalTypeOf, hasInt8 } from '../binding/gdal-types.ts'
import type { Handle } from '../handles/handle-pool.ts'
import { mayReduce, planRead, type ReadTask } from './plan-read.ts'
import { readRaw } from './read-raw.ts'
import { readResampledMask } from './read-resampled-mask.ts'
import { bufferOptions, type ReadSource, readResult, taskStart } from './read-task.ts'
import { levelSize, translateWindow } from './translate-window.ts'

/** Fills `out` as `request` says, off the main thread, in as many parallel tasks as the pool allows. */
export async function readInto(source: ReadSource, request: ReadRequest, out: RasterArray): Promise<void> {
  const tasks = planRead(source.info, request)
  const type = fillableType(source, request)
  const runTask = (task: ReadTask): Promise<void> =>
    source.pool.use(async (handle) => {
      if (!type) await readRaw(source, handle, request, task, out)
      else if (isDirect(source.info, request, task))
        await readDirect(source, handle, request, task, out, type)
      else if (request.source === 'mask' && request.resampling !== 'nearest')
        await readResampledMask(source, handle, request, task, out, type)
      else await readResampled(source, handle, request, task, out, type)
      if (task.isWholeRows && source.pool.isReadOnly) handle.dropBlocks()
    })
  // All tasks have ended before the caller gets its array back, even failed ones.
  await runConcurrently(
    tasks.length,
    request,
    (index) => runTask(tasks[index] as ReadTask),
    source.pool.limit,
  )
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
 * GDAL's type of an array that it can fill itself; undefined for complex and signed 8-bit samples and half floats,
 * which the binding has no arrays for.
 */
function fillableType({ gdal, info }: ReadSource, request: ReadRequest): GdalType | undefined {
  const { dtype } = request
  if (request.source === 'mask') return 'Byte'
  const own = (info.bands[(request.bands[0] as number) - 1] as BandInfo).dtype
  if (own === 'int8' && dtype === 'int8' && !hasInt8(gdal.version)) return 'Byte'
  if (isComplex(dtype) || dtype === 'int8' || own === 'int8') return undefined
  if (dtype === 'float16') return own === 'float16' ? 'Float32' : undefined
  return gdalTypeOf(dtype, false)
}

/**
 * Whether the binding can say which window is meant and how it is resampled: no fractions, be it of pixels that GDAL
 * decodes at a reduced size, nothing outside of the raster, no root mean squares.
 */
function isDirect(info: DatasetInfo, request: ReadRequest, { rowOff, height, outHeight }: ReadTask): boolean {
  const { window, shape, resampling } = request
  const { colOff, width } = window
  const size = levelSize(info, request)
  const isInside =
    colOff >= 0 && rowOff >= 0 && colOff + width <= size.width && rowOff + height <= size.height
  const isWhole = [colOff, rowOff, width, height].every(Number.isInteger)
  const isGrid = width === shape[1] && height === outHeight
  const isSaid = isGrid || (BINDING_RESAMPLING[resampling] !== undefined && !mayReduce(info, request))
  return isInside && isWhole && isSaid
}

/** Reads a window with GDAL, straight into `out`. */
async function readDirect(
  { info }: ReadSource,
  handle: Handle,
  request: ReadRequest,
  task: ReadTask,
  out: RasterArray,
  type: GdalType,
): Promise<void> {
  const { colOff, width } = request.window
  const options = {
    ...bufferOptions(request, task, out),
    resampling: BINDING_RESAMPLING[request.resampling] ?? 'NearestNeighbor',
  }
  for (const index of task.bands) {
    const band = handle.band(request.source, request.bands[index] as number, request.level, info)
    const data = gdalArray(out, taskStart(request, task, index), type)
    await band.pixels.readAsync(colOff, task.rowOff, width, task.height, data, options)
  }
}

/** Resamples a window with GDAL in memory, and reads it from there into `out`. */
async function readResampled(
  source: ReadSource,
  handle: Handle,
  request: ReadRequest,
  task: ReadTask,
  out: RasterArray,
  type: GdalType,
): Promise<void> {
  const resampled = await translateWindow(source, handle, request, task, { format: 'MEM', type, path: '' })
  await readResult(resampled, task.bands, request, task, out, type)
}

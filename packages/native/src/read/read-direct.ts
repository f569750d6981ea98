import type { DatasetInfo, ReadRequest, Resampling } from '@memraster/core/backend'
import type { RasterArray } from '@memraster/ground'
import type { GdalArray, GdalBand, PixelOptions } from '../binding/gdal-binding.ts'
import { type GdalType, gdalArray } from '../binding/gdal-types.ts'
import type { Handle } from '../handles/handle-pool.ts'
import { levelSize, mayReduce, type ReadTask } from './plan-read.ts'
import { bufferOptions, taskStart } from './read-task.ts'

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
 * Whether the binding can say which window is meant and how it is resampled: no fractions, be it of pixels that GDAL
 * decodes at a reduced size, nothing outside of the raster, no root mean squares.
 */
export function isDirect(info: DatasetInfo, request: ReadRequest, task: ReadTask): boolean {
  const { colOff, rowOff, width, height, outWidth, outHeight } = task
  const size = levelSize(info, request)
  const isInside =
    colOff >= 0 && rowOff >= 0 && colOff + width <= size.width && rowOff + height <= size.height
  const isWhole = [colOff, rowOff, width, height].every(Number.isInteger)
  const isGrid = width === outWidth && height === outHeight
  const isSaid = isGrid || (BINDING_RESAMPLING[request.resampling] !== undefined && !mayReduce(info, request))
  return isInside && isWhole && isSaid
}

/**
 * Whether each sample of a direct read's result is one of the source as it is: GDAL rounds places and values otherwise
 * when it reads blocks.
 */
export function takesSamples(info: DatasetInfo, request: ReadRequest): boolean {
  const { source, bands, level, window, shape, resampling, dtype } = request
  const across = window.width / shape[1]
  const down = window.height / shape[0]
  const isGrid = across === 1 && down === 1
  const isNearest = resampling === 'nearest' && Number.isInteger(across) && Number.isInteger(down)
  const isStored = source === 'bands' && level === 0 && info.bands[(bands[0] as number) - 1]?.dtype === dtype
  return isStored && (isGrid || isNearest)
}

/** What is read, and how. */
export interface DirectRead {
  readonly info: DatasetInfo
  readonly request: ReadRequest
  readonly task: ReadTask
  readonly out: RasterArray
  readonly type: GdalType
}

/**
 * Reads a window with GDAL, straight into `out`.
 *
 * @param areKept Whether GDAL has the other bands when it has decoded the first one: to copy them on this thread takes
 *   less time than to have another one do it.
 */
export async function readDirect(read: DirectRead, handle: Handle, areKept: boolean): Promise<void> {
  const { bands, colOff, rowOff, width, height } = read.task
  const options = optionsOf(read)
  for (const [position, index] of bands.entries()) {
    const { band, data } = targetOf(read, handle, index)
    if (areKept && position > 0) band.pixels.read(colOff, rowOff, width, height, data, options)
    else await band.pixels.readAsync(colOff, rowOff, width, height, data, options)
  }
}

/** As {@link readDirect}, on this thread. */
export function readDirectHere(read: DirectRead, handle: Handle): void {
  const { colOff, rowOff, width, height } = read.task
  const options = optionsOf(read)
  for (const index of read.task.bands) {
    const { band, data } = targetOf(read, handle, index)
    band.pixels.read(colOff, rowOff, width, height, data, options)
  }
}

function targetOf(
  { info, request, task, out, type }: DirectRead,
  handle: Handle,
  index: number,
): { band: GdalBand; data: GdalArray } {
  const band = handle.band(request.source, request.bands[index] as number, request.level, info)
  return { band, data: gdalArray(out, taskStart(request, task, index), type) }
}

function optionsOf({ request, task, out }: DirectRead): PixelOptions & { resampling: string } {
  const resampling = BINDING_RESAMPLING[request.resampling] ?? 'NearestNeighbor'
  return { ...bufferOptions(request, task, out), resampling }
}

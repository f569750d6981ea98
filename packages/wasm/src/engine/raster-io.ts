import type { PixelRectangle, Resampling } from '@memraster/core/backend'
import { type DType, RasterError } from '@memraster/ground'
import { gdalDataType } from '../gdal/data-types.ts'
import type { Gdal, GdalCall } from '../gdal/gdal.ts'
import { operationError } from '../gdal/gdal-errors.ts'
import { RASTERIO_METHODS } from '../gdal/resampling-methods.ts'
import { METHODS, readBandGrid } from '../gdal/virtual-methods.ts'
import type { Pointer } from '../module/emscripten-module.ts'

/** Pixels between a dataset, or one band or overview, and the heap. */
export interface RasterTransfer {
  readonly direction: 'read' | 'write'
  /** A dataset and its bands, or the object of a single band, overview or mask. */
  readonly from: { readonly dataset: Pointer; readonly bands: readonly number[] } | { readonly band: Pointer }
  readonly window: PixelRectangle
  /** For a window that is not in whole pixels of an overview: pixels of full resolution in one of its. */
  readonly reduction?: readonly [across: number, down: number]
  readonly address: Pointer
  readonly shape: readonly [height: number, width: number]
  readonly dtype: DType
  readonly resampling: Resampling
  /** In bytes of the heap. */
  readonly space: { readonly pixel: number; readonly line: number; readonly band: number }
}

/** GDALRasterIOExtraArg: version, method, progress, its data, whether the window is fractional, then the window. */
const EXTRA_SIZE = 56

/**
 * GDAL's RasterIO.
 *
 * @param task What is being done, as in 'reading'.
 * @throws {RasterError} What GDAL reports.
 */
export function rasterIO(gdal: Gdal, call: GdalCall, transfer: RasterTransfer, task: string): void {
  const { from, window, address, shape, space } = transfer
  const dataType = gdalDataType(transfer.dtype)
  if (dataType === undefined) throw new TypeError(`GDAL has no ${transfer.dtype}`)
  const size = sizeOf(gdal, from)
  const [across, down] = transfer.reduction ?? [1, 1]
  const [colOff, width] = wholeRange(window.colOff, window.width, across, size.width)
  const [rowOff, height] = wholeRange(window.rowOff, window.height, down, size.height)
  const whole = [colOff, rowOff, width, height]
  const extra = call.arena.zeros(EXTRA_SIZE)
  const { HEAP32, HEAPF64 } = gdal.module
  HEAP32[extra >> 2] = 1
  HEAP32[(extra >> 2) + 1] = RASTERIO_METHODS[transfer.resampling]
  HEAP32[(extra >> 2) + 4] = 1
  HEAPF64.set([window.colOff, window.rowOff, window.width, window.height], (extra >> 3) + 3)
  const shared = [transfer.direction === 'write' ? 1 : 0, ...whole, address, shape[1], shape[0], dataType]
  const spaces = [BigInt(space.pixel), BigInt(space.line)]
  const result =
    'band' in from
      ? gdal.call(from.band, METHODS.band.rasterIO, ...shared, ...spaces, extra)
      : gdal.call(
          from.dataset,
          METHODS.dataset.rasterIO,
          ...shared,
          from.bands.length,
          call.arena.uint32s(from.bands),
          ...spaces,
          BigInt(space.band),
          extra,
        )
  if (Number(result) < 3) return
  throw operationError(call.messages, task, transfer.direction === 'write' ? 'IO' : 'CORRUPT')
}

function sizeOf({ module }: Gdal, from: RasterTransfer['from']): { width: number; height: number } {
  if ('band' in from) return readBandGrid(module, from.band)
  return {
    width: module._GDALGetRasterXSize(from.dataset),
    height: module._GDALGetRasterYSize(from.dataset),
  }
}

/**
 * The offset and size of a window in whole pixels, for the paths of GDAL that do not take fractions: cut
 * at full resolution as rasterio does, and rounded from there to the overview as GDAL does. The virtual
 * methods do not check that it is within the raster.
 *
 * @param reduction Pixels of full resolution in one of the raster's, along this axis.
 */
function wholeRange(
  offset: number,
  size: number,
  reduction: number,
  limit: number,
): [offset: number, size: number] {
  // Products of what was divided before can fall short of whole numbers.
  const margin = reduction === 1 ? 0 : 1e-6
  const fullOffset = Math.trunc(offset * reduction + margin)
  const fullSize = Math.max(1, Math.trunc(size * reduction + margin))
  const start = Math.min(Math.max(0, Math.trunc(fullOffset / reduction + 0.5)), limit - 1)
  return [start, Math.min(Math.max(1, Math.trunc(fullSize / reduction + 0.5)), limit - start)]
}

/** @throws {RasterError} `UNSUPPORTED` for what is not there. */
export function requireObject(pointer: number | bigint, what: string): Pointer {
  if (pointer !== 0) return Number(pointer)
  throw new RasterError('UNSUPPORTED', `The raster has no ${what}.`, { feature: what })
}

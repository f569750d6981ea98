import { sampleSize } from '@memraster/ground'
import { dtypeOf } from '../gdal/data-types.ts'
import type { Gdal, GdalCall } from '../gdal/gdal.ts'
import { operationError } from '../gdal/gdal-errors.ts'
import { METHODS } from '../gdal/virtual-methods.ts'
import type { Pointer } from '../module/emscripten-module.ts'
import type { WriteCommand } from './engine.ts'
import { rasterIO, requireObject } from './raster-io.ts'

/** GMF_PER_DATASET. */
const MASK_PER_DATASET = 2

/**
 * Writes pixels of bands, or of the mask of all bands, which is made if there is none.
 *
 * @throws {RasterError} What GDAL reports.
 */
export function writeRaster(
  gdal: Gdal,
  call: GdalCall,
  dataset: Pointer,
  { target, bands, window, bytes }: WriteCommand,
): void {
  const { module } = gdal
  const first = requireObject(module._GDALGetRasterBand(dataset, bands[0] as number), `band ${bands[0]}`)
  const isMask = target === 'mask'
  const dtype = isMask ? 'uint8' : (dtypeOf(module._GDALGetRasterDataType(first)) ?? 'uint8')
  const from = isMask ? { band: sharedMask(gdal, call, dataset, first) } : { dataset, bands }
  const address = call.arena.bytes(bytes.byteLength)
  module.HEAPU8.set(bytes, address)
  const size = sampleSize(dtype)
  const { width, height } = window
  const space = { pixel: size, line: size * width, band: size * width * height }
  const shape = [height, width] as const
  const resampling = 'nearest'
  rasterIO(
    gdal,
    call,
    { direction: 'write', from, window, address, shape, dtype, resampling, space },
    'writing',
  )
}

/** The mask of all bands, made if there is none. */
function sharedMask(gdal: Gdal, call: GdalCall, dataset: Pointer, band: Pointer): Pointer {
  const { getMaskFlags, getMaskBand } = METHODS.band
  if (Number(gdal.call(band, getMaskFlags)) !== MASK_PER_DATASET) {
    const result = gdal.call(dataset, METHODS.dataset.createMaskBand, MASK_PER_DATASET)
    if (result !== 0) throw operationError(call.messages, 'creating a mask', 'UNSUPPORTED')
  }
  return requireObject(gdal.call(band, getMaskBand), 'mask')
}

import type { Gdal, GdalCall } from '../gdal/gdal.ts'
import type { Pointer } from '../module/emscripten-module.ts'
import { setNodata } from './apply-change.ts'
import { readNodata } from './describe-dataset.ts'
import type { StatedRaster } from './engine.ts'

/**
 * Gives GDAL the nodata values that a file states, if it reads others: its C library knows no `-nan`, no hexadecimal
 * numbers and no exponents of 64-bit integers. Of a dataset that is read only nothing of that is written.
 */
export function correctNodata(gdal: Gdal, call: GdalCall, dataset: Pointer, { bands }: StatedRaster): void {
  for (const [index, { dtype, nodata }] of bands.entries()) {
    const band = gdal.module._GDALGetRasterBand(dataset, index + 1)
    if (!Object.is(nodata, readNodata(gdal, call, band, dtype))) setNodata(gdal, call, band, nodata ?? null)
  }
}

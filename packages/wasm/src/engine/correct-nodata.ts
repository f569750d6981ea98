import { parseNodata } from '@memraster/core/internal'
import { dtypeOf } from '../gdal/data-types.ts'
import type { Gdal, GdalCall } from '../gdal/gdal.ts'
import type { Pointer } from '../module/emscripten-module.ts'
import { setNodata } from './apply-change.ts'
import { readNodata } from './describe-dataset.ts'

/**
 * Gives GDAL the nodata value that a GeoTIFF has as `text`, where it reads another one: its C library knows no `-nan`, no
 * hexadecimal numbers and no exponents of 64-bit integers. Of a dataset that is read only nothing of that is written.
 */
export function correctNodata(gdal: Gdal, call: GdalCall, dataset: Pointer, text: string): void {
  const { module } = gdal
  for (let bidx = 1; bidx <= module._GDALGetRasterCount(dataset); bidx++) {
    const band = module._GDALGetRasterBand(dataset, bidx)
    const dtype = dtypeOf(module._GDALGetRasterDataType(band))
    const meant = dtype && parseNodata(text, dtype)
    if (dtype && !Object.is(meant, readNodata(gdal, call, band, dtype)))
      setNodata(gdal, call, band, meant ?? null)
  }
}

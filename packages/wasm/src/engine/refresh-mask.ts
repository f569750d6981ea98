import type { BandChange } from '@memraster/core/backend'
import { dtypeOf } from '../gdal/data-types.ts'
import type { Gdal, GdalCall } from '../gdal/gdal.ts'
import { METHODS } from '../gdal/virtual-methods.ts'
import type { Pointer } from '../module/emscripten-module.ts'
import { readNodata } from './describe-dataset.ts'

/**
 * Lets GDAL look anew where a band's mask comes from, after a change of nodata or colours: it keeps what it once found, and
 * looks again only where a band is asked for its mask and has a nodata value now, or has none any more.
 */
export function refreshMask(gdal: Gdal, call: GdalCall, band: Pointer, change: BandChange): void {
  const { getMaskBand, setNodata, deleteNodata } = METHODS.band
  if (change.nodata === undefined && change.colorInterpretation === undefined) return
  const dtype = dtypeOf(gdal.module._GDALGetRasterDataType(band))
  const decidesAlpha =
    (dtype === 'uint8' || dtype === 'uint16') && readNodata(gdal, call, band, dtype) === undefined
  if (change.colorInterpretation !== undefined && decidesAlpha) {
    gdal.call(band, setNodata, 0)
    gdal.call(band, getMaskBand)
    gdal.call(band, deleteNodata)
  }
  gdal.call(band, getMaskBand)
}

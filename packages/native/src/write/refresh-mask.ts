import type { BandChange, BandInfo } from '@memraster/core/backend'
import type { GdalBand } from '../binding/gdal-binding.ts'

/**
 * Lets GDAL look anew where a band's mask comes from, after a change of nodata or colours: it keeps what it once found, and
 * looks again only where a band is asked for its mask and has a nodata value now, or has none any more.
 */
export function refreshMask(band: GdalBand, { dtype, nodata }: BandInfo, change: BandChange): void {
  if (change.nodata === undefined && change.colorInterpretation === undefined) return
  const decidesAlpha = nodata === undefined && (dtype === 'uint8' || dtype === 'uint16')
  if (change.colorInterpretation !== undefined && decidesAlpha) {
    band.noDataValue = 0
    band.getMaskBand()
    band.noDataValue = null
  }
  band.getMaskBand()
}

import type { BandChange, BandInfo } from '@memraster/core/backend'
import type { GdalBand, GdalBinding, GdalDataset } from '../binding/gdal-binding.ts'
import { MaskFlags } from '../binding/mask-flags.ts'
import { withOption } from '../binding/with-option.ts'

/** Makes the mask that all bands share, inside the file if its format allows that. */
export function createMask(gdal: GdalBinding, dataset: GdalDataset): GdalBand {
  const { bands } = dataset
  const band = (bands as NonNullable<typeof bands>).get(1)
  withOption(gdal, 'GDAL_TIFF_INTERNAL_MASK', 'YES', () => band.createMaskBand(MaskFlags.perDataset))
  return band.getMaskBand()
}

/**
 * Lets GDAL determine a band's mask anew, after a change of nodata or colours: it caches the mask once found, and
 * looks again only if a band is asked for its mask and has a nodata value now, or has none any more.
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

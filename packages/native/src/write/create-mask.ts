import type { GdalBand, GdalBinding, GdalDataset } from '../binding/gdal-binding.ts'
import { withOption } from '../binding/with-option.ts'
import { MaskFlags } from '../facts/mask-flags.ts'

/** Makes the mask that all bands share, inside of the file where its format allows that. */
export function createMask(gdal: GdalBinding, dataset: GdalDataset): GdalBand {
  const { bands } = dataset
  const band = (bands as NonNullable<typeof bands>).get(1)
  withOption(gdal, 'GDAL_TIFF_INTERNAL_MASK', 'YES', () => band.createMaskBand(MaskFlags.perDataset))
  return band.getMaskBand()
}

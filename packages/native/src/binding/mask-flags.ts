import type { GdalBand } from './gdal-binding.ts'

/** GDAL's mask flags (GMF_... in gdal.h). */
export const MaskFlags = { allValid: 1, perDataset: 2, alpha: 4, nodata: 8 } as const

/** Whether a mask is stored for a band, as against one that follows from its pixels. */
export function hasStoredMask(band: GdalBand): boolean {
  return (band.getMaskFlags() & (MaskFlags.allValid | MaskFlags.alpha | MaskFlags.nodata)) === 0
}

import type { Limits } from '@memraster/core/backend'

/** The limits of rasters that are being made, whose size is their maker's own. */
export const UNLIMITED: Limits = { maxPixels: Infinity, maxBytes: Infinity }

import { isComplex } from '@memraster/ground'
import type { BandInfo, DatasetInfo } from '../backend/dataset-info.ts'
import type { ReadRequest } from '../backend/requests.ts'

/** Comparisons that GDAL may need at most, of some seconds. */
const MOST_COMPARISONS = 2 ** 32

/**
 * Whether GDAL might take for ever to find the most frequent values: it compares each pixel, but for bytes, with all
 * values that it met before under the same pixel of the result.
 */
export function isLongMode(info: DatasetInfo, request: ReadRequest): boolean {
  const { resampling, source, bands, window, shape } = request
  if (resampling !== 'mode' || source !== 'bands') return false
  const pixels = window.width * window.height
  if ((pixels * pixels) / (shape[0] * shape[1]) / 2 <= MOST_COMPARISONS) return false
  return bands.every((bidx) => {
    const { dtype } = info.bands[bidx - 1] as BandInfo
    return dtype !== 'uint8' && dtype !== 'int8' && !isComplex(dtype)
  })
}

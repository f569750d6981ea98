import { CRS } from '@memraster/crs/internal'
import { isRasterError } from '@memraster/ground'

/** The CRS that a sidecar or a VRT file defines, by WKT or otherwise; undefined if there is none or it is unknown. */
export function crsFromText(text: string | undefined): CRS | undefined {
  try {
    return text === undefined ? undefined : CRS.fromUserInput(text)
  } catch (error) {
    if (isRasterError(error)) return undefined
    throw error
  }
}

import type { MemoryDirectory } from '@memraster/core/backend'
import { TiffTag, tiffText } from '@memraster/core/internal'
import { decodeText } from '@memraster/ground'

/** What a TIFF file says of nodata, for all of its bands; undefined where it does not, or a sidecar says otherwise. */
export function nodataText(files: MemoryDirectory, filename: string): string | undefined {
  const bytes = files.get(filename)
  const sidecar = files.get(`${filename}.aux.xml`)
  if (bytes === undefined || !isTiff(bytes)) return undefined
  if (sidecar && /<NoDataValue\b/i.test(decodeText(sidecar))) return undefined
  return tiffText(bytes, TiffTag.gdalNodata)
}

/** TIFF 6.0 section 2. */
function isTiff([first, second]: Uint8Array): boolean {
  return first === second && (first === 0x49 || first === 0x4d)
}

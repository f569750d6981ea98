import { parseNodata, TiffTag, tiffText, tiffTextBytes } from '@memraster/core/internal'
import { decodeText } from '@memraster/ground'
import type { GdalInfo } from './gdal-info.ts'

/**
 * Nodata values of 64-bit integers, for which the binding has doubles only, and gdalinfo of GDAL 3.6 other numbers
 * where they are large. GeoTIFFs have them as text.
 */

/** What a GeoTIFF says of a band of 64-bit integers; undefined where it says nothing. */
export function bigNodata(type: 'Int64' | 'UInt64', bytes: Uint8Array): bigint | undefined {
  const text = tiffText(bytes, TiffTag.gdalNodata) ?? ''
  return parseNodata(text, type === 'Int64' ? 'int64' : 'uint64') as bigint | undefined
}

/** What gdalinfo says of a GeoTIFF, with the nodata values that it has. */
export function withBigNodata(info: GdalInfo, bytes: Uint8Array | undefined): GdalInfo {
  if (info.driverShortName !== 'GTiff' || !bytes) return info
  const bands = info.bands.map(({ noDataValue, ...band }) => {
    const { type } = band
    const nodata = type === 'Int64' || type === 'UInt64' ? bigNodata(type, bytes) : noDataValue
    return { ...band, ...(nodata !== undefined && { noDataValue: nodata }) }
  })
  return { ...info, bands }
}

/**
 * A value that doubles have, for which {@link patchNodata} writes `nodata` in the finished file: the nearest one towards
 * zero, as the nearest of all may be beyond the type's range.
 */
export function nodataPlaceholder(nodata: bigint): number {
  const near = Number(nodata)
  const isBeyond = nodata > 0n ? BigInt(near) > nodata : BigInt(near) < nodata
  if (!isBeyond) return near
  const [bits = 0n] = new BigInt64Array(new Float64Array([near]).buffer)
  const [below = near] = new Float64Array(BigInt64Array.of(bits - 1n).buffer)
  return below
}

/**
 * Writes a nodata value in place of its {@link nodataPlaceholder}, which has as many digits, or an exponent in addition:
 * no byte moves.
 *
 * @param bytes A GeoTIFF that GDAL has finished; changed in place.
 */
export function patchNodata(bytes: Uint8Array, nodata: bigint): void {
  const text = tiffTextBytes(bytes, TiffTag.gdalNodata)
  const digits = new TextEncoder().encode(String(nodata))
  if (!text || digits.length > text.length) return
  if (Number(decodeText(text)) !== nodataPlaceholder(nodata)) return
  text.fill(0)
  text.set(digits)
}

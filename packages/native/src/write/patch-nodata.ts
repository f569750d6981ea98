import { parseNumber } from '@memraster/core/internal'
import { parseTiff, Tag } from '@memraster/tiff'

/** Nodata values of 64-bit integers, for which the binding has doubles only: GeoTIFFs have them as text. */

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
  const text = parseTiff(bytes).directories[0]?.bytes(Tag.GdalNodata)
  const digits = new TextEncoder().encode(String(nodata))
  if (!text || digits.length >= text.length) return
  if (parseNumber(new TextDecoder().decode(text)) !== nodataPlaceholder(nodata)) return
  text.fill(0)
  text.set(digits)
}

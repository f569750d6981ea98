import { formatNumber } from '@memraster/ground'

/** A nodata value as GDAL writes it into tag 42113: `%.18g`, `nan`, or the digits of a 64-bit integer. */
export function formatNodata(value: number | bigint): string {
  return typeof value === 'bigint' ? value.toString() : formatNumber(value, 18)
}

import type { CRSInput } from '@memraster/crs'
import { RasterError, requireObject, requireText, shown } from '@memraster/ground'
import type { BandInfo, DatasetInfo } from '../backend/dataset-info.ts'
import type { BandChange, MetadataChange } from '../backend/metadata-change.ts'
import { Affine, type AffineLike } from '../georeference/affine.ts'
import { type GroundControl, resolveGroundControl } from '../georeference/ground-control.ts'
import { type RPC, resolveRpc } from '../georeference/rpc.ts'
import type { ColorInterpretation, Colormap, RGBA } from '../metadata/colors.ts'
import { COLOR_INTERPRETATIONS } from '../metadata/colors.ts'
import { checkNodata } from '../nodata/nodata-range.ts'
import { checkBand } from '../operation/band-indexes.ts'
import { holdsOneReference } from '../profile/check-geotiff.ts'
import { resolveCrs } from '../profile/resolve-crs.ts'
import { requireHeld } from './held-texts.ts'

export function crsChange(info: DatasetInfo, value: CRSInput | null | undefined): MetadataChange {
  return { crs: resolveCrs(value, info.driver) ?? null }
}

/** A GeoTIFF's ground control points go: it holds them, or a transform. */
export function transformChange(info: DatasetInfo, value: AffineLike | null | undefined): MetadataChange {
  if (value === null || value === undefined) return { transform: null }
  const transform = Affine.from(value).coefficients
  return { transform, ...(holdsOneReference(info.driver) && info.gcps.length > 0 && { gcps: null }) }
}

/** One nodata value for all bands. */
export function nodataChange(info: DatasetInfo, value: number | bigint | null | undefined): MetadataChange {
  return everyBand(info, (band) => ({
    nodata: value === null || value === undefined ? null : checkNodata(value, band.dtype),
  }))
}

/** A GeoTIFF loses its transform. */
export function gcpsChange(info: DatasetInfo, value: GroundControl | null | undefined): MetadataChange {
  const gcps = value ? resolveGroundControl(value) : undefined
  if (!gcps?.points.length) return { gcps: null }
  return { gcps, ...(holdsOneReference(info.driver) && info.transform && { transform: null }) }
}

export function rpcsChange(value: RPC | null | undefined): MetadataChange {
  return { rpcs: value ? resolveRpc(value) : null }
}

/** A text or none for each band. */
export function textsChange(
  info: DatasetInfo,
  field: 'description' | 'unit',
  values: readonly (string | null | undefined)[],
): MetadataChange {
  const texts = perBand(info, `${field}s`, values)
  for (const [i, text] of texts.entries()) checkText(field, i + 1, text)
  return everyBand(info, (_, i) => ({ [field]: texts[i] || null }))
}

/** A text or none for one band. */
export function textChange(
  info: DatasetInfo,
  field: 'description' | 'unit',
  bidx: number,
  value: string | null | undefined,
): MetadataChange {
  checkBand(bidx, info.bands.length)
  checkText(field, bidx, value)
  return { bands: { [bidx]: { [field]: value || null } } }
}

/** @throws {TypeError} Unless it is a text or none; {@link RasterError} for one that files do not hold. */
function checkText(field: string, bidx: number, value: string | null | undefined): void {
  if (value === null || value === undefined) return
  const what = `The ${field} of band ${bidx}`
  requireText(what, value)
  requireHeld(what, value)
}

/** A factor or a summand for each band. */
export function numbersChange(
  info: DatasetInfo,
  field: 'scale' | 'offset',
  values: readonly number[],
): MetadataChange {
  const numbers = perBand(info, `${field}s`, values)
  for (const number of numbers) {
    if (typeof number !== 'number' || !Number.isFinite(number)) {
      throw new TypeError(`${field}s must be finite numbers, not ${shown(number)}.`)
    }
  }
  return everyBand(info, (_, i) => ({ [field]: numbers[i] as number }))
}

export function colorinterpChange(info: DatasetInfo, values: readonly ColorInterpretation[]): MetadataChange {
  const colors = perBand(info, 'colorinterp', values)
  for (const color of colors) {
    if (!COLOR_INTERPRETATIONS.includes(color)) {
      throw new TypeError(
        `${shown(color)} is no colour interpretation; use one of ${COLOR_INTERPRETATIONS.join(', ')}.`,
      )
    }
  }
  return everyBand(info, (_, i) => ({ colorInterpretation: colors[i] as ColorInterpretation }))
}

/** Colours of a band's values; those without alpha are opaque. The band becomes a palette. */
export function colormapChange(
  info: DatasetInfo,
  bidx: number,
  colormap: Readonly<Record<number, RGBA | readonly [red: number, green: number, blue: number]>>,
): MetadataChange {
  checkBand(bidx, info.bands.length)
  const { dtype } = info.bands[bidx - 1] as BandInfo
  if (dtype !== 'uint8' && dtype !== 'uint16') {
    throw new RasterError('DTYPE', `Band ${bidx} is ${dtype}; only bands of uint8 and uint16 have colormaps.`)
  }
  const colors: Record<number, RGBA> = {}
  requireObject('The colormap', colormap)
  for (const [key, color] of Object.entries(colormap)) {
    const value = Number(key)
    const given = Array.isArray(color) ? (color as readonly number[]) : []
    const parts = [...given, ...(given.length === 3 ? [255] : [])]
    const fits =
      parts.length === 4 && parts.every((part) => Number.isInteger(part) && part >= 0 && part <= 255)
    if (!fits || !Number.isInteger(value) || value < 0 || value > (dtype === 'uint8' ? 255 : 65535)) {
      throw new TypeError(
        `${key}: ${shown(color)} is no entry of a ${dtype} colormap; use value: [red, green, blue, alpha], each from 0 to 255.`,
      )
    }
    colors[value] = parts as unknown as RGBA
  }
  const change: BandChange = { colormap: colors as Colormap, colorInterpretation: 'palette' }
  return { bands: { [bidx]: change } }
}

function everyBand(info: DatasetInfo, change: (band: BandInfo, index: number) => BandChange): MetadataChange {
  return { bands: Object.fromEntries(info.bands.map((band, index) => [index + 1, change(band, index)])) }
}

function perBand<T>(info: DatasetInfo, name: string, values: readonly T[]): readonly T[] {
  if (!Array.isArray(values)) throw new TypeError(`${name} must be a list, not ${shown(values)}.`)
  if (values.length === info.bands.length) return values
  throw new RasterError(
    'BAND',
    `${name} has ${values.length} entries; the raster has ${info.bands.length} bands.`,
  )
}

import type { Tags } from '@memraster/core/backend'
import { parseNumber } from '@memraster/core/internal'
import { formatNumber } from '@memraster/ground'
import { FieldType } from '../container/field-type.ts'
import type { Ifd } from '../container/ifd.ts'
import { Tag } from '../container/tag.ts'
import type { TiffTag } from '../container/tiff-tag.ts'

interface TagItem {
  readonly key: string
  readonly id: number
  readonly kind: 'text' | 'float' | 'short'
}

const ITEMS: readonly TagItem[] = [
  { key: 'TIFFTAG_DOCUMENTNAME', id: Tag.DocumentName, kind: 'text' },
  { key: 'TIFFTAG_IMAGEDESCRIPTION', id: Tag.ImageDescription, kind: 'text' },
  { key: 'TIFFTAG_SOFTWARE', id: Tag.Software, kind: 'text' },
  { key: 'TIFFTAG_DATETIME', id: Tag.DateTime, kind: 'text' },
  { key: 'TIFFTAG_ARTIST', id: Tag.Artist, kind: 'text' },
  { key: 'TIFFTAG_HOSTCOMPUTER', id: Tag.HostComputer, kind: 'text' },
  { key: 'TIFFTAG_COPYRIGHT', id: Tag.Copyright, kind: 'text' },
  { key: 'TIFFTAG_XRESOLUTION', id: Tag.XResolution, kind: 'float' },
  { key: 'TIFFTAG_YRESOLUTION', id: Tag.YResolution, kind: 'float' },
  { key: 'TIFFTAG_RESOLUTIONUNIT', id: Tag.ResolutionUnit, kind: 'short' },
  { key: 'TIFFTAG_MINSAMPLEVALUE', id: Tag.MinSampleValue, kind: 'short' },
  { key: 'TIFFTAG_MAXSAMPLEVALUE', id: Tag.MaxSampleValue, kind: 'short' },
  { key: 'GEO_METADATA', id: Tag.GeoMetadata, kind: 'text' },
  { key: 'TIFF_RSID', id: Tag.TiffRsid, kind: 'text' },
]

const RESOLUTION_UNITS: Readonly<Record<number, string>> = {
  1: '1 (unitless)',
  2: '2 (pixels/inch)',
  3: '3 (pixels/cm)',
}

/** The TIFF tags that GDAL's GTiff driver shows in the default domain, such as `TIFFTAG_SOFTWARE`. */
export function tagsFromIfd(ifd: Ifd): Tags {
  const tags: Record<string, string> = {}
  // libtiff has one flag for both.
  const hasResolution = ifd.number(Tag.XResolution) !== undefined || ifd.number(Tag.YResolution) !== undefined
  for (const { key, id, kind } of ITEMS) {
    if (kind === 'text') {
      const text = ifd.ascii(id)
      if (text !== undefined) tags[key] = text
      continue
    }
    const value = ifd.number(id) ?? (isResolution(id) && hasResolution ? 0 : undefined)
    if (value === undefined) continue
    // libtiff hands resolutions out as 32-bit floats.
    if (kind === 'float') tags[key] = formatNumber(Math.fround(value), 8)
    else if (id !== Tag.ResolutionUnit) tags[key] = String(value)
    else if (RESOLUTION_UNITS[value] !== undefined) tags[key] = RESOLUTION_UNITS[value]
  }
  return tags
}

function isResolution(id: number): boolean {
  return id === Tag.XResolution || id === Tag.YResolution
}

/** The TIFF tags for the tags of the default domain that have one; numbers are parsed as by C's `atoi` and `atof`. */
export function tiffTagsFromTags(tags: Tags): readonly TiffTag[] {
  const found: TiffTag[] = []
  for (const { key, id, kind } of ITEMS) {
    const value = Object.hasOwn(tags, key) ? tags[key] : undefined
    if (value === undefined) continue
    if (kind === 'text') {
      found.push({ id, type: id === Tag.GeoMetadata ? FieldType.Byte : FieldType.Ascii, values: value })
    } else if (kind === 'float') {
      const number = parseNumber(value)
      if (number >= 0 && number <= 0xffffffff) found.push({ id, type: FieldType.Rational, values: [number] })
    } else {
      const number = Math.trunc(parseNumber(value))
      const unit = id === Tag.ResolutionUnit && number === 0 ? 1 : number
      if (unit >= 0 && unit <= 0xffff) found.push({ id, type: FieldType.Short, values: [unit] })
    }
  }
  return found
}

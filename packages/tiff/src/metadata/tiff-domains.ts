import type { TagDomains } from '@memraster/core/backend'
import { FieldType } from '../container/field-type.ts'
import type { Ifd } from '../container/ifd.ts'
import { Tag } from '../container/tag.ts'
import type { TiffTag } from '../container/tiff-tag.ts'
import { fromBase64, toBase64 } from './base64.ts'
import { colorimetry } from './colorimetry.ts'
import { exifDomain } from './exif-tags.ts'

/** Bounds the memory for a text of the file's size; GDAL's own limit on XMP is of this size. */
const MOST_BYTES = 1 << 24

/**
 * The domains that come from single tags of a TIFF file: XMP (`xml:XMP`), an ICC profile or colorimetry
 * (`COLOR_PROFILE`), and Exif (`EXIF`).
 */
export function tiffDomains(ifd: Ifd): TagDomains {
  const xmp = ifd.count(Tag.Xmp) <= MOST_BYTES ? ifd.ascii(Tag.Xmp) : undefined
  const icc = ifd.count(Tag.IccProfile) <= MOST_BYTES ? ifd.bytes(Tag.IccProfile) : undefined
  const { bytes, littleEndian } = ifd.file
  const [exif, gps] = [Tag.ExifIfd, Tag.GpsIfd].map((tag) => ifd.number(tag))
  const exifTags = exif === undefined && gps === undefined ? {} : exifDomain(bytes, littleEndian, exif, gps)
  const colors = icc ? { SOURCE_ICC_PROFILE: toBase64(icc) } : colorimetry(ifd)
  return {
    ...(xmp && { 'xml:XMP': { 'xml:XMP': xmp } }),
    ...(Object.keys(colors).length > 0 && { COLOR_PROFILE: colors }),
    ...(Object.keys(exifTags).length > 0 && { EXIF: exifTags }),
  }
}

/** The tags for the domains that have some, XMP and an ICC profile, as GDAL writes them. */
export function tiffDomainTags(tags: TagDomains): TiffTag[] {
  const xmp = tags['xml:XMP']?.['xml:XMP']
  const icc = fromBase64(tags.COLOR_PROFILE?.SOURCE_ICC_PROFILE ?? '')
  return [
    // Without the NUL that ends a text.
    ...(xmp ? [{ id: Tag.Xmp, type: FieldType.Byte, values: new TextEncoder().encode(xmp) }] : []),
    ...(icc?.length ? [{ id: Tag.IccProfile, type: FieldType.Undefined, values: icc }] : []),
  ]
}

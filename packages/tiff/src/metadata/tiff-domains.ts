import type { TagDomains, Tags } from '@memraster/core/backend'
import { loadOnce } from '@memraster/ground'
import type { Ifd } from '../container/ifd.ts'
import { Tag } from '../container/tag.ts'
import { toBase64 } from './base64.ts'

const loadExif = /* @__PURE__ */ loadOnce(() => import('./exif-tags.ts'))
const loadColorimetry = /* @__PURE__ */ loadOnce(() => import('./colorimetry.ts'))

/** Bounds the memory for a text of the file's size; GDAL's own limit on XMP is of this size. */
const MOST_BYTES = 1 << 24

/**
 * The domains that come from single tags of a TIFF file: XMP (`xml:XMP`), an ICC profile or colorimetry
 * (`COLOR_PROFILE`), and Exif (`EXIF`).
 */
export async function tiffDomains(ifd: Ifd): Promise<TagDomains> {
  const xmp = ifd.count(Tag.Xmp) <= MOST_BYTES ? ifd.ascii(Tag.Xmp) : undefined
  const colors = await colorProfile(ifd)
  const exif = await exifTags(ifd)
  return {
    ...(xmp && { 'xml:XMP': { 'xml:XMP': xmp } }),
    ...(Object.keys(colors).length > 0 && { COLOR_PROFILE: colors }),
    ...(Object.keys(exif).length > 0 && { EXIF: exif }),
  }
}

async function colorProfile(ifd: Ifd): Promise<Tags> {
  const icc = ifd.count(Tag.IccProfile) <= MOST_BYTES ? ifd.bytes(Tag.IccProfile) : undefined
  if (icc) return { SOURCE_ICC_PROFILE: toBase64(icc) }
  return ifd.has(Tag.PrimaryChromaticities) ? (await loadColorimetry()).colorimetry(ifd) : {}
}

async function exifTags(ifd: Ifd): Promise<Tags> {
  const [exif, gps] = [Tag.ExifIfd, Tag.GpsIfd].map((tag) => ifd.number(tag))
  if (exif === undefined && gps === undefined) return {}
  const { bytes, littleEndian } = ifd.file
  return (await loadExif()).exifDomain(bytes, littleEndian, exif, gps)
}

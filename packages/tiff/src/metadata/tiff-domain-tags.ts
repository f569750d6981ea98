import type { TagDomains } from '@memraster/core/backend'
import { FieldType } from '../container/field-type.ts'
import { Tag } from '../container/tag.ts'
import type { TiffTag } from '../container/tiff-tag.ts'
import { fromBase64 } from './base64.ts'

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

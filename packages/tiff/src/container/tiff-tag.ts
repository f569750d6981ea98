import type { FieldType } from './field-type.ts'
import type { Ifd } from './ifd.ts'

/** A field to be written: a tag, a type, and one value or more. */
export type TiffTag =
  | {
      readonly id: number
      readonly type: FieldType
      /** Numbers, rationals as their quotient; or a text, which is written as UTF-8 with a NUL. */
      readonly values: ArrayLike<number> | string
    }
  | {
      readonly id: number
      readonly type: FieldType
      /** The encoded values, in the file's byte order. */
      readonly raw: Uint8Array
    }

/** The raw fields of a directory, for a directory that replaces it: views, not copies. */
export function tagsOfIfd(ifd: Ifd): TiffTag[] {
  const tags: TiffTag[] = []
  for (const id of ifd.tags) {
    const type = ifd.entry(id)?.type
    const raw = ifd.bytes(id)
    if (type !== undefined && raw !== undefined) tags.push({ id, type, raw })
  }
  return tags
}

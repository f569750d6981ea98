import type { TiffFlavor } from '../../src/container/encode-ifd.ts'
import { FieldType } from '../../src/container/field-type.ts'
import { Tag } from '../../src/container/tag.ts'
import type { TiffTag } from '../../src/container/tiff-tag.ts'

/** Classic TIFF and BigTIFF in both byte orders. */
export const flavors: readonly TiffFlavor[] = [
  { bigTiff: false, littleEndian: true },
  { bigTiff: false, littleEndian: false },
  { bigTiff: true, littleEndian: true },
  { bigTiff: true, littleEndian: false },
]

/** The least tags of an image of one 8-bit band in strips of all its rows. */
export function grayTags(width: number, height: number, ...more: readonly TiffTag[]): readonly TiffTag[] {
  const ids = new Set(more.map((tag) => tag.id))
  const tags: readonly TiffTag[] = [
    { id: Tag.ImageWidth, type: FieldType.Long, values: [width] },
    { id: Tag.ImageLength, type: FieldType.Long, values: [height] },
    { id: Tag.BitsPerSample, type: FieldType.Short, values: [8] },
    { id: Tag.Compression, type: FieldType.Short, values: [1] },
    { id: Tag.Photometric, type: FieldType.Short, values: [1] },
    { id: Tag.SamplesPerPixel, type: FieldType.Short, values: [1] },
    { id: Tag.RowsPerStrip, type: FieldType.Long, values: [height] },
    { id: Tag.PlanarConfiguration, type: FieldType.Short, values: [1] },
  ]
  return [...tags.filter((tag) => !ids.has(tag.id)), ...more]
}

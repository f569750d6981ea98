/** GeoTIFF files: their facts, their layout, and writing them. */

export { BlockTable } from './container/block-table.ts'
export { classifyDirectories, type TiffImage } from './container/classify-directories.ts'
export { type BlockPlaces, blockTags, checkClassic, encodeIfd, ifdSize } from './container/encode-ifd.ts'
export {
  type BlockSource,
  type CogStructure,
  type EncodedDirectory,
  encodeTiff,
} from './container/encode-tiff.ts'
export { FieldType, fieldTypeSize } from './container/field-type.ts'
export { encodeGhostArea, markIncompatible } from './container/ghost-area.ts'
export type { Ifd, IfdEntry } from './container/ifd.ts'
export {
  type BlockExtent,
  blockExtent,
  type ImageLayout,
  parseImageLayout,
  storedRows,
} from './container/image-layout.ts'
export { parseTiff, type TiffFile } from './container/parse-tiff.ts'
export { Tag } from './container/tag.ts'
export { type TiffTag, tagsOfIfd } from './container/tiff-tag.ts'
export {
  type BandMask,
  overviewName,
  sidecarMasks,
  sidecarOverviews,
} from './facts/raster-levels.ts'
export { type GeoTiff, isGeoTiff, readGeoTiff } from './facts/read-geotiff.ts'
export { reportedBlockShape } from './facts/reported-block-shape.ts'
export { requireChangeable } from './facts/require-changeable.ts'

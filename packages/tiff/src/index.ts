export { BlockTable } from './container/block-table.ts'
export { type BigTiffOption, choosesBigTiff } from './container/choose-big-tiff.ts'
export { classifyDirectories, pageRoles, type TiffImage } from './container/classify-directories.ts'
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
export { describeDataset, type ParsedRaster } from './facts/describe-dataset.ts'
export {
  type BandMask,
  overviewName,
  rasterLevels,
  sidecarMasks,
  sidecarOverviews,
} from './facts/raster-levels.ts'
export { reportedBlockShape } from './facts/reported-block-shape.ts'

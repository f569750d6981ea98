/** GeoTIFF files to write and change. */

export { type BlockPlaces, blockTags, checkClassic, encodeIfd, ifdSize } from './container/encode-ifd.ts'
export {
  type BlockSource,
  type CogStructure,
  type EncodedDirectory,
  encodeTiff,
} from './container/encode-tiff.ts'
export { FieldType, fieldTypeSize } from './container/field-type.ts'
export { encodeGhostArea, markIncompatible } from './container/ghost-area.ts'
export { type TiffTag, tagsOfIfd } from './container/tiff-tag.ts'
export { requireChangeable } from './facts/require-changeable.ts'

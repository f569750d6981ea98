/** GeoTIFF files to read: their facts and their layout. */

export { BlockTable } from './container/block-table.ts'
export { classifyDirectories, type TiffImage } from './container/classify-directories.ts'
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
export {
  type BandMask,
  overviewName,
  sidecarMasks,
  sidecarOverviews,
} from './facts/raster-levels.ts'
export { type GeoTiff, isGeoTiff, readGeoTiff } from './facts/read-geotiff.ts'
export { reportedBlockShape } from './facts/reported-block-shape.ts'
export { convertsToRgba } from './metadata/color-interpretation.ts'

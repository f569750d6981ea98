/** As `internal`, and loaded later: what reading a GeoTIFF can do without. */

export { changeBands } from './backend/change-bands.ts'
export { requireOverviewsThatEnd, requireUnswapped } from './backend/gdal-faults.ts'
export { isUnknownToGdal, readGdalWords } from './backend/gdal-words.ts'
export { OVERVIEW_METHODS } from './backend/overview-methods.ts'
export { READ_COMPRESSIONS } from './backend/read-compressions.ts'
export { bindEntryPoints } from './bind-backend.ts'
export { decodeEntities, decodingEntities, escapeXml, escapingXml } from './metadata/xml-text.ts'
export { maskNodata } from './nodata/mask-nodata.ts'
export { checkBlockTable } from './profile/block-table.ts'
export { defaultColors } from './profile/default-colors.ts'
export { newRasterFacts } from './profile/new-raster-facts.ts'
export { overviewTile } from './profile/overview-tile.ts'
export * from './ranges/file-bytes.ts'
export type * from './ranges/handle-source.ts'
export type * from './ranges/own-source.ts'
export * from './ranges/range-plan.ts'
export * from './ranges/range-reader.ts'
export type * from './ranges/range-source.ts'
export type * from './ranges/reader-settings.ts'
export { bandMask, type MaskedRegion } from './read/band-mask.ts'
export { readCountedMode } from './read/counted-mode.ts'
export { bandStatistics, statisticsTags } from './read/statistics.ts'
export { packWrite } from './remote/pack-write.ts'
export { type Interleave, interleaveFor, placePart, type ReadPart } from './remote/place-part.ts'
export {
  changeFromPlain,
  errorFromPlain,
  infoFromPlain,
  type PlainChange,
  type PlainError,
  type PlainInfo,
  type PlainProfile,
  plainChange,
  plainError,
  plainInfo,
  plainProfile,
  profileFromPlain,
} from './remote/plain-data.ts'
export { type CallOptions, type FarSide, RemoteCalls } from './remote/remote-calls.ts'
export { encodeMaskFile } from './rewrite/encode-mask-file.ts'
export { type AreaSpans, areaSpans, arePairs } from './samples/area-spans.ts'
export { ValueTally } from './samples/value-tally.ts'
export { crc32 } from './zip/crc32.ts'

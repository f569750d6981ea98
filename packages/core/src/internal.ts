/**
 * For memraster's own packages, which are released together and depend on exactly one version: any release may change
 * these names. Other backends use `@memraster/core/backend`.
 */

export { deepFreeze } from './backend/capabilities.ts'
export { changeBands } from './backend/change-bands.ts'
export { requireOverviewsThatEnd, requireUnswapped } from './backend/gdal-faults.ts'
export { isUnknownToGdal, readGdalWords } from './backend/gdal-words.ts'
export { OVERVIEW_METHODS } from './backend/overview-methods.ts'
export { READ_COMPRESSIONS } from './backend/read-compressions.ts'
export { partOf, runConcurrently, type TaskControl } from './backend/run-concurrently.ts'
export { bindEntryPoints } from './bind-backend.ts'
export { isVrt } from './files/is-vrt.ts'
export { parseRpcTags, RPC_LISTS, RPC_NUMBERS, rpcTags } from './georeference/rpc.ts'
export { decodeEntities, decodingEntities, escapeXml, escapingXml } from './metadata/xml-text.ts'
export { maskNodata } from './nodata/mask-nodata.ts'
export { fitNodata } from './nodata/nodata-range.ts'
export { parseNodata, parseNumber } from './nodata/parse-nodata.ts'
export { NO_DEADLINE } from './operation/deadline.ts'
export { untilAborted } from './operation/wrap-backend-errors.ts'
export { checkBlockTable } from './profile/block-table.ts'
export { defaultColors } from './profile/default-colors.ts'
export { newRasterFacts } from './profile/new-raster-facts.ts'
export { overviewTile } from './profile/overview-tile.ts'
export { bandMask, type MaskedRegion } from './read/band-mask.ts'
export { readCountedMode } from './read/counted-mode.ts'
export { checkResampled } from './read/held-memory.ts'
export { maskSource } from './read/mask-precedence.ts'
export { chooseLevel, findOverview, windowAtLevel } from './read/overview-choice.ts'
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
export { convertValue } from './samples/copy-samples.ts'
export { ValueTally } from './samples/value-tally.ts'
export { crc32 } from './zip/crc32.ts'

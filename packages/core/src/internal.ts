/**
 * For memraster's own packages, which are released together and depend on exactly one version: any release may change
 * these names. Other backends use `@memraster/core/backend`.
 *
 * All of it is loaded with the main entry; what a program that reads GeoTIFFs can do without is in `internal/late`.
 */

export { deepFreeze, FEATURES } from './backend/capabilities.ts'
export { partOf, runConcurrently, type TaskControl } from './backend/run-concurrently.ts'
export { bindMemoryFile, bindOpen } from './bind-memory-file.ts'
export { MemoryDirectory } from './directory/memory-directory.ts'
export { isVrt } from './files/is-vrt.ts'
export { parseRpcTags, RPC_LISTS, RPC_NUMBERS, rpcTags } from './georeference/rpc.ts'
export { fitNodata } from './nodata/nodata-range.ts'
export { parseNodata, parseNumber } from './nodata/parse-nodata.ts'
export { NO_DEADLINE } from './operation/deadline.ts'
export { checkResampled } from './read/held-memory.ts'
export { maskSource } from './read/mask-precedence.ts'
export { chooseLevel, findOverview, windowAtLevel } from './read/overview-choice.ts'
export { convertValue, copySamples } from './samples/copy-samples.ts'
export { nearestPositions } from './samples/nearest-positions.ts'

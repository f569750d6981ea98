/** The interface between core and its backends, and the rules that backends share. */

export type {
  CompoundCrs,
  CrsAxis,
  CrsDefinition,
  CrsId,
  CrsKind,
  CrsUnit,
  Ellipsoid,
  EngineeringCrs,
  GeocentricCrs,
  GeodeticDatum,
  GeographicCrs,
  PrimeMeridian,
  ProjectedCrs,
  VerticalCrs,
} from '@memraster/crs'
export {
  angleUnit,
  CRS,
  type CRSInput,
  DEGREE,
  epsgCode,
  epsgDatum,
  epsgEllipsoid,
  epsgPrimeMeridian,
  epsgVerticalDatumName,
  esriGeographic,
  isCRS,
  isSameCrs,
  knownUnit,
  lengthUnit,
  METRE,
  massageDatumName,
  nameDatum,
  officialDatumName,
  type ParameterRole,
  parameterRole,
  projectionMethod,
} from '@memraster/crs'
export * from '@memraster/ground'
export { applyChange } from './backend/apply-change.ts'
export type { Backend, BackendChoice, BackendDataset, BackendLoader, OpenRequest } from './backend/backend.ts'
export type { Capabilities, CreationOption, DriverCapability, Feature } from './backend/capabilities.ts'
export { FEATURES } from './backend/capabilities.ts'
export type { BandInfo, DatasetInfo, OverviewInfo } from './backend/dataset-info.ts'
export { requireOverviewsThatEnd, requireUnswapped } from './backend/gdal-faults.ts'
export { domainNames, domainsWithoutCurves } from './backend/long-curves.ts'
export type { BandChange, MetadataChange } from './backend/metadata-change.ts'
export type {
  CloseRequest,
  Limits,
  OverviewRequest,
  ReadRequest,
  Resampling,
  SampleLayout,
  WriteRequest,
} from './backend/requests.ts'
export { RESAMPLINGS } from './backend/requests.ts'
export type { ResolvedProfile } from './backend/resolved-profile.ts'
export {
  type BoundBackend,
  type BoundMemoryFileClass,
  type BoundZipMemoryFileClass,
  bindBackend,
  bindEntryPoints,
  type EntryPoints,
} from './bind-backend.ts'
export { type MaskSource, maskSource } from './dataset/mask-flags.ts'
export { chooseLevel, windowAtLevel } from './dataset/overview-level.ts'
export { alphaToMask } from './dataset/read-masks.ts'
export { bandStatistics, type Statistics, statisticsTags } from './dataset/statistics.ts'
export { MemoryDirectory } from './directory/memory-directory.ts'
export { parseRpcTags, RPC_LISTS, RPC_NUMBERS, rpcTags } from './georeference/rpc.ts'
export type { ColorInterpretation, Colormap, RGBA } from './metadata/colors.ts'
export { COLOR_INTERPRETATIONS } from './metadata/colors.ts'
export type { TagDomains, Tags } from './metadata/tags.ts'
export { maskNodata } from './nodata/mask-nodata.ts'
export { fitNodata } from './nodata/nodata.ts'
export { parseNodata } from './nodata/parse-nodata.ts'
export { parseNumber } from './nodata/parse-number.ts'
export { defaultColors } from './profile/default-colors.ts'
export { convertValue, copySamples } from './samples/copy-samples.ts'
export { nearestPositions } from './samples/nearest-positions.ts'
export { TiffTag, tiffText, tiffTextBytes } from './tiff-text.ts'
export type { PixelRectangle } from './window/window.ts'
export { crc32 } from './zip/crc32.ts'

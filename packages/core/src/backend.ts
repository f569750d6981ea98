/** The interface for backends. It is stable: like the package's main entry, it follows semantic versioning. */

export { CRS, type CRSInput } from '@memraster/crs'
export {
  type ArrayOf,
  allocate,
  DTYPES,
  type DType,
  dtypeRange,
  elementsPerSample,
  isRasterError,
  type RasterArray,
  RasterError,
  type RasterErrorCode,
  type RasterErrorDetails,
  sampleSize,
} from '@memraster/ground'
export { applyChange } from './backend/apply-change.ts'
export type { Backend, BackendChoice, BackendDataset, BackendLoader, OpenRequest } from './backend/backend.ts'
export type { Capabilities, CreationOption, DriverCapability, Feature } from './backend/capabilities.ts'
export { FEATURES } from './backend/capabilities.ts'
export type { BandInfo, DatasetInfo, OverviewInfo } from './backend/dataset-info.ts'
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
export { bindBackend } from './bind-backend.ts'
export { MemoryDirectory } from './directory/memory-directory.ts'
export type {
  BoundBackend,
  BoundMemoryFileClass,
  BoundZipMemoryFileClass,
  EntryPoints,
} from './entry-points.ts'
export type { ColorInterpretation, Colormap, RGBA } from './metadata/colors.ts'
export { COLOR_INTERPRETATIONS } from './metadata/colors.ts'
export type { TagDomains, Tags } from './metadata/tags.ts'
export { copySamples } from './samples/copy-samples.ts'
export { nearestPositions } from './samples/nearest-positions.ts'
export type { PixelRectangle } from './window/window.ts'

export type { CRSInput, ProjJsonObject, WktVersion } from '@memraster/crs'
export { CRS } from '@memraster/crs'
export type {
  ArrayOf,
  ComplexDType,
  DType,
  RasterArray,
  RasterErrorCode,
  RasterErrorOf,
} from '@memraster/ground'
export { DTYPES, isDType, isRasterError, RasterError } from '@memraster/ground'
export type { Limits, Resampling } from './backend/requests.ts'
export type { BuildOverviewsOptions } from './dataset/build-overviews.ts'
export type { CreateOptions } from './dataset/create-dataset.ts'
export type { Block } from './dataset/dataset.ts'
export { Dataset } from './dataset/dataset.ts'
export type { CloseOptions, DatasetMode } from './dataset/dataset-session.ts'
export type { DatasetProfile, Meta } from './dataset/facts.ts'
export type { OpenOptions } from './dataset/open-dataset.ts'
export type { MaskedSample, Points, SampledData, SampleOptions } from './dataset/sample-points.ts'
export type { BytesLike } from './directory/bytes-like.ts'
export { MemoryDirectory } from './directory/memory-directory.ts'
export type { FileSource, ReadableFileHandle } from './files/byte-source.ts'
export { MemoryFile } from './files/memory-file.ts'
export type { MemoryFileFromOptions, MemoryFileOptions } from './files/memory-file-options.ts'
export type { AffineCoefficients, AffineLike } from './georeference/affine.ts'
export { Affine } from './georeference/affine.ts'
export type { Bounds } from './georeference/bounds.ts'
export type { GroundControl, GroundControlPoint } from './georeference/ground-control.ts'
export type { PixelOffset } from './georeference/pixel-location.ts'
export type { RPC } from './georeference/rpc.ts'
export type { ColorInterpretation, Colormap, RGBA } from './metadata/colors.ts'
export type { TagDomains, Tags } from './metadata/tags.ts'
export { DEFAULT_LIMITS } from './operation/limits.ts'
export type { DriverProfile } from './profile/checked-options.ts'
export type {
  CogOptions,
  Compression,
  DriverName,
  GTiffOptions,
  JpegOptions,
  PngOptions,
} from './profile/driver-options.ts'
export type { Profile } from './profile/profile.ts'
export type { BlockWindow } from './read/blocks.ts'
export type { ChecksumOptions } from './read/checksum.ts'
export type { Histogram, HistogramOptions } from './read/histogram.ts'
export type { MaskFlag } from './read/mask-precedence.ts'
export type { OutputArray } from './read/output.ts'
export type {
  BandAxes,
  BandsAxes,
  MaskedRasterData,
  MaskResult,
  RasterData,
  ReadResult,
} from './read/raster-data.ts'
export type { DatasetMaskOptions } from './read/read-masks.ts'
export type { ReadOptions, WindowReadOptions } from './read/read-options.ts'
export type { Statistics } from './read/statistics.ts'
export type { BandOptions } from './read/valid-pixels.ts'
export type { PixelArray } from './window/data-window.ts'
export { dataWindow } from './window/data-window.ts'
export type { WindowLike } from './window/parse-window.ts'
export type { PixelRectangle, Slice, SliceContext } from './window/window.ts'
export { Window } from './window/window.ts'
export type { TagUpdates } from './write/staged-tags.ts'
export type { MaskInput, WritableData, WriteMaskOptions, WriteOptions } from './write/write-options.ts'
export type { ZipMemoryFileOptions } from './zip/zip-memory-file.ts'
export { ZipMemoryFile } from './zip/zip-memory-file.ts'

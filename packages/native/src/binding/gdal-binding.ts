/**
 * The part of gdal-async that this backend uses, as types of its own: the package is optional, so nothing here
 * depends on its declarations.
 */
export interface GdalBinding {
  /** GDAL's version, such as `3.6.2`. */
  readonly version: string
  /** Whether GDAL was built into the binding, as against linked from the system. */
  readonly bundled: boolean
  readonly drivers: {
    get(name: string): GdalDriver
    getNames(): string[]
  }
  readonly config: {
    get(key: string): string | null
    set(key: string, value: string | null): void
  }
  readonly fs: {
    readDir(path: string): string[]
  }
  readonly vsimem: {
    /** Makes a file of the Buffer's own memory, which the binding keeps alive until `release`. */
    set(bytes: Buffer, path: string): void
    /** Makes a file of a copy of the bytes, which may grow. */
    copy(bytes: Buffer, path: string): void
    /** Deletes the file and hands its bytes back, without a copy. */
    release(path: string): Buffer
  }
  readonly SpatialReference: { fromWKT(wkt: string): GdalSpatialReference }
  readonly ColorTable: new (interpretation: string) => GdalColorTable
  openAsync(path: string): Promise<GdalDataset>
  infoAsync(dataset: GdalDataset, args: readonly string[]): Promise<string>
  /** Warps into `target`, which it gives. */
  warpAsync(
    path: null,
    target: GdalDataset,
    sources: readonly GdalDataset[],
    args: readonly string[],
  ): Promise<GdalDataset>
  translateAsync(path: string, dataset: GdalDataset, args: readonly string[]): Promise<GdalDataset>
}

export interface GdalDriver {
  readonly description: string
  getMetadata(): Record<string, string>
  open(path: string, mode: 'r' | 'r+', options: readonly string[]): GdalDataset
  /** Has no options: the binding drops them. */
  openAsync(path: string, mode: 'r'): Promise<GdalDataset>
  createAsync(
    path: string,
    width: number,
    height: number,
    bands: number,
    type: string,
    options: readonly string[],
  ): Promise<GdalDataset>
  createCopyAsync(
    path: string,
    source: GdalDataset,
    options: readonly string[],
    strict: boolean,
    progress?: ProgressOptions,
  ): Promise<GdalDataset>
}

/** A dataset. Its synchronous members block while an asynchronous operation runs on it, and must not be used then. */
export interface GdalDataset {
  /** Null if GDAL opened it as a multidimensional one. */
  readonly bands: { count(): number; get(index: number): GdalBand } | null
  readonly driver: GdalDriver
  srs: GdalSpatialReference | null
  geoTransform: number[] | null
  getMetadata(domain?: string): Record<string, string>
  setMetadata(tags: Readonly<Record<string, string>> | readonly string[], domain?: string): boolean
  readonly rasterSize: { readonly x: number; readonly y: number }
  getGCPs(): GdalGcp[]
  getGCPProjection(): string
  setGCPs(points: readonly GdalGcp[], wkt: string): void
  getFileList(): string[]
  buildOverviewsAsync(
    resampling: string,
    factors: readonly number[],
    bands: readonly number[] | undefined,
    progress?: ProgressOptions,
  ): Promise<void>
  flush(): void
  flushAsync(): Promise<void>
  close(): void
}

export interface GdalBand {
  readonly size: { readonly x: number; readonly y: number }
  readonly blockSize: { readonly x: number; readonly y: number }
  readonly dataType: string
  readonly description: string
  readonly overviews: { count(): number; get(index: number): GdalBand }
  readonly pixels: GdalPixels
  noDataValue: number | null
  scale: number | null
  offset: number | null
  unitType: string
  colorInterpretation: string | null | undefined
  colorTable: GdalColorTable | null | undefined
  getMaskBand(): GdalBand
  getMaskFlags(): number
  createMaskBand(flags: number): void
  /** Writes the blocks that are in GDAL's cache, and empties that. */
  flushAsync(): Promise<void>
  getMetadata(domain?: string): Record<string, string>
  setMetadata(tags: Readonly<Record<string, string>> | readonly string[], domain?: string): boolean
}

interface GdalPixels {
  /** On this thread. */
  read(
    x: number,
    y: number,
    width: number,
    height: number,
    data: GdalArray,
    options: PixelOptions & { resampling?: string },
  ): unknown
  readAsync(
    x: number,
    y: number,
    width: number,
    height: number,
    data: GdalArray,
    options: PixelOptions & { resampling?: string },
  ): Promise<unknown>
  writeAsync(
    x: number,
    y: number,
    width: number,
    height: number,
    data: GdalArray,
    options: PixelOptions,
  ): Promise<unknown>
  /** Past GDAL's cache of blocks, which must not hold this one. `data` has all samples of the block. */
  writeBlockAsync(x: number, y: number, data: GdalArray): Promise<unknown>
}

export interface ProgressOptions {
  /** Called with shares from 0 to 1. An exception from it ends the process. */
  readonly progress_cb: (complete: number) => void
}

/** Spaces are in bytes. */
export interface PixelOptions {
  buffer_width: number
  buffer_height: number
  pixel_space: number
  line_space: number
}

/** A typed array that carries GDAL's number of its data type, as the binding wants it. */
export type GdalArray = ArrayBufferView & { _gdal_type: number }

interface GdalGcp {
  readonly pszId?: string
  readonly pszInfo?: string
  readonly dfGCPPixel: number
  readonly dfGCPLine: number
  readonly dfGCPX: number
  readonly dfGCPY: number
  readonly dfGCPZ: number
}

interface GdalSpatialReference {
  toWKT(): string
}

interface GdalColorTable {
  count(): number
  get(index: number): { c1: number; c2: number; c3: number; c4: number }
  set(index: number, color: { c1: number; c2: number; c3: number; c4: number }): void
}

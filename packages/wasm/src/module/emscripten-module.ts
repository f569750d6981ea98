/** An address in the heap of the module; 0 is none. */
export type Pointer = number

/** The options of gdal3.js's glue code. */
export interface EmscriptenOptions {
  print(text: string): void
  printErr(text: string): void
  /** The next byte of standard input; null at its end. */
  stdin(): number | null
  preRun: ((module: { ENV: Record<string, string> }) => void)[]
  getPreloadedPackage(): ArrayBuffer
  instantiateWasm(
    imports: WebAssembly.Imports,
    receive: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
  ): object
}

/** The operations on an open file. */
export interface MemfsStreamOperations {
  /** Reads into `buffer`, from `offset` on, at most `length` bytes that start at `position` of the file. */
  read(stream: unknown, buffer: ArrayBufferView, offset: number, length: number, position: number): number
}

/** A file of MEMFS: its bytes are in JavaScript's memory, not in the heap. */
export interface MemfsNode {
  /** May be longer than the file; none for an empty one. */
  contents: Uint8Array | null
  usedBytes: number
  stream_ops: MemfsStreamOperations
  /** Milliseconds; set to the present by every write. */
  timestamp: number
}

/** The part of emscripten's filesystem that is used here. */
export interface EmscriptenFs {
  readonly filesystems: {
    /** `expandFileStorage` makes room for a file of `capacity` bytes. */
    readonly MEMFS: { expandFileStorage(node: MemfsNode, capacity: number): void }
  }
  mkdirTree(path: string): void
  /** With `canOwn` the bytes become the file's own and are not copied. */
  writeFile(path: string, bytes: Uint8Array, options: { canOwn: boolean }): void
  readdir(path: string): string[]
  lookupPath(path: string): { readonly node: MemfsNode }
  stat(path: string): { readonly mode: number }
  isDir(mode: number): boolean
  unlink(path: string): void
  rmdir(path: string): void
}

/**
 * The part of gdal3.js's module that is used here: emscripten's runtime and GDAL's C functions, pointers being
 * numbers. The views on the heap are replaced when it grows; take them from the module for each use.
 */
export interface EmscriptenModule {
  readonly HEAPU8: Uint8Array<ArrayBuffer>
  readonly HEAP16: Int16Array
  readonly HEAPU32: Uint32Array
  readonly HEAP32: Int32Array
  readonly HEAPF64: Float64Array
  readonly FS: EmscriptenFs
  UTF8ToString(address: Pointer): string
  stringToUTF8(text: string, address: Pointer, capacity: number): void
  lengthBytesUTF8(text: string): number
  _malloc(size: number): Pointer
  _free(address: Pointer): void
  _CPLSetErrorHandler(handler: Pointer): Pointer
  /** A `value` of 0 takes it back. */
  _CPLSetConfigOption(name: Pointer, value: Pointer): void
  _GDALAllRegister(): void
  _GDALGetDriverCount(): number
  _GDALGetDriver(index: number): Pointer
  _GDALGetDriverByName(name: Pointer): Pointer
  _GDALGetDriverShortName(driver: Pointer): Pointer
  _GDALGetDriverLongName(driver: Pointer): Pointer
  _GDALGetDatasetDriver(dataset: Pointer): Pointer
  _GDALGetMetadataItem(object: Pointer, name: Pointer, domain: Pointer): Pointer
  _GDALOpenEx(path: Pointer, flags: number, drivers: Pointer, options: Pointer, siblings: Pointer): Pointer
  _GDALClose(dataset: Pointer): number
  _GDALCreate(
    driver: Pointer,
    path: Pointer,
    width: number,
    height: number,
    bands: number,
    type: number,
    options: Pointer,
  ): Pointer
  _GDALCreateCopy(
    driver: Pointer,
    path: Pointer,
    source: Pointer,
    strict: number,
    options: Pointer,
    progress: Pointer,
    progressData: Pointer,
  ): Pointer
  _GDALGetRasterXSize(dataset: Pointer): number
  _GDALGetRasterYSize(dataset: Pointer): number
  _GDALGetRasterCount(dataset: Pointer): number
  _GDALGetRasterBand(dataset: Pointer, bidx: number): Pointer
  _GDALGetRasterDataType(band: Pointer): number
  _GDALGetGeoTransform(dataset: Pointer, numbers: Pointer): number
  _GDALSetGeoTransform(dataset: Pointer, numbers: Pointer): number
  _GDALGetProjectionRef(dataset: Pointer): Pointer
  _GDALSetProjection(dataset: Pointer, wkt: Pointer): number
  _OSRNewSpatialReference(wkt: Pointer): Pointer
  _OSRSetAxisMappingStrategy(crs: Pointer, strategy: number): void
  _OSRExportToWkt(crs: Pointer, text: Pointer): number
  _OSRDestroySpatialReference(crs: Pointer): void
}

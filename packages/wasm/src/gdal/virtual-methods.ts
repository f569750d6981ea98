import type { EmscriptenModule, Pointer } from '../module/emscripten-module.ts'

/** A method's place in the table of its class, and how many arguments it takes, the object included. */
type VirtualMethod = readonly [slot: number, arity: number]

/**
 * The virtual methods of GDAL 3.8's classes that are called here: gdal3.js exports only a few of GDAL's C
 * functions, none of which reads pixels or sets metadata, but its objects carry the tables of their methods.
 *
 * Source of the order: gcore/gdal_priv.h of GDAL 3.8; the Itanium C++ ABI puts methods in the order of their
 * declaration, after two destructors.
 */
export const METHODS = {
  object: {
    getDescription: [2, 1],
    setDescription: [3, 2],
    getMetadataDomainList: [4, 1],
    getMetadata: [5, 2],
    setMetadata: [6, 3],
  },
  dataset: {
    buildOverviews: [9, 9],
    rasterIO: [10, 16],
    getFileList: [23, 1],
    getGcpSpatialRef: [25, 1],
    getGcpCount: [26, 1],
    getGcps: [27, 1],
    setGcps: [28, 4],
    createMaskBand: [30, 2],
  },
  band: {
    rasterIO: [11, 13],
    flushCache: [14, 2],
    getNodata: [16, 2],
    getNodataAsInt64: [17, 2],
    getNodataAsUInt64: [18, 2],
    getOffset: [21, 2],
    getScale: [22, 2],
    getUnit: [23, 1],
    getColorInterpretation: [24, 1],
    getColorTable: [25, 1],
    setNodata: [28, 2],
    setNodataAsInt64: [29, 2],
    setNodataAsUInt64: [30, 2],
    deleteNodata: [31, 1],
    setColorTable: [32, 2],
    setColorInterpretation: [33, 2],
    setOffset: [34, 2],
    setScale: [35, 2],
    setUnit: [36, 2],
    getOverviewCount: [42, 1],
    getOverview: [43, 2],
    getMaskBand: [52, 1],
    getMaskFlags: [53, 1],
  },
} as const

/** The offsets of the fields in a band's object, in bytes: the class's layout in 32-bit memory. */
const BAND_FIELDS = { bidx: 40, width: 44, height: 48, blockWidth: 60, blockHeight: 64 } as const

/** The offset, in a driver's object, of the function that opens files. */
const DRIVER_OPEN_FIELD = 28

/** Calls a virtual method of one of GDAL's objects. 64-bit integers are bigints. */
export type CallVirtual = (
  object: Pointer,
  method: VirtualMethod,
  ...args: readonly (number | bigint)[]
) => number | bigint

/** The way to call virtual methods of the objects of `module`, through its table of functions. */
export function virtualCaller(module: EmscriptenModule, table: WebAssembly.Table): CallVirtual {
  return (object, [slot], ...args) => {
    const methods = module.HEAPU32[object >> 2] as number
    const index = module.HEAPU32[(methods >> 2) + slot] as number
    return (table.get(index) as (...args: readonly (number | bigint)[]) => number | bigint)(object, ...args)
  }
}

/** The size of a band or overview, and of its blocks, in pixels. */
export interface BandGrid {
  readonly width: number
  readonly height: number
  readonly blockShape: readonly [rows: number, columns: number]
}

/** Reads the grid of a band, overview or mask from its object. */
export function readBandGrid({ HEAP32 }: EmscriptenModule, band: Pointer): BandGrid {
  const field = (offset: number): number => HEAP32[(band + offset) >> 2] as number
  return {
    width: field(BAND_FIELDS.width),
    height: field(BAND_FIELDS.height),
    blockShape: [field(BAND_FIELDS.blockHeight), field(BAND_FIELDS.blockWidth)],
  }
}

/**
 * Makes a driver open nothing any more. Its datasets can still be created.
 *
 * @returns A function that lets it open files again.
 */
export function forbidOpening(module: EmscriptenModule, driver: Pointer): () => void {
  const field = (driver + DRIVER_OPEN_FIELD) >> 2
  const open = module.HEAPU32[field] as number
  module.HEAPU32[field] = 0
  return () => {
    module.HEAPU32[field] = open
  }
}

/**
 * Whether the objects of `module` are laid out as this file says, judged by a dataset of the MEM driver that
 * has one band of 1237 x 1621 pixels.
 */
export function hasExpectedLayout(
  module: EmscriptenModule,
  table: WebAssembly.Table,
  dataset: Pointer,
): boolean {
  const band = module._GDALGetRasterBand(dataset, 1)
  const fits = (object: Pointer, methods: Record<string, VirtualMethod>): boolean =>
    Object.values(methods).every(([slot, arity]) => {
      const index = module.HEAPU32[((module.HEAPU32[object >> 2] as number) >> 2) + slot] as number
      const found: unknown = index > 0 && index < table.length ? table.get(index) : undefined
      return typeof found === 'function' && found.length === arity
    })
  const grid = readBandGrid(module, band)
  return (
    fits(dataset, METHODS.object) &&
    fits(dataset, METHODS.dataset) &&
    fits(band, METHODS.object) &&
    fits(band, METHODS.band) &&
    module.HEAP32[(band + BAND_FIELDS.bidx) >> 2] === 1 &&
    grid.width === 1237 &&
    grid.height === 1621 &&
    grid.blockShape[0] === 1 &&
    grid.blockShape[1] === 1237
  )
}

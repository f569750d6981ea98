import type { AffineCoefficients, GroundControlPoint } from '@memraster/core'
import {
  type BandInfo,
  COLOR_INTERPRETATIONS,
  type Colormap,
  type OverviewInfo,
  type RGBA,
  type TagDomains,
} from '@memraster/core/backend'
import { parseRpcTags } from '@memraster/core/internal'
import type { PlainInfo } from '@memraster/core/internal/late'
import { type DType, RasterError } from '@memraster/ground'
import { dtypeOf } from '../gdal/data-types.ts'
import type { Gdal, GdalCall } from '../gdal/gdal.ts'
import { METHODS, readBandGrid } from '../gdal/virtual-methods.ts'
import type { Pointer } from '../module/emscripten-module.ts'
import type { BandOverviews } from './engine.ts'
import type { Mount } from './mount.ts'
import { readTags } from './read-tags.ts'

/** GDALGetMaskFlags's bits. */
const ALL_VALID = 1
const PER_DATASET = 2
const ALPHA = 4
const NODATA = 8

/**
 * The facts of a dataset that GDAL has open.
 *
 * @throws {RasterError} `UNSUPPORTED` if it has neither bands nor subdatasets, or bands of an unknown dtype.
 */
export function describeDataset(
  gdal: Gdal,
  call: GdalCall,
  dataset: Pointer,
  mount: Mount,
  known: KnownFacts,
): PlainInfo {
  const { module } = gdal
  const driver = gdal.text(module._GDALGetDriverShortName(module._GDALGetDatasetDriver(dataset)))
  const read = readTags(gdal, call, dataset)
  // GDAL does not name the domain of a virtual raster's text.
  const text = driver === 'VRT' ? readTags(gdal, call, dataset, ['xml:VRT']) : {}
  const tags = withoutFolder({ ...text, ...read }, mount)
  const { SUBDATASETS: subdatasets = {} } = tags
  const count = module._GDALGetRasterCount(dataset)
  if (count === 0 && Object.keys(subdatasets).length === 0) {
    throw new RasterError('UNSUPPORTED', 'The file has no raster bands.', { feature: 'subdatasets' })
  }
  return {
    driver,
    width: module._GDALGetRasterXSize(dataset),
    height: module._GDALGetRasterYSize(dataset),
    bands: Array.from({ length: count }, (_, i) =>
      describeBand(gdal, call, module._GDALGetRasterBand(dataset, i + 1), known),
    ),
    crs: gdal.text(module._GDALGetProjectionRef(dataset)) || undefined,
    transform: readTransform(gdal, call, dataset),
    gcps: readGcps(gdal, dataset),
    gcpsCrs: readGcpsCrs(gdal, call, dataset),
    rpcs: tags.RPC && parseRpcTags(tags.RPC),
    tags,
    subdatasets: Object.entries(subdatasets)
      .filter(([name]) => name.endsWith('_NAME'))
      .map(([, name]) => name),
    files: mount.namesOf(gdal.takeTexts(gdal.call(dataset, METHODS.dataset.getFileList))),
  }
}

/** The facts that GDAL is not to be asked for. */
export interface KnownFacts {
  /** No stored mask. A band that is asked for its mask keeps it, whatever its colour becomes later. */
  readonly mask?: boolean
}

/** The names of subdatasets as the user sees them. */
function withoutFolder(tags: TagDomains, mount: Mount): TagDomains {
  const { SUBDATASETS: names } = tags
  if (!names) return tags
  const entries = Object.entries(names).map(([name, text]) => [name, mount.withoutFolder(text)])
  return { ...tags, SUBDATASETS: Object.fromEntries(entries) }
}

function describeBand(gdal: Gdal, call: GdalCall, band: Pointer, known: KnownFacts): BandInfo {
  const { module } = gdal
  const { band: methods, object } = METHODS
  const dtype = dtypeOf(module._GDALGetRasterDataType(band))
  if (!dtype) {
    throw new RasterError('UNSUPPORTED', 'The raster has samples of a data type that is not known.', {
      feature: 'dtype',
    })
  }
  const storedMask = known.mask ? 'none' : storedMaskOf(gdal, band)
  return {
    dtype,
    nodata: readNodata(gdal, call, band, dtype),
    blockShape: readBandGrid(module, band).blockShape,
    colorInterpretation:
      COLOR_INTERPRETATIONS[Number(gdal.call(band, methods.getColorInterpretation))] ?? 'undefined',
    description: gdal.text(gdal.call(band, object.getDescription)) || undefined,
    unit: gdal.text(gdal.call(band, methods.getUnit)) || undefined,
    scale: Number(gdal.call(band, methods.getScale, 0)),
    offset: Number(gdal.call(band, methods.getOffset, 0)),
    colormap: readColormap(gdal, Number(gdal.call(band, methods.getColorTable))),
    tags: withPixelType(readTags(gdal, call, band), dtype),
    ...readOverviews(gdal, band, storedMask),
    storedMask,
  }
}

/** Whether a mask is stored for a band, as against one that follows from its pixels. */
export function storedMaskOf(gdal: Gdal, band: Pointer): BandInfo['storedMask'] {
  const flags = Number(gdal.call(band, METHODS.band.getMaskFlags))
  if ((flags & (ALL_VALID | ALPHA | NODATA)) !== 0) return 'none'
  return flags & PER_DATASET ? 'dataset' : 'band'
}

/** The nodata value of a band, as GDAL reads it. */
export function readNodata(
  gdal: Gdal,
  { arena }: GdalCall,
  band: Pointer,
  dtype: DType,
): number | bigint | undefined {
  const { getNodata, getNodataAsInt64, getNodataAsUInt64 } = METHODS.band
  const found = arena.zeros(4)
  const value =
    dtype === 'int64'
      ? gdal.call(band, getNodataAsInt64, found)
      : dtype === 'uint64'
        ? BigInt.asUintN(64, BigInt(gdal.call(band, getNodataAsUInt64, found)))
        : gdal.call(band, getNodata, found)
  return gdal.module.HEAP32[found >> 2] ? value : undefined
}

/** GDALColorTable: its interpretation, then a vector of entries of four 16-bit numbers. */
function readColormap({ module }: Gdal, table: Pointer): Colormap | undefined {
  if (table === 0) return undefined
  const [begin = 0, end = 0] = module.HEAPU32.subarray((table >> 2) + 1, (table >> 2) + 3)
  const colors: Record<number, RGBA> = {}
  for (let at = begin, value = 0; at < end; at += 8, value++) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = module.HEAP16.subarray(at >> 1, (at >> 1) + 4)
    colors[value] = [red, green, blue, alpha]
  }
  return colors
}

/** The overviews of a band, and those of its mask, if one is stored. */
export function readOverviews(
  gdal: Gdal,
  band: Pointer,
  storedMask: BandInfo['storedMask'] = storedMaskOf(gdal, band),
): BandOverviews {
  const mask = storedMask === 'none' ? 0 : Number(gdal.call(band, METHODS.band.getMaskBand))
  return {
    overviews: overviewsOf(gdal, band),
    maskOverviews: mask === 0 ? [] : overviewsOf(gdal, mask),
  }
}

function overviewsOf(gdal: Gdal, band: Pointer): OverviewInfo[] {
  const count = Number(gdal.call(band, METHODS.band.getOverviewCount))
  const overviews: OverviewInfo[] = []
  for (let i = 0; i < count; i++) {
    const overview = Number(gdal.call(band, METHODS.band.getOverview, i))
    if (overview !== 0) overviews.push(readBandGrid(gdal.module, overview))
  }
  return overviews
}

/** The tag for int8 in GDAL before 3.7, and still in rasterio and the other backends. */
function withPixelType(tags: TagDomains, dtype: DType): TagDomains {
  if (dtype !== 'int8') return tags
  return { ...tags, IMAGE_STRUCTURE: { ...tags.IMAGE_STRUCTURE, PIXELTYPE: 'SIGNEDBYTE' } }
}

/** From GDAL's order to rasterio's. */
function readTransform(gdal: Gdal, { arena }: GdalCall, dataset: Pointer): AffineCoefficients | undefined {
  const numbers = arena.bytes(48)
  if (gdal.module._GDALGetGeoTransform(dataset, numbers) !== 0) return undefined
  const [c = 0, a = 0, b = 0, f = 0, d = 0, e = 0] = gdal.module.HEAPF64.subarray(
    numbers >> 3,
    (numbers >> 3) + 6,
  )
  if (![a, b, c, d, e, f].every(Number.isFinite)) return undefined
  return [a, b, c, d, e, f]
}

/** GDAL_GCP: pointers to id and info, then pixel, line, x, y and z. */
function readGcps(gdal: Gdal, dataset: Pointer): GroundControlPoint[] {
  const { getGcpCount, getGcps } = METHODS.dataset
  const count = Number(gdal.call(dataset, getGcpCount))
  const points: GroundControlPoint[] = []
  if (count === 0) return points
  const first = Number(gdal.call(dataset, getGcps))
  const { HEAPU32, HEAPF64 } = gdal.module
  for (let at = first; at < first + count * 48; at += 48) {
    const id = gdal.text(HEAPU32[at >> 2] as number)
    const info = gdal.text(HEAPU32[(at >> 2) + 1] as number)
    const [col = 0, row = 0, x = 0, y = 0, z = 0] = HEAPF64.subarray((at >> 3) + 1, (at >> 3) + 6)
    points.push({ row, col, x, y, z, ...(id && { id }), ...(info && { info }) })
  }
  return points
}

function readGcpsCrs(gdal: Gdal, { arena }: GdalCall, dataset: Pointer): string | undefined {
  const crs = Number(gdal.call(dataset, METHODS.dataset.getGcpSpatialRef))
  if (crs === 0) return undefined
  const result = arena.zeros(4)
  gdal.module._OSRExportToWkt(crs, result)
  const address = gdal.module.HEAPU32[result >> 2] as number
  const wkt = gdal.text(address)
  if (address !== 0) gdal.module._free(address)
  return wkt || undefined
}

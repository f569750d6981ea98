import {
  type BandInfo,
  COLOR_INTERPRETATIONS,
  type ColorInterpretation,
  type Colormap,
  type DatasetInfo,
  type OverviewInfo,
  type TagDomains,
} from '@memraster/core/backend'
import { parseRpcTags } from '@memraster/core/internal'
import { CRS } from '@memraster/crs/internal'
import { type DType, RasterError } from '@memraster/ground'
import type { GdalBand, GdalBinding, GdalDataset } from '../binding/gdal-binding.ts'
import { dtypeOf } from '../binding/gdal-types.ts'
import { hasStoredMask, MaskFlags } from '../binding/mask-flags.ts'
import { isFarAway } from './far-away.ts'
import { type GdalInfo, type GdalInfoBand, parseInfo } from './gdal-info.ts'
import { quickInfo } from './quick-info.ts'

/**
 * gdalinfo's facts of an open dataset, off the main thread; or the same, asked for fact by fact, if gdalinfo would not
 * end for what nobody has asked for.
 *
 * @param textsOf Gives the XML files that describe it besides.
 */
export async function readInfo(
  gdal: GdalBinding,
  dataset: GdalDataset,
  textsOf: () => string[] = () => [],
): Promise<GdalInfo> {
  const quick = isFarAway(dataset) ? quickInfo(dataset, textsOf()) : undefined
  if (quick) return quick
  return parseInfo(
    await gdal.infoAsync(dataset, ['-json', '-mdd', 'all', '-norat', '-noct', '-wkt_format', 'WKT1']),
  )
}

/**
 * The facts of an open dataset: what gdalinfo says, and what it leaves out. No other operation may be under way on it.
 *
 * @param path GDAL's path of the directory of its files, which does not appear in the facts.
 */
export function factsOf(info: GdalInfo, dataset: GdalDataset, path: string): DatasetInfo {
  const { bands } = dataset
  const gdalBands = info.bands.map((_, index) => (bands as NonNullable<typeof bands>).get(index + 1))
  const first = gdalBands[0]
  const blocks = first ? overviewBlocks(first) : undefined
  const domains = {
    ...tagDomains(info.metadata, dataset),
    ...(info.driverShortName === 'VRT' && vrtText(dataset)),
  }
  const rpc = domains.RPC && parseRpcTags(domains.RPC)
  return {
    driver: info.driverShortName,
    width: info.size[0],
    height: info.size[1],
    bands: info.bands.map((band, index) => bandInfo(band, gdalBands[index] as GdalBand, blocks)),
    // gdalinfo was asked for WKT 1, which has no words for some systems.
    crs: crsOf(info.coordinateSystem?.wkt || dataset.srs?.toWKT()),
    transform: transformOf(dataset.geoTransform),
    gcps: gcpsOf(info, dataset),
    gcpsCrs: crsOf(info.gcps?.coordinateSystem?.wkt),
    rpcs: rpc,
    tags: domains,
    subdatasets: subdatasetsOf(domains, path),
    files: (info.files ?? [])
      .filter((file) => file.startsWith(`${path}/`))
      .map((file) => file.slice(path.length + 1)),
  }
}

function bandInfo(info: GdalInfoBand, band: GdalBand, blocks: OverviewBlocks | undefined): BandInfo {
  const tags = tagDomains(info.metadata, band)
  const dtype = dtypeOf(info.type, tags.IMAGE_STRUCTURE?.PIXELTYPE === 'SIGNEDBYTE')
  if (!dtype) {
    throw new RasterError(
      'UNSUPPORTED',
      `Band ${info.band} is of GDAL's type ${info.type}, which has no dtype here.`,
      {
        feature: info.type,
      },
    )
  }
  const isStored = hasStoredMask(band)
  const colormap = colormapOf(band)
  return {
    dtype,
    nodata: nodataOf(info, band, dtype),
    blockShape: [info.block[1], info.block[0]],
    colorInterpretation: colorInterpretationOf(info.colorInterpretation),
    description: info.description || undefined,
    unit: info.unit || undefined,
    scale: info.scale === undefined ? 1 : (band.scale ?? 1),
    offset: info.offset === undefined ? 0 : (band.offset ?? 0),
    colormap,
    tags,
    overviews: overviewsOf(info.overviews, info.block, blocks?.band),
    maskOverviews: isStored ? overviewsOf(info.mask?.overviews, info.block, blocks?.mask) : [],
    storedMask: isStored ? ((band.getMaskFlags() & MaskFlags.perDataset) !== 0 ? 'dataset' : 'band') : 'none',
  }
}

interface OverviewBlocks {
  readonly band: readonly OverviewInfo['blockShape'][]
  readonly mask: readonly OverviewInfo['blockShape'][]
}

/** The block shapes of the overviews of a dataset's first band, which its other bands have too. */
function overviewBlocks(band: GdalBand): OverviewBlocks {
  const shapes = (of: GdalBand): OverviewInfo['blockShape'][] =>
    Array.from({ length: of.overviews.count() }, (_, index) => {
      const { x, y } = of.overviews.get(index).blockSize
      return [y, x]
    })
  return { band: shapes(band), mask: hasStoredMask(band) ? shapes(band.getMaskBand()) : [] }
}

function overviewsOf(
  overviews: GdalInfoBand['overviews'],
  block: GdalInfoBand['block'],
  blocks: readonly OverviewInfo['blockShape'][] | undefined,
): OverviewInfo[] {
  return (overviews ?? []).map(({ size: [width, height] }, index) => ({
    width,
    height,
    blockShape: blocks?.[index] ?? [block[1], block[0]],
  }))
}

function nodataOf(info: GdalInfoBand, band: GdalBand, dtype: DType): number | bigint | undefined {
  if (info.noDataValue === undefined) return undefined
  if (dtype === 'int64' || dtype === 'uint64') {
    const { noDataValue } = info
    return Number.isInteger(noDataValue) || typeof noDataValue === 'bigint'
      ? BigInt(noDataValue as bigint)
      : undefined
  }
  const value = band.noDataValue
  return value === null ? undefined : value
}

/** The names that core shares with rasterio are GDAL's in lower case, but for those of YCbCr. */
function colorInterpretationOf(name: string | undefined): ColorInterpretation {
  const ycbcr = /^YCbCr_(Y|Cb|Cr)$/.exec(name ?? '')?.[1]
  if (ycbcr) return ycbcr as ColorInterpretation
  const lower = name?.toLowerCase()
  return COLOR_INTERPRETATIONS.find((color) => color === lower) ?? 'undefined'
}

/** gdalinfo tells the colours of palettes only. */
function colormapOf(band: GdalBand): Colormap | undefined {
  const table = band.colorTable
  if (!table) return undefined
  return Object.fromEntries(
    Array.from({ length: table.count() }, (_, value) => {
      const { c1, c2, c3, c4 } = table.get(value)
      return [value, [c1, c2, c3, c4] as const]
    }),
  )
}

/** The domains that have tags. Those that GDAL derives from the file's path are left out. */
function tagDomains(metadata: GdalInfo['metadata'], source: GdalDataset | GdalBand): TagDomains {
  const domains = Object.entries(metadata ?? {}).map(
    ([domain, tags]) => [domain, tagsOf(domain, tags, source)] as const,
  )
  return Object.fromEntries(
    domains.filter(([domain, tags]) => domain !== 'DERIVED_SUBDATASETS' && Object.keys(tags).length > 0),
  )
}

/** The text of a virtual raster, which GDAL does not name among its domains. */
function vrtText(dataset: GdalDataset): TagDomains {
  const domain = 'xml:VRT'
  const text = Object.entries(dataset.getMetadata(domain)).map(([key, value]) => `${key}=${value}`)
  return text.length === 0 ? {} : { [domain]: { [domain]: text.join('') } }
}

/** Domains of documents, such as `xml:XMP`, hold one text without a name; GDAL's `KEY=VALUE` rule splits it. */
function tagsOf(domain: string, tags: unknown, source: GdalDataset | GdalBand): Record<string, string> {
  // gdalinfo takes each for one document, even if it is in items.
  const items = /^json:/i.test(domain) ? source.getMetadata(domain) : {}
  if (Object.keys(items).length > 0) return { ...items }
  if (typeof tags === 'object' && tags !== null && !Array.isArray(tags)) {
    return Object.fromEntries(
      Object.entries(tags).map(([key, value]) => [
        key,
        typeof value === 'string' ? value : JSON.stringify(value),
      ]),
    )
  }
  const text = Array.isArray(tags) ? tags.join('') : String(tags)
  return { [domain]: text }
}

/** GDAL's order to rasterio's. */
function transformOf(geoTransform: readonly number[] | null): DatasetInfo['transform'] {
  if (!geoTransform?.every(Number.isFinite)) return undefined
  const [c = 0, a = 0, b = 0, f = 0, d = 0, e = 0] = geoTransform
  return [a, b, c, d, e, f]
}

/** A CRS that cannot be read counts as none: the pixels can be used without it. */
function crsOf(wkt: string | undefined): CRS | undefined {
  if (!wkt) return undefined
  try {
    return CRS.fromWkt(wkt)
  } catch {
    return undefined
  }
}

function gcpsOf(info: GdalInfo, dataset: GdalDataset): DatasetInfo['gcps'] {
  if (!info.gcps) return []
  const names = info.gcps.gcpList
  return dataset.getGCPs().map((gcp, index) => ({
    row: gcp.dfGCPLine,
    col: gcp.dfGCPPixel,
    x: gcp.dfGCPX,
    y: gcp.dfGCPY,
    z: gcp.dfGCPZ,
    ...(names[index]?.id && { id: names[index].id }),
    ...(names[index]?.info && { info: names[index].info }),
  }))
}

/** Without the path, which only GDAL knows. */
function subdatasetsOf(domains: TagDomains, path: string): string[] {
  const tags = domains.SUBDATASETS ?? {}
  return Object.keys(tags)
    .filter((key) => key.endsWith('_NAME'))
    .map((key) => (tags[key] as string).replaceAll(`${path}/`, ''))
}

import { type Dataset, isRasterError, type Statistics, type Tags } from '@memraster/core'

/** The report of `memraster info` on one band. */
export interface BandReport {
  readonly band: number
  readonly dtype: string
  /** Rows and columns. */
  readonly blockShape: readonly [number, number]
  readonly colorinterp: string
  readonly nodata: Value | null
  readonly mask: readonly string[]
  readonly overviews: readonly number[]
  readonly description: string | null
  readonly unit: string | null
  readonly scale: number
  readonly offset: number
  readonly tags: Tags
  readonly stats?: Statistics | null
  readonly checksum?: number
}

/** A number that JSON can say; infinities, NaN and large integers are texts. */
type Value = number | string

/** The report of `memraster info` on a raster: plain data, the names those of `Dataset`'s properties. */
export interface RasterReport {
  readonly name: string
  readonly bytes: number
  readonly driver: string
  readonly width: number
  readonly height: number
  readonly count: number
  readonly dtypes: readonly string[]
  readonly nodata: Value | null
  readonly crs: {
    readonly name: string
    readonly epsg: number | null
    readonly units: string
    readonly wkt: string
  } | null
  /** Rasterio's order: a, b, c, d, e, f. */
  readonly transform: readonly number[]
  readonly res: readonly [number, number]
  readonly bounds: {
    readonly left: number
    readonly bottom: number
    readonly right: number
    readonly top: number
  }
  readonly lnglat: readonly [number, number] | null
  readonly isTiled: boolean
  readonly blockShape: readonly [number, number]
  readonly interleaving: string | null
  readonly compression: string | null
  readonly photometric: string | null
  readonly gcps: number
  readonly hasRpcs: boolean
  readonly subdatasets: readonly string[]
  readonly files: readonly string[]
  readonly bands: readonly BandReport[]
  /** By domain; the default one is the empty text. */
  readonly tags: Readonly<Record<string, Tags>>
}

/** Which parts of a report cost reading pixels, and are wanted. */
export interface ReportOptions {
  readonly stats: boolean
  readonly checksum: boolean
}

/** Gathers what there is to tell of a raster. */
export async function reportRaster(
  dataset: Dataset,
  bytes: number,
  options: ReportOptions,
): Promise<RasterReport> {
  const { left, bottom, right, top } = dataset.bounds
  const bands: BandReport[] = []
  for (const bidx of dataset.indexes) bands.push(await reportBand(dataset, bidx, options))
  return {
    name: dataset.files[0] ?? dataset.name,
    bytes,
    driver: dataset.driver,
    width: dataset.width,
    height: dataset.height,
    count: dataset.count,
    dtypes: dataset.dtypes,
    nodata: jsonValue(dataset.nodata),
    crs: reportCrs(dataset),
    transform: [...dataset.transform.coefficients],
    res: dataset.res,
    bounds: { left, bottom, right, top },
    lnglat: await findCentre(dataset),
    isTiled: dataset.isTiled,
    blockShape: dataset.blockShapes[0] ?? [0, 0],
    interleaving: dataset.interleaving ?? null,
    compression: dataset.compression ?? null,
    photometric: dataset.photometric ?? null,
    gcps: dataset.gcps.points.length,
    hasRpcs: dataset.rpcs !== undefined,
    subdatasets: dataset.subdatasets,
    files: dataset.files,
    bands,
    tags: Object.fromEntries(
      ['', ...dataset.tagNamespaces()].map((domain) => [domain, dataset.tags(0, domain)]),
    ),
  }
}

async function reportBand(dataset: Dataset, bidx: number, options: ReportOptions): Promise<BandReport> {
  const i = bidx - 1
  return {
    band: bidx,
    dtype: dataset.dtypes[i] ?? '',
    blockShape: dataset.blockShapes[i] ?? [0, 0],
    colorinterp: dataset.colorinterp[i] ?? 'undefined',
    nodata: jsonValue(dataset.nodatavals[i]),
    mask: dataset.maskFlagEnums[i] ?? [],
    overviews: dataset.overviews(bidx),
    description: dataset.descriptions[i] ?? null,
    unit: dataset.units[i] ?? null,
    scale: dataset.scales[i] ?? 1,
    offset: dataset.offsets[i] ?? 0,
    tags: dataset.tags(bidx),
    ...(options.stats && { stats: await findStatistics(dataset, bidx) }),
    ...(options.checksum && { checksum: await dataset.checksum(bidx) }),
  }
}

function reportCrs({ crs }: Dataset): RasterReport['crs'] {
  if (!crs) return null
  return {
    name: crs.name,
    epsg: crs.toEpsg() ?? null,
    units: crs.isGeographic || crs.isProjected ? crs.units : '',
    wkt: crs.toWkt(),
  }
}

/** Longitude and latitude of the centre; null if the CRS is not on Earth, or cannot be projected. */
async function findCentre(dataset: Dataset): Promise<readonly [number, number] | null> {
  if (!dataset.crs) return null
  return dataset.lnglat().catch(() => null)
}

/** Null for a band without valid pixels, or of complex numbers, which have no order. */
async function findStatistics(dataset: Dataset, bidx: number): Promise<Statistics | null> {
  try {
    return await dataset.stats(bidx)
  } catch (error) {
    if (isRasterError(error, 'NODATA', 'DTYPE')) return null
    throw error
  }
}

function jsonValue(value: number | bigint | undefined): Value | null {
  if (value === undefined) return null
  return typeof value === 'number' && Number.isFinite(value) ? value : String(value)
}

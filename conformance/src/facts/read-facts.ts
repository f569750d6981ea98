import { type Colormap, type Dataset, isRasterError, type RasterArray, Window } from '@memraster/core'
import type { JsonNumber, RasterFacts, ReadFacts } from '../golden/golden-facts.ts'
import { inOrder } from '../suite/assertions.ts'

/** The facts of a raster besides its pixels, in the forms that JSON and rasterio have. */
export type Properties = Omit<
  RasterFacts,
  'tooLarge' | 'readError' | 'pixels' | 'masks' | 'datasetMask' | 'checksums' | 'reads'
>

/** A window and the shape that it is read as. */
export type WindowRead = Pick<ReadFacts, 'window' | 'shape'>

/** All that a dataset says and reads: what rasterio's facts of its file would be. */
export async function readFacts(dataset: Dataset): Promise<RasterFacts> {
  return { ...readProperties(dataset), ...(await readPixels(dataset, windowsOf(dataset))) }
}

/** The facts of a dataset. */
export function readProperties(dataset: Dataset): Properties {
  const { left, bottom, right, top } = dataset.bounds
  const { points, crs } = dataset.gcps
  return {
    driver: dataset.driver,
    width: dataset.width,
    height: dataset.height,
    count: dataset.count,
    dtypes: dataset.dtypes,
    nodatavals: dataset.nodatavals.map(jsonNumber),
    transform: dataset.transform.coefficients,
    bounds: [left, bottom, right, top],
    res: dataset.res,
    epsg: dataset.crs?.toEpsg() ?? null,
    wkt: dataset.crs?.toWkt() ?? null,
    blockShapes: dataset.blockShapes,
    colorinterp: dataset.colorinterp,
    colormaps: dataset.indexes.map((bidx) => colormapOf(dataset, bidx)),
    descriptions: dataset.descriptions.map(orNull),
    units: dataset.units.map(orNull),
    scales: dataset.scales,
    offsets: dataset.offsets,
    maskFlags: dataset.maskFlagEnums,
    overviews: dataset.indexes.map((bidx) => dataset.overviews(bidx)),
    tags: domainsOf(dataset, 0),
    bandTags: dataset.indexes.map((bidx) => domainsOf(dataset, bidx)),
    subdatasets: dataset.subdatasets.length,
    rpcs: dataset.rpcs ? snakeCase(dataset.rpcs) : null,
    gcps: points.map(({ row, col, x, y, z }) => [row, col, x, y, z, null, null]),
    gcpsEpsg: crs?.toEpsg() ?? null,
    compression: orNull(dataset.compression),
    interleaving: orNull(dataset.interleaving),
    photometric: orNull(dataset.photometric),
    files: inOrder(dataset.files),
  }
}

/** rasterio's facts in the forms of {@link readProperties}. */
export function comparable(facts: RasterFacts): Properties {
  const {
    tooLarge: _,
    readError: _1,
    pixels: _2,
    masks: _3,
    datasetMask: _4,
    checksums: _5,
    reads: _6,
    ...properties
  } = facts
  return {
    ...properties,
    nodatavals: facts.nodatavals.map(jsonNumber),
    tags: withoutEmpty(facts.tags),
    bandTags: facts.bandTags.map(withoutEmpty),
    gcps: facts.gcps.map(([row, col, x, y, z]) => [row, col, x, y, z, null, null]),
    compression: facts.compression?.toLowerCase() ?? null,
    interleaving: facts.interleaving?.toLowerCase() ?? null,
    photometric: facts.photometric?.toLowerCase() ?? null,
    files: inOrder(facts.files),
  }
}

/** The facts of a raster's pixels. */
export type PixelFacts = Required<
  Pick<RasterFacts, 'pixels' | 'masks' | 'datasetMask' | 'checksums' | 'reads'>
>

/** The digests of the pixels and masks, and of `reads`. */
export async function readPixels(dataset: Dataset, reads: readonly WindowRead[]): Promise<PixelFacts> {
  // numpy has no complex integers: rasterio reads them as complex64.
  const outDtype = dataset.dtypes[0] === 'complex_int16' ? 'complex64' : undefined
  const eachBand = async <T>(of: (bidx: number) => Promise<T>): Promise<T[]> => {
    const found: T[] = []
    for (const bidx of dataset.indexes) found.push(await of(bidx))
    return found
  }
  const digests: ReadFacts[] = []
  for (const { window, shape } of reads) {
    const options = { window: new Window(...window), outShape: shape, outDtype } as const
    const pixels = await eachBand(async (bidx) =>
      digest((await dataset.read({ ...options, indexes: bidx })).data),
    )
    digests.push({ window, shape, pixels })
  }
  return {
    pixels: await eachBand(async (bidx) => digest((await dataset.read({ indexes: bidx, outDtype })).data)),
    masks: await eachBand(async (bidx) => digest((await dataset.readMasks({ indexes: bidx })).data)),
    datasetMask: await digest((await dataset.datasetMask()).data),
    checksums: await eachBand((bidx) => dataset.checksum(bidx)),
    reads: digests,
  }
}

/** A window, a decimated and an enlarged read; of rasters that have room for one, a fractional read too. */
function windowsOf({ width, height }: Dataset): WindowRead[] {
  const third = (size: number): number => Math.max(1, Math.floor(size / 3))
  const whole = [0, 0, width, height] as const
  const reads: WindowRead[] = [
    {
      window: [Math.floor(width / 3), Math.floor(height / 4), third(width), third(height)],
      shape: [third(height), third(width)],
    },
    { window: whole, shape: [third(height), third(width)] },
    { window: whole, shape: [height * 2 + 1, width + 3] },
  ]
  if (width > 4 && height > 4) {
    reads.push({ window: [0.3, 0.7, width - 0.6, height - 1.2], shape: [third(height), third(width)] })
  }
  return reads
}

/** The first 16 hex digits of the SHA-256 of an array's little-endian bytes. */
export async function digest(array: RasterArray): Promise<string> {
  // Every runtime that memraster knows is little-endian, as the facts' bytes are.
  const bytes = new Uint8Array(array.buffer as ArrayBuffer, array.byteOffset, array.byteLength)
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(hash.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function colormapOf(dataset: Dataset, bidx: number): Colormap | null {
  try {
    return dataset.colormap(bidx)
  } catch (error) {
    if (isRasterError(error, 'BAND')) return null
    throw error
  }
}

function domainsOf(dataset: Dataset, bidx: number): RasterFacts['tags'] {
  const domains = ['', ...dataset.tagNamespaces(bidx)].map((domain) => [domain, dataset.tags(bidx, domain)])
  return withoutEmpty(Object.fromEntries(domains) as RasterFacts['tags'])
}

/** Domains without tags, and those that GDAL computes, are no facts of a file; nor is what only GDAL 3.7 or later tells. */
function withoutEmpty(domains: RasterFacts['tags']): RasterFacts['tags'] {
  const known = Object.entries(domains).map(([name, { JPEG_QUALITY: _, ...tags }]) => [name, tags] as const)
  return Object.fromEntries(
    known.filter(([name, tags]) => name !== 'DERIVED_SUBDATASETS' && Object.keys(tags).length > 0),
  )
}

function jsonNumber(value: number | bigint | string | null | undefined): JsonNumber | null {
  if (value === null || value === undefined) return null
  const text = String(value).toLowerCase().replace('infinity', 'inf')
  return ['nan', 'inf', '-inf'].includes(text) ? text : Number(value)
}

function orNull<T>(value: T | undefined): T | null {
  return value ?? null
}

function snakeCase(value: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      orNull(item),
    ]),
  )
}

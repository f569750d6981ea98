import { type Dataset, isRasterError, type RasterArray, Window } from '@memraster/core'
import type { RasterFacts } from './golden-facts.ts'
import { inOrder } from './suite/assertions.ts'

/** A fact that a backend sees otherwise than rasterio. */
export interface Difference {
  readonly fact: string
  readonly expected: unknown
  readonly found: unknown
}

/**
 * Compares all that a dataset says and reads with rasterio's facts of the same file.
 *
 * @returns The differences; none where they agree.
 */
export async function checkFacts(dataset: Dataset, facts: RasterFacts): Promise<Difference[]> {
  const differences: Difference[] = []
  const check = (fact: string, found: unknown, expected: unknown): void => {
    if (canonical(found) !== canonical(expected)) differences.push({ fact, expected, found })
  }
  checkProperties(dataset, facts, check)
  if (facts.tooLarge) return differences
  if (facts.readError !== undefined) {
    const outcome = await dataset.read().then(
      () => 'read',
      (error: unknown) => (isRasterError(error, 'CORRUPT', 'UNSUPPORTED') ? 'refused' : error),
    )
    check('read of a broken raster', outcome, 'refused')
    return differences
  }
  await checkPixels(dataset, facts, check)
  return differences
}

type Check = (fact: string, found: unknown, expected: unknown) => void

function checkProperties(dataset: Dataset, facts: RasterFacts, check: Check): void {
  check('driver', dataset.driver, facts.driver)
  check('size', [dataset.width, dataset.height, dataset.count], [facts.width, facts.height, facts.count])
  check('dtypes', dataset.dtypes, facts.dtypes)
  check('nodatavals', dataset.nodatavals.map(jsonNumber), facts.nodatavals.map(jsonNumber))
  check('transform', dataset.transform.coefficients, facts.transform)
  const { left, bottom, right, top } = dataset.bounds
  check('bounds', [left, bottom, right, top], facts.bounds)
  check('res', dataset.res, facts.res)
  check('epsg', dataset.crs?.toEpsg() ?? null, facts.epsg)
  check('wkt', dataset.crs?.toWkt() ?? null, facts.wkt)
  check('blockShapes', dataset.blockShapes, facts.blockShapes)
  check('colorinterp', dataset.colorinterp, facts.colorinterp)
  check(
    'colormaps',
    dataset.indexes.map((bidx) => colormapOf(dataset, bidx)),
    facts.colormaps,
  )
  check('descriptions', dataset.descriptions.map(orNull), facts.descriptions)
  check('units', dataset.units.map(orNull), facts.units)
  check('scales', dataset.scales, facts.scales)
  check('offsets', dataset.offsets, facts.offsets)
  check('maskFlags', dataset.maskFlagEnums, facts.maskFlags)
  check(
    'overviews',
    dataset.indexes.map((bidx) => dataset.overviews(bidx)),
    facts.overviews,
  )
  check('tags', domainsOf(dataset, 0), withoutEmpty(facts.tags))
  check(
    'bandTags',
    dataset.indexes.map((bidx) => domainsOf(dataset, bidx)),
    facts.bandTags.map(withoutEmpty),
  )
  check('subdatasets', dataset.subdatasets.length, facts.subdatasets)
  check('rpcs', dataset.rpcs ? snakeCase(dataset.rpcs) : null, facts.rpcs)
  const { points, crs } = dataset.gcps
  check(
    'gcps',
    points.map(({ row, col, x, y, z }) => [row, col, x, y, z]),
    facts.gcps.map((point) => point.slice(0, 5)),
  )
  check('gcpsEpsg', crs?.toEpsg() ?? null, facts.gcpsEpsg)
  check('compression', orNull(dataset.compression), facts.compression?.toLowerCase() ?? null)
  check('interleaving', orNull(dataset.interleaving), facts.interleaving?.toLowerCase() ?? null)
  check('photometric', orNull(dataset.photometric), facts.photometric?.toLowerCase() ?? null)
  check('files', inOrder(dataset.files), inOrder(facts.files))
}

async function checkPixels(dataset: Dataset, facts: RasterFacts, check: Check): Promise<void> {
  // numpy has no complex integers: rasterio reads them as complex64.
  const outDtype = dataset.dtypes[0] === 'complex_int16' ? 'complex64' : undefined
  for (const bidx of dataset.indexes) {
    const at = bidx - 1
    check(
      `pixels of band ${bidx}`,
      await digest((await dataset.read({ indexes: bidx, outDtype })).data),
      facts.pixels?.[at],
    )
    check(
      `mask of band ${bidx}`,
      await digest((await dataset.readMasks({ indexes: bidx })).data),
      facts.masks?.[at],
    )
    // GDAL before 3.7 has no int8 and sums its samples as bytes.
    if (dataset.dtypes[at] !== 'int8')
      check(`checksum of band ${bidx}`, await dataset.checksum(bidx), facts.checksums?.[at])
  }
  check('dataset mask', await digest((await dataset.datasetMask()).data), facts.datasetMask)
  for (const { window, shape, pixels } of facts.reads ?? []) {
    for (const bidx of dataset.indexes) {
      const { data } = await dataset.read({
        indexes: bidx,
        window: new Window(...window),
        outShape: shape,
        outDtype,
      })
      check(
        `window ${window.join(', ')} of band ${bidx} as ${shape.join(' x ')}`,
        await digest(data),
        pixels[bidx - 1],
      )
    }
  }
  const all = await dataset.read({ outDtype })
  const length = all.data.length / dataset.count
  const bands: string[] = []
  for (const bidx of dataset.indexes)
    bands.push(await digest(all.data.subarray((bidx - 1) * length, bidx * length)))
  check('pixels of all bands at once', bands, facts.pixels)
}

/** The first 16 hex digits of the SHA-256 of an array's little-endian bytes. */
export async function digest(array: RasterArray): Promise<string> {
  // Every runtime that memraster knows is little-endian, as the facts' bytes are.
  const bytes = new Uint8Array(array.buffer as ArrayBuffer, array.byteOffset, array.byteLength)
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(hash.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function colormapOf(dataset: Dataset, bidx: number): unknown {
  try {
    return dataset.colormap(bidx)
  } catch (error) {
    if (isRasterError(error, 'BAND')) return null
    throw error
  }
}

function domainsOf(dataset: Dataset, bidx: number): Record<string, unknown> {
  const domains = ['', ...dataset.tagNamespaces(bidx)].map((domain) => [domain, dataset.tags(bidx, domain)])
  return withoutEmpty(Object.fromEntries(domains) as RasterFacts['tags'])
}

/** Domains without tags, and those that GDAL computes, are no facts of a file. */
function withoutEmpty(domains: RasterFacts['tags']): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(domains).filter(
      ([name, tags]) => name !== 'DERIVED_SUBDATASETS' && Object.keys(tags).length > 0,
    ),
  )
}

function jsonNumber(value: number | bigint | string | null | undefined): unknown {
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

/** JSON with the keys in order, so that equal values have equal texts. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, item: unknown) => {
      if (typeof item === 'bigint') return Number(item)
      if (typeof item !== 'object' || item === null || Array.isArray(item)) return item
      return Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
    }) ?? 'undefined'
  )
}

import type { GdalBand, GdalDataset } from '../binding/gdal-binding.ts'
import { hasStoredMask } from '../binding/mask-flags.ts'
import { domainNames } from './domain-names.ts'
import type { GdalInfo, GdalInfoBand } from './gdal-info.ts'

/** Domains that drivers make; those of others are in a text. */
const DATASET_DOMAINS = [
  '',
  'IMAGE_STRUCTURE',
  'SUBDATASETS',
  'RPC',
  'IMD',
  'IMAGERY',
  'EXIF',
  'COLOR_PROFILE',
  'xml:XMP',
  'xml:VRT',
] as const
const BAND_DOMAINS = ['', 'IMAGE_STRUCTURE'] as const

/** Domains of documents, which the binding takes for lists of tags. */
const DOCUMENT = /^(xml|json):/

/**
 * gdalinfo's facts of a raster, asked for one by one: for rasters on which it would not end. The
 * binding does not give the names of the domains of tags.
 *
 * @param texts Files, as texts, in which domains may be named.
 * @returns Undefined for a dataset without bands.
 */
export function quickInfo(dataset: GdalDataset, texts: readonly string[]): GdalInfo | undefined {
  const { bands, driver } = dataset
  if (!bands) return undefined
  const custom = texts.flatMap(domainNames)
  const gcpWkt = dataset.getGCPProjection()
  const gcpList = dataset.getGCPs().map(({ pszId = '', pszInfo = '' }) => ({ id: pszId, info: pszInfo }))
  const wkt = dataset.srs?.toWKT()
  const { x, y } = dataset.rasterSize
  return {
    driverShortName: driver.description,
    files: dataset.getFileList(),
    size: [x, y],
    ...(wkt && { coordinateSystem: { wkt } }),
    ...(gcpList.length > 0 && { gcps: { gcpList, ...(gcpWkt && { coordinateSystem: { wkt: gcpWkt } }) } }),
    metadata: domainsOf(dataset, [...DATASET_DOMAINS, ...custom]),
    bands: Array.from({ length: bands.count() }, (_, index) =>
      quickBand(bands.get(index + 1), index + 1, [...BAND_DOMAINS, ...custom]),
    ),
  }
}

function quickBand(band: GdalBand, bidx: number, domains: readonly string[]): GdalInfoBand {
  const { blockSize, scale, offset, dataType, colorInterpretation, noDataValue } = band
  return {
    band: bidx,
    block: [blockSize.x, blockSize.y],
    type: dataType,
    colorInterpretation: colorInterpretation ?? 'Undefined',
    description: band.description,
    unit: band.unitType,
    ...(scale !== null && { scale }),
    ...(offset !== null && { offset }),
    ...(noDataValue !== null && { noDataValue }),
    overviews: sizesOf(band),
    ...(hasStoredMask(band) && { mask: { overviews: sizesOf(band.getMaskBand()) } }),
    metadata: domainsOf(band, domains),
  }
}

function sizesOf({ overviews }: GdalBand): NonNullable<GdalInfoBand['overviews']> {
  return Array.from({ length: overviews.count() }, (_, index) => {
    const { x, y } = overviews.get(index).size
    return { size: [x, y] }
  })
}

function domainsOf(
  source: GdalDataset | GdalBand,
  domains: readonly string[],
): Record<string, Readonly<Record<string, string>> | string> {
  return Object.fromEntries(
    domains.flatMap((domain): [string, Readonly<Record<string, string>> | string][] => {
      const tags = source.getMetadata(domain)
      if (!DOCUMENT.test(domain)) return [[domain, tags]]
      // The binding has cut the document at its first equals sign, and drops what has none.
      const text = Object.entries(tags)
        .map(([key, value]) => `${key}=${value}`)
        .join('')
      return text ? [[domain, text]] : []
    }),
  )
}

import type { GdalBand, GdalDataset } from '../binding/gdal-binding.ts'
import { unescapeXml } from '../files/own-references.ts'
import { bigNodata } from './big-nodata.ts'
import type { GdalInfo, GdalInfoBand } from './gdal-info.ts'
import { hasStoredMask } from './mask-flags.ts'
import { TiffTag, tiffText } from './tiff-text.ts'

/** Domains that GeoTIFFs have of their own; those of others are in a tag. */
const DATASET_DOMAINS = [
  '',
  'IMAGE_STRUCTURE',
  'SUBDATASETS',
  'RPC',
  'IMD',
  'IMAGERY',
  'EXIF',
  'COLOR_PROFILE',
] as const
const BAND_DOMAINS = ['', 'IMAGE_STRUCTURE'] as const

/** Domains of documents, which the binding takes for lists of tags. */
const DOCUMENT = /^(xml|json):/

/** Where there are more bands than these, asking for the facts one by one takes too long. */
const MANY_BANDS = 64

/**
 * What gdalinfo would say of a GeoTIFF, asked for fact by fact.
 *
 * gdalinfo takes ten times as long: it transforms the corners to longitudes and latitudes, and each of libuv's threads
 * opens PROJ's database for that. But the binding does not tell the names of the domains of tags: they are looked for
 * in the file.
 *
 * @param bytes The file's; undefined where there are none.
 * @returns Undefined for what only gdalinfo can say.
 */
export function quickInfo(dataset: GdalDataset, bytes: Uint8Array | undefined): GdalInfo | undefined {
  const { bands, driver } = dataset
  if (driver.description !== 'GTiff' || !bytes || !bands || bands.count() > MANY_BANDS) return undefined
  const files = dataset.getFileList()
  const custom = customDomains(tiffText(bytes, TiffTag.gdalMetadata) ?? '')
  if (files.length !== 1 || custom.some((domain) => DOCUMENT.test(domain))) return undefined
  if (Object.keys(dataset.getMetadata('xml:XMP')).length > 0) return undefined
  const gcpWkt = dataset.getGCPProjection()
  const gcpList = dataset.getGCPs().map(({ pszId = '', pszInfo = '' }) => ({ id: pszId, info: pszInfo }))
  const wkt = dataset.srs?.toWKT()
  const { x, y } = dataset.rasterSize
  return {
    driverShortName: 'GTiff',
    files,
    size: [x, y],
    ...(wkt && { coordinateSystem: { wkt } }),
    ...(gcpList.length > 0 && { gcps: { gcpList, ...(gcpWkt && { coordinateSystem: { wkt: gcpWkt } }) } }),
    metadata: domainsOf(dataset, [...DATASET_DOMAINS, ...custom]),
    bands: Array.from({ length: bands.count() }, (_, index) =>
      quickBand(bands.get(index + 1), index + 1, [...BAND_DOMAINS, ...custom], bytes),
    ),
  }
}

function quickBand(
  band: GdalBand,
  bidx: number,
  domains: readonly string[],
  bytes: Uint8Array,
): GdalInfoBand {
  const { blockSize, scale, offset, dataType, colorInterpretation } = band
  const isBig = dataType === 'Int64' || dataType === 'UInt64'
  const nodata = isBig ? bigNodata(dataType, bytes) : band.noDataValue
  return {
    band: bidx,
    block: [blockSize.x, blockSize.y],
    type: dataType,
    colorInterpretation: colorInterpretation ?? 'Undefined',
    description: band.description,
    unit: band.unitType,
    ...(scale !== null && { scale }),
    ...(offset !== null && { offset }),
    ...(nodata !== undefined && nodata !== null && { noDataValue: nodata }),
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
): Record<string, Readonly<Record<string, string>>> {
  return Object.fromEntries(domains.map((domain) => [domain, source.getMetadata(domain)]))
}

/** The names of domains in the XML that GDAL keeps in a TIFF file. */
function customDomains(xml: string): string[] {
  const names = [...xml.matchAll(/<Item\b[^>]*?\sdomain="([^"]*)"/g)].map(([, name = '']) =>
    unescapeXml(name),
  )
  return [...new Set(names)]
}

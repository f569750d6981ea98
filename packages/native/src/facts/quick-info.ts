import { domainNames, domainsWithoutCurves, TiffTag, tiffText } from '@memraster/core/internal'
import type { GdalBand, GdalDataset } from '../binding/gdal-binding.ts'
import { bigNodata } from './big-nodata.ts'
import type { GdalInfo, GdalInfoBand } from './gdal-info.ts'
import { hasStoredMask } from './mask-flags.ts'

/** Domains that GeoTIFFs have of their own; those of others are in a tag. */
const DATASET_DOMAINS = ['', 'IMAGE_STRUCTURE', 'SUBDATASETS', 'RPC', 'IMD', 'IMAGERY', 'EXIF'] as const
const COLORS = 'COLOR_PROFILE'
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
 * @param texts Files, as texts, in which domains may be named besides: where gdalinfo cannot be asked, facts are asked
 *   for one by one in every case.
 * @returns Undefined for what only gdalinfo can say.
 */
export function quickInfo(
  dataset: GdalDataset,
  bytes: Uint8Array | undefined,
  texts?: readonly string[],
): GdalInfo | undefined {
  const { bands, driver } = dataset
  const files = dataset.getFileList()
  const isTiff = driver.description === 'GTiff'
  const ownText = isTiff && bytes ? tiffText(bytes, TiffTag.gdalMetadata) : undefined
  const custom = [ownText ?? '', ...(texts ?? [])].flatMap(domainNames)
  if (!bands) return undefined
  if (texts === undefined) {
    if (!isTiff || !bytes || bands.count() > MANY_BANDS || files.length !== 1) return undefined
    if (custom.some((domain) => DOCUMENT.test(domain))) return undefined
    if (Object.keys(dataset.getMetadata('xml:XMP')).length > 0) return undefined
  } else custom.push('xml:XMP', 'xml:VRT')
  const colors = bytes && domainsWithoutCurves(bytes) ? [] : [COLORS]
  const gcpWkt = dataset.getGCPProjection()
  const gcpList = dataset.getGCPs().map(({ pszId = '', pszInfo = '' }) => ({ id: pszId, info: pszInfo }))
  const wkt = dataset.srs?.toWKT()
  const { x, y } = dataset.rasterSize
  return {
    driverShortName: driver.description,
    files,
    size: [x, y],
    ...(wkt && { coordinateSystem: { wkt } }),
    ...(gcpList.length > 0 && { gcps: { gcpList, ...(gcpWkt && { coordinateSystem: { wkt: gcpWkt } }) } }),
    metadata: domainsOf(dataset, [...DATASET_DOMAINS, ...colors, ...custom]),
    bands: Array.from({ length: bands.count() }, (_, index) =>
      quickBand(bands.get(index + 1), index + 1, [...BAND_DOMAINS, ...custom], bytes),
    ),
  }
}

function quickBand(
  band: GdalBand,
  bidx: number,
  domains: readonly string[],
  bytes: Uint8Array | undefined,
): GdalInfoBand {
  const { blockSize, scale, offset, dataType, colorInterpretation } = band
  const isBig = dataType === 'Int64' || dataType === 'UInt64'
  const nodata = isBig && bytes ? bigNodata(dataType, bytes) : band.noDataValue
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

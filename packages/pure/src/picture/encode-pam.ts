import type { DatasetInfo, TagDomains } from '@memraster/core/backend'
import { escapeXml } from '@memraster/core/internal/late'
import type { CRS } from '@memraster/crs'
import { formatNodata, isXml, rpcTags } from '@memraster/tiff/metadata'

/** The order of the axes by which GDAL reads coordinates: those of a transform are x and y. */
const XY_AXES = 'dataAxisToSRSAxisMapping'

/** Elements of a sidecar that are kept unchanged. */
export interface KeptElements {
  readonly dataset: readonly string[]
  /** By 1-based band. */
  readonly bands: ReadonlyMap<number, readonly string[]>
}

const NOTHING_KEPT: KeptElements = { dataset: [], bands: new Map() }

/**
 * The PAM sidecar (`.aux.xml`) with the facts that a picture file has no place for; undefined if there are none.
 *
 * @param holdsNodata Whether the file has the nodata values.
 * @throws {RasterError} `CRS` for one that has no WKT.
 */
export function encodePam(
  info: DatasetInfo,
  holdsNodata: boolean,
  kept: KeptElements = NOTHING_KEPT,
): string | undefined {
  const { crs, transform, gcps, gcpsCrs, rpcs, tags, bands } = info
  const parts: string[] = []
  if (crs) parts.push(`  <SRS${axes(crs)}>${escapeXml(crs.toWkt(), false)}</SRS>\n`)
  if (transform) {
    const [a, b, c, d, e, f] = transform
    if (String(transform) !== '1,0,0,0,1,0') {
      parts.push(`  <GeoTransform>${[c, a, b, f, d, e].join(', ')}</GeoTransform>\n`)
    }
  }
  for (const domain of domains({ ...tags, ...(rpcs && { RPC: rpcTags(rpcs) }) }, '  ')) parts.push(domain)
  if (gcps.length > 0) {
    const projection = gcpsCrs ? ` Projection="${escapeXml(gcpsCrs.toWkt())}"${axes(gcpsCrs)}` : ''
    const points = gcps.map(
      ({ id, info: text, col, row, x, y, z }) =>
        `    <GCP Id="${escapeXml(id ?? '')}"${text ? ` Info="${escapeXml(text)}"` : ''} Pixel="${col}" Line="${row}" X="${x}" Y="${y}" Z="${z ?? 0}"/>\n`,
    )
    parts.push(`  <GCPList${projection}>\n${points.join('')}  </GCPList>\n`)
  }
  for (const [i, band] of bands.entries()) {
    const { description, nodata, unit, offset, scale } = band
    const inside = [
      ...(description ? [element('Description', description)] : []),
      ...(nodata === undefined || holdsNodata ? [] : [element('NoDataValue', formatNodata(nodata))]),
      ...(unit ? [element('UnitType', unit)] : []),
      ...(offset === 0 ? [] : [element('Offset', String(offset))]),
      ...(scale === 1 ? [] : [element('Scale', String(scale))]),
      ...domains(band.tags, '    '),
      ...(kept.bands.get(i + 1) ?? []).map((source) => `    ${source}\n`),
    ]
    if (inside.length > 0)
      parts.push(`  <PAMRasterBand band="${i + 1}">\n${inside.join('')}  </PAMRasterBand>\n`)
  }
  for (const source of kept.dataset) parts.push(`  ${source}\n`)
  return parts.length === 0 ? undefined : `<PAMDataset>\n${parts.join('')}</PAMDataset>\n`
}

/** Geographic CRSs of EPSG have latitude first, and transforms and points longitude. */
function axes(crs: CRS): string {
  return ` ${XY_AXES}="${crs.isGeographic ? '2,1' : '1,2'}"`
}

function element(name: string, text: string): string {
  return `    <${name}>${escapeXml(text, false)}</${name}>\n`
}

function domains(tags: TagDomains, indent: string): string[] {
  return Object.entries(tags).flatMap(([domain, items]) => {
    if (domain === 'IMAGE_STRUCTURE') return []
    if (domain.startsWith('xml:')) {
      const documents = Object.values(items).filter(isXml)
      const named = `domain="${escapeXml(domain)}" format="xml"`
      return documents.map((text) => `${indent}<Metadata ${named}>${text}</Metadata>\n`)
    }
    const entries = Object.entries(items)
      .filter(([key]) => key !== 'AREA_OR_POINT' || items[key] !== 'Area')
      .map(([key, value]) => `${indent}  <MDI key="${escapeXml(key)}">${escapeXml(value, false)}</MDI>\n`)
    if (entries.length === 0) return []
    const named = domain === '' ? '' : ` domain="${escapeXml(domain)}"`
    return [`${indent}<Metadata${named}>\n${entries.join('')}${indent}</Metadata>\n`]
  })
}

import type { DatasetInfo } from '@memraster/core/backend'
import { isNamed, parseXml, type XmlElement, xmlValue } from '@memraster/tiff/metadata'

/**
 * A PAM sidecar without what it says of facts that have changed, and are in the raster's own file now; undefined
 * if nothing is left to say. Other content, such as histograms, stays.
 */
export function editPam(xml: string, before: DatasetInfo, after: DatasetInfo): string | undefined {
  const root = parseXml(xml)
  if (root === undefined) return xml
  const placeChanged = before.crs !== after.crs || before.gcps !== after.gcps
  // ArcGIS's own, with the raster's georeferencing.
  if (isNamed(root, 'GeodataXform')) return placeChanged ? undefined : xml
  const rpcsChanged = before.rpcs !== after.rpcs
  const tagsChanged = before.tags !== after.tags || before.bands !== after.bands
  const stays = (element: XmlElement): boolean => {
    switch (element.name.toLowerCase()) {
      case 'srs':
        return before.crs === after.crs
      case 'geotransform':
        return before.transform === after.transform
      case 'gcplist':
        return before.gcps === after.gcps
      case 'metadata': {
        const domain = xmlValue(element, 'domain')?.toLowerCase()
        if (domain === 'xml:esri') return !placeChanged
        return domain === 'rpc' ? !rpcsChanged : !tagsChanged
      }
      default:
        return true
    }
  }
  const kept: string[] = []
  for (const element of root.children.filter(stays)) {
    if (!isNamed(element, 'PAMRasterBand')) kept.push(element.source)
    else kept.push(...editBand(element, before, after))
  }
  return kept.length > 0 ? `<PAMDataset>\n  ${kept.join('\n  ')}\n</PAMDataset>\n` : undefined
}

/** The metadata that is written with the tags of all bands (GDAL's tag 42112). */
const WITH_TAGS: ReadonlySet<string> = new Set(['metadata', 'description', 'unittype', 'scale', 'offset'])

function editBand(element: XmlElement, before: DatasetInfo, after: DatasetInfo): string[] {
  const number = Number.parseInt(xmlValue(element, 'band') ?? '', 10)
  const [old, now] = [before, after].map(({ bands }) => bands[number - 1])
  const tagsChanged = before.tags !== after.tags || before.bands !== after.bands
  const kept = element.children.filter((child) => {
    const name = child.name.toLowerCase()
    if (WITH_TAGS.has(name)) return !tagsChanged
    if (name === 'nodatavalue') return Object.is(old?.nodata, now?.nodata)
    if (name === 'colorinterp') return old?.colorInterpretation === now?.colorInterpretation
    return name !== 'colortable' || old?.colormap === now?.colormap
  })
  if (kept.length === 0) return []
  const inside = kept.map(({ source }) => `    ${source}\n`).join('')
  return [`<PAMRasterBand band="${number}">\n${inside}  </PAMRasterBand>`]
}
